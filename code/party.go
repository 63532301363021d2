package code

import (
	"slices"

	"github.com/casus/casus"
)

// partiesAt are the parties that the phrase headed by t stands for: those of its mention, several for a group, or one
// without a code where nothing is known. Coordinated phrases are not included.
func (v *view) partiesAt(t int) []casus.Party {
	if m := v.mentionAt(t); m != nil && len(m.Actors) > 0 {
		return append([]casus.Party(nil), m.Actors...)
	}
	if m := v.mentionAt(t); m != nil {
		return []casus.Party{{Text: v.textOf(m.First, m.End), Span: spanPtr(v.span(m.First, m.End)), Why: m.Unknown}}
	}
	a, b := v.core(t)
	return []casus.Party{{Text: v.textOf(a, b), Span: spanPtr(v.span(a, b)), Why: "no known actor"}}
}

func spanPtr(s casus.Span) *casus.Span {
	if s.Empty() {
		return nil
	}
	return &s
}

// mentionAt is the mention that stands for the phrase headed by t, or nil. Where none has its head there, an apposition
// or a flat part of the phrase that is one serves ("officer Jason Van Dyke").
func (v *view) mentionAt(t int) *casus.Mention {
	if t < 0 || t >= len(v.byTok) {
		return nil
	}
	if m := v.byTok[t]; m >= 0 {
		return &v.doc.Mentions[m]
	}
	for _, k := range v.children(t) {
		if v.is(k, "flat") || v.is(k, "appos") {
			if m := v.byTok[k]; m >= 0 && len(v.doc.Mentions[m].Actors) > 0 {
				return &v.doc.Mentions[m]
			}
		}
	}
	return nil
}

// core is the noun phrase headed by t without preposition, relative clauses, appositions, conjuncts and edge
// punctuation.
func (v *view) core(t int) (int, int) {
	a, b := t, t+1
	for _, k := range v.children(t) {
		switch {
		case v.is(k, "case"), v.is(k, "mark"), v.is(k, "punct"), v.is(k, "cc"), v.is(k, "conj"), v.is(k, "appos"),
			v.is(k, "acl"), v.is(k, "parataxis"), v.is(k, "advcl"), v.is(k, "cop"), v.is(k, "nsubj"), v.is(k, "aux"):
			continue
		case k > t && (v.is(k, "nmod") || v.is(k, "obl")) && v.caseOf(k) != "of":
			continue
		}
		x, y := v.lo[k], v.hi[k]
		if k > t && v.is(k, "nmod") {
			_, y = v.core(k)
		}
		a, b = min(a, x), max(b, y)
	}
	return a, b
}

// speakers are the parties of a report. A thing that says ("a police statement", "TV footage") stands for the party
// behind it.
func (v *view) speakers(r *report) []casus.Party {
	var out []casus.Party
	for _, t := range r.speaker {
		if v.words.has("anon", v.lemma[t]) && v.mentionAt(t) == nil {
			continue
		}
		out = append(out, v.speakerAt(t)...)
	}
	return dedupe(out)
}

func (v *view) speakerAt(t int) []casus.Party {
	ps := v.partiesAt(t)
	if hasCode(ps) || !v.words.has("doc", v.lemma[t]) {
		return ps
	}
	for _, k := range v.children(t) {
		behind := v.is(k, "nmod:poss") || v.is(k, "compound") || v.is(k, "amod") ||
			v.is(k, "nmod") && inSet(v.caseOf(k), "by", "from", "of", "on")
		if !behind {
			continue
		}
		if m := v.mentionAt(k); m != nil && len(m.Actors) > 0 {
			out := append([]casus.Party(nil), m.Actors...)
			if !v.is(k, "nmod") || v.is(k, "nmod:poss") {
				for i := range out {
					out[i].Text, out[i].Span = ps[0].Text, ps[0].Span
				}
			}
			return out
		}
	}
	// where the parser put the phrase elsewhere: "the mood in the palace", "a report by the agency"
	if t+2 < len(v.toks) && inSet(v.lemma[t+1], "by", "from", "of", "in") {
		for _, i := range v.ments {
			if m := &v.doc.Mentions[i]; (m.First == t+2 || m.First == t+3 && v.toks[t+2].UPOS == "DET") && hasCode(m.Actors) {
				return append([]casus.Party(nil), m.Actors...)
			}
		}
	}
	return ps
}

func hasCode(ps []casus.Party) bool {
	for _, p := range ps {
		if p.Code != "" {
			return true
		}
	}
	return false
}

// dedupe drops parties that say the same again, the first stays.
func dedupe(ps []casus.Party) []casus.Party {
	texts := map[string]int{}
	for _, p := range ps {
		texts[p.Text]++
	}
	var out []casus.Party
next:
	for _, p := range ps {
		for _, o := range out {
			if o.Text == p.Text && o.Code == p.Code {
				continue next
			}
			if o.Code == p.Code && p.Code != "" && texts[o.Text] > 1 && texts[p.Text] == 1 { // "the leaders of X and Y" has Y already
				continue next
			}
		}
		out = append(out, p)
	}
	return out
}

func inSet(s string, of ...string) bool { return slices.Contains(of, s) }
