package code

import "github.com/casus/casus"

// wideWords bounds how long the words of a party get.
const wideWords = 14

// tell makes the words of parties say who is meant: a pronoun is replaced by the name that it refers to, and a phrase gets
// what of its own follows it ("the sons of the former president"). The span stays that of the words in the sentence.
func (v *view) tell(ps []casus.Party) {
	shared := map[casus.Span]int{}
	for i := range ps {
		if ps[i].Span != nil {
			shared[*ps[i].Span]++
		}
	}
	for i := range ps {
		p := &ps[i]
		if p.Span == nil || shared[*p.Span] > 1 || p.Text != p.Span.Of(v.doc.Article.Text) {
			continue
		}
		if m := v.mentionOf(*p.Span); m != nil && v.toks[m.Head].UPOS == "PRON" {
			if a := v.byName(m); a != nil {
				p.Why = join(p.Why, quote(p.Text)+" in the sentence")
				p.Text = a.Span.Of(v.doc.Article.Text)
			}
			continue
		}
		v.widen(p)
	}
}

// mentionOf is the mention of this sentence with the span, or nil.
func (v *view) mentionOf(s casus.Span) *casus.Mention {
	for _, i := range v.ments {
		if m := &v.doc.Mentions[i]; m.Span == s {
			return m
		}
	}
	return nil
}

// byName is the first mention by name that m goes back to, or nil.
func (v *view) byName(m *casus.Mention) *casus.Mention {
	for left := 64; m.Antecedent >= 0 && m.Antecedent < len(v.doc.Mentions) && left > 0; left-- {
		m = &v.doc.Mentions[m.Antecedent]
		switch m.Kind {
		case casus.Person, casus.Org, casus.State, casus.Role:
			if s := m.Span; len(m.Actors) == 1 && s.Start >= 0 && s.End <= len(v.doc.Article.Text) {
				return m
			}
		}
	}
	return nil
}

// widen adds to a party's words the phrases that its head governs behind them.
func (v *view) widen(p *casus.Party) {
	first, last, head := -1, -1, -1
	for t := range v.toks {
		if !p.Span.Contains(v.toks[t].Span) {
			continue
		}
		if first < 0 {
			first = t
		}
		last = t
	}
	for t := first; t >= 0 && t <= last; t++ {
		if h := v.head(t); (h < first || h > last) && !v.punct(t) && !v.is(t, "case") {
			head = t
			break
		}
	}
	if head < 0 || !v.noun(head) {
		return
	}
	end := last + 1
	for _, k := range v.children(head) {
		if k > last && v.lo[k] == end && !v.punct(end) && (v.is(k, "appos") || v.is(k, "flat")) && v.toks[k].UPOS == "PROPN" {
			_, y := v.core(k) // "the Ethiopian leader Abiy Ahmed"
			end = max(end, y)
			continue
		}
		if k > last && v.lo[k] == end && v.is(k, "nmod") && !v.is(k, "nmod:unmarked") && v.caseOf(k) != "" {
			if v.toks[k].UPOS == "NUM" || v.isTime(k) {
				break
			}
			_, y := v.core(k)
			if y-first > wideWords || y <= end {
				break
			}
			end = y
		}
	}
	if end > last+1 {
		p.Text = v.textOf(first, end)
		s := v.span(first, end)
		p.Span = &s
	}
}

// isTime holds for the head of an expression of time.
func (v *view) isTime(t int) bool {
	m := v.mentionAt(t)
	return m != nil && m.Kind == casus.When
}
