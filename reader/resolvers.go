package reader

import (
	"github.com/casus/casus"
	"github.com/casus/casus/entity"
	"github.com/casus/casus/entity/place"
	"github.com/casus/casus/entity/when"
)

// places lets package entity ask the gazetteer.
type places struct{ gazetteer *place.Gazetteer }

// FindPlaces finds names of places in a sentence.
func (p places) FindPlaces(s *casus.Sentence) [][2]int {
	var out [][2]int
	for _, f := range p.gazetteer.Find(s) {
		out = append(out, [2]int{f.First, f.End})
	}
	return out
}

// HasPlace reports whether any place bears the name.
func (p places) HasPlace(name string) bool { return p.gazetteer.Known(name) }

// Places resolves the names of one article together.
func (p places) Places(names []entity.PlaceName, countries []string) []entity.PlaceAnswer {
	asked := make([]place.Toponym, len(names))
	for i, n := range names {
		asked[i] = place.Toponym{Name: n.Name, Within: n.Within, Kind: n.Kind, Row: n.Row}
	}
	out := make([]entity.PlaceAnswer, len(names))
	for i, r := range p.gazetteer.Resolve(asked, place.Context{Countries: countries}) {
		out[i] = entity.PlaceAnswer{Place: r.Place, Unknown: r.Unknown}
	}
	return out
}

// times lets package entity ask package when.
type times struct{}

// Times finds expressions of time; "on Tuesday" means the coming one where the act lies ahead.
func (times) Times(sents []casus.Sentence, published string) [][]entity.FoundTime {
	text := when.Text{Published: published}
	out := make([][]entity.FoundTime, len(sents))
	for i := range sents {
		s := &sents[i]
		found := text.Next(s)
		for k := range found {
			if f := &found[k]; !f.Duration {
				at := f.At(f.Next != nil && when.Future(s, f.First))
				out[i] = append(out[i], entity.FoundTime{First: f.First, End: f.End, Time: at, Why: f.Unknown})
			}
		}
	}
	return out
}
