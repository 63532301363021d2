package place_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/place"
)

var load = sync.OnceValues(place.Load)

func gazetteer(t testing.TB) *place.Gazetteer {
	t.Helper()
	g, err := load()
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// TestAlone holds names that nothing else explains: the place that readers think of.
func TestAlone(t *testing.T) {
	g := gazetteer(t)
	for _, c := range []struct{ name, country, precision string }{
		{"Damascus", "SYR", "town"}, {"Idlib", "SYR", "town"}, {"Idlib province", "SYR", "admin1"}, {"Homs", "SYR", "town"},
		{"Kobani", "SYR", "town"}, {"Deir el-Zour", "SYR", "town"}, {"eastern Ghouta", "SYR", "district"}, {"Aleppo province", "SYR", "admin1"},
		{"Mosul", "IRQ", "town"}, {"Irbil", "IRQ", "town"}, {"Anbar", "IRQ", "admin1"}, {"Kurdistan", "IRQ", "region"},
		{"Gaza", "PSE", "region"}, {"Gaza City", "PSE", "town"}, {"West Bank", "PSE", "region"}, {"Khan Younis", "PSE", "town"},
		{"Golan Heights", "SYR", "region"}, {"Jerusalem", "ISR", "town"}, {"East Jerusalem", "PSE", "district"}, {"Bethlehem", "PSE", "town"},
		{"Sinai", "EGY", "region"}, {"Alexandria", "EGY", "town"}, {"Tripoli", "LBY", "town"}, {"Benghazi", "LBY", "town"},
		{"Sanaa", "YEM", "town"}, {"Hodeida", "YEM", "town"}, {"Strait of Hormuz", "", "region"}, {"Isfahan", "IRN", "town"},
		{"Kandahar", "AFG", "town"}, {"Helmand", "AFG", "admin1"}, {"Peshawar", "PAK", "town"}, {"Kashmir", "", "region"},
		{"Xinjiang", "CHN", "admin1"}, {"Hong Kong", "HKG", "country"}, {"South China Sea", "", "region"}, {"Rakhine state", "MMR", "admin1"},
		{"Kiev", "UKR", "town"}, {"Kyiv", "UKR", "town"}, {"Donetsk", "UKR", "town"}, {"Donetsk region", "UKR", "admin1"},
		{"the Donbas", "UKR", "region"}, {"Crimea", "UKR", "region"}, {"Nagorno-Karabakh", "AZE", "region"}, {"Grozny", "RUS", "town"},
		{"Abkhazia", "GEO", "region"}, {"Transnistria", "MDA", "region"}, {"Kosovo", "XKX", "country"}, {"The Hague", "NLD", "town"},
		{"Darfur", "SDN", "region"}, {"Tigray", "ETH", "admin1"}, {"Borno", "NGA", "admin1"}, {"Timbuktu", "MLI", "town"},
		{"Sahel", "", "region"}, {"Horn of Africa", "", "region"}, {"Congo", "COD", "country"}, {"Niger", "NER", "country"},
		{"Georgia", "GEO", "country"}, {"Jordan", "JOR", "country"}, {"Chad", "TCD", "country"}, {"Mali", "MLI", "country"},
		{"Turkey", "TUR", "country"}, {"U.S.", "USA", "country"}, {"the United States", "USA", "country"}, {"Britain", "GBR", "country"},
		{"Burma", "MMR", "country"}, {"Holland", "NLD", "country"}, {"Washington", "USA", "town"}, {"New York", "USA", "town"},
		{"London", "GBR", "town"}, {"Paris", "FRA", "town"}, {"PARIS", "FRA", "town"}, {"Athens", "GRC", "town"}, {"Birmingham", "GBR", "town"},
		{"Texas", "USA", "admin1"}, {"Ky.", "USA", "admin1"}, {"Ontario", "CAN", "admin1"}, {"Cox's Bazar", "BGD", "town"}, {"Cox’s Bazar", "BGD", "town"},
		{"Sao Paulo", "BRA", "town"}, {"São Paulo", "BRA", "town"}, {"Middle East", "", "region"}, {"Balkans", "", "region"},
	} {
		r := g.Resolve([]place.Toponym{{Name: c.name}}, place.Context{})[0]
		if r.Place == nil {
			t.Errorf("%s: %s", c.name, r.Unknown)
			continue
		}
		if r.Place.Country != c.country || string(r.Place.Precision) != c.precision || r.Reason == "" || r.Place.ID == "" {
			t.Errorf("%s: got %+v, want %s %s", c.name, *r.Place, c.country, c.precision)
		}
	}
}

// TestTogether holds articles: names with "<" and what the text says they lie in, and what each must mean.
func TestTogether(t *testing.T) {
	g := gazetteer(t)
	for _, c := range []struct{ names, countries, want string }{
		{"Tripoli, Beirut, Sidon", "", "LB LB LB"},
		{"Tripoli", "LBN", "LB"},
		{"Paris < Texas", "", "US.TX"},
		{"Hebron < Kentucky", "", "US.KY"},
		{"Damascus < Maryland", "", "US.MD"},
		{"Georgia, Tbilisi, Gori", "", "GEO GE GE"},
		{"Georgia, Atlanta, Savannah", "", "US.GA US.GA US.GA"},
		{"Hyderabad, Karachi, Sindh", "", "PK PK PK"},
		{"Hyderabad, Mumbai", "", "IN IN"},
		{"Mali, Niger, Chad", "", "MLI NER TCD"},
		{"Mali < Niger, Niger < Chad, Chad", "", "MLI NER TCD"},
		{"Syria < Iraq, Iraq", "", "SYR IRQ"},
		{"Hamilton, Toronto", "", "CA CA"},
		{"Hamilton, Auckland", "", "NZ NZ"},
		{"Cordoba, Seville, Madrid", "", "ES ES ES"},
		{"Donetsk, Luhansk", "UKR RUS", "UA UA"},
		{"Santiago < Chile", "", "CL"},
		{"Kilis, Gaziantep province, Aleppo", "TUR SYR", "TR TR.83 SY"},
	} {
		var tops []place.Toponym
		for _, n := range strings.Split(c.names, ", ") {
			name, in, _ := strings.Cut(n, " < ")
			tops = append(tops, place.Toponym{Name: name, Within: in})
		}
		want := strings.Fields(c.want)
		for i, r := range g.Resolve(tops, place.Context{Countries: strings.Fields(c.countries)}) {
			if r.Place == nil || !strings.HasPrefix(r.Place.Admin1, want[i]) && r.Place.Country != want[i] {
				t.Errorf("%s: %s: got %+v %s, want %s", c.names, tops[i].Name, r.Place, r.Unknown, want[i])
			}
		}
	}
}

func TestUnknown(t *testing.T) {
	g := gazetteer(t)
	for _, n := range []place.Toponym{
		{Name: "Xyzzyville"}, {Name: ""}, {Name: "!!"}, {Name: "北京"},
		{Name: "Springfield", Within: "Syria"}, // no such place there
	} {
		if r := g.Resolve([]place.Toponym{n}, place.Context{})[0]; r.Place != nil || r.Unknown == "" {
			t.Errorf("%+v: got %+v %q", n, r.Place, r.Unknown)
		}
	}
}

func TestContextPlaces(t *testing.T) {
	g := gazetteer(t)
	near := &casus.Place{Country: "USA", Admin1: "US.OH", Lat: 39.96, Lon: -83.0, Precision: casus.TownPrecision}
	r := g.Resolve([]place.Toponym{{Name: "Dublin"}}, place.Context{Places: []*casus.Place{near, nil}, Countries: []string{"USA"}})[0]
	if r.Place == nil {
		t.Fatal(r.Unknown)
	}
	if r.Place.Reason == "" {
		t.Error("no reason")
	}
}

func TestLookup(t *testing.T) {
	g := gazetteer(t)
	for name, want := range map[string]bool{"Homs": true, "HOMS": true, "al-Raqqa": true, "Ar Raqqah": true, "Zürich": true, "Zurich": true,
		"St. Petersburg": true, "Saint Petersburg": true, "N'Djamena": true, "the Hague": true, "qwertzuiop": false, "": false} {
		if got := len(g.Lookup(name)) > 0; got != want {
			t.Errorf("Lookup(%q): found %v", name, got)
		}
	}
}

// sentence makes tokens of "form/UPOS/label" between spaces; UPOS and label may be missing.
func sentence(text string) *casus.Sentence {
	s := &casus.Sentence{}
	at := 0
	for _, w := range strings.Fields(text) {
		p := strings.Split(w, "/")
		t := casus.Token{Span: casus.Span{Start: at, End: at + len(p[0])}, Form: p[0], UPOS: "X", Name: "O", Head: -1}
		if p[0][0] >= 'A' && p[0][0] <= 'Z' {
			t.UPOS = "PROPN"
		}
		if len(p) > 1 && p[1] != "" {
			t.UPOS = p[1]
		}
		if len(p) > 2 {
			t.Name = p[2]
		}
		s.Tokens = append(s.Tokens, t)
		at += len(p[0]) + 1
	}
	for i := range s.Tokens { // every name its own head
		s.Tokens[i].Head = -1
	}
	return s
}

func TestFind(t *testing.T) {
	g := gazetteer(t)
	for _, c := range []struct{ text, want string }{
		{"Shells fell on Homs//B-LOC and Hama//B-LOC", "Homs, Hama"},
		{"Fighting in Homs province", "Homs (province)"},
		{"The city of Homs fell", "Homs (city)"},
		{"Talks in Geneva , Switzerland ended", "Geneva < Switzerland, Switzerland"},
		{"Troops entered West//B-LOC Virginia//I-LOC", "West Virginia"},
		{"The Gaza Strip and the West Bank", "Gaza Strip, West Bank"},
		{"Syrian/ADJ/B-GPE troops advanced", ""},
		{"Syria//B-GPE said no", "Syria"},
		{"Paris//B-PER Hilton//I-PER sang", ""},
		{"He told Jordan//B-PER no", ""},
		{"The London//B-ORG Times//I-ORG said", ""},
		{"They met in March", ""},
		{"In Jackson , Miss. , they met", "Jackson < Miss., Miss."},
		{"In La Liga", ""},
		{"The Nov. talks", ""},
		{"The bombing of Jobar//B-LOC district", "Jobar (district)"},
		{"They shelled the Qadam//B-LOC neighborhood", "Qadam (neighborhood)"},
		{"The EU and the UN met", ""},
		{"They met Kadrowsky//B-LOC", ""},
		{"A Texas//B-ORG court ruled", "Texas"},
		{"A ship in the Strait of Hormuz", "Strait of Hormuz"},
		{"Fighters near Deir el - Zour", "Deir el - Zour"},
	} {
		s := sentence(c.text)
		var got []string
		for _, f := range g.Find(s) {
			x := f.Name
			if f.Kind != "" {
				x += " (" + f.Kind + ")"
			}
			if f.Within != "" {
				x += " < " + f.Within
			}
			got = append(got, x)
		}
		if strings.Join(got, ", ") != c.want {
			t.Errorf("%s: got %q, want %q", c.text, strings.Join(got, ", "), c.want)
		}
	}
}

func TestFold(t *testing.T) {
	for in, want := range map[string]string{"Cox’s Bāzār": "coxs bazar", "Al-Qāmishlī": "al qamishli", "Łódź": "lodz", "  St. John's ": "st johns", "Đà Nẵng": "da nang",
		"Москва": "", "Straße": "strasse", "Washington, D.C.": "washington dc"} {
		if got := place.Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
	for in, want := range map[string]string{"idlib governorate": "idlib", "province of ontario": "ontario", "state": "state", "homs": "homs"} {
		if got := place.Bare(in); got != want {
			t.Errorf("Bare(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestRegionsFaults(t *testing.T) {
	bin := string(place.Pack([]string{"SYR"}, nil, nil, nil, nil))
	for _, list := range []string{"X | SYR | 1 | town", "X | SYR | 91 0 | town", "X | SYRIA | 1 1 | town", "X | SYR | 1 1 | spot", "X", "X | = Nowhere, SYR", "X | = Nowhere", "! | SYR | 1 1 | town"} {
		if _, err := place.New(bin, list); err == nil || !strings.Contains(err.Error(), "regions.txt:1") {
			t.Errorf("%q: got %v", list, err)
		}
	}
	if _, err := place.New(bin, "# only a comment\n\nX ; Y | - | 1 -1.5 | region !\n"); err != nil {
		t.Error(err)
	}
}

// FuzzNew feeds broken files: an error or a gazetteer that answers, never a crash.
func FuzzNew(f *testing.F) {
	name := "\x04Homs"
	rec := make([]byte, place.RecordSize)
	h := place.Hash("homs")
	entry := make([]byte, place.EntrySize)
	for k := range 6 {
		entry[k] = byte(h >> (8 * (5 - k)))
	}
	f.Add(place.Pack([]string{"SYR"}, []string{"SY.11"}, rec, entry, []byte(name)), "X | SYR | 1 1 | town")
	f.Add([]byte("CGZ1"), "")
	f.Fuzz(func(t *testing.T, bin []byte, list string) {
		g, err := place.New(string(bin), list)
		if err != nil {
			return
		}
		g.Lookup("Homs")
		g.Resolve([]place.Toponym{{Name: "Homs", Within: "X"}, {Name: "X"}}, place.Context{})
	})
}

func FuzzFind(f *testing.F) {
	g := gazetteer(f)
	f.Add("In Homs//B-LOC , Syria , and the Gaza Strip //I-LOC -/ é/PROPN/B-GPE")
	f.Fuzz(func(t *testing.T, text string) {
		s := &casus.Sentence{}
		for i, w := range strings.Fields(text) {
			p := strings.Split(w, "/")
			tok := casus.Token{Span: casus.Span{Start: i, End: i + 1}, Form: p[0], UPOS: "PROPN", Head: len(w) % 5}
			if len(p) > 1 {
				tok.Name = p[len(p)-1]
			}
			s.Tokens = append(s.Tokens, tok)
		}
		end := 0
		for _, x := range g.Find(s) {
			if x.First < end || x.End <= x.First || x.End > len(s.Tokens) {
				t.Fatalf("bad span %+v", x)
			}
			end = x.End
		}
	})
}

func BenchmarkLoad(b *testing.B) {
	for range b.N {
		if _, err := place.Load(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkResolve(b *testing.B) {
	g := gazetteer(b)
	var tops []place.Toponym
	for _, n := range strings.Fields("Damascus Homs Hama Aleppo Idlib Russia Moscow Turkey Ankara Washington London Paris Georgia Springfield Victoria") {
		tops = append(tops, place.Toponym{Name: n})
	}
	for range b.N {
		g.Resolve(tops, place.Context{Countries: []string{"SYR"}})
	}
}

func ExampleGazetteer_Resolve() {
	g, err := place.Load()
	if err != nil {
		panic(err)
	}
	for _, r := range g.Resolve([]place.Toponym{{Name: "Tripoli"}, {Name: "Beirut"}}, place.Context{}) {
		fmt.Println(r.Place.Name, r.Place.Country, r.Reason)
	}
	// Output:
	// Tripoli LBN the article speaks of LBN, near others
	// Beirut LBN the article speaks of LBN, near others
}
