package code

import (
	"time"

	"github.com/casus/casus"
)

// dated is a date with how it was found.
type dated struct{ iso, why string }

// dateOf is when the sentence says that the act headed by t was or will be. The time of the saying is not taken for
// that of what is said.
func (v *view) dateOf(t int, status casus.Status) dated {
	for at, left := t, 5; at >= 0 && left > 0; left-- {
		if d := v.dateUnder(at, status, t); d.iso != "" {
			return d
		}
		h := v.head(at)
		if h < 0 {
			break
		}
		pass := v.is(at, "conj") && !v.noun(at) && v.kid(at, "nsubj") < 0 || v.is(at, "xcomp") ||
			v.noun(at) && v.verb(h) && v.carries(at, h) ||
			v.is(at, "advcl") && v.kid(at, "nsubj") < 0 && v.markOf(at) == "" && !v.reports1(h) ||
			v.is(at, "acl") && !v.is(at, "acl:relcl") && v.noun(h) && v.words.has("whole", v.lemma[h])
		if !pass {
			break
		}
		at = h
	}
	if h := v.head(t); h >= 0 && v.noun(t) && v.is(t, "nsubj") && v.verb(h) {
		if x := v.kid(h, "xcomp"); x >= 0 && v.words.has("occur", v.lemma[x]) {
			if d := v.dateUnder(x, status, t); d.iso != "" {
				return d
			}
		}
	}
	return v.dateOfClause(t, status)
}

// dateOfClause is the time at the head of the sentence ("On Friday, ..."), the only time that its clause gives wherever
// the parser hung it, or the full date of a caption.
func (v *view) dateOfClause(t int, status casus.Status) dated {
	main := v.inMain(t)
	var caption, sole *casus.Mention
	full, inClause := 0, 0
	for _, i := range v.ments {
		m := &v.doc.Mentions[i]
		if m.Kind != casus.When || m.Time == nil || m.End > len(v.toks) || m.Head >= len(v.toks) || v.weekOverMonths(m) || v.boundary(m) {
			continue
		}
		if main && m.First <= 1 && m.End < len(v.toks) && v.toks[m.End].Form == "," {
			return v.future(m, status)
		}
		if m.Time.Precision == casus.DayPrecision && v.yearIn(m) {
			caption = m
			full++
		}
		if v.clauseOf(m.Head) == v.clauseOf(t) && !v.ofSaying(m.Head, t) {
			sole = m
			inClause++
		}
	}
	if inClause == 1 && (v.verb(t) || v.head(t) < 0 || v.verb(v.head(t)) && v.carries(t, v.head(t))) && !v.reports1(v.clauseOf(t)) {
		return v.future(sole, status)
	}
	if full == 1 && !v.anyPast() && !v.insideReport(t) {
		return v.future(caption, status)
	}
	return dated{}
}

// boundary holds for a time that bounds a stretch: "since 1970", "until Friday".
func (v *view) boundary(m *casus.Mention) bool {
	w := lower(v.toks[m.First].Form)
	if m.First > 0 && !inSet(w, "since", "until", "before", "after", "by", "from") {
		w = lower(v.toks[m.First-1].Form)
	}
	return inSet(w, "since", "until", "till", "before", "after", "by", "from")
}

// inMain reports whether t belongs to the main clause of its sentence.
func (v *view) inMain(t int) bool {
	for at, left := t, len(v.toks); left > 0; left-- {
		h := v.head(at)
		if h < 0 {
			return true
		}
		if v.is(at, "ccomp") || v.is(at, "acl") || v.is(at, "appos") || v.is(at, "parataxis") || v.is(at, "advcl") && v.kid(at, "nsubj") >= 0 ||
			v.noun(at) && v.is(at, "obl") && inSet(v.caseOf(at), "after", "following", "since", "before", "despite", "amid", "over", "for") ||
			v.noun(at) && v.is(at, "obj") && !v.carries(at, h) || v.noun(at) && v.is(at, "nmod") {
			return false
		}
		at = h
	}
	return false
}

// clauseOf is the nearest word above t, or t, that heads a clause.
func (v *view) clauseOf(t int) int {
	for left := len(v.toks); left > 0; left-- {
		h := v.head(t)
		if h < 0 || v.is(t, "ccomp") || v.is(t, "advcl") || v.is(t, "acl") || v.is(t, "parataxis") || v.is(t, "xcomp") && v.verb(t) || v.is(t, "conj") && v.verb(t) {
			return t
		}
		t = h
	}
	return t
}

func (v *view) yearIn(m *casus.Mention) bool {
	for k := m.First; k < m.End; k++ {
		if len(v.toks[k].Form) == 4 && v.toks[k].UPOS == "NUM" {
			return true
		}
	}
	return false
}

// anyPast holds for a sentence whose main verb is in the past: no caption.
func (v *view) anyPast() bool {
	for t := range v.toks {
		if v.head(t) < 0 {
			return v.finitePast(t)
		}
	}
	return false
}

// carries holds for a verb that tells of the event noun below it only that it happened, or to whom.
func (v *view) carries(t, h int) bool {
	if v.reports1(h) {
		return v.announced(t)
	}
	if v.is(t, "obl") {
		return inSet(v.caseOf(t), "in", "by", "during", "for")
	}
	return v.words.has("light", v.lemma[h]) || v.words.has("occur", v.lemma[h]) || v.words.has("result", v.lemma[h])
}

// reports1 holds for verbs of saying.
func (v *view) reports1(t int) bool { return v.words.has("src", v.lemma[t]) }

func (v *view) dateUnder(t int, status casus.Status, trigger int) dated {
	for _, k := range v.children(t) {
		if v.ofSaying(k, t) {
			continue
		}
		if v.distance(k, t) {
			continue
		}
		if m := v.timeHead(k); m != nil && !v.is(k, "nsubj") && v.caseOf(k) == "" && !v.weekOverMonths(m) {
			return v.future(m, status)
		}
		if k == trigger || !(v.is(k, "obl") || v.is(k, "nmod") || v.is(k, "advmod") || v.is(k, "compound") || v.is(k, "amod") || v.is(k, "nummod") || v.is(k, "appos") || v.is(k, "list") || v.is(k, "parataxis") || v.is(k, "dep")) {
			continue
		}
		if inSet(v.caseOf(k), "since", "until", "till", "before", "after", "by", "from", "of", "between") {
			continue
		}
		if m := v.timeAt(k); m != nil && !v.weekOverMonths(m) {
			return v.future(m, status)
		}
	}
	return dated{}
}

// ofSaying holds for a time between the verb of speech and the subject of what is said ("told reporters Tuesday the
// troops are leaving"): the time of the saying, wherever the parser hung it.
func (v *view) ofSaying(k, t int) bool {
	r := v.sourceOf(t)
	if r == nil || r.whole || k < r.cue || len(r.content) == 0 {
		return false
	}
	s := v.kid(r.content[0], "nsubj")
	return s > k && v.lo[s] > k || s >= 0 && v.within(k, s) && k-r.cue <= 2
}

// timeHead is the time mention headed by k, or nil.
func (v *view) timeHead(k int) *casus.Mention {
	for _, i := range v.ments {
		m := &v.doc.Mentions[i]
		if m.Kind == casus.When && m.Time != nil && m.Head == k {
			return m
		}
	}
	return nil
}

// weekOverMonths holds for a week that lies in no one month: its year alone would say more than the text.
func (v *view) weekOverMonths(m *casus.Mention) bool {
	if m.Time.Precision != casus.YearPrecision {
		return false
	}
	for k := m.First; k < m.End && k < len(v.toks); k++ {
		if inSet(v.lemma[k], "week", "weekend") {
			return true
		}
	}
	return false
}

// timeAt is the time mention headed by or starting within token k's phrase core, or nil.
func (v *view) timeAt(k int) *casus.Mention {
	if m := v.timeHead(k); m != nil {
		return m
	}
	for _, i := range v.ments {
		m := &v.doc.Mentions[i]
		if m.Kind == casus.When && m.Time != nil && m.First <= k && k < m.End {
			return m
		}
	}
	return nil
}

// future moves a bare weekday that was resolved backwards into the week to come if the act is still planned.
func (v *view) future(m *casus.Mention, status casus.Status) dated {
	d := dated{m.Time.ISO, m.Reason}
	if m.Time.Reason != "" {
		d.why = m.Time.Reason
	}
	if status != casus.Planned || m.Time.Precision != casus.DayPrecision || len(v.doc.Article.Published) < 10 {
		return d
	}
	weekday := false
	for k := m.First; k < m.End && k < len(v.toks); k++ {
		if isWeekday(v.lemma[k]) {
			weekday = true
		} else if v.toks[k].UPOS == "NUM" {
			return d
		}
	}
	day, err := time.Parse("2006-01-02", d.iso)
	pub, err2 := time.Parse("2006-01-02", v.doc.Article.Published[:10])
	if !weekday || err != nil || err2 != nil || day.After(pub) {
		return d
	}
	return dated{day.AddDate(0, 0, 7).Format("2006-01-02"), d.why + "; still planned, so the next one"}
}

func isWeekday(lemma string) bool {
	return inSet(lemma, "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
}
