package main

import (
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/knowledge"
	"github.com/casus/casus/match"
)

// wordShift gives the words of triggers in copies of patterns. Vocabulary are the verbs, nouns and adjectives of the text
// that is read, of the parsed examples of all patterns and of the triggers, each sorted. Copy k has, for the i-th word of
// a class, the one k tenths of the class further on: the same word always becomes the same other word, so that as many
// patterns share a word in each copy as do now, and two words never become one.
type wordShift struct {
	words map[string][]string // by class as it is written in a trigger line
	at    map[string]map[string]int
}

func newWordShift(files []match.File, docs []*casus.Doc) (*wordShift, error) {
	v := vocabulary{"verb": {}, "noun": {}, "adj": {}}
	if err := v.addExamples(); err != nil {
		return nil, err
	}
	for _, d := range docs {
		for i := range d.Sentences {
			for _, t := range d.Sentences[i].Tokens {
				v.add(t.UPOS, t.Lemma)
			}
		}
	}
	for _, f := range files {
		for line := range strings.Lines(string(f.Data)) {
			if class, words, ok := triggerLine(line); ok {
				for _, w := range words {
					v[class][headOf(class, w)] = true
				}
			}
		}
	}
	return v.sorted(), nil
}

// vocabulary is the words of each class.
type vocabulary map[string]map[string]bool

// add takes a word if its tag is that of a class, and it is plain.
func (v vocabulary) add(upos, lemma string) {
	class := map[string]string{"VERB": "verb", "NOUN": "noun", "ADJ": "adj"}[upos]
	if class != "" && lemma != "" && strings.IndexFunc(lemma, func(r rune) bool { return r < 'a' || r > 'z' }) < 0 {
		v[class][lemma] = true
	}
}

func (v vocabulary) addExamples() error {
	trees, err := fs.Glob(knowledge.FS, "en/patterns/*.conllu")
	if err != nil {
		return fmt.Errorf("reading the examples' trees: %w", err)
	}
	for _, name := range trees {
		data, err := fs.ReadFile(knowledge.FS, name)
		if err != nil {
			return fmt.Errorf("reading the examples' trees: %w", err)
		}
		for line := range strings.Lines(string(data)) {
			if f := strings.Split(line, "\t"); len(f) == 10 {
				v.add(f[3], f[2])
			}
		}
	}
	return nil
}

func (v vocabulary) sorted() *wordShift {
	s := &wordShift{words: map[string][]string{}, at: map[string]map[string]int{}}
	for class, words := range v {
		for w := range words {
			s.words[class] = append(s.words[class], w)
		}
		slices.Sort(s.words[class])
		s.at[class] = map[string]int{}
		for i, w := range s.words[class] {
			s.at[class][w] = i
		}
	}
	return s
}

// triggerLine takes a line "trigger CLASS word|word" apart.
func triggerLine(line string) (class string, words []string, ok bool) {
	f := strings.Fields(line)
	if len(f) < 3 || f[0] != "trigger" {
		return "", nil, false
	}
	return f[1], strings.Split(strings.Join(f[2:], ""), "|"), true
}

// split gives a trigger as what stands before its main word, that word, and what follows: a verb leads its particle
// and complement, a noun or adjective follows the words that make one with it.
func split(class, trigger string) (before, word, after string) {
	if i := strings.IndexByte(trigger, '+'); i >= 0 {
		trigger, after = trigger[:i], trigger[i:]
	}
	if class == "verb" {
		if i := strings.IndexByte(trigger, '_'); i >= 0 {
			return "", trigger[:i], trigger[i:] + after
		}
		return "", trigger, after
	}
	i := strings.LastIndexAny(trigger, "_-") + 1
	return trigger[:i], trigger[i:], after
}

func headOf(class, trigger string) string {
	_, w, _ := split(class, trigger)
	return w
}

// other is the trigger in copy k.
func (s *wordShift) other(class, trigger string, k int) string {
	before, w, after := split(class, trigger)
	words := s.words[class]
	i := (s.at[class][w] + k*len(words)/10) % len(words)
	return before + words[i] + after
}

// multiplied gives each pattern as often as copies says, the copies under names of their own and with other words if
// shift has them, and counts the triggers.
func multiplied(files []match.File, copies int, shift *wordShift) (out []match.File, triggers int) {
	for k := range copies {
		for _, f := range files {
			var b strings.Builder
			for line := range strings.Lines(string(f.Data)) {
				class, words, trig := triggerLine(line)
				if trig {
					triggers += len(words)
				}
				switch {
				case k > 0 && strings.HasPrefix(line, "pattern"):
					line = strings.TrimRight(line, "\n") + "_copy" + strconv.Itoa(k) + "\n"
				case k > 0 && trig && shift != nil:
					for i, w := range words {
						words[i] = shift.other(class, w, k)
					}
					line = "trigger " + class + " " + strings.Join(words, "|") + "\n"
				}
				b.WriteString(line)
			}
			out = append(out, match.File{Name: strconv.Itoa(k) + "/" + f.Name, Data: []byte(b.String())})
		}
	}
	return out, triggers
}
