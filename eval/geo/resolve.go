package geo

import (
	"fmt"
	"io"
	"math"
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/place"
)

// Score counts resolved toponyms, given where they stand.
type Score struct {
	Gold      int `json:"gold"` // toponyms with a point
	Answered  int `json:"answered"`
	Within161 int `json:"within_161_km"` // answered, at most 161 km away
	Unit      int `json:"right_unit"`    // that, or the right country, first-level area, continent or sea, however far its middle
	Country   int `json:"country_right"` // answered with the country in which the gold point lies
	Countries int `json:"in_a_country"`  // answered, and the gold lies in a country that can be told
}

// Resolve scores resolution with the gold's toponyms given. misses, if not nil, gets a line for each fault.
func Resolve(g *place.Gazetteer, as []Article, misses io.Writer) Score {
	var s Score
	near := newNearest(g)
	for i := range as {
		a := &as[i]
		tops := make([]place.Toponym, len(a.Gold))
		for k, t := range a.Gold {
			tops[k] = place.Toponym{Name: t.Name, Within: follows(a, k), Kind: kindWord(a.Text[:t.Start], a.Text[t.End:])}
		}
		rows(a, tops)
		for k, r := range g.Resolve(tops, place.Context{}) {
			if a.Gold[k].Located {
				s.one(a, &a.Gold[k], tops[k], r, near, misses)
			}
		}
	}
	return s
}

func (s *Score) one(a *Article, t *Gold, top place.Toponym, r place.Result, near *nearest, misses io.Writer) {
	s.Gold++
	want := near.country(t)
	if r.Place == nil {
		if misses != nil {
			fmt.Fprintf(misses, "none\t%s\t%s\t%s\t%s\t%s\n", a.ID, t.Name, top.Within, t.Class, r.Unknown)
		}
		return
	}
	s.Answered++
	d := Distance(t.Lat, t.Lon, r.Place.Lat, r.Place.Lon)
	if want != "" {
		s.Countries++
		if r.Place.Country == want {
			s.Country++
		} else if misses != nil {
			fmt.Fprintf(misses, "country\t%s\t%s\t%s\t%s\t%s\t%s\n", a.ID, t.Name, top.Within, t.Class, want, r.Place.Country)
		}
	}
	if d <= 161 {
		s.Within161++
		s.Unit++
		return
	}
	if r.Place.Precision == casus.CountryPrecision && r.Place.Country == want && (strings.Contains(t.Class, "PCL") || t.Class == "") {
		s.Unit++
		return
	}
	if r.Place.Precision == casus.RegionPrecision && r.Place.Country == "" && d < 3000 && (t.Class == "" || t.Class[0] == 'L' || t.Class[0] == 'H') {
		s.Unit++ // a continent or a sea
		return
	}
	if r.Place.Precision == casus.Admin1Precision && r.Place.Country == want && (strings.Contains(t.Class, "ADM1") || t.Class == "" && r.Place.Admin1 == near.area(t)) {
		s.Unit++
		return
	}
	if misses != nil {
		fmt.Fprintf(misses, "far\t%s\t%s\t%s\t%s\t%.0f km\t%.2f %.2f\t%+v\n", a.ID, t.Name, top.Within, t.Class, d, t.Lat, t.Lon, *r.Place)
	}
}

// follows is the place that the text names behind toponym k as what it lies in: "Paris, Texas", "a town in Syria".
func follows(a *Article, k int) string {
	if k+1 >= len(a.Gold) || a.Gold[k+1].Start < a.Gold[k].End {
		return ""
	}
	between := a.Text[a.Gold[k].End:a.Gold[k+1].Start]
	if between == ", " || between == " (" || between == " in " || between == " in the " || between == ", in " {
		return a.Gold[k+1].Name
	}
	return ""
}

// rows notes the names that the text lists together.
func rows(a *Article, tops []place.Toponym) {
	for from := 0; from < len(tops); {
		to, and := from, false
		for ; to+1 < len(tops) && a.Gold[to+1].Start >= a.Gold[to].End; to++ {
			joined, with := place.Joins(a.Text[a.Gold[to].End:a.Gold[to+1].Start])
			if !joined {
				break
			}
			and = and || with
		}
		for k := from; k <= to && (and || to > from+1); k++ {
			for m := from; m <= to; m++ {
				if m != k {
					tops[k].Row = append(tops[k].Row, tops[m].Name)
				}
			}
		}
		from = to + 1
	}
}

// kindWord is the word behind a name, or in front with "of", if it can tell what kind of place it is.
func kindWord(before, after string) string {
	if w, ok := strings.CutSuffix(before, " of "); ok {
		return strings.ToLower(w[strings.LastIndexAny(w, " \n")+1:])
	}
	w, _, _ := strings.Cut(strings.TrimSpace(after), " ")
	return strings.ToLower(strings.Trim(w, ".,;"))
}

// Distance is the great-circle distance in km.
func Distance(lat1, lon1, lat2, lon2 float64) float64 {
	const r = math.Pi / 180
	a, b := math.Sin((lat2-lat1)*r/2), math.Sin((lon2-lon1)*r/2)
	h := a*a + math.Cos(lat1*r)*math.Cos(lat2*r)*b*b
	return 2 * 6371 * math.Asin(math.Sqrt(math.Min(1, h)))
}
