package ontology

import (
	"slices"
	"testing"
)

func TestFromCAMEO(t *testing.T) {
	o := load(t)
	for code, want := range map[string]string{
		"0871": "RETREAT ceasefire", "190": "ASSAULT ", "1411": "PROTEST demo", "042": "CONSULT visit", "2042": "ASSAULT unconventional", "173": "COERCE arrest",
	} {
		p, ok := o.FromCAMEO(code)
		if got := p.Type + " " + p.Mode; !ok || got != want {
			t.Errorf("%s: %q, want %q", code, got, want)
		}
	}
	if p, _ := o.FromCAMEO("1411"); p.Note != "read as 141; what is demanded is lost" {
		t.Errorf("note %q", p.Note)
	}
	if _, ok := o.FromCAMEO("99"); ok {
		t.Error("99 is a code")
	}
}

// TestFromCAMEOIsWhole: every row names a type, mode and contexts that there are, and every code that PLOVER is
// converted to comes back to the same type or says why not.
func TestFromCAMEOIsWhole(t *testing.T) {
	o := load(t)
	table, err := parseFromCAMEO(fromCAMEOTSV)
	if err != nil {
		t.Fatal(err)
	}
	for code, p := range table {
		if p.Type == "" && p.Note == "" || p.Type != "" && !o.ValidMode(p.Type, p.Mode) {
			t.Errorf("%s: no %s %s", code, p.Type, p.Mode)
		}
		for _, c := range p.Contexts {
			if !slices.Contains(o.Contexts(), c) {
				t.Errorf("%s: no context %s", code, c)
			}
		}
	}
	for _, typ := range o.Types() {
		for _, mode := range append([]string{""}, typ.Order...) {
			c, _ := o.CAMEO(typ.Name, mode)
			p, ok := o.FromCAMEO(c.Code)
			if !ok || (p.Type != typ.Name || p.Mode != mode) && c.Note == "" && p.Note == "" {
				t.Errorf("%s %s to %s and back is %s %s, and no note says so", typ.Name, mode, c.Code, p.Type, p.Mode)
			}
		}
	}
}

func TestFaultyFromCAMEO(t *testing.T) {
	for _, text := range []string{"01\tA\n", "01\tA\t\t\t\n01\tA\t\t\t\n"} {
		if _, err := parseFromCAMEO(text); err == nil {
			t.Errorf("%q: no error", text)
		}
	}
}
