package export

import (
	"strings"
	"testing"
)

func TestReadGDELTFaults(t *testing.T) {
	row := make([]string, 61)
	at := gdeltAt(61)
	row[at["EventCode"]], row[at["SQLDATE"]] = "190", "20160503"
	good := strings.Join(row, "\t")
	with := func(name, v string) string {
		r := append([]string{}, row...)
		r[at[name]] = v
		return strings.Join(r, "\t")
	}
	for name, line := range map[string]string{"short": "a\tb", "no code": with("EventCode", "---"), "unknown code": with("EventCode", "99"),
		"no day": with("SQLDATE", "20161399"), "no number": with("GoldsteinScale", "x"), "not finite": with("GoldsteinScale", "NaN"),
		"off the world": strings.Replace(with("ActionGeo_Lat", "91"), "\t\t", "\t\t", 1)} {
		if name == "off the world" {
			r := append([]string{}, row...)
			r[at["ActionGeo_Lat"]], r[at["ActionGeo_Long"]] = "91", "0"
			line = strings.Join(r, "\t")
		}
		good2, bad := 0, 0
		for _, err := range ReadGDELT(strings.NewReader(line+"\n"+good+"\n"), "f") {
			if err == nil {
				good2++
			} else if bad++; !strings.HasPrefix(err.Error(), "f:1: ") {
				t.Errorf("%s: %v", name, err)
			}
		}
		if good2 != 1 || bad != 1 {
			t.Errorf("%s: %d read and %d refused, want one each", name, good2, bad)
		}
	}
}

// TestReadGDELTVersions: tables of version 1 have fewer columns.
func TestReadGDELTVersions(t *testing.T) {
	for _, n := range []int{57, 58, 61} {
		at := gdeltAt(n)
		if len(at) != n {
			t.Errorf("%d columns, want %d", len(at), n)
		}
		row := make([]string, n)
		row[at["EventCode"]], row[at["ActionGeo_CountryCode"]], row[at["NumMentions"]] = "1831", "IZ", "7"
		row[at["Actor1CountryCode"]], row[at["Actor1Type1Code"]] = "IRQ", "INS"
		for f, err := range ReadGDELT(strings.NewReader(strings.Join(row, "\t")), "f") {
			if err != nil {
				t.Fatal(err)
			}
			if f.Type != "ASSAULT" || f.Mode != "suicide-attack" || f.Country != "IRQ" || f.Mentions != 7 || f.Actor != "IRQ.REB" {
				t.Errorf("%d: %+v", n, f)
			}
		}
	}
}

func TestReadICEWS(t *testing.T) {
	table := "Event ID\tEvent Date\tSource Sectors\tSource Country\tTarget Country\tCAMEO Code\tIntensity\tCountry\r\n" +
		"1\t2014-01-02\tCabinet,Executive\tRussian Federation\tUkraine\t40\t1.0\tUkraine\r\n" +
		"2\tsoon\t\t\t\t190\t\t\n" + "3\t2014-01-03\n"
	var got []Foreign
	var faults []string
	for f, err := range ReadICEWS(strings.NewReader(table), "f") {
		if err != nil {
			faults = append(faults, err.Error())
			continue
		}
		got = append(got, f)
	}
	if len(got) != 1 || got[0].Actor != "RUS.GOV" || got[0].Recip != "UKR" || got[0].CAMEO != "040" || got[0].Type != "CONSULT" || *got[0].Score != 1 {
		t.Errorf("got %+v", got)
	}
	if len(faults) != 2 || !strings.HasPrefix(faults[0], "f:3: ") || !strings.HasPrefix(faults[1], "f:4: ") {
		t.Errorf("faults %q", faults)
	}
	for _, err := range ReadICEWS(strings.NewReader("a\tb\n"), "f") {
		if err == nil {
			t.Error("a header without the columns was taken")
		}
	}
}

func FuzzReadGDELT(f *testing.F) {
	f.Add([]byte(strings.Repeat("\t", 60)))
	f.Add([]byte("1\t20160503\t201605\t2016\t2016.4\tSYRMIL" + strings.Repeat("\t", 20) + "190" + strings.Repeat("\t", 35)))
	f.Fuzz(func(t *testing.T, b []byte) {
		for g, err := range ReadGDELT(strings.NewReader(string(b)), "f") {
			checkForeign(t, g, err)
		}
	})
}

func FuzzReadICEWS(f *testing.F) {
	f.Add([]byte("Event ID\tEvent Date\tCAMEO Code\n1\t2014-01-02\t190\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		for g, err := range ReadICEWS(strings.NewReader(string(b)), "f") {
			checkForeign(t, g, err)
		}
	})
}

// checkForeign: what is read has a date of the calendar or none, a code, and a place in the world or none.
func checkForeign(t *testing.T, f Foreign, err error) {
	if err != nil {
		return
	}
	if f.Date != "" && !isDay(f.Date) || !isCAMEO(f.CAMEO) || f.Mentions < 1 || (f.Lat == nil) != (f.Lon == nil) {
		t.Errorf("%+v", f)
	}
}

func FuzzReadRows(f *testing.F) {
	f.Add([]byte(`{"kind":"event","s":0,"type":"ASSAULT","actor":[{"text":"x","span":[0,1]}],"said_by":{"text":"y"}}`))
	f.Add([]byte(`{"kind":"toll","low":null,"high":3}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		csv, _ := Lookup("csv")
		for r, err := range ReadRows(strings.NewReader(string(b)), "f") {
			if err != nil {
				return
			}
			out, s := write(t, csv, testOptions(), []Row{r})
			sound(t, csv, out, s.Rows)
		}
	})
}
