package place_test

import (
	"strings"
	"testing"

	"github.com/casus/casus/entity/place"
)

// names makes toponyms of "Name < container", separated by semicolons; "&" in front puts a name into the list of those so marked.
func names(s string) []place.Toponym {
	var out []place.Toponym
	var row []string
	for _, n := range strings.Split(s, "; ") {
		if m, ok := strings.CutPrefix(n, "&"); ok {
			m, _, _ = strings.Cut(m, " < ")
			row = append(row, m)
		}
	}
	for _, n := range strings.Split(s, "; ") {
		n, listed := strings.CutPrefix(n, "&")
		name, in, _ := strings.Cut(n, " < ")
		t := place.Toponym{Name: name, Within: in}
		for _, r := range row {
			if listed && r != name {
				t.Row = append(t.Row, r)
			}
		}
		out = append(out, t)
	}
	return out
}

// TestCompany holds names whose company decides: code and precision of each.
func TestCompany(t *testing.T) {
	g := gazetteer(t)
	for _, c := range []struct{ names, want string }{
		{"&New York; &Ohio; &Vermont", "US.NY admin1; US.OH admin1; US.VT admin1"},
		{"&Oregon; &Washington < Idaho; &Idaho", "US.OR admin1; US.WA admin1; US.ID admin1"},
		{"&Ontario; &New Brunswick", "CA.08 admin1; CA.04 admin1"},
		{"&New York; &London; &Tokyo", "USA town; GBR town; JPN town"},
		{"Rochester < New York; New York", "US.NY town; US.NY admin1"},
		{"London < Ontario; Ontario; London", "CA.08 town; CA.08 admin1; CA.08 town"},
		{"Walthamstow; Enfield; Edmonton", "GBR town; GBR town; GBR town"},
		{"Houston; Dallas", "US.TX town; US.TX town"},
		{"Qwertyham < Kent", "GBR district"},
		{"Nairobi; Nairobi International Airport", "KEN town; KEN town"},
		{"North Houston", "USA town"},
		{"Asian", " region"},
	} {
		tops, want := names(c.names), strings.Split(c.want, "; ")
		for i, r := range g.Resolve(tops, place.Context{}) {
			if r.Place == nil {
				t.Errorf("%s: %s: %s", c.names, tops[i].Name, r.Unknown)
				continue
			}
			code, precision, _ := strings.Cut(want[i], " ")
			if r.Place.Admin1 != code && r.Place.Country != code || string(r.Place.Precision) != precision || r.Reason == "" {
				t.Errorf("%s: %s: got %+v, want %s", c.names, tops[i].Name, *r.Place, want[i])
			}
		}
	}
}

// TestNoCompany holds what stays unknown though a part of it is known.
func TestNoCompany(t *testing.T) {
	g := gazetteer(t)
	for _, n := range []string{"EU", "Qwertyham General Hospital", "University Hospital", "Upper Qwertyham"} {
		if r := g.Resolve(names(n), place.Context{})[0]; r.Place != nil {
			t.Errorf("%s: %+v", n, *r.Place)
		}
	}
}

func TestJoins(t *testing.T) {
	for between, want := range map[string][2]bool{", ": {true, false}, " and ": {true, true}, ", and the ": {true, true}, " in ": {false, false}, "": {false, false}} {
		if joined, and := place.Joins(between); joined != want[0] || and != want[1] {
			t.Errorf("%q: %v %v", between, joined, and)
		}
	}
}

func TestFindRows(t *testing.T) {
	g := gazetteer(t)
	found := g.Find(sentence("Storms/NOUN hit/VERB Ohio//B-LOC , Georgia//B-LOC and/CCONJ Texas//B-LOC on/ADP Monday"))
	if len(found) != 3 {
		t.Fatalf("%+v", found)
	}
	if got := strings.Join(found[1].Row, " "); got != "Ohio Texas" {
		t.Errorf("Georgia is listed with %q", got)
	}
}
