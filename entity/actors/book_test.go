package actors

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/casus/casus/knowledge"
)

func TestWords(t *testing.T) {
	tests := map[string]string{"U.S.": "us", "al-Assad": "al assad", "Côte": "cote", "People's": "people s", "Shi’ite": "shiite", "Łódź": "lodz", "-": ""}
	for in, want := range tests {
		if got := strings.Join(Words(nil, in), " "); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

const small = `source test
m; Maria *Silva|Maria da Silva; GOV 2001-01-01..2005-12-31 president, REB 2006-01-01..2007-12-31
h; Omar al-*Hadid; REB
kind org
u; Union of Bakers|UB; LAB
kind group
g; the Hill Guard; REB ..1999-12-31, GOV 2000-01-01..
`

func smallBook(t *testing.T) *Book {
	t.Helper()
	b, err := Load(fstest.MapFS{"a/bra.actors": {Data: []byte(small)}, "a/roles.txt": {Data: []byte("baker; BUS\n")}}, "a", Checks{})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestFind(t *testing.T) {
	b := smallBook(t)
	tests := []struct{ in, want string }{
		{"President Maria Silva spoke", "bra.m@1-3"},
		{"Silva spoke of silva", "bra.m@0-1"},
		{"Omar Hadid and al - Hadid", "bra.h@0-2 bra.h@3-6"},
		{"Omar El Hadid and El - Hadid", "bra.h@0-3 bra.h@4-7"},
		{"the ub met UB", "bra.u@3-4"},
		{"the Union of Bakers", "bra.u@1-4"},
		{"the union of bakers", ""},
	}
	for _, tt := range tests {
		var got []string
		for _, h := range b.Find(strings.Fields(tt.in), false) {
			got = append(got, b.Actors[h.Actors[0]].ID+"@"+string(rune('0'+h.First))+"-"+string(rune('0'+h.End)))
		}
		if g := strings.Join(got, " "); g != tt.want {
			t.Errorf("%q: got %q, want %q", tt.in, g, tt.want)
		}
	}
}

func TestAt(t *testing.T) {
	b := smallBook(t)
	tests := []struct {
		id, date, code string
		ok             bool
	}{
		{"bra.m", "2003-05-05", "BRA.GOV", true},
		{"bra.m", "2006-03", "BRA.REB", true},
		{"bra.m", "2000-12-31", "", false},
		{"bra.m", "2010-01-01T10:00:00Z", "BRA.REB", true}, // a former rebel stays one
		{"bra.m", "", "", false},
		{"bra.h", "", "BRA.REB", true},
		{"bra.g", "1999-12-31", "BRA.REB", true},
		{"bra.g", "2000-01-01", "BRA.GOV", true},
		{"bra.g", "", "", false},
	}
	for _, tt := range tests {
		a, ok := b.ByID(tt.id)
		if !ok {
			t.Fatalf("no %s", tt.id)
		}
		r, why, ok := a.At(tt.date)
		if string(r.Code) != tt.code || ok != tt.ok || why == "" {
			t.Errorf("%s on %q: got %s, %v (%s)", tt.id, tt.date, r.Code, ok, why)
		}
	}
}

func TestHolder(t *testing.T) {
	b := smallBook(t)
	if a := b.Holder("BRA", "president", "2004-01-01"); a == nil || a.ID != "bra.m" {
		t.Errorf("got %v", a)
	}
	if a := b.Holder("BRA", "president", "2006-06-01"); a != nil {
		t.Errorf("got %v after the term", a.ID)
	}
}

func TestDuplicateID(t *testing.T) {
	fs := fstest.MapFS{"a/x.actors": {Data: []byte("source s\na; B; FRA.GOV\n")}, "a/y.actors": {Data: []byte("source s\n\na; C; FRA.GOV\n")}, "a/roles.txt": {}}
	_, err := Load(fs, "a", Checks{})
	if err == nil || !strings.Contains(err.Error(), "a/y.actors:3") || !strings.Contains(err.Error(), "a/x.actors:2") {
		t.Errorf("got %v", err)
	}
}

// TestKnowledge loads what is embedded and guards its size and a few facts that much depends on.
func TestKnowledge(t *testing.T) {
	b, err := Load(knowledge.FS, "actors", Checks{})
	if err != nil {
		t.Fatal(err)
	}
	count := map[Kind]int{}
	for _, a := range b.Actors {
		count[a.Kind]++
		for _, r := range a.Roles {
			if !b.HasCountry(r.Code.Country()) {
				t.Errorf("%s:%d: country of %s has no state entry", a.File, a.Line, r.Code)
			}
		}
	}
	for k, n := range map[Kind]int{Person: 2000, Group: 150, State: 250, Capital: 180, Seat: 50} {
		if count[k] < n {
			t.Errorf("%d entries of kind %s, want %d", count[k], k, n)
		}
	}
	facts := []struct{ id, date, code string }{
		{"taliban", "2020-01-01", "AFG.REB"}, {"taliban", "2022-01-01", "AFG.GOV"}, {"hamas", "2015-01-01", "PSE.REB"},
		{"rus.putin", "2016-01-01", "RUS.GOV"}, {"usa.obama", "2018-01-01", "USA.PTY"}, {"usa.trump", "2016-09-01", "USA.PTY"},
		{"is", "2016-01-01", "INT.REB"}, {"peshmerga", "2016-01-01", "IRQ.MIL"}, {"un", "2016-01-01", "INT.IGO"},
	}
	for _, f := range facts {
		a, ok := b.ByID(f.id)
		if !ok {
			t.Errorf("no entry %s", f.id)
			continue
		}
		if r, why, _ := a.At(f.date); string(r.Code) != f.code {
			t.Errorf("%s on %s: got %s (%s), want %s", f.id, f.date, r.Code, why, f.code)
		}
	}
}

// TestWordsASCII: the short way of Words gives what the long one gives.
func TestWordsASCII(t *testing.T) {
	for _, s := range []string{"", " ", "-", "A", "People's Party", "Workers' Union", "al-Assad", "U.S.", "*Ban Ki-moon", "F/A-18", "it's", "'s", "O'Neill's x", "`a` b"} {
		long := Words(nil, s+" é")
		long = long[:len(long)-1]
		if got := asciiWords(nil, s+" e"); strings.Join(got[:len(got)-1], "|") != strings.Join(long, "|") {
			t.Errorf("%q: %q and %q", s, got, long)
		}
	}
}
