package code

import (
	"slices"
	"strconv"
	"strings"
)

const (
	contextPrefix = "context:" // of the lists that say what a sentence is about
	contextEnough = 4          // points that make a context of a sentence
	contextCap    = 30         // points that make one of any article, however long
)

// contextIndex finds the contexts that words and phrases speak for.
type contextIndex struct {
	names   []string                   // sorted
	words   map[string][]contextWeight // by lemma
	phrases map[string][]contextPhrase // by first word
	roles   map[string][]contextWeight // by role of a party
}

type contextWeight struct{ context, weight int }

type contextPhrase struct {
	words []string
	speak []contextWeight
}

// indexContexts turns the lists round: from words to the contexts that they speak for.
func indexContexts(l *lexicon) *contextIndex {
	x := &contextIndex{words: map[string][]contextWeight{}, phrases: map[string][]contextPhrase{}, roles: map[string][]contextWeight{}}
	for list := range l.lists {
		if name, ok := strings.CutPrefix(list, contextPrefix); ok {
			x.names = append(x.names, name)
		}
	}
	slices.Sort(x.names)
	phrases := map[string][]contextWeight{}
	for c, name := range x.names {
		for w, key := range l.lists[contextPrefix+name] {
			weight, err := strconv.Atoi(key)
			if err != nil { // the test of the word lists says so
				continue
			}
			to := x.words
			if r, ok := strings.CutPrefix(w, "@"); ok {
				to, w = x.roles, r
			} else if strings.Contains(w, "_") {
				to = phrases
			} else if strings.Contains(w, "-") { // the parser's words are the parts of "same-sex"
				p := strings.ReplaceAll(w, "-", "_-_")
				phrases[p] = append(phrases[p], contextWeight{c, weight})
			}
			to[w] = append(to[w], contextWeight{c, weight})
		}
	}
	for p, speak := range phrases {
		ws := strings.Split(p, "_")
		x.phrases[ws[0]] = append(x.phrases[ws[0]], contextPhrase{ws, speak})
	}
	return x
}

// points are how strongly the words and parties of the sentence speak for each context. A word counts once, however
// often it comes.
func (v *view) points() []int {
	if v.about != nil {
		return v.about
	}
	x := v.words.contexts
	sum := make([]int, len(x.names))
	seen := map[string]bool{}
	count := func(w string, speak []contextWeight) {
		if len(speak) == 0 || seen[w] {
			return
		}
		seen[w] = true
		for _, s := range speak {
			sum[s.context] += s.weight
		}
	}
	for t := range v.toks {
		if v.punct(t) {
			continue
		}
		count(v.lemma[t], x.words[v.lemma[t]])
		for _, p := range x.phrases[v.lemma[t]] {
			if v.phraseAt(t, p.words) {
				count(strings.Join(p.words, "_"), p.speak)
			}
		}
	}
	for _, m := range v.ments {
		for _, a := range v.doc.Mentions[m].Actors {
			r := a.Code.Role()
			count("@"+r, x.roles[r])
		}
	}
	v.about = sum
	return sum
}

// phraseAt reports whether the words stand from token t on, by lemma or as written.
func (v *view) phraseAt(t int, words []string) bool {
	if t+len(words) > len(v.toks) {
		return false
	}
	for i, w := range words {
		if v.lemma[t+i] != w && lower(v.toks[t+i].Form) != w {
			return false
		}
	}
	return true
}

// contexts are the names of what the sentence is about, sorted.
func (v *view) contexts() []string { return v.words.contexts.above(v.points(), contextEnough) }

// contexts are the names of what the whole article is about, sorted: it needs a point a sentence on the average, and
// enough for one sentence at least.
func (dv *docView) contexts() []string {
	x := dv.words.contexts
	sum := make([]int, len(x.names))
	n := 0
	for _, v := range dv.sents {
		if len(v.toks) == 0 {
			continue
		}
		n++
		for c, p := range v.points() {
			sum[c] += p
		}
	}
	return x.above(sum, min(max(contextEnough, n), contextCap))
}

func (x *contextIndex) above(sum []int, enough int) []string {
	var out []string
	for c, n := range sum {
		if n >= enough {
			out = append(out, x.names[c])
		}
	}
	return out
}

// setContexts gives the events of a sentence what it is about.
func (v *view) setContexts(es []*coded) {
	if len(es) == 0 {
		return
	}
	names := v.contexts()
	for _, e := range es {
		e.ev.Contexts = names
	}
}
