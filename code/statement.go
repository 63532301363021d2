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
		switch {
		case r.object || r.accuse:
		case r.whole:
			add(v.accordingStatement(r))
		default:
			add(v.clauseStatement(r))
		}
	}
	for t := range v.toks {
		if !v.verb(t) || v.reported(t) {
			continue
		}
		lem := v.lemma[t]
		switch {
		case v.words.has("slight", lem) && v.speechNoun(v.objectOf(t)) != "":
			add(v.nounStatement(t, v.objectOf(t)))
		case v.words.has("stobj", lem) && v.objectOf(t) >= 0:
			add(v.objectStatement(t, v.objectOf(t), v.words.key("src", lem)))
		case v.words.has("smode", lem) && v.objectOf(t) >= 0 && v.kid(t, "nsubj:pass") < 0:
			add(v.objectStatement(t, v.objectOf(t), v.words.key("smode", lem)))
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

// objectOf is the object of a verb, or the noun phrase that follows it at once, or -1.
func (v *view) objectOf(t int) int {
	if k := v.kid(t, "obj"); k >= 0 {
		return k
	}
	if t+1 >= len(v.toks) || v.toks[t+1].UPOS == "ADP" || v.punct(t+1) {
		return -1
	}
	k := t + 1
	for left := 8; left > 0 && v.head(k) > t; left-- {
		k = v.head(k)
	}
	if v.head(k) == t && v.noun(k) && v.is(k, "obl") {
		return k
	}
	return -1
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
	for _, s := range r.speaker { // "Y, a doctor said": a stop hung on Y must not draw the speaker in
		if c < s && s < r.cue && a < v.lo[s] && v.lo[s] < b {
			b = v.lo[s]
		}
	}
	mode := v.words.key("src", v.lemma[r.cue])
	if mode == "" {
		mode = "claim"
	}
	return v.statement(r.cue, r.cue+1, v.speakers(r), a, b, v.refine(mode, c, r))
}

// accordingStatement: what stands before "according to X", or all that follows the phrase at the head of a sentence.
func (v *view) accordingStatement(r *report) (stated, bool) {
	a, b := v.lo[r.content[0]], v.hi[r.content[0]]
	if r.skip[0]-a >= b-r.skip[1] {
		b = min(b, r.skip[0])
	} else {
		a = max(a, r.skip[1])
	}
	if b-a < 4 || !v.anyFinite(a, b) {
		return stated{}, false
	}
	return v.statement(r.cue, r.cue+2, v.speakers(r), a, b, "claim")
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
			if s := v.kid(c, "nsubj"); s >= 0 && sameParty(v.partiesAt(s), v.speakers(r)) {
				if v.status(c).status == casus.Denied {
					return "position" // "we will not"
				}
				return "promise"
			}
		}
	}
	return mode
}

func sameParty(a, b []casus.Party) bool {
	for _, x := range a {
		for _, y := range b {
			if x.Entity != "" && x.Entity == y.Entity || x.Code != "" && x.Code == y.Code {
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

// canSpeak holds for speakers of whom something is known, and of the unknown for all but what somebody has or does
// ("the minister's visit underlines ..."), which speaks in a figure only.
func (v *view) canSpeak(ps []casus.Party) bool {
	if hasCode(ps) {
		return true
	}
	for _, p := range ps {
		for t := range v.toks {
			if p.Span != nil && p.Span.Contains(v.toks[t].Span) && v.possessive(t) {
				return false
			}
		}
	}
	return true
}

func (v *view) speakersOf(heads []int) []casus.Party {
	return v.speakers(&report{speaker: heads})
}

func (v *view) statement(cue, end int, sp []casus.Party, a, b int, mode string) (stated, bool) {
	if len(sp) == 0 || mode == "" || !v.canSpeak(sp) {
		return stated{}, false
	}
	if a <= cue && cue < b {
		a = end
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
