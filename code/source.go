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
	for _, k := range v.children(t) {
		switch {
		case v.is(k, "ccomp"):
			r.content = append(r.content, k)
		case (v.is(k, "obj") || v.is(k, "iobj")) && v.words.has("hearer", v.lemma[t]): // "told reporters that", hung on them
			for _, c := range v.children(k) {
				if (v.is(c, "acl") || v.is(c, "ccomp")) && v.markOf(c) == "that" {
					r.content = append(r.content, c)
				}
			}
		case v.is(k, "xcomp") && (v.lemma[t] == "claim" || v.lemma[t] == "deny"):
			r.content = append(r.content, k)
		case v.is(k, "parataxis") && k > t && len(r.speaker) > 0 && v.saysWithoutClause(t):
			r.content = append(r.content, k)
		}
	}
	if h := v.head(t); len(r.content) == 0 && h >= 0 && t+1 < len(v.toks) {
		for _, k := range v.children(h) { // "by signalling it will go", hung beside the verb of speech
			if k > t && v.lo[k] == t+1 && v.verb(k) && (v.is(k, "advcl") || v.is(k, "ccomp")) && v.kid(k, "nsubj") >= 0 {
				r.content = append(r.content, k)
			}
		}
	}
	if len(r.content) == 0 && v.is(t, "parataxis") {
		if h := v.head(t); h >= 0 {
			r.content, r.except = []int{h}, t
		}
	}
	if o := v.kid(t, "obj"); o >= 0 && v.words.has("srcobj", v.lemma[t]) {
		v.add(report{cue: t, except: -1, speaker: r.speaker, content: []int{o}, object: true})
	}
	if t > 0 && v.toks[t].XPOS == "VBG" && len(r.speaker) == 0 {
		if h := v.head(t); h >= 0 && v.is(t, "advcl") {
			r.speaker = v.subjects(h)
		}
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
	if len(r.content) > 0 {
		v.add(r)
	}
}

// closing finds the end of what is said in front of a verb of speech that closes the sentence: "Y, officials said",
// "“Y,” said X on Monday". It goes by the words, since parsers err here, and gives -1 where the sentence is not so.
func (v *view) closing(t int) int {
	for k := t + 1; k < len(v.toks); k++ {
		switch v.toks[k].XPOS {
		case "VBD", "VBZ", "VBP", "MD":
			return -1
		}
		if inSet(lower(v.toks[k].Form), "that", ":", "to") && !v.is(k, "case") || v.direction(k) == 1 {
			return -1
		}
	}
	from := max(1, t-24)
	for k := t - 1; k >= from; k-- {
		if v.direction(k) == -1 {
			return k
		}
		if v.direction(k) == 1 || v.verb(k) && k != t && v.finite(k) {
			break
		}
	}
	for k := t - 1; k >= from; k-- {
		if v.toks[k].Form == "," && k < t-1 || v.toks[k].Form == "," && k == t-1 && v.inverted(t) >= 0 {
			if v.anyFinite(0, k) && (v.nounOnly(k+1, t) || k == t-1) {
				return k
			}
			return -1
		}
	}
	return -1
}

func (v *view) anyFinite(a, b int) bool {
	for k := a; k < b; k++ {
		switch v.toks[k].XPOS {
		case "VBD", "VBZ", "VBP", "MD":
			return true
		}
	}
	return false
}

// nounOnly holds for a stretch that can be a speaker: no verb, no conjunction or subordinator in front.
func (v *view) nounOnly(a, b int) bool {
	noun := false
	for k := a; k < b; k++ {
		if v.verb(k) && !v.is(k, "amod") || v.toks[k].UPOS == "SCONJ" || k == a && v.toks[k].UPOS == "CCONJ" || k == a && v.toks[k].UPOS == "ADP" {
			return false
		}
		noun = noun || v.noun(k) || v.toks[k].UPOS == "PRON"
	}
	return noun
}

// closingSpeaker is the head of the phrase between the end of what is said and the verb, or behind the verb.
func (v *view) closingSpeaker(c, t int) int {
	best := -1
	for k := c + 1; k < t; k++ {
		if (v.noun(k) || v.toks[k].UPOS == "PRON") && (v.head(k) <= c || v.head(k) >= t) && (best < 0 || v.is(k, "nsubj")) {
			best = k
		}
	}
	if best >= 0 {
		return best
	}
	return v.inverted(t)
}

func (v *view) rootOf(t int) int {
	for left := len(v.toks); left > 0 && v.head(t) >= 0; left-- {
		t = v.head(t)
	}
	return t
}

// inverted is the head of the speaker in "...," said X, or -1.
func (v *view) inverted(t int) int {
	if t == 0 || t+1 >= len(v.toks) || quoteKind(v.toks[t-1].Form) == -2 && v.toks[t-1].Form != "," {
		return -1
	}
	for _, k := range v.children(t) {
		if k > t && (v.noun(k) || v.toks[k].UPOS == "PRON") && (v.is(k, "nsubj") || v.is(k, "obj") || v.is(k, "obl")) && v.caseOf(k) == "" {
			return k
		}
	}
	return -1
}

func (v *view) saysWithoutClause(t int) bool { return v.kid(t, "ccomp") < 0 && v.kid(t, "obj") < 0 }

func (v *view) add(r report) {
	if len(r.speaker) == 0 || len(r.content) == 0 {
		return
	}
	r.depth = v.depth[r.content[0]]
	v.reports = append(v.reports, r)
}

// sayers are the heads of the phrases that say: the subject, the agent of a passive, or the subject of what governs
// an infinitive or participle. "Was told by X" has X; "X was told" has nobody.
func (v *view) sayers(t int) []int {
	for _, k := range v.children(t) {
		if v.is(k, "obl:agent") || v.is(k, "obl") && v.caseOf(k) == "by" {
			return v.conjuncts(k)
		}
	}
	for _, k := range v.children(t) {
		if v.is(k, "nsubj:pass") {
			if v.words.has("hearer", v.lemma[t]) || v.lemma[t] == "report" || v.lemma[t] == "believe" {
				return nil
			}
			return nil
		}
	}
	return v.subjects(t)
}

// subjects are the heads of the subject of t, found through coordination, control and relative clauses.
func (v *view) subjects(t int) []int {
	for left := len(v.toks); t >= 0 && left > 0; left-- {
		if k := v.kid(t, "nsubj"); k >= 0 {
			if v.relativePronoun(k) {
				if h := v.relativeHead(t); h >= 0 {
					return []int{h}
				}
			}
			return v.conjuncts(k)
		}
		h := v.head(t)
		switch {
		case h < 0:
			return nil
		case v.is(t, "conj") || v.is(t, "xcomp") || v.is(t, "advcl") || v.is(t, "parataxis") && v.kid(t, "ccomp") >= 0:
			t = h
		case v.is(t, "acl"):
			if v.noun(h) && !v.hasTo(t) {
				return []int{h}
			}
			return nil
		default:
			return nil
		}
	}
	return nil
}

func (v *view) relativePronoun(k int) bool {
	switch lower(v.toks[k].Form) {
	case "who", "which", "that":
		return v.toks[k].UPOS == "PRON"
	}
	return false
}

// relativeHead is the noun that the relative clause around t belongs to, or -1.
func (v *view) relativeHead(t int) int {
	for left := len(v.toks); t >= 0 && left > 0; left-- {
		if v.is(t, "acl:relcl") {
			return v.head(t)
		}
		if !v.is(t, "conj") && !v.is(t, "xcomp") && !v.is(t, "aux") {
			return -1
		}
		t = v.head(t)
	}
	return -1
}

// quoteReport handles "quoted officials as saying that Y" and "officials were quoted as saying".
func (v *view) quoteReport(t int) {
	speaker := v.kid(t, "obj")
	if speaker < 0 {
		speaker = v.kid(t, "nsubj:pass")
	}
	if speaker < 0 || v.words.has("anon", v.lemma[speaker]) {
		return
	}
	for _, k := range v.children(t) {
		if v.lemma[k] == "say" {
			for _, c := range v.children(k) {
				if v.is(c, "ccomp") || v.is(c, "parataxis") {
					v.add(report{cue: k, except: -1, speaker: v.conjuncts(speaker), content: []int{c}})
				}
			}
		}
	}
}

// accusation handles "accused X of shelling Y": the act stands in the accuser's words.
func (v *view) accusation(t int) {
	by := v.sayers(t)
	below := v.children(t)
	if o := v.kid(t, "obj"); o >= 0 {
		below = append(append([]int(nil), below...), v.children(o)...)
	}
	for _, k := range below {
		if (v.is(k, "advcl") || v.is(k, "acl") || v.is(k, "xcomp") || v.is(k, "obl") || v.is(k, "nmod")) && v.toks[k].XPOS == "VBG" && k > t {
			v.add(report{cue: t, except: -1, speaker: by, content: []int{k}, accuse: true})
		}
	}
}

// accordingTo holds for the first word of "according to X".
func (v *view) accordingTo(t int) bool {
	return t+2 < len(v.toks) && lower(v.toks[t].Form) == "according" && lower(v.toks[t+1].Form) == "to"
}

// accordingReport takes the phrase from the words, since parsers hang it on whatever is near. It speaks of the whole
// sentence, but of an apposition only if it stands in one.
func (v *view) accordingReport(t int) {
	s := t + 2
	for h := v.head(s); h > s && h-s < 8 && v.noun(h) && !v.brokenBetween(s, h); h = v.head(s) {
		s = h
	}
	end := s + 1
	for end < len(v.toks) && v.toks[end].Form != "," && !isDash(v.toks[end].Form) {
		end++
	}
	top := s
	for left := len(v.toks); left > 0; left-- {
		h := v.head(top)
		if h < 0 {
			break
		}
		top = h
		if v.is(top, "appos") && t > 1 && v.lo[top] < t {
			break
		}
	}
	v.add(report{cue: t, speaker: v.conjuncts(s), content: []int{top}, except: -1, skip: [2]int{t, end}, whole: true})
}

// brokenBetween reports whether a verb or a mark of punctuation stands between two tokens.
func (v *view) brokenBetween(a, b int) bool {
	for k := a + 1; k < b; k++ {
		if v.verb(k) && !v.is(k, "amod") || v.punct(k) && v.toks[k].Form != "-" {
			return true
		}
	}
	return false
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
