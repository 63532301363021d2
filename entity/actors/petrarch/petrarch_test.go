package petrarch

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files")

func states(c string) bool { return strings.Contains(" AFG ARM FRA USA NGA ", " "+c+" ") }

// TestGolden reads a small dictionary with all that real ones hold, and writes all that comes of it.
func TestGolden(t *testing.T) {
	for _, name := range []string{"countries.actors", "agents"} {
		t.Run(name, func(t *testing.T) {
			file := "testdata/" + name + ".txt"
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got := dump(t, file, data)
			golden := "testdata/" + name + ".golden"
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

func dump(t *testing.T, file string, data []byte) string {
	t.Helper()
	r, err := Parse(file, data)
	if err != nil {
		t.Fatal(err)
	}
	c, err := r.Convert(file, states)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, a := range c.Actors {
		fmt.Fprintf(&b, "%d %s %s %q", a.Line, a.Kind, a.ID, a.Names)
		for _, r := range a.Roles {
			fmt.Fprintf(&b, " %s %s", r.Code, r.Span())
		}
		b.WriteByte('\n')
	}
	for _, n := range c.Nouns {
		fmt.Fprintf(&b, "%d noun %s %s %d\n", n.Line, n, n.Role, n.Flags)
	}
	for _, x := range r.Refused {
		fmt.Fprintf(&b, "refused %v\n", x.Error())
	}
	for _, x := range c.Refused {
		fmt.Fprintf(&b, "refused %v\n", x.Error())
	}
	for _, x := range r.Notes {
		fmt.Fprintf(&b, "note %v\n", x.Error())
	}
	for _, l := range c.Losses {
		fmt.Fprintf(&b, "loss %d at %d: %s\n", l.N, l.Line, l.What)
	}
	return b.String()
}

func TestCodes(t *testing.T) {
	table, err := loadCodes(states)
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ code, want, err string }{
		{"AFGGOVMIL", "AFG.GOV", ""},
		{"USAGOV", "USA.GOV", ""},
		{"IGOUNO", "INT.IGO", ""},
		{"IGOUSA", "INT.IGO", ""},
		{"MNCUSAMED", "USA.BUS", ""},
		{"NGO", "INT.NGO", ""},
		{"AFGMUSREB", "AFG.REB", ""},
		{"AFGMUS", "AFG.CVL", ""},
		{"AFGELI", "AFG.PTY", ""},
		{"AFG", "AFG", ""},
		{"ROM", "ROU", ""},
		{"WSTGOV", "INT.GOV", ""},
		{"REB", "INT.REB", ""},
		{"BUDMAH213", "INT.CVL", ""},
		{"QQQGOV", "INT.GOV", ""},
		{"QQQ", "", "unknown country or body"},
		{"AFGGO", "", "parts of three letters"},
		{"", "", "parts of three letters"},
	} {
		m, err := table.actor(tt.code)
		switch {
		case tt.err != "":
			if err == nil || !strings.Contains(err.Error(), tt.err) {
				t.Errorf("%s: got %v, want %q", tt.code, err, tt.err)
			}
		case err != nil:
			t.Errorf("%s: %v", tt.code, err)
		case string(m.code()) != tt.want:
			t.Errorf("%s: got %s, want %s", tt.code, m.code(), tt.want)
		}
	}
}

func TestNoDictionary(t *testing.T) {
	for _, src := range []string{"", "# only a comment\n", "a; b; GOV; c\n", "just words\nmore words\n", "\x00\x01"} {
		if _, err := Parse("x.txt", []byte(src)); err == nil || !strings.HasPrefix(err.Error(), "x.txt:1: ") {
			t.Errorf("%q: got %v", src, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, name := range []string{"testdata/countries.actors.txt", "testdata/agents.txt"} {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add([]byte("!A! = !A!, B\nX!A!Y [~GOV]\n+ [\n[FRA\n+!"))
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := Parse("x.txt", data)
		if err != nil {
			return
		}
		c, err := r.Convert("x.txt", states)
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range c.Actors {
			if a.ID == "" || len(a.Names) == 0 || len(a.Roles) == 0 || a.Line < 1 {
				t.Fatalf("%+v", a)
			}
			a.At("2001-01-01")
		}
		for _, n := range c.Nouns {
			if len(n.Words) == 0 || n.Role == "" {
				t.Fatalf("%+v", n)
			}
		}
	})
}
