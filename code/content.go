package code

import "github.com/casus/casus/match"

// contents are the heads of clauses and phrases that are the content of verbal acts: what is asked, threatened,
// agreed on, refused makes no event of its own.
type contents struct {
	heads []int
	types []string
	by    []int // head of the act's trigger
}

func (v *view) contents(ms []match.Match) contents {
	var c contents
	for i := range ms {
		m := &ms[i]
		switch m.Pattern.Type {
		case "REQUEST", "THREATEN", "AGREE", "REJECT", "ACCUSE", "SUPPORT", "CONCEDE":
			for _, h := range m.Content {
				if v.setsTheScene(h) {
					continue
				}
				c.add(h, m)
			}
			for _, k := range v.children(m.Frame.Head) {
				if v.is(k, "advcl") && inSet(v.markOf(k), "if", "unless") { // the condition of a threat, promise or demand
					c.add(k, m)
				}
			}
		}
	}
	return c
}

func (c *contents) add(h int, m *match.Match) {
	c.heads, c.types, c.by = append(c.heads, h), append(c.types, m.Pattern.Type), append(c.by, m.Frame.Head)
}

// setsTheScene holds for clauses that give time, cause or contrast, and are nobody's request or threat.
func (v *view) setsTheScene(h int) bool {
	if !v.is(h, "advcl") {
		return false
	}
	scene := []string{"when", "after", "since", "because", "as", "while", "although", "though", "before", "until", "following"}
	if inSet(v.markOf(h), scene...) {
		return true
	}
	for _, k := range v.children(h) {
		if v.is(k, "advmod") && k < h && inSet(v.lemma[k], scene...) {
			return true
		}
	}
	return false
}

// why says of what other act token t is the content, or "". A clause of its own inside the content (a relative clause,
// a participle, "after ...") tells of something else and is coded.
func (c contents) why(v *view, t int, m *match.Match) string {
	for i, h := range c.heads {
		if c.by[i] == t || !v.inContent(t, h) {
			continue
		}
		if c.types[i] == "ACCUSE" && v.concretePast(t, m) {
			continue
		}
		if m.Frame.Noun && v.definite(t) && inSet(c.types[i], "REJECT", "SUPPORT", "CONCEDE") && v.concretePast(t, m) {
			continue // "opposed the invasion": there was one
		}
		return "it is the content of the " + c.types[i] + " by " + quote(v.toks[c.by[i]].Form)
	}
	return ""
}

// inContent reports whether t belongs to the content headed by h without a clause of its own in between.
func (v *view) inContent(t, h int) bool {
	for left := len(v.toks); t >= 0 && left > 0; t, left = v.head(t), left-1 {
		if t == h {
			return true
		}
		if v.is(t, "acl:relcl") || v.is(t, "acl") && !v.hasTo(t) && v.markOf(t) == "" || v.is(t, "appos") || v.is(t, "parataxis") {
			return false
		}
		if t != h && v.setsTheScene(t) {
			return false
		}
		if v.noun(t) && v.is(t, "obl") && inSet(v.caseOf(t), "after", "following", "since", "amid", "during", "despite", "over") && v.definite(t) {
			return false
		}
	}
	return false
}

// concretePast: only an act that is told as done stands beside the accusation of it.
func (v *view) concretePast(t int, m *match.Match) bool {
	switch m.Pattern.Type {
	case "REQUEST", "THREATEN", "AGREE", "REJECT", "ACCUSE", "CONCEDE":
		return false
	}
	s := v.status(t)
	return s.status == "happened"
}
