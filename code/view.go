package code

import (
	"strings"

	"github.com/casus/casus"
)

// docView is a Doc with what the coder asks of it again and again.
type docView struct {
	doc   *casus.Doc
	words *lexicon
	sents []*view
	main  *string // see mainCountry

	rebels  map[int]casus.Code    // by root mention: see attackers
	lastWho map[string]casus.Code // by measure: whom the last toll counted
}

// view is one sentence's tree with its children, subtree bounds and mentions at hand.
type view struct {
	*docView
	i     int
	s     *casus.Sentence
	toks  []casus.Token
	lemma []string // lower case
	kidAt []int    // kids of token t are kids[kidAt[t]:kidAt[t+1]]
	kids  []int
	lo    []int // first token of the subtree
	hi    []int // token after the last of the subtree
	depth []int
	ments []int // indexes of the sentence's mentions in Doc.Mentions
	byTok []int // the mention that stands for the phrase headed by a token, or -1

	reports []report // filled by findReports
	quotes  []bool   // whether a token stands in quotation marks

	drops  []Drop
	recode map[casus.Code]casus.Code // see attackers
	tollAt []tollPos

	about       []int        // see points
	quoteSource *quoteSource // who speaks where the whole sentence is quotation
}

func newDocView(d *casus.Doc, w *lexicon) *docView {
	dv := &docView{doc: d, words: w, sents: make([]*view, len(d.Sentences)), lastWho: map[string]casus.Code{}, rebels: map[int]casus.Code{}}
	for i := range d.Sentences {
		dv.sents[i] = newView(dv, i)
	}
	for m := range d.Mentions {
		if s := d.Mentions[m].Sent; s >= 0 && s < len(dv.sents) {
			dv.sents[s].addMention(m)
		}
	}
	return dv
}

func newView(dv *docView, i int) *view {
	s := &dv.doc.Sentences[i]
	n := len(s.Tokens)
	buf := make([]int, 6*n+1)
	v := &view{docView: dv, i: i, s: s, toks: s.Tokens, lemma: make([]string, n)}
	v.kidAt, v.kids = buf[:n+1], buf[n+1:2*n+1]
	v.lo, v.hi, v.depth, v.byTok = buf[2*n+1:3*n+1], buf[3*n+1:4*n+1], buf[4*n+1:5*n+1], buf[5*n+1:]
	for t := range v.toks {
		v.lemma[t] = lower(v.toks[t].Lemma)
		v.byTok[t] = -1
	}
	v.link()
	return v
}

// link fills children, depths and subtree bounds. A tree with a loop is cut where the loop closes: such tokens count
// as roots, so that every walk ends.
func (v *view) link() {
	n := len(v.toks)
	for t := range v.toks {
		if h := v.toks[t].Head; h >= 0 && h < n {
			v.kidAt[h+1]++
		}
	}
	for t := range n {
		v.kidAt[t+1] += v.kidAt[t]
	}
	at := make([]int, n)
	copy(at, v.kidAt[:n])
	for t := range v.toks {
		if h := v.toks[t].Head; h >= 0 && h < n {
			v.kids[at[h]] = t
			at[h]++
		}
	}
	for t := range v.toks {
		v.lo[t], v.hi[t] = t, t+1
		d := 0
		for h := v.head(t); h >= 0 && d <= n; h = v.head(h) {
			d++
		}
		v.depth[t] = d
	}
	for t := range v.toks {
		for h, left := v.head(t), v.depth[t]; h >= 0 && left > 0; h, left = v.head(h), left-1 {
			v.lo[h], v.hi[h] = min(v.lo[h], t), max(v.hi[h], t+1)
		}
	}
}

func (v *view) addMention(m int) {
	v.ments = append(v.ments, m)
	x := &v.doc.Mentions[m]
	if x.Head < 0 || x.Head >= len(v.toks) {
		return
	}
	if old := v.byTok[x.Head]; old < 0 || better(x, &v.doc.Mentions[old]) {
		v.byTok[x.Head] = m
	}
}

// better prefers mentions that resolve to something, then longer ones.
func better(a, b *casus.Mention) bool {
	ra, rb := rankMention(a), rankMention(b)
	if ra != rb {
		return ra > rb
	}
	return a.End-a.First > b.End-b.First
}

func rankMention(m *casus.Mention) int {
	switch {
	case len(m.Actors) > 0:
		return 3
	case m.Kind == casus.When:
		return 0
	case m.Place != nil:
		return 2
	}
	return 1
}

func (v *view) head(t int) int {
	if h := v.toks[t].Head; h >= 0 && h < len(v.toks) && h != t {
		return h
	}
	return -1
}

func (v *view) children(t int) []int { return v.kids[v.kidAt[t]:v.kidAt[t+1]] }

// is reports whether t's relation is rel or a subtype of it ("nsubj" holds for "nsubj:pass").
func (v *view) is(t int, rel string) bool { return relIs(v.toks[t].Deprel, rel) }

func relIs(have, rel string) bool {
	return strings.HasPrefix(have, rel) && (len(have) == len(rel) || have[len(rel)] == ':')
}

// kid is the first child by that relation, or -1.
func (v *view) kid(t int, rel string) int {
	for _, k := range v.children(t) {
		if v.is(k, rel) {
			return k
		}
	}
	return -1
}

// within reports whether t is a or stands below it.
func (v *view) within(t, a int) bool {
	for left := len(v.toks); t >= 0 && left >= 0; t, left = v.head(t), left-1 {
		if t == a {
			return true
		}
	}
	return false
}

// caseOf is the preposition of a phrase, with its fixed parts joined by "_" ("because_of"), or "".
func (v *view) caseOf(t int) string { return v.marker(t, "case") }

// markOf is the subordinator of a clause ("that", "if", "to"), or "".
func (v *view) markOf(t int) string { return v.marker(t, "mark") }

func (v *view) marker(t int, rel string) string {
	out := ""
	for _, k := range v.children(t) {
		if !v.is(k, rel) || v.lemma[k] == "'s" || v.lemma[k] == "'" || v.lemma[k] == "’s" {
			continue
		}
		if out != "" {
			out += "_"
		}
		out += lower(v.toks[k].Form)
		for _, f := range v.children(k) {
			if v.is(f, "fixed") {
				out += "_" + lower(v.toks[f].Form)
			}
		}
	}
	return out
}

// verb holds for verbs, also where only the finer tag says so.
func (v *view) verb(t int) bool {
	return v.toks[t].UPOS == "VERB" || strings.HasPrefix(v.toks[t].XPOS, "VB") && v.toks[t].UPOS != "AUX"
}

func (v *view) noun(t int) bool { return v.toks[t].UPOS == "NOUN" || v.toks[t].UPOS == "PROPN" }
func (v *view) punct(t int) bool {
	return v.toks[t].UPOS == "PUNCT" || v.toks[t].UPOS == "SYM" && v.is(t, "punct")
}

// span is the stretch of text from token a up to token b, b left out.
func (v *view) span(a, b int) casus.Span {
	if a < 0 || b > len(v.toks) || a >= b {
		return casus.Span{}
	}
	return casus.Span{Start: v.toks[a].Start, End: v.toks[b-1].End}
}

func (v *view) textOf(a, b int) string {
	s := v.span(a, b)
	if s.Start < 0 || s.End > len(v.doc.Article.Text) || s.Empty() {
		return ""
	}
	return strings.Join(strings.Fields(s.Of(v.doc.Article.Text)), " ")
}

// conjuncts is t and what is coordinated with it, in order.
func (v *view) conjuncts(t int) []int {
	out := []int{t}
	for _, k := range v.children(t) {
		if v.is(k, "conj") {
			out = append(out, k)
		}
	}
	return out
}

// lower is strings.ToLower that does not allocate for what is lower case already.
func lower(s string) string { return strings.ToLower(s) }
