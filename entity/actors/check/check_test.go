package check

import (
	"strings"
	"testing"

	"github.com/casus/casus/entity/actors"
)

const roles = "president|prime minister|foreign minister|vice president; GOV; office\nofficial; GOV\n"

const states = "kind state\nsource s\nfra; France; FRA.GOV\nusa; United States; USA.GOV\n"

// TestFindings: each fault is found in the line where it stands, and nothing else.
func TestFindings(t *testing.T) {
	for _, tt := range []struct{ name, lines, want string }{
		{"all is well", "a; Anne *Lenoir; GOV 2001..2005 president\nb; Luc *Blanchard; GOV 2005.. president", ""},
		{"unreadable", "a; b; GOV 2001-13..", "fra.actors:2: error: dates"},
		{"all that is unreadable", "a; b\nc; d; KNG", "fra.actors:2: error: want 3 or 4 columns|fra.actors:3: error: code"},
		{"unknown state", "a; Anne Lenoir; RUR.GOV", `fra.actors:2: error: fra.a: code RUR.GOV: no state has the code RUR`},
		{"id twice", "a; Anne Lenoir; GOV\na; Luc Blanchard; GOV", "fra.actors:3: error: fra.a: the id stands already at fra.actors:2"},
		{"future", "a; Anne Lenoir; GOV 2031.. president", "fra.actors:2: error: fra.a: role FRA.GOV 2031.. begins in the future"},
		{"future end", "a; Anne Lenoir; GOV 2019..2031 president", "fra.actors:2: warning: fra.a: role FRA.GOV 2019..2031 ends in the future"},
		{"long dead", "a; Anne Lenoir; GOV 1701..1710", "error: fra.a: role FRA.GOV 1701..1710: nobody of 1701"},
		{"too long", "a; Anne Lenoir; GOV 1910..1990", "error: fra.a: role FRA.GOV 1910..1990 lasts 80 years"},
		{"two lives", "a; Anne Lenoir; GOV 1910..1911, GOV 1990..1991", "error: fra.a: roles begin 80 years apart"},
		{"role twice", "a; Anne Lenoir; GOV 2001..2002, GOV 2001..2002", "error: fra.a: role FRA.GOV 2001..2002 stands twice"},
		{"covered", "a; Anne Lenoir; GOV 2001..2002, PTY 1999..2010", "error: fra.a: role FRA.GOV 2001..2002 never holds: FRA.PTY 1999..2010"},
		{"one name, two codes", "kind org\na; Guard of Honour; MIL 2001..2005\nb; Guard of Honour; GOV 2003..", `fra.actors:4: error: fra.b: "guard of honour" is also fra.a (fra.actors:3), with another code at one time: FRA.GOV 2003.. and FRA.MIL 2001..2005`},
		{"one name, one after the other", "kind org\na; Guard of Honour; MIL 2001..2003\nb; Guard of Honour; GOV 2003..", "warning: fra.b: \"guard of honour\" is also fra.a (fra.actors:3): one actor twice?"},
		{"one person twice", "a; Anne Lenoir; GOV 2001..\nb; Anne Lenoir; GOV 2001..", "warning: fra.b: \"anne lenoir\" is also fra.a (fra.actors:2): one person twice?"},
		{"starred name shared", "a; Anne *Lenoir; GOV 2001..\nb; Luc *Lenoir; MIL 2001..", `warning: fra.b: the starred name "lenoir" is also that of fra.a`},
		{"two presidents", "a; Anne Lenoir; GOV 2001.. president\nb; Luc Blanchard; GOV 2005.. president", "error: fra.b: is president of FRA since 2005, and fra.a (fra.actors:2) since 2001: one of them has left"},
		{"terms overlap", "a; Anne Lenoir; GOV 2001-01-01..2005-06-01 president\nb; Luc Blanchard; GOV 2005-01-01..2006-01-01 president", "warning: fra.b: is president of FRA 2005-01-01..2006-01-01, and fra.a"},
		{"handover", "a; Anne Lenoir; GOV 2001-01-01..2005-06-10 president\nb; Luc Blanchard; GOV 2005-06-01.. president", ""},
		{"two vice presidents", "a; Anne Lenoir; GOV 2001.. vice president\nb; Luc Blanchard; GOV 2001.. vice president", ""},
		{"everyday word", "a; Anne *Forest; GOV", `warning: fra.a: name "Anne *Forest": "Forest" is an everyday word`},
		{"everyday word in any case", "kind org\na; solidarity; NGO", `error: fra.a: name "solidarity" is an everyday word, and in small letters`},
		{"everyday acronym", "kind org\na; CARE; NGO", ""},
		{"the", "kind org\na; The Daily Sheet; MED", `warning: fra.a: name "The Daily Sheet": without "the"`},
		{"no letters", "kind org\na; -; MED", `error: fra.a: name "-" has no letters`},
		{"two stars", "a; *Anne *Lenoir; GOV", "error: fra.a: name \"*Anne *Lenoir\" has more than one star"},
		{"title", "a; Anne Lenoir; GOV 2001.. grand panjandrum", `warning: fra.a: title "grand panjandrum" is no role noun`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			files := []actors.File{{Name: "fra.actors", Data: []byte("source s\n" + tt.lines + "\n")}, {Name: "states.actors", Data: []byte(states)}}
			found := Files(files, []actors.File{{Name: "roles.txt", Data: []byte(roles)}},
				actors.Checks{Role: func(r string) bool { return r != "KNG" }}, Options{Today: "2026-01-01"})
			var want []string
			if tt.want != "" {
				want = strings.Split(tt.want, "|")
			}
			if len(found) != len(want) {
				t.Fatalf("got %v, want %q", found, want)
			}
			for i := range want {
				if !strings.Contains(found[i].String(), want[i]) {
					t.Errorf("got %s, want %s", found[i], want[i])
				}
			}
		})
	}
}

func TestRoleFiles(t *testing.T) {
	found := Files(nil, []actors.File{
		{Name: "roles.txt", Data: []byte("baker; BUS\n")},
		{Name: "roles_bad.txt", Data: []byte("\ncook; BUS; what\n")},
		{Name: "roles_more.txt", Data: []byte("cook; BUS\nbaker; LAB\n")},
	}, actors.Checks{}, Options{})
	want := []string{`roles_bad.txt:2: error: unknown flag "what"`, `roles_more.txt:2: warning: noun "baker" stands already in roles.txt, which counts`}
	if len(found) != len(want) || found[0].String() != want[0] || found[1].String() != want[1] {
		t.Errorf("got %v, want %v", found, want)
	}
}

func FuzzFiles(f *testing.F) {
	f.Add("source s\na; Anne *Lenoir; GOV 2001..2005 president, PTY\nkind org\nb; Anne|x; GOV\n", "president; GOV; office\n")
	f.Add("kind state\nsource s\nfra; France; FRA.GOV", "a of b; -; member")
	f.Fuzz(func(t *testing.T, entries, nouns string) {
		for _, x := range Files([]actors.File{{Name: "fra.actors", Data: []byte(entries)}, {Name: "all.actors", Data: []byte(entries)}},
			[]actors.File{{Name: "roles.txt", Data: []byte(nouns)}}, actors.Checks{}, Options{Today: "2026-01-01"}) {
			if x.File == "" || x.Line < 1 || x.Text == "" {
				t.Fatalf("%+v", x)
			}
		}
	})
}
