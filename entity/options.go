package entity

import (
	"io/fs"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
)

// Options configures the stage. The zero value uses the embedded knowledge and leaves places and times out.
type Options struct {
	Actors fs.FS             // holds actors/*.actors and actors/roles.txt; nil for knowledge.FS
	Checks actors.Checks     // which codes exist; the zero value checks their form only
	More   []actors.Addition // what a user adds; of several the last wins
	Places PlaceResolver     // nil: names of places become mentions without a Place
	Times  TimeResolver      // nil: no mentions of times
}

// PlaceName is a name of a place as it stands in an article.
type PlaceName struct {
	Name   string   // as written, without the article
	Within string   // what the text says it lies in: "Texas" of "Paris, Texas"; empty if nothing
	Kind   string   // what the text calls it: "province", "district", "city"; empty if nothing
	Row    []string // names listed with it: "Ohio" and "Texas" of "Ohio, Georgia and Texas"
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

// PlaceFinder is what a PlaceResolver may be besides: it finds names of places in a sentence, by what it knows and the words
// around, where the name recogniser misses them or takes them for bodies. The result has the tokens [first, end) of each, in
// order, none overlapping.
type PlaceFinder interface {
	FindPlaces(s *casus.Sentence) [][2]int
	HasPlace(name string) bool // whether any place bears the name
}

// FoundTime is an expression of time, tokens [First, End).
type FoundTime struct {
	First, End int
	Time       *casus.Time // nil if it could not be resolved; then Why says why
	Why        string
}

// TimeResolver finds the expressions of time in the sentences of an article, which follow each other: one list a
// sentence. published may be empty. It must be deterministic and safe for concurrent use.
type TimeResolver interface {
	Times(sents []casus.Sentence, published string) [][]FoundTime
}
