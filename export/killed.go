package export

import (
	"maps"
	"slices"
	"strings"

	"github.com/casus/casus"
)

// Told is what an export says of an incident beside its records: how widely it is reported, which the caller counts, and
// how many were killed (see Killed).
func Told(in *casus.Incident, sources int) (Reports, *Range) {
	return Reports{Records: len(in.Members), Articles: len(in.Articles) + in.Copies, Sources: sources}, Killed(in)
}

// Killed reckons the deaths of an incident from its figures, those for the incident alone. Figures that name a side
// ("three soldiers", "12 villagers") count for it; others ("at least 20 people") for the whole. Of a group the latest
// figure counts, and its low bound where it has one, as UCDP leans to the cautious figure. The whole is the figure given
// for it, or the sum of the sides where that is more. Low and High are the least and the most that those who speak of the
// whole, each with their latest figure, leave open; High stays open where one of them does. It is nil if no figure was given.
func Killed(in *casus.Incident) *Range {
	i := slices.IndexFunc(in.Tolls, func(t casus.Tally) bool { return t.Measure == "killed" && t.Scope == "incident" })
	if i < 0 {
		return nil
	}
	latest := map[side]*casus.Figure{}
	strangers := map[casus.Code]*casus.Figure{}
	voices := map[string]*casus.Figure{} // of the whole: the latest of each speaker
	var order []string
	figures := in.Tolls[i].Figures
	for k := range figures {
		f := &figures[k]
		g := sideOf(in, f)
		if g == others {
			strangers[f.Who] = f
			continue
		}
		latest[g] = f
		if g == wholeSide {
			v := voice(f)
			if voices[v] == nil {
				order = append(order, v)
			}
			voices[v] = f
		}
	}
	parts := []*casus.Figure{latest[sideA], latest[sideB], latest[civilians]}
	for _, who := range slices.Sorted(maps.Keys(strangers)) {
		parts = append(parts, strangers[who])
	}
	out := &Range{SideA: least(parts[0]), SideB: least(parts[1]), Civilians: least(parts[2]), Others: total(parts[3:])}
	sum, any := 0, false
	for _, n := range [...]*int{out.SideA, out.SideB, out.Civilians, out.Others} {
		if n != nil {
			sum, any = sum+*n, true
		}
	}
	if w := least(latest[wholeSide]); w != nil && (!any || *w >= sum) {
		out.Best = w
	} else if any {
		out.Best = &sum
	}
	if len(order) > 0 {
		out.Low, out.High = spread(order, voices)
	} else {
		out.Low, out.High = spreadOfParts(parts)
	}
	if out.Low != nil && out.Best != nil && *out.Low > *out.Best {
		out.Low = out.Best
	}
	if out.High != nil && out.Best != nil && *out.High < *out.Best {
		out.High = out.Best
	}
	return out
}

// side is whom a figure of deaths is about.
type side int

const (
	wholeSide side = iota
	sideA
	sideB
	civilians
	others
)

// sideOf finds whom a figure is about: civilians by their role, a side by its code, others by a code that no side has. A
// figure without a code, or with one that both sides have, is the whole.
func sideOf(in *casus.Incident, f *casus.Figure) side {
	has := func(ps []casus.Party) bool {
		return slices.ContainsFunc(ps, func(p casus.Party) bool { return p.Code == f.Who })
	}
	switch a, b := has(in.Actor), has(in.Recip); {
	case f.Who == "" || anybody(f.Text):
		return wholeSide
	case unarmed(f.Who):
		return civilians
	case a && !b:
		return sideA
	case b && !a:
		return sideB
	case !a && !b:
		return others
	}
	return wholeSide
}

// unarmed reports whether a code is of people who bear no arms.
func unarmed(c casus.Code) bool {
	switch c.Role() {
	case "CVL", "REF", "MED", "NGO":
		return true
	}
	return false
}

// anybody reports whether the words of a figure leave open who was killed, though their code has to be that of civilians.
func anybody(text string) bool {
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return r < 'a' || r > 'z' }) {
		switch w {
		case "people", "persons", "person", "dead", "deaths", "lives", "bodies", "others", "fatalities", "victims", "casualties":
			return true
		}
	}
	// A bare number ("killed 12") has no noun either.
	return !strings.ContainsFunc(text, func(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' })
}

// voice names who gives a figure; empty for the articles' own voice.
func voice(f *casus.Figure) string {
	return join(f.Speaker, func(p casus.Party) string { return string(p.Code) + " " + p.Text })
}

// least is the cautious reading of a figure; nil of none.
func least(f *casus.Figure) *int {
	switch {
	case f == nil:
		return nil
	case f.Low != nil:
		return f.Low
	}
	return f.High
}

// spread is the least low bound and the most high bound; either is nil if a figure leaves it open.
func spread(order []string, of map[string]*casus.Figure) (low, high *int) {
	openLow, openHigh := false, false
	for _, v := range order {
		f := of[v]
		openLow, openHigh = openLow || f.Low == nil, openHigh || f.High == nil
		if f.Low != nil && (low == nil || *f.Low < *low) {
			low = f.Low
		}
		if f.High != nil && (high == nil || *f.High > *high) {
			high = f.High
		}
	}
	if openLow {
		low = nil
	}
	if openHigh {
		high = nil
	}
	return low, high
}

// spreadOfParts sums the bounds of the parts; a bound that one of them leaves open is open.
func spreadOfParts(parts []*casus.Figure) (low, high *int) {
	l, h, openLow, openHigh := 0, 0, false, false
	for _, f := range parts {
		if f == nil {
			continue
		}
		if openLow = openLow || f.Low == nil; f.Low != nil {
			l += *f.Low
		}
		if openHigh = openHigh || f.High == nil; f.High != nil {
			h += *f.High
		}
	}
	if !openLow {
		low = &l
	}
	if !openHigh {
		high = &h
	}
	return low, high
}

// total is the cautious sum of figures; nil of none.
func total(parts []*casus.Figure) *int {
	var out *int
	for _, f := range parts {
		if n := least(f); n != nil {
			if out == nil {
				out = new(int)
			}
			*out += *n
		}
	}
	return out
}
