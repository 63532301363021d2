package code

import "github.com/casus/casus"

// distance holds for a time k that says how long after or before the act of noun t another was: "a day after the vote".
func (v *view) distance(k, t int) bool {
	m := v.timeHead(k)
	return m != nil && v.noun(t) && m.End <= t && inSet(lower(v.toks[m.End-1].Form), "after", "before") && inSet(v.caseOf(t), "after", "before")
}

// noDate says why the act headed by t has no date where its clause speaks of time: the words are vague, or only bound a
// stretch. It is empty where the clause says nothing of time.
func (v *view) noDate(t int) string {
	clause := v.clauseOf(t)
	for _, i := range v.ments {
		m := &v.doc.Mentions[i]
		if m.Kind != casus.When || m.Head < 0 || m.Head >= len(v.toks) || m.End > len(v.toks) || v.clauseOf(m.Head) != clause {
			continue
		}
		words := "\u201c" + v.doc.Article.Text[m.Span.Start:m.Span.End] + "\u201d: "
		switch {
		case m.Time == nil && m.Unknown != "":
			return words + m.Unknown
		case m.Time != nil && v.boundary(m):
			return words + "bounds a stretch of time, names no day of the act"
		}
	}
	return ""
}
