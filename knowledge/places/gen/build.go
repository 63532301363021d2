package main

import (
	"math"
	"strings"

	gaz "github.com/casus/casus/entity/place"
)

// Features, as package place numbers them.
const (
	featTown    = gaz.FeatureTown
	featAdmin1  = gaz.FeatureAdmin1
	featAdmin2  = gaz.FeatureAdmin2
	featCountry = gaz.FeatureCountry
	featDemonym = gaz.FeatureDemonym
)

type place struct {
	id         uint32
	name       string
	country    int
	admin      int // index in admins, -1 for none
	feature    gaz.Feature
	population int
	lat, lon   float64
}

type entry struct {
	hash  uint64
	place int
	alt   bool
}

type builder struct {
	iso     []string
	country map[string]int // alpha-2 to index in iso
	english map[string]string
	admins  []string       // "SY.09"
	adminOf map[string]int // to index in places
	admin2  map[string]string
	nations map[int][]int      // the records of each country
	boxes   map[int]*box       // of admins, by index in places
	centre  map[int][2]float64 // likewise, where a source tells it
	places  []place
	index   []entry
	seen    map[entry]bool
	byName  map[string][]int // folded name of towns to places
	entries int
}

func newBuilder() *builder {
	return &builder{country: map[string]int{}, english: map[string]string{}, adminOf: map[string]int{}, admin2: map[string]string{},
		boxes: map[int]*box{}, centre: map[int][2]float64{}, seen: map[entry]bool{}, nations: map[int][]int{}, byName: map[string][]int{}}
}

func (b *builder) add(p place) int {
	b.places = append(b.places, p)
	return len(b.places) - 1
}

func (b *builder) key(i int, name string, alt bool) { b.folded(i, gaz.Fold(name), alt) }

func (b *builder) folded(i int, f string, alt bool) {
	if len(f) < 2 {
		return
	}
	e := entry{gaz.Hash(f), i, false}
	if b.seen[e] {
		return
	}
	b.seen[e] = true
	e.alt = alt
	b.index = append(b.index, e)
}

func (b *builder) bareKey(i int, name string) {
	f := gaz.Fold(name)
	if s := gaz.Bare(f); s != f {
		b.folded(i, s, true)
	}
}

func (b *builder) areaKeys(i int, name string, alt bool) {
	f := gaz.Fold(name)
	b.folded(i, f, alt)
	s := gaz.Bare(f)
	b.folded(i, s, alt)
	if a := gaz.Article(s); a != "" {
		b.folded(i, a, true)
	}
}

// town adds a populated place; english is its English name, if known.
func (b *builder) town(p place, adminCode, english string) int {
	local := p.name
	if english != "" {
		p.name = english
	}
	i := b.add(p)
	if a, ok := b.adminOf[adminCode]; ok {
		b.setAdmin(i, a)
	}
	b.key(i, p.name, false)
	b.key(i, local, true)
	for _, n := range []string{p.name, local} {
		f := gaz.Fold(n)
		b.byName[f] = append(b.byName[f], i)
		if a := gaz.Article(f); a != "" && arabic[b.iso[p.country]] {
			b.folded(i, a, true)
		}
		if s := strings.TrimSuffix(f, " city"); s != f && b.iso[p.country] == "PHL" {
			b.folded(i, s, true)
		}
		if s, ok := strings.CutSuffix(f, " town"); ok && p.feature != gaz.FeaturePart && p.population >= 20000 {
			b.folded(i, s, true) // "Enfield Town"
		}
		if s := short(f); s != "" && p.population >= 20000 {
			b.folded(i, s, true)
		}
	}
	return i
}

// setAdmin puts town i into the first-level area a.
func (b *builder) setAdmin(i, a int) {
	b.places[i].admin = b.places[a].admin
	if b.boxes[a] == nil {
		b.boxes[a] = &box{}
	}
	b.boxes[a].add(b.places[i].lat, b.places[i].lon)
}

var arabic = func() map[string]bool {
	m := map[string]bool{}
	for _, c := range strings.Fields("SYR IRQ LBN JOR PSE ISR EGY LBY TUN DZA MAR SDN SAU YEM OMN ARE QAT BHR KWT MRT SOM DJI TCD IRN") {
		m[c] = true
	}
	return m
}()

// short is the name of a town without the river or the hero that it is called by: "acapulco de juarez" is "acapulco".
func short(folded string) string {
	for _, w := range [...]string{" am ", " an der ", " upon ", " on ", " sur ", " im ", " de ", " na ", " nad ", " del "} {
		if i := strings.Index(folded, w); i > 4 && !strings.HasSuffix(folded[:i], " la") && !strings.Contains(folded[:i], " ") {
			switch folded[:i] {
			case "santa", "santo", "villa", "puerto", "ciudad", "pueblo", "castro", "monte", "point", "stoke", "sant", "saint", "barra":
				return ""
			}
			return folded[:i]
		}
	}
	return ""
}

// near is a town of the name within about 20 km, -1 if none is known.
func (b *builder) near(name string, lat, lon float64) int {
	for _, i := range b.byName[gaz.Fold(name)] {
		if math.Abs(b.places[i].lat-lat) < 0.2 && math.Abs(b.places[i].lon-lon) < 0.3 {
			return i
		}
	}
	return -1
}

// alias gives the first-level area of the country whose bare name is that of name, in whatever order of words, the full
// name too.
func (b *builder) alias(alpha2, name string) {
	c, ok := b.country[alpha2]
	if !ok {
		return
	}
	bare := gaz.Bare(gaz.Fold(name))
	for _, code := range b.admins {
		if i := b.adminOf[code]; b.places[i].country == c && gaz.Bare(gaz.Fold(b.places[i].name)) == bare {
			b.key(i, name, true)
		}
	}
}

func featureOf(code string) gaz.Feature {
	switch code {
	case "PPLC":
		return gaz.FeatureCapital
	case "PPLA":
		return gaz.FeatureSeat1
	case "PPLA2":
		return gaz.FeatureSeat2
	case "PPLA3", "PPLA4", "PPLA5":
		return gaz.FeatureSeat3
	case "PPLX":
		return gaz.FeaturePart
	}
	return gaz.FeatureTown
}
