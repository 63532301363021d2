package place_test

import (
	"strings"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/place"
	"github.com/casus/casus/knowledge/places"
)

// TestRegions guards the hand-written list against slips: no name stands twice, and what lies in a country lies near
// towns of that country.
func TestRegions(t *testing.T) {
	g := gazetteer(t)
	towns := map[string][]casus.Place{}
	for p := range g.Towns() {
		towns[p.Country] = append(towns[p.Country], p)
	}
	seen := map[string]int{}
	entries := 0
	for n, line := range strings.Split(places.Regions(), "\n") {
		line, comment, _ := strings.Cut(line, "#")
		names, rest, ok := strings.Cut(line, "|")
		if !ok {
			continue
		}
		entries++
		own := map[string]bool{}
		for _, name := range strings.Split(names, ";") {
			f := place.Fold(name)
			if other := seen[f]; other > 0 && !own[f] {
				t.Errorf("line %d: %q stands in line %d too", n+1, strings.TrimSpace(name), other)
			}
			own[f] = true
			seen[f] = n + 1
		}
		if strings.TrimSpace(comment) == "remote" || strings.Contains(rest, "=") || strings.HasPrefix(strings.TrimSpace(rest), "-") {
			continue
		}
		name, _, _ := strings.Cut(names, ";")
		c := g.Lookup(name)[0].Place
		if c.Precision == casus.CountryPrecision || len(towns[c.Country]) == 0 {
			continue
		}
		if !near(towns[c.Country], c) {
			t.Errorf("line %d: %s lies far from every town of %s", n+1, strings.TrimSpace(name), c.Country)
		}
	}
	if entries < 250 {
		t.Errorf("only %d entries", entries)
	}
}

// near reports whether a town lies within about two degrees, or six for regions.
func near(towns []casus.Place, c casus.Place) bool {
	reach := 1.0
	if c.Precision == casus.RegionPrecision || c.Precision == casus.Admin1Precision {
		reach = 6
	}
	for _, p := range towns {
		if dy, dx := p.Lat-c.Lat, p.Lon-c.Lon; dy < reach && -dy < reach && dx < reach && -dx < reach {
			return true
		}
	}
	return false
}
