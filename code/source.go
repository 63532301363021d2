package code

import (
	"sort"

	"github.com/casus/casus"
)

// report is one act of saying in a sentence: who says it, and which tokens are what is said.
type report struct {
	cue     int    // token of the verb, or of the noun after "according to"
	speaker []int  // heads of the phrases that name who says it
	content []int  // heads of what is said, from first to last
	except  int    // token whose subtree is no content though it stands below, or -1
	skip    [2]int // tokens that are no content: the phrase "according to X"
	span    [2]int // tokens that are content whatever the tree: all before "..., officials said."
	whole   bool   // "according to": everything but the phrase itself
	depth   int    // depth of the content: of nested reports the deepest names the source
	object  bool   // the content is an object, not a clause
	accuse  bool
}

// findReports fills v.reports, in order of their cues.
func (v *view) findReports() {
	for t := range v.toks {
		switch {
		case v.verb(t) && v.words.has("src", v.lemma[t]) && !v.words.has("nosrc", v.lemma[t]):
			v.verbReport(t)
		case v.verb(t) && v.words.has("quoter", v.lemma[t]):
			v.quoteReport(t)
		case v.verb(t) && v.words.has("accuser", v.lemma[t]):
			v.accusation(t)
		case v.accordingTo(t):
			v.accordingReport(t)
		}
	}
	sort.SliceStable(v.reports, func(i, j int) bool { return v.reports[i].cue < v.reports[j].cue })
}

// verbReport handles "X said that Y", "Y, X said" and "X confirmed the Y".
func (v *view) verbReport(t int) {
	r := report{cue: t, except: -1, speaker: v.sayers(t)}
	if s := v.inverted(t); s >= 0 && (len(r.speaker) == 0 || v.quotes[r.speaker[0]] && !v.quotes[t]) {
		r.speaker = v.conjuncts(s)
		for _, k := range v.children(t) {
			if k < t && v.quotes[k] && !v.punct(k) {
				r.content = append(r.content, k)
			}
		}
	}
	r.content = append(r.content, v.said(t, len(r.speaker) > 0)...)
	if len(r.content) == 0 && v.is(t, "parataxis") {
		if h := v.head(t); h >= 0 {
			r.content, r.except = []int{h}, t
		}
	}
	if o := v.kid(t, "obj"); o >= 0 && v.words.has("srcobj", v.lemma[t]) {
		v.add(report{cue: t, except: -1, speaker: r.speaker, content: []int{o}, object: true})
	}
	if c := v.closing(t); c > 0 {
		r.span = [2]int{0, c}
		if s := v.closingSpeaker(c, t); s >= 0 && (len(r.speaker) == 0 || r.speaker[0] < c) {
			r.speaker = v.conjuncts(s)
		}
		if len(r.content) == 0 {
			r.content, r.except = []int{v.rootOf(c - 1)}, t
		}
	}
	v.add(r)
}

// said are the heads of the clauses that the verb of speech t governs, wherever the parser hung them.
func (v *view) said(t int, named bool) []int {
	var out []int
	for _, k := range v.children(t) {
		switch {
		case v.is(k, "ccomp"):
			out = append(out, k)
		case (v.is(k, "obj") || v.is(k, "iobj")) && v.words.has("hearer", v.lemma[t]): // "told reporters that", hung on them
			for _, c := range v.children(k) {
				if (v.is(c, "acl") || v.is(c, "ccomp")) && v.markOf(c) == "that" {
					out = append(out, c)
				}
			}
		case v.is(k, "xcomp") && (v.lemma[t] == "claim" || v.lemma[t] == "deny"):
			out = append(out, k)
		case v.is(k, "parataxis") && k > t && named && v.saysWithoutClause(t):
			out = append(out, k)
		}
	}
	if c := v.saidAsObject(t); len(out) == 0 && c >= 0 {
		out = append(out, c)
	}
	h := v.head(t)
	if len(out) > 0 || h < 0 || t+1 >= len(v.toks) {
		return out
	}
	for _, k := range v.children(h) { // "by signalling it will go", hung beside the verb of speech
		if k > t && v.lo[k] == t+1 && v.verb(k) && (v.is(k, "advcl") || v.is(k, "ccomp")) && v.kid(k, "nsubj") >= 0 {
			out = append(out, k)
		}
	}
	return out
}

func (v *view) saysWithoutClause(t int) bool { return v.kid(t, "ccomp") < 0 && v.kid(t, "obj") < 0 }

func (v *view) add(r report) {
	if len(r.speaker) == 0 || len(r.content) == 0 {
		return
	}
	r.depth = v.depth[r.content[0]]
	v.reports = append(v.reports, r)
}

// covers reports whether token t is part of what r says.
func (v *view) covers(r *report, t int) bool {
	if t == r.cue || r.except >= 0 && v.within(t, r.except) || r.skip[0] <= t && t < r.skip[1] {
		return false
	}
	if r.span[0] <= t && t < r.span[1] {
		return true
	}
	for _, c := range r.content {
		if v.within(t, c) {
			return true
		}
	}
	return false
}

// sourceOf is the innermost report that token t stands in, or nil.
func (v *view) sourceOf(t int) *report {
	var best *report
	for i := range v.reports {
		r := &v.reports[i]
		if v.covers(r, t) && (best == nil || r.inner(best)) {
			best = r
		}
	}
	return best
}

// inner: "X said, according to Y" has X as the innermost; of verbs the deeper content.
func (r *report) inner(o *report) bool {
	if r.whole != o.whole {
		return o.whole
	}
	return r.depth > o.depth
}

func (v *view) insideReport(t int) bool { return v.sourceOf(t) != nil }

// saidBy are the parties that the sentence, or the quotation that runs through it, gives as source of token t.
func (v *view) saidBy(t int) []casus.Party {
	if r := v.sourceOf(t); r != nil {
		return v.speakers(r)
	}
	if v.quoteSource != nil && v.quotes != nil && v.quotes[t] {
		return v.quoteSource.v.speakers(v.quoteSource.r)
	}
	return nil
}
