package series

import "cmp"

// Kind says what a series is about.
type Kind string

// The kinds of series.
const (
	Dyad    Kind = "dyad"    // A acts on B, by code
	Actor   Kind = "actor"   // A acts, or is acted on
	Country Kind = "country" // in the country A
	Place   Kind = "place"   // at the place A
	Search  Kind = "search"  // found by the saved search A
)

// Key names a series.
type Key struct {
	System string `json:"system"`
	Kind   Kind   `json:"kind"`
	A      string `json:"a"`
	B      string `json:"b,omitempty"`
	Type   string `json:"type,omitempty"` // empty for events of all types
}

// String is the key for people: "dyad SYR.MIL → SYR.CVL ASSAULT".
func (k Key) String() string {
	s := string(k.Kind) + " " + k.A
	if k.B != "" {
		s += " → " + k.B
	}
	if k.Type != "" {
		s += " " + k.Type
	}
	if k.System != "" && k.System != "casus" {
		s += " (" + k.System + ")"
	}
	return s
}

// Compare orders keys.
func (k Key) Compare(o Key) int {
	return cmp.Or(cmp.Compare(k.System, o.System), cmp.Compare(k.Kind, o.Kind), cmp.Compare(k.A, o.A), cmp.Compare(k.B, o.B), cmp.Compare(k.Type, o.Type))
}

// Series is counts by day without gaps.
type Series struct {
	Key   Key
	First Day
	Count []int // stories of the day that tell such an event
	Total []int // all stories of the day; same length
}

// Rate is count by total of day i; false where nothing was reported at all, which says nothing.
func (s *Series) Rate(i int) (float64, bool) {
	if s.Total[i] == 0 {
		return 0, false
	}
	return float64(s.Count[i]) / float64(s.Total[i]), true
}

// Day is the day of index i.
func (s *Series) Day(i int) Day { return s.First + Day(i) }

// Keys are the series that an item counts in: each with its type and with all.
func (it *Item) Keys() []Key {
	var out []Key
	add := func(kind Kind, a, b string) {
		out = append(out, Key{it.System, kind, a, b, it.Type}, Key{it.System, kind, a, b, ""})
	}
	a, b := string(it.Actor), string(it.Recip)
	if a != "" && b != "" {
		add(Dyad, a, b)
	}
	if a != "" {
		add(Actor, a, "")
	}
	if b != "" && b != a {
		add(Actor, b, "")
	}
	if it.Country != "" {
		add(Country, it.Country, "")
	}
	if it.Place != "" {
		add(Place, it.Place, "")
	}
	return out
}

// In reports whether an item counts in the series of a key.
func (it *Item) In(k Key) bool {
	for _, own := range it.Keys() {
		if own == k {
			return true
		}
	}
	return false
}
