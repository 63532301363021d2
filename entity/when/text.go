package when

import (
	"strings"

	"github.com/casus/casus"
)

// Text reads the sentences of one article in order and keeps what they tell of dates, so that "the next day" and "two
// days after the attack" can be reckoned from a day told before. The zero value reads without a day of publication. It
// is not safe for concurrent use.
type Text struct {
	Published string                 // ISO date or date-time, empty if unknown
	told      []*casus.Time          // dates of the sentence before
	acts      map[string]*casus.Time // day of what was told of, by stem; nil where several days compete
}

// Next gives the expressions of time of the article's next sentence, as Find does.
func (t *Text) Next(sent *casus.Sentence) []Found {
	out, told := find(sent, t.Published, t.told, t.acts)
	t.told = sure(told[len(t.told):])
	t.remember(sent, out)
	return out
}

// sure drops the days of a sentence that tells of several: it is open which of them the next sentence starts from.
func sure(told []*casus.Time) []*casus.Time {
	day := ""
	for _, d := range told {
		if d.Precision != casus.DayPrecision {
			continue
		}
		if day != "" && day != d.ISO {
			return nil
		}
		day = d.ISO
	}
	return told
}

// remember keeps the day of each act that the sentence dates: the word that the day hangs on, its subject and object.
func (t *Text) remember(sent *casus.Sentence, found []Found) {
	for k := range found {
		f := &found[k]
		at := f.At(f.Next != nil && Future(sent, f.First))
		if at == nil || at.Precision != casus.DayPrecision {
			continue
		}
		h := headOutside(sent, f)
		if h < 0 {
			continue
		}
		t.keep(sent, h, at)
		for i := range sent.Tokens {
			if d := sent.Tokens[i].Deprel; sent.Tokens[i].Head == h && (strings.HasPrefix(d, "nsubj") || d == "obj" || d == "xcomp") && sent.Tokens[i].UPOS != "PROPN" {
				t.keep(sent, i, at)
			}
		}
	}
}

// keep notes that the act named by token i was on the day at.
func (t *Text) keep(sent *casus.Sentence, i int, at *casus.Time) {
	tok := &sent.Tokens[i]
	if tok.UPOS != "NOUN" && tok.UPOS != "VERB" {
		return
	}
	if t.acts == nil {
		t.acts = map[string]*casus.Time{}
	}
	key := stem(tok.Lemma)
	if old, ok := t.acts[key]; ok && (old == nil || old.ISO != at.ISO) {
		t.acts[key] = nil
		return
	}
	t.acts[key] = at
}

// headOutside is the word that an expression hangs on, -1 without a tree or at the root.
func headOutside(sent *casus.Sentence, f *Found) int {
	for i := f.First; i < f.End; i++ {
		if h := sent.Tokens[i].Head; h >= 0 && (h < f.First || h >= f.End) {
			return h
		}
	}
	return -1
}

// stem makes one key of a verb and the noun of its act: "explode", "explosion"; "elect", "election".
func stem(lemma string) string {
	s := strings.ToLower(lemma)
	for _, end := range [...]string{"ing", "er", "ation", "sion", "tion", "ment", "ion", "de", "t", "e"} {
		if r, ok := strings.CutSuffix(s, end); ok && len(r) >= 4 {
			return r
		}
	}
	return s
}
