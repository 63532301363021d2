package actors

import (
	"strings"
	"testing"
)

func TestParseFile(t *testing.T) {
	src := `# comment
source general knowledge
dupont f; Anne *Dupont|A. Dupont; GOV 1999-01..2003-12-31 president, PTY 2004..; Almanac # remark
kind org
guard; National Guard|NG; MIL ..2001, USA.GOV 2002..
`
	as, err := ParseFile("actors/fra.actors", []byte(src), Checks{})
	if err != nil {
		t.Fatal(err)
	}
	if len(as) != 2 {
		t.Fatalf("got %d entries", len(as))
	}
	a := as[0]
	if a.ID != "fra.dupont" || a.Gender != 'f' || a.Kind != Person || a.Source != "Almanac" || len(a.Names) != 2 {
		t.Errorf("got %+v", a)
	}
	if r := a.Roles[0]; r.Code != "FRA.GOV" || r.From != "1999-01" || r.To != "2003-12-31" || r.Title != "president" {
		t.Errorf("got role %+v", r)
	}
	if r := as[1].Roles; r[0].From != "" || r[0].To != "2001" || r[1].Code != "USA.GOV" || as[1].Source != "general knowledge" {
		t.Errorf("got roles %+v", r)
	}
}

func TestSeveralActorsInAnEntry(t *testing.T) {
	tests := []struct{ file, line, ids, names string }{
		{"usa.actors", "a; Acme Corp.|ACME || Bolt & Sons || Čapek-Werke; BUS; s", "usa.a usa.bolt_sons usa.capek_werke", "Acme Corp.+ACME Bolt & Sons Čapek-Werke"},
		{"companies.actors", "bus.usa_acme; Acme || Bolt's; USA.BUS; s", "bus.usa_acme bus.usa_bolts", "Acme Bolt's"},
		{"groups.actors", "red; Red Band || Blue Band; USA.REB; s", "red blue_band", "Red Band Blue Band"},
	}
	for _, tt := range tests {
		as, err := ParseFile("actors/"+tt.file, []byte("kind org\n"+tt.line), Checks{})
		if err != nil {
			t.Fatal(err)
		}
		var ids, names []string
		for _, a := range as {
			ids, names = append(ids, a.ID), append(names, strings.Join(a.Names, "+"))
			if len(a.Roles) != 1 || a.Kind != Org {
				t.Errorf("%s: got %+v", tt.line, a)
			}
		}
		if strings.Join(ids, " ") != tt.ids || strings.Join(names, " ") != tt.names {
			t.Errorf("%s: got %q %q", tt.line, ids, names)
		}
	}
	if _, err := ParseFile("actors/usa.actors", []byte("kind org\na; Acme || ; BUS; s"), Checks{}); err == nil {
		t.Error("an actor without a name is accepted")
	}
}

func TestParseFileErrors(t *testing.T) {
	tests := []struct{ name, line, want string }{
		{"columns", "a; b", "want 3 or 4 columns"},
		{"five columns", "a; b; GOV; s; t", "want 3 or 4 columns"},
		{"bad date", "a; b; GOV 1999-13..; s", "dates"},
		{"no such day", "a; b; GOV 2001-02-29..; s", "dates"},
		{"backwards", "a; b; GOV 2001..1999; s", "backwards"},
		{"unknown role", "a; b; KNG; s", "unknown role"},
		{"unknown country", "a; b; ZZZ.GOV; s", "unknown country"},
		{"no source", "a; b; GOV", "no source"},
		{"empty name", "a; b| |c; GOV; s", "empty name"},
		{"id", "A b; c; GOV; s", "id"},
		{"gender", "a x; c; GOV; s", "gender"},
		{"directive", "colour red", "want kind"},
		{"kind", "kind robot", "unknown kind"},
		{"adjective with role", "kind adjective\na; French; FRA.GOV; s", "bare country"},
	}
	checks := Checks{Role: func(r string) bool { return r == "GOV" }, Country: func(c string) bool { return c == "FRA" }}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := ParseFile("fra.actors", []byte("\n"+tt.line+"\n"), checks)
			if err == nil || !strings.Contains(err.Error(), tt.want) || !strings.Contains(err.Error(), "fra.actors:") {
				t.Errorf("got %v, want %q with file and line", err, tt.want)
			}
		})
	}
}

func FuzzParseFile(f *testing.F) {
	f.Add("source x\na f; B *C|D; GOV 1999..2001-02-03 prime minister, PTY\nkind org\n")
	f.Add("kind adjective\ncountry FRA\na; b; FRA; s # c")
	f.Fuzz(func(t *testing.T, src string) {
		as, err := ParseFile("fra.actors", []byte(src), Checks{})
		if err != nil {
			return
		}
		b := &Book{}
		b.room(len(as))
		for i := range as {
			if b.add(&as[i]) != nil {
				return
			}
			as[i].At("2000-01-01")
		}
		for _, a := range as {
			for _, n := range a.Names {
				b.Find(strings.Fields(n), false)
			}
		}
	})
}

func FuzzParseRoles(f *testing.F) {
	f.Add("a|b of c; GOV; office member\nd; -")
	f.Fuzz(func(t *testing.T, src string) {
		if r, err := ParseRoles("roles.txt", []byte(src), Checks{}); err == nil {
			r.Heads("a")
		}
	})
}

func TestParseRoles(t *testing.T) {
	r, err := ParseRoles("roles.txt", []byte("minister|secretary of state; GOV; office\ncounterpart; -; possessor # x\n"), Checks{})
	if err != nil {
		t.Fatal(err)
	}
	if h := r.Heads("secretary"); len(h) != 1 || h[0].Flags&OfHead == 0 || h[0].Role != "GOV" {
		t.Errorf("secretary: %+v", h)
	}
	for _, bad := range []string{"a", "a; GOV; what", "a; gov", "a|a; GOV", "a||b; GOV"} {
		if _, err := ParseRoles("roles.txt", []byte(bad), Checks{}); err == nil || !strings.Contains(err.Error(), "roles.txt:1") {
			t.Errorf("%q: got %v", bad, err)
		}
	}
}
