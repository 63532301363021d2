package alarm

import (
	"slices"
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/series"
)

// Match says which events a rule is about. All that is given must hold; what is empty does not restrict.
type Match struct {
	Types   []string `json:"types,omitempty"`
	Modes   []string `json:"modes,omitempty"`
	Actor   string   `json:"actor,omitempty"`     // a code, or a country alone for all its actors
	Recip   string   `json:"recipient,omitempty"` // likewise
	Country string   `json:"country,omitempty"`   // where
	Place   string   `json:"place,omitempty"`
	Thread  string   `json:"thread,omitempty"`
	Phases  []string `json:"phases,omitempty"`
	Words   []string `json:"words,omitempty"` // one must stand in the sentence
}

// Holds reports whether the event is one that the rule is about.
func (m *Match) Holds(it *series.Item) bool {
	one := func(list []string, v string) bool { return len(list) == 0 || slices.Contains(list, v) }
	same := func(want, v string) bool { return want == "" || want == v }
	return one(m.Types, it.Type) && one(m.Modes, it.Mode) && one(m.Phases, it.Phase) && coded(m.Actor, it.Actor) && coded(m.Recip, it.Recip) &&
		same(m.Country, it.Country) && same(m.Place, it.Place) && same(m.Thread, it.Thread) && (len(m.Words) == 0 || it.Has(m.Words))
}

func coded(want string, c casus.Code) bool {
	return want == "" || want == string(c) || !strings.Contains(want, ".") && want == c.Country()
}
