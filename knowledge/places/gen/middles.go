package main

import (
	_ "embed"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"

	gaz "github.com/casus/casus/entity/place"
)

//go:embed middles.txt
var middles string

// centres gives first-level areas their points: from middles.txt, else from npm @countrystatecity/countries, else, in
// bytes, from their towns.
func (b *builder) centres(src string) error {
	if err := b.stateCentres(src); err != nil {
		return err
	}
	for n, line := range strings.Split(middles, "\n") {
		f := strings.Fields(line)
		if len(f) == 0 || f[0] == "#" {
			continue
		}
		if len(f) != 3 {
			return fmt.Errorf("middles.txt:%d: want CODE LAT LON", n+1)
		}
		lat, err1 := strconv.ParseFloat(f[1], 64)
		lon, err2 := strconv.ParseFloat(f[2], 64)
		if err1 != nil || err2 != nil {
			return fmt.Errorf("middles.txt:%d: bad coordinates", n+1)
		}
		if i, ok := b.adminOf[f[0]]; ok {
			b.centre[i] = [2]float64{lat, lon}
		}
	}
	return nil
}

type state struct {
	Name, Latitude, Longitude string
	Country                   string `json:"country_code"`
}

// stateCentres matches areas by country and bare name.
func (b *builder) stateCentres(src string) error {
	files, err := filepath.Glob(filepath.Join(src, "countrystatecity", "dist", "data", "*", "states.json"))
	if err != nil || len(files) == 0 {
		return fmt.Errorf("reading a source: no states in %s: %w", src, os.ErrNotExist)
	}
	sort.Strings(files)
	at := map[string][2]float64{}
	for _, f := range files {
		var states []state
		if err := readJSON(f, &states); err != nil {
			return err
		}
		for _, s := range states {
			lat, err1 := strconv.ParseFloat(s.Latitude, 64)
			lon, err2 := strconv.ParseFloat(s.Longitude, 64)
			if err1 == nil && err2 == nil {
				at[s.Country+" "+gaz.Bare(gaz.Fold(s.Name))] = [2]float64{lat, lon}
			}
		}
	}
	for _, code := range b.admins {
		i := b.adminOf[code]
		if p, ok := at[code[:2]+" "+gaz.Bare(gaz.Fold(b.places[i].name))]; ok && b.boxes[i] != nil && b.boxes[i].holds(p) {
			b.centre[i] = p
		}
	}
	return nil
}

// holds reports whether a point lies in the rectangle around the towns, or within half a degree of it: other points
// belong to an area that has the name by mistake.
func (b *box) holds(p [2]float64) bool {
	in := func(x []float64, v float64) bool {
		lo, hi := math.Inf(1), math.Inf(-1)
		for _, y := range x {
			lo, hi = min(lo, y), max(hi, y)
		}
		return v >= lo-0.5 && v <= hi+0.5
	}
	return in(b.lat, p[0]) && in(b.lon, p[1])
}
