package export

import (
	"bufio"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestColumns: other people's tables have their columns, all of them, in their order.
func TestColumns(t *testing.T) {
	for name, n := range map[string]int{"gdelt-events": 61, "gdelt-mentions": 16, "icews": 20, "polecat": 40, "acled": 31, "ucdp": 49} {
		f, err := Lookup(name)
		if err != nil {
			t.Fatal(err)
		}
		if len(f.Columns) != n {
			t.Errorf("%s has %d columns, want %d", name, len(f.Columns), n)
		}
	}
}

// TestColumnsAsPublished compares with a list of the published columns, where there is one: a line "## NAME ...", and
// under it the columns with commas between.
func TestColumnsAsPublished(t *testing.T) {
	data := os.Getenv("CASUS_DATA")
	if data == "" {
		t.Skip("CASUS_DATA is not set")
	}
	f, err := os.Open(filepath.Join(data, "formats", "columns.txt"))
	if err != nil {
		if f, err = os.Open(filepath.Join(data, "data", "formats", "columns.txt")); err != nil {
			t.Skip(err)
		}
	}
	defer f.Close()
	names := map[string]string{"GDELT 2.0 Events": "gdelt-events", "GDELT 2.0 Mentions": "gdelt-mentions", "ICEWS": "icews", "POLECAT": "polecat", "ACLED": "acled", "UCDP GED": "ucdp"}
	head := ""
	found := 0
	for sc := bufio.NewScanner(f); sc.Scan(); {
		if rest, ok := strings.CutPrefix(sc.Text(), "## "); ok {
			head, _, _ = strings.Cut(rest, " (")
			continue
		}
		if names[head] == "" {
			continue
		}
		format, err := Lookup(names[head])
		if err != nil {
			t.Fatal(err)
		}
		found++
		if want := strings.Split(sc.Text(), ","); !slices.Equal(format.Columns, want) {
			t.Errorf("%s\ngot  %v\nwant %v", head, format.Columns, want)
		}
	}
	if found != len(names) {
		t.Errorf("%d lists found, want %d", found, len(names))
	}
}

func TestCountries(t *testing.T) {
	cs, err := loadCountries()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ iso, fips, cow, name string }{{"SYR", "SY", "652", "Syria"}, {"DEU", "GM", "255", "Germany"}, {"XKX", "KV", "347", "Kosovo"}} {
		if got := cs.of(c.iso); got.fips != c.fips || got.cow != c.cow || got.name != c.name {
			t.Errorf("%s: %+v", c.iso, got)
		}
	}
	if cs.fipsOf("PSE", "PS.GZ") != "GZ" || cs.fipsOf("PSE", "") != "" || cs.byFIPS["WE"].iso3 != "PSE" {
		t.Error("the two FIPS codes of Palestine")
	}
	for other, iso := range otherNames() {
		if cs.byName[other] == nil {
			t.Errorf("%s: no country %s", other, iso)
		}
	}
	fips := map[string]string{}
	for iso, c := range cs.byISO {
		if len(iso) != 3 || c.name == "" || c.iso2 == "" {
			t.Errorf("%+v", c)
		}
		if was := fips[c.fips]; c.fips != "" && was != "" {
			t.Errorf("FIPS %s is %s and %s", c.fips, was, iso)
		}
		fips[c.fips] = iso
	}
}
