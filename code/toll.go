package code

import (
	"github.com/casus/casus"
)

// tolls codes the figures of people of a sentence. Forecasts, denials and mere possibilities give none.
func (v *view) tolls(evs []*coded) []*casus.Toll {
	var out []*casus.Toll
	seen := map[[2]int]bool{}
	for _, h := range v.tollHits() {
		if s := v.status(h.word); s.status != casus.Happened {
			v.drop(h.word, "toll not stated as a fact: "+s.why)
			continue
		}
		for _, p := range v.counted(h.victims, h.word) {
			q, ok := v.quantityOf(p)
			if ok && q.isOne() && (v.is(h.word, "amod") || v.is(p, "appos")) {
				continue // "a wounded soldier" walks by; an apposition counts nobody again
			}
			if !ok || seen[[2]int{p, int(h.measure[0])}] || p != h.word && v.oneOfThings(p, q) {
				continue
			}
			seen[[2]int{p, int(h.measure[0])}] = true
			out = append(out, v.toll(h, p, q, evs))
		}
	}
	return out
}

// counted is the phrase of the victims and the parts of it that are counted again ("31, including three children"). A
// pronoun stands for the phrase it refers to, if that is in the sentence.
func (v *view) counted(t, word int) []int {
	if v.toks[t].UPOS == "PRON" {
		if a := v.antecedentHere(t); a >= 0 {
			return []int{a}
		}
		return nil
	}
	top := v.quantifier(t)
	out := []int{top}
	for _, k := range v.below(top, t, word) {
		if (v.is(k, "nmod") || v.is(k, "obl") || v.is(k, "appos")) && inSet(v.caseOf(k), "including", "among") {
			for _, c := range v.conjuncts(k) {
				if v.people(c) && v.kid(c, "nummod") >= 0 && !v.otherOutcome(c, word) {
					out = append(out, c)
				}
			}
		}
	}
	return out
}

// otherOutcome holds for people of whom a participle tells another outcome than the word.
func (v *view) otherOutcome(t, word int) bool {
	k := v.kid(t, "acl")
	return k >= 0 && v.outcome(k) != "" && v.outcome(k) != v.outcome(word)
}

// below are the children of the tokens, each once.
func (v *view) below(ts ...int) []int {
	var out []int
	for i, t := range ts {
		if i > 0 && t == ts[i-1] {
			continue
		}
		out = append(out, v.children(t)...)
	}
	return out
}

// quantifier climbs from the people to the words of quantity above them: "tens of thousands of displaced civilians".
func (v *view) quantifier(t int) int {
	for left := 3; left > 0; left-- {
		h := v.head(t)
		if h < 0 || !v.is(t, "nmod") || v.caseOf(t) != "of" || !v.quantWord(h) {
			break
		}
		t = h
	}
	return t
}

func (v *view) antecedentHere(t int) int {
	m := v.mentionAt(t)
	for left := 8; m != nil && m.Antecedent >= 0 && m.Antecedent < len(v.doc.Mentions) && left > 0; left-- {
		m = &v.doc.Mentions[m.Antecedent]
		if m.Sent == v.i && m.Head >= 0 && m.Head < len(v.toks) && v.toks[m.Head].UPOS != "PRON" {
			return m.Head
		}
	}
	return -1
}

// oneOfThings rejects the single "the plan" where a number would have been people only by the verb.
func (v *view) oneOfThings(p int, q quantity) bool {
	if lower(v.toks[p].Form) == "another" {
		return false
	}
	return q.isOne() && !v.surelyPeople(p)
}

func (q quantity) isOne() bool { return q.low != nil && q.high != nil && *q.low == 1 && *q.high == 1 }

func (v *view) toll(h tollHit, p int, q quantity, evs []*coded) *casus.Toll {
	people := v.peopleOf(p)
	a, b := v.core(p)
	a, b = min(a, q.first), max(b, q.last+1, people+1)
	if s := v.firstOfSplit(p); s >= 0 {
		a = s
	}
	t := &casus.Toll{
		Text: v.textOf(a, b), Measure: h.measure, Low: q.low, High: q.high, Approx: q.approx,
		SaidBy: v.saidBy(h.word), Scope: v.scope(h),
	}
	t.WhoText = v.textOf(v.core(p))
	t.Who = v.who(h, people)
	if t.Who != "" {
		v.lastWho[h.measure] = t.Who
	}
	if pl := v.placeOf(h.word); pl.text != "" {
		t.Place = pl.text
	}
	t.Date = v.dateOf(h.word, casus.Happened).iso
	if e, direct := v.eventOver(h.word, evs); e != nil {
		t.By = onlyCode(e.ev.Actor)
		if t.Place == "" {
			t.Place = e.ev.Place
		}
		if t.Date == "" {
			t.Date = e.ev.Date
		}
		if direct && t.Who != "" && e.ev.Type == "ASSAULT" && len(codesOf(e.ev.Recipient)) == 0 && (h.measure == "killed" || h.measure == "injured") {
			e.ev.Recipient = []casus.Party{{Text: v.textOf(a, b), Code: t.Who, Span: spanPtr(v.span(a, b)), Why: "the victims that the sentence counts"}}
		}
		if t.By == t.Who && len(e.ev.Recipient) == 0 {
			t.By = ""
		}
	}
	v.tollAt = append(v.tollAt, tollPos{t, q.first, v.span(a, b)})
	return t
}

// tollPos says where a toll's figure stands.
type tollPos struct {
	toll *casus.Toll
	tok  int
	span casus.Span
}

// eventOver is the event that the toll word carries or hangs on: its own, or that of the word above it in its clause.
// Direct says that the event is the very killing, not a happening that led to it.
func (v *view) eventOver(t int, evs []*coded) (found *coded, direct bool) {
	direct = true
	for at, left := t, 4; at >= 0 && left > 0; at, left = v.head(at), left-1 {
		for _, e := range evs {
			for _, x := range e.triggers {
				if x == at && e.ev.Status == casus.Happened && (e.ev.Type == "ASSAULT" || e.ev.Type == "COERCE") {
					return e, direct
				}
			}
		}
		for _, k := range v.children(at) { // "killed in an attack by rebels"
			for _, e := range evs {
				if e.head == k && (v.is(k, "obl") || v.is(k, "nsubj") || v.is(k, "nmod")) && e.ev.Type == "ASSAULT" {
					return e, direct
				}
			}
		}
		if v.is(at, "ccomp") || v.is(at, "acl:relcl") || v.is(at, "advcl") && v.kid(at, "nsubj") >= 0 {
			return nil, false
		}
		direct = direct && !v.is(at, "advcl") && !v.is(at, "parataxis")
	}
	return nil, false
}

func (v *view) scope(h tollHit) string {
	for _, t := range []int{h.word, h.victims} {
		for k := v.lo[t]; k < v.hi[t]; k++ {
			if v.words.has("spanof", lower(v.toks[k].Form)) && !v.is(k, "compound") {
				return "cumulative"
			}
		}
	}
	return "incident"
}
