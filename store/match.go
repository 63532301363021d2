package store

import (
	"slices"
	"strings"

	"github.com/casus/casus"
)

// match reports whether a record as it is read, corrected, is wanted. The index finds more: it holds what the machine
// read too.
func (f *Filter) match(r *casus.Record) bool {
	e := endsOf(r)
	switch {
	case len(f.Kinds) > 0 && !slices.Contains(f.Kinds, r.Kind),
		len(f.Types) > 0 && (r.Event == nil || !slices.Contains(f.Types, r.Event.Type)),
		len(f.Modes) > 0 && !slices.Contains(f.Modes, modeOf(r)),
		len(f.Measures) > 0 && (r.Toll == nil || !slices.Contains(f.Measures, r.Toll.Measure)),
		len(f.Scopes) > 0 && (r.Toll == nil || !slices.Contains(f.Scopes, r.Toll.Scope)),
		len(f.Status) > 0 && (r.Event == nil || !slices.Contains(f.Status, string(r.Event.Status))),
		f.Actor != "" && !names(e.actor, f.Actor),
		f.Recipient != "" && !names(e.recipient, f.Recipient),
		f.Party != "" && !names(e.actor, f.Party) && !names(e.recipient, f.Party),
		f.Dyad[0] != "" && !names(e.actor, f.Dyad[0]),
		f.Dyad[1] != "" && !names(e.recipient, f.Dyad[1]),
		f.SaidBy != "" && !names(e.saidBy, f.SaidBy),
		f.Place != "" && !f.isPlace(r),
		f.Country != "" && countryOf(r) != f.Country,
		f.ID != "" && r.ID != f.ID,
		f.Anchor != "" && r.Anchor != f.Anchor,
		r.Confidence.Percent < f.MinConfidence:
		return false
	}
	return true
}

// names reports whether one of the parties has a code, country or entity id.
func names(ps []casus.Party, who string) bool {
	for _, p := range ps {
		if string(p.Code) == who || p.Code.Country() == who || p.Entity == who {
			return true
		}
	}
	return false
}

func (f *Filter) isPlace(r *casus.Record) bool {
	if r.Event != nil && r.Event.Located != nil && r.Event.Located.ID == f.Place {
		return true
	}
	return strings.EqualFold(placeOf(r), f.Place)
}

func countryOf(r *casus.Record) string {
	if r.Event != nil && r.Event.Located != nil {
		return r.Event.Located.Country
	}
	return ""
}

func modeOf(r *casus.Record) string {
	switch {
	case r.Event != nil:
		return r.Event.Mode
	case r.Statement != nil:
		return r.Statement.Mode
	}
	return ""
}

// groups are what a record must have one term of each. Kinds and confidence are columns, not terms.
func (f *Filter) groups() [][]string {
	var gs [][]string
	add := func(ts ...string) { gs = append(gs, ts) }
	each := func(kind string, vs []string) {
		var ts []string
		for _, v := range vs {
			ts = append(ts, kind+v)
		}
		if len(ts) > 0 {
			add(ts...)
		}
	}
	each("t:", f.Types)
	each("m:", f.Modes)
	if len(f.Status) > 0 && !slices.Contains(f.Status, string(casus.Happened)) {
		each("u:", f.Status)
	}
	for _, x := range [...]struct{ kind, v string }{{"a:", f.Actor}, {"r:", f.Recipient}, {"b:", f.SaidBy}, {"c:", f.Country}, {"s:", f.Source}} {
		if x.v != "" {
			add(x.kind + x.v)
		}
	}
	if f.Party != "" {
		add("a:"+f.Party, "r:"+f.Party)
	}
	if f.Place != "" {
		add("p:"+f.Place, "p:"+strings.ToLower(f.Place))
	}
	a, b := f.Dyad[0], f.Dyad[1]
	switch {
	case len(a) == 3 && len(b) == 3:
		add("d:" + a + ">" + b)
	default:
		if a != "" {
			add("a:" + a)
		}
		if b != "" {
			add("r:" + b)
		}
	}
	return gs
}
