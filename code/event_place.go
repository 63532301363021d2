package code

import (
	"github.com/casus/casus/match"
)

func (v *view) setPlace(c *coded, m *match.Match) {
	var p placed
	if c.ev.Mode == "visit" {
		p = v.placeHit(c.head)
	}
	if p.text == "" {
		p = v.placeOf(c.head)
	}
	for _, a := range m.Place {
		if p.text != "" {
			break
		}
		if inSet(v.caseOf(a.Head), "in", "at", "near", "on", "outside", "inside") {
			p = v.placeIn(a.Head)
		}
	}
	if p.text == "" && m.Frame.Light >= 0 {
		p = v.placeOf(m.Frame.Light)
	}
	if p.text == "" && c.ev.Type == "ASSAULT" {
		for _, a := range m.Recipient {
			if p = v.placeOfParty(a.Head); p.text != "" {
				break
			}
		}
		if p.text == "" {
			p = v.placeHit(c.head)
		}
	}
	if p.text == "" && c.ev.Type == "RETREAT" {
		p = v.placeLeft(c.head)
	}
	if p.text == "" {
		return
	}
	c.ev.Place, c.ev.PlaceSpan, c.ev.Located = p.text, spanPtr(p.span), p.place
}

// placeHit is the place that an act of violence is done to, though the pattern gives it no part: "the town was shelled",
// "the strike on the town".
func (v *view) placeHit(t int) placed {
	for _, k := range v.children(t) {
		hit := v.is(k, "obj") || v.is(k, "nsubj:pass") || v.is(k, "nmod") && inSet(v.caseOf(k), "of", "on", "against", "for") ||
			v.is(k, "obl") && inSet(v.caseOf(k), "of", "on", "against")
		if hit {
			if p := v.placeIn(k); p.text != "" {
				return p
			}
		}
	}
	return placed{}
}

// placeLeft is what forces withdraw from: their withdrawal is told of that place.
func (v *view) placeLeft(t int) placed {
	for _, k := range v.children(t) {
		if (v.is(k, "obl") || v.is(k, "nmod")) && v.caseOf(k) == "from" {
			if p := v.placeIn(k); p.text != "" {
				return p
			}
		}
	}
	return placed{}
}
