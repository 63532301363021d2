package code

import (
	"strings"

	"github.com/casus/casus"
)

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
		if p.Span != nil && strings.HasSuffix(p.Text, " counterpart") {
			v.nameCounterpart(p)
		}
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

// nameCounterpart adds the name that follows a counterpart: "his British counterpart, Jane Roe".
func (v *view) nameCounterpart(p *casus.Party) {
	for t := range v.toks {
		if v.lemma[t] != "counterpart" || !p.Span.Contains(v.toks[t].Span) {
			continue
		}
		for _, k := range v.children(t) {
			if m := v.mentionAt(k); k > t && (v.is(k, "appos") || v.is(k, "flat")) && m != nil && m.Kind == casus.Person && k <= t+6 {
				p.Text += " " + v.textOf(m.First, m.End)
				return
			}
		}
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
			if z := v.tight(k); z-first <= wideWords {
				y = max(y, z)
			}
			if y-first > wideWords || y <= end {
				break
			}
			end = y
			continue
		}
		if k > last && v.lo[k] == end && !v.punct(end) && (v.is(k, "amod") || v.is(k, "acl") && !v.is(k, "acl:relcl") && v.toks[k].XPOS == "VBN") {
			if y := v.tight(k); y-first <= wideWords-4 { // "guards loyal to the old king", "a charity run by the movement"
				end = max(end, y)
			}
			continue
		}
	}
	if y := v.nameAfterComma(head, end); y > end {
		end = y
	}
	if end > last+1 {
		p.Text = v.textOf(first, end)
		s := v.span(first, end)
		p.Span = &s
	}
}

// tight is where the phrase of t ends before its first comma, relative clause, clause or time.
func (v *view) tight(t int) int {
	for k := v.lo[t]; k < v.hi[t]; k++ {
		if v.punct(k) && inSet(v.toks[k].Form, ",", ";", ":", "(", "-", "--", "–", "—") {
			return k
		}
		for at, left := k, len(v.toks); at >= 0 && at != t && left > 0; at, left = v.head(at), left-1 {
			if v.is(at, "acl:relcl") || v.is(at, "advcl") || v.is(at, "parataxis") || v.is(at, "appos") || v.isTime(at) || v.is(at, "conj") || v.is(at, "cc") {
				return k
			}
		}
	}
	return v.hi[t]
}

// nameAfterComma is where the name ends that a role is followed by in apposition: "the defense minister, Jane Roe".
func (v *view) nameAfterComma(head, end int) int {
	if v.toks[head].UPOS != "NOUN" || end+1 >= len(v.toks) || v.toks[end].Form != "," {
		return end
	}
	for _, k := range v.children(head) {
		m := v.mentionAt(k)
		if !v.is(k, "appos") || v.lo[k] > end+1 || k <= end || m == nil || m.Kind != casus.Person {
			continue
		}
		if _, y := v.core(k); y-end <= 5 {
			return y
		}
	}
	return end
}

// isTime holds for the head of an expression of time.
func (v *view) isTime(t int) bool {
	m := v.mentionAt(t)
	return m != nil && m.Kind == casus.When
}
