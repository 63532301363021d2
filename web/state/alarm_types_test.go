package state

import "testing"

func TestTitle(t *testing.T) {
	for _, tt := range []struct{ series, where, want string }{
		{"place geonames:3874787 ASSAULT", "Punta Arenas, CHL", "place Punta Arenas, CHL ASSAULT"},
		{"place geonames:3874787", "Punta Arenas, CHL", "place Punta Arenas, CHL"},
		{"place geonames:3874787", "", "place geonames:3874787"},
		{"dyad SYR.MIL → SYR.CVL", "", "dyad SYR.MIL → SYR.CVL"},
	} {
		a := Alarm{Series: tt.series, Where: tt.where}
		if got := a.Title(); got != tt.want {
			t.Errorf("%q at %q: got %q, want %q", tt.series, tt.where, got, tt.want)
		}
	}
}
