package entity

import (
	"io/fs"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
)

// Options configures the stage. The zero value uses the embedded knowledge and leaves places and times out.
type Options struct {
	Actors fs.FS         // holds actors/*.actors and actors/roles.txt; nil for knowledge.FS
	Checks actors.Checks // which codes exist; the zero value checks their form only
	Places PlaceResolver // nil: names of places become mentions without a Place
	Times  TimeResolver  // nil: no mentions of times
}

// PlaceName is a name of a place as it stands in an article.
type PlaceName struct {
	Name   string // as written, without the article
	Within string // what the text says it lies in: "Texas" of "Paris, Texas"; empty if nothing
	Kind   string // what the text calls it: "province", "district", "city"; empty if nothing
}

// PlaceAnswer is what a name means, or why it is unknown.
type PlaceAnswer struct {
	Place   *casus.Place // nil if unknown
	Unknown string
}

// PlaceResolver finds the places that the names of one article mean, all taken together. countries are those that the
// article speaks of, the most frequent first. The result has one entry for each name, in order. It must be
// deterministic and safe for concurrent use.
type PlaceResolver interface {
	Places(names []PlaceName, countries []string) []PlaceAnswer
}

// FoundTime is an expression of time, tokens [First, End).
type FoundTime struct {
	First, End int
	Time       *casus.Time // nil if it could not be resolved; then Why says why
	Why        string
}

// TimeResolver finds expressions of time in a sentence. published may be empty. It must be deterministic and safe for
// concurrent use.
type TimeResolver interface {
	Times(s *casus.Sentence, published string) []FoundTime
}
