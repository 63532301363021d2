package ontology

import (
	"strings"
	"testing"
)

func load(t *testing.T) *Ontology {
	t.Helper()
	o, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func TestLoadIsWhole(t *testing.T) {
	o := load(t)
	if n := len(o.Types()); n != 16 {
		t.Errorf("%d types, want 16", n)
	}
	if n := len(o.Roles()); n != 19 {
		t.Errorf("%d roles, want 19", n)
	}
	if n := len(o.Contexts()); n != 37 {
		t.Errorf("%d contexts, want 37", n)
	}
	for _, typ := range o.Types() {
		for _, mode := range append([]string{""}, typ.Order...) {
			c, ok := o.CAMEO(typ.Name, mode)
			if !ok || c.Code == "" {
				t.Errorf("%s %q has no CAMEO code", typ.Name, mode)
			}
		}
	}
}

func TestScore(t *testing.T) {
	for _, c := range []struct {
		typ, mode string
		want      float64
	}{
		{"AGREE", "", 2.5}, {"CONSULT", "visit", 4}, {"ASSAULT", "unconventional", -10}, {"REJECT", "meet", -2},
		{"ASSAULT", "no-such-mode", -9}, {"NOSUCH", "", 0},
	} {
		if got := load(t).Score(c.typ, c.mode); got != c.want {
			t.Errorf("Score(%s, %s) = %v, want %v", c.typ, c.mode, got, c.want)
		}
	}
}

func TestValid(t *testing.T) {
	o := load(t)
	if !o.ValidMode("COERCE", "cyber") || !o.ValidMode("AID", "") || o.ValidMode("AID", "visit") || o.ValidMode("NOSUCH", "") {
		t.Error("ValidMode is wrong")
	}
	if !o.ValidRole("GOV") || o.ValidRole("gov") || o.ValidRole("") {
		t.Error("ValidRole is wrong")
	}
	if ty, ok := o.Type("PROTEST"); !ok || ty.Quad != MaterialConflict || ty.Modes["riot"].Score != -7 {
		t.Error("Type(PROTEST) is wrong")
	}
}

func TestFaultyTables(t *testing.T) {
	good := "type\tA\tverbal-conflict\t1\t01\n"
	for name, c := range map[string][2]string{
		"unknown row":  {"tipe\tA\n", ""},
		"twice":        {good + good, ""},
		"bad score":    {"type\tA\tverbal-conflict\tx\t01\n", ""},
		"bad quad":     {"type\tA\tverbal\t1\t01\n", ""},
		"orphan mode":  {"mode\tA\tm\t1\n", ""},
		"cameo orphan": {good, "B\t\t010\t\n"},
		"cameo twice":  {good, strings.Repeat("A\t\t010\t\n", 2)},
	} {
		if _, err := parse(c[0], c[1]); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
