package actors

import (
	"strings"
	"testing"
	"testing/fstest"
)

// added is the small dictionary with a user's entries.
func added(t *testing.T, foreign bool, actors, roles string) *Book {
	t.Helper()
	as, err := ParseFile("bra.actors", []byte(actors), Checks{})
	if err != nil {
		t.Fatal(err)
	}
	rs, err := ParseRoles("roles.txt", []byte(roles), Checks{})
	if err != nil {
		t.Fatal(err)
	}
	fs := fstest.MapFS{
		"a/bra.actors": {Data: []byte(small + "kind state\nstate; Brazil|Brasil; BRA.GOV\nkind people\npeople; Brazilians; BRA.CVL\n")},
		"a/roles.txt":  {Data: []byte("baker; BUS; body\n")},
	}
	b, err := Load(fs, "a", Checks{}, Addition{Actors: as, Roles: rs, Foreign: foreign})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func found(b *Book, text string) string {
	var ids []string
	for _, h := range b.Find(strings.Fields(text), false) {
		for _, n := range h.Actors {
			ids = append(ids, b.Actors[n].ID)
		}
	}
	return strings.Join(ids, " ")
}

func TestAddition(t *testing.T) {
	b := added(t, false, "source mine\nm; Maria *Costa; MIL\nx; Paulo *Silva; BUS 2004-01-01.. president\nkind org\ny; Union of Bakers; NGO\n", "cook; BUS\nbaker; LAB\n")
	for text, want := range map[string]string{
		"Maria Costa":     "bra.m", // the same id: ours is gone
		"Maria Silva":     "bra.x", // the first name is no part of a name any more
		"Silva":           "bra.x", // a user's name means the user's entry
		"Union of Bakers": "bra.y",
		"UB":              "bra.u", // another name of ours stays
		"Omar al - Hadid": "bra.h",
	} {
		if got := found(b, text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
	if a, ok := b.ByID("bra.m"); !ok || a.Roles[0].Code != "BRA.MIL" {
		t.Errorf("bra.m: %+v", a)
	}
	if a := b.Holder("BRA", "president", "2004-06-01"); a == nil || a.ID != "bra.x" {
		t.Errorf("holder: %+v", a)
	}
	if n := b.Roles.Heads("baker"); len(n) != 1 || n[0].Role != "LAB" || n[0].Flags&Body != 0 {
		t.Errorf("baker: %+v", n)
	}
	if n := b.Roles.Heads("cook"); len(n) != 1 || n[0].Role != "BUS" {
		t.Errorf("cook: %+v", n)
	}
}

// TestForeignAddition: a dictionary that knows less leaves what ours knows of lands and nouns.
func TestForeignAddition(t *testing.T) {
	b := added(t, true, "source theirs\nkind region\nr; Brazil|Bahia; BRA\nkind people\np; Brazilians|Bahians; INT.CVL\n", "baker; LAB\n")
	for text, want := range map[string]string{"Brazil": "bra.state", "Bahia": "bra.r", "Brazilians": "bra.people", "Bahians": "bra.p"} {
		if got := found(b, text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
	if n := b.Roles.Heads("baker"); len(n) != 1 || n[0].Role != "LAB" || n[0].Flags&Body == 0 {
		t.Errorf("baker: %+v", n)
	}
}

// TestSeveralAdditions: the last of several wins.
func TestSeveralAdditions(t *testing.T) {
	entry := func(code string) Addition {
		as, err := ParseFile("x.actors", []byte("source s\nm; Maria Costa; "+code+"\n"), Checks{})
		if err != nil {
			t.Fatal(err)
		}
		return Addition{Actors: as}
	}
	fs := fstest.MapFS{"a/bra.actors": {Data: []byte(small)}, "a/roles.txt": {}}
	b, err := Load(fs, "a", Checks{}, entry("BRA.MIL"), entry("BRA.BUS"))
	if err != nil {
		t.Fatal(err)
	}
	if a, _ := b.ByID("m"); a == nil || a.Roles[0].Code != "BRA.BUS" {
		t.Errorf("got %+v", a)
	}
}

// TestRoleFiles: of a noun that several files have, the first file's counts.
func TestRoleFiles(t *testing.T) {
	fs := fstest.MapFS{"a/roles.txt": {Data: []byte("baker; BUS\n")}, "a/roles_more.txt": {Data: []byte("baker; LAB\nmaster baker; LAB\n")}}
	b, err := Load(fs, "a", Checks{})
	if err != nil {
		t.Fatal(err)
	}
	n := b.Roles.Heads("baker")
	if len(n) != 2 || n[0].Role != "BUS" || n[1].Role != "LAB" {
		t.Errorf("got %+v", n)
	}
}
