package code

import (
	"strings"

	"github.com/casus/casus"
)

// stated is a statement on its way to a record.
type stated struct {
	st  *casus.Statement
	cue int // token
	end int // token after the cue
}

// statements finds whose words or stance a sentence reports.
func (v *view) statements() []stated {
	var out []stated
	add := func(s stated, ok bool) {
		if ok {
			out = append(out, s)
		}
	}
	for i := range v.reports {
		r := &v.reports[i]
		if !r.whole && !r.object && !r.accuse {
			add(v.clauseStatement(r))
		}
	}
	for t := range v.toks {
		if !v.verb(t) || v.reported(t) {
			continue
		}
		lem := v.lemma[t]
		switch {
		case v.words.has("slight", lem) && v.speechNoun(v.kid(t, "obj")) != "":
			add(v.nounStatement(t, v.kid(t, "obj")))
		case v.words.has("stobj", lem) && v.kid(t, "obj") >= 0:
			add(v.objectStatement(t, v.kid(t, "obj"), v.words.key("src", lem)))
		case v.words.has("smode", lem) && v.kid(t, "obj") >= 0 && v.kid(t, "nsubj:pass") < 0:
			add(v.objectStatement(t, v.kid(t, "obj"), v.words.key("smode", lem)))
		case v.words.has("stprep", lem):
			add(v.prepStatement(t))
		}
	}
	return out
}

func (v *view) reported(t int) bool {
	for i := range v.reports {
		if r := &v.reports[i]; r.cue == t && !r.object && !r.accuse {
			return true
		}
	}
	return false
}

func (v *view) speechNoun(t int) string {
	if t < 0 {
		return ""
	}
	return v.words.key("snoun", v.lemma[t])
}

// clauseStatement: the clause that a verb of speech governs, without its "that".
func (v *view) clauseStatement(r *report) (stated, bool) {
	c := r.content[0]
	a, b := v.lo[c], v.hi[c]
	if r.except >= 0 { // "..., officials said, ...": the longer side
		if x, y := v.lo[r.except], v.hi[r.except]; x-a >= b-y {
			b = x
		} else {
			a = y
		}
	}
	if a <= r.cue && r.cue < b {
		if r.cue-a > b-r.cue {
			b = r.cue
		} else {
			a = r.cue + 1
		}
	}
	mode := v.words.key("src", v.lemma[r.cue])
	if mode == "" {
		mode = "claim"
	}
	return v.statement(r.cue, r.cue+1, v.speakers(r), a, b, v.refine(mode, c, r))
}

// refine looks at the content where the cue leaves open what sort of statement it is: a duty laid on somebody is a
// demand, the speaker's own future a promise.
func (v *view) refine(mode string, c int, r *report) string {
	if mode != "claim" {
		return mode
	}
	for _, k := range v.children(c) {
		if !v.is(k, "aux") {
			continue
		}
		switch lower(v.toks[k].Form) {
		case "must", "should":
			return "demand"
		case "will", "'ll", "’ll", "would":
			if s := v.kid(c, "nsubj"); s >= 0 && v.toks[s].UPOS == "PRON" && sameParty(v.partiesAt(s), v.speakers(r)) {
				return "promise"
			}
		}
	}
	return mode
}

func sameParty(a, b []casus.Party) bool {
	for _, x := range a {
		for _, y := range b {
			if x.Entity != "" && x.Entity == y.Entity || x.Entity == "" && y.Entity == "" && x.Code != "" && x.Code == y.Code {
				return true
			}
		}
	}
	return false
}

// nounStatement: "expressed concern over X", "issued warnings against X", "echoed a call for X". A feeling is content
// itself; of a warning or call the content is what it is about.
func (v *view) nounStatement(t, n int) (stated, bool) {
	mode := v.speechNoun(n)
	sp := v.speakersOf(v.sayers(t))
	if inSet(mode, "concern", "praise", "other", "position") {
		a, b := v.phrase(n)
		return v.statement(t, t+1, sp, a, v.reach(t, b), mode)
	}
	for _, k := range v.children(n) {
		if v.is(k, "nmod") && inSet(v.caseOf(k), "against", "for", "about", "of", "over", "on", "to") || v.is(k, "acl") {
			a := v.pastCase(k)
			return v.statement(t, n+1, sp, a, v.reach(t, v.hi[k]), mode)
		}
	}
	for _, k := range v.children(t) { // the parser may have hung it on the verb
		if k > n && v.is(k, "obl") && inSet(v.caseOf(k), "against", "for", "about", "of", "over") {
			return v.statement(t, n+1, sp, v.pastCase(k), v.reach(t, v.hi[k]), mode)
		}
	}
	return stated{}, false
}

func (v *view) objectStatement(t, o int, mode string) (stated, bool) {
	a, b := v.phrase(o)
	return v.statement(t, t+1, v.speakersOf(v.sayers(t)), a, v.reach(t, b), mode)
}

func (v *view) prepStatement(t int) (stated, bool) {
	preps := v.words.key("stprep", v.lemma[t])
	for _, k := range v.children(t) {
		c := v.caseOf(k)
		if c == "" && (v.is(k, "advcl") || v.is(k, "xcomp")) {
			c = v.markOf(k)
		}
		if c == "" || k < t || !(v.is(k, "obl") || v.is(k, "advcl")) || !inSet(c, strings.Split(preps, ",")...) {
			continue
		}
		mode := v.words.key("smode", v.lemma[t])
		if mode == "" {
			mode = v.words.key("src", v.lemma[t])
		}
		return v.statement(t, t+1, v.speakersOf(v.sayers(t)), v.pastCase(k), v.hi[k], mode)
	}
	return stated{}, false
}

// canSpeak holds for speakers that somebody is known of, or that are people by their word.
func (v *view) canSpeak(ps []casus.Party, heads []int) bool {
	if hasCode(ps) {
		return true
	}
	for _, t := range heads {
		if v.surelyPeople(t) || v.toks[t].UPOS == "PRON" || v.toks[t].UPOS == "PROPN" {
			return true
		}
	}
	return false
}

func (v *view) speakersOf(heads []int) []casus.Party {
	return v.speakers(&report{speaker: heads})
}

// phrase is all of a noun phrase, conjuncts and clauses included, but not what a comma parts from it at the end.
func (v *view) phrase(n int) (int, int) { return v.pastCase(n), v.hi[n] }

// pastCase is the first token of a phrase after its preposition.
func (v *view) pastCase(k int) int {
	a := v.lo[k]
	for _, c := range v.children(k) {
		if (v.is(c, "case") || v.is(c, "mark")) && c < k && c == a {
			a = v.hi[c]
		}
	}
	return a
}

// reach extends content over what follows it under the verb, up to a comma, a conjunct or another clause's start.
func (v *view) reach(t, b int) int {
	for _, k := range v.children(t) {
		if b >= len(v.toks) || v.punct(b) {
			break
		}
		if v.lo[k] != b || v.punct(k) || v.is(k, "conj") || v.is(k, "parataxis") || v.is(k, "cc") {
			continue
		}
		b = v.hi[k]
	}
	return b
}

func (v *view) statement(cue, end int, sp []casus.Party, a, b int, mode string) (stated, bool) {
	if len(sp) == 0 || mode == "" {
		return stated{}, false
	}
	a, b = v.trim(a, b)
	if b-a > 2 && v.direction(a) == 1 && v.direction(b-1) == -1 && v.quotes[a+1] && !v.markBetween(a+1, b-1) {
		a, b = v.trim(a+1, b-1) // all of it is one quotation
	}
	if a >= b {
		return stated{}, false
	}
	s := v.span(a, b)
	if s.Start < 0 || s.End > len(v.doc.Article.Text) {
		return stated{}, false
	}
	st := &casus.Statement{Speaker: sp, Cue: v.textOf(cue, end), Content: s.Of(v.doc.Article.Text), Span: s, Mode: mode}
	st.Quoted = v.quotedIn(a, b)
	return stated{st, cue, end}, true
}

func (v *view) markBetween(a, b int) bool {
	for k := a; k < b; k++ {
		if v.direction(k) != 0 {
			return true
		}
	}
	return false
}

// trim takes commas, stops, "that" and unpaired quotation marks from the ends of content.
func (v *view) trim(a, b int) (int, int) {
	for a < b && (v.punct(a) && !(quoteKind(v.toks[a].Form) > -2 && v.pairedIn(a, b)) || v.is(a, "mark") && v.lemma[a] == "that") {
		a++
	}
	for a < b && v.punct(b-1) && !(quoteKind(v.toks[b-1].Form) > -2 && v.pairedIn(a, b)) && !inSet(v.toks[b-1].Form, ")", "%") {
		b--
	}
	return a, b
}

// pairedIn reports whether the quotation marks between a and b come in pairs.
func (v *view) pairedIn(a, b int) bool {
	n := 0
	for t := a; t < b; t++ {
		if quoteKind(v.toks[t].Form) > -2 {
			n++
		}
	}
	return n%2 == 0
}

// quotedIn are the parts in quotation marks.
func (v *view) quotedIn(a, b int) []string {
	var out []string
	from := -1
	if a > 0 && v.quotes[a] && quoteKind(v.toks[a].Form) == -2 {
		from = a
	}
	for t := a; t < b; t++ {
		if quoteKind(v.toks[t].Form) == -2 {
			continue
		}
		if from >= 0 {
			if from < t {
				out = append(out, v.textOf(from, t))
			}
			from = -1
		} else {
			from = t + 1
		}
	}
	if from >= 0 && from < b {
		out = append(out, v.textOf(from, b))
	}
	return out
}
