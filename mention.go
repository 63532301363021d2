package casus

// MentionKind says what sort of thing a mention names.
type MentionKind string

// The kinds of mention.
const (
	Person    MentionKind = "person"    // a named person, with title: "Russian President Vladimir Putin"
	Org       MentionKind = "org"       // a named body: "Hamas", "the United Nations", "the Interior Ministry"
	State     MentionKind = "state"     // a country, or a capital or seat of power acting for it: "Russia", "the Kremlin"
	Role      MentionKind = "role"      // a description by role: "Syrian rebels", "police", "his Iranian counterpart"
	Pronoun   MentionKind = "pronoun"   // "he", "their"
	Nominal   MentionKind = "nominal"   // what tells no role and is no party: "the boy"; only in Doc.Nominals
	Location  MentionKind = "location"  // a place that is no state: "Douma", "the Gaza Strip"
	When      MentionKind = "time"      // "on Tuesday", "last month"
	OtherName MentionKind = "othername" // a name that is none of these
)

// Mention is a stretch of tokens that refers to something, with what it refers to and why.
type Mention struct {
	Sent       int // index in Doc.Sentences
	First, End int // tokens, half-open
	Head       int // head token
	Span       Span
	Kind       MentionKind
	Actors     []Party // whom it stands for; several for "both leaders"; none if it is no actor or unknown
	Place      *Place
	Time       *Time
	Antecedent int    // index in Doc.Mentions of what it refers back to, -1 if none
	Chain      int    // mentions of one referent of the article share it, from 1; 0 if it is mentioned once, or unknown
	Reason     string // how Actors, Place, Time or Antecedent were found: "actors/RUS putin, role 2012-05-07..", "pronoun: ..."
	Unknown    string // why nothing could be resolved; empty if something was
}

// Party is an actor as a record names it.
type Party struct {
	Text   string `json:"text"`             // the words of the sentence, an elided head filled in, a name in place of a pronoun
	Code   Code   `json:"code,omitempty"`   // empty if unknown
	Entity string `json:"entity,omitempty"` // id of a known actor
	Span   *Span  `json:"span,omitempty"`   // where Text, or the pronoun for it, stands; nil if it is put together
	Why    string `json:"why,omitempty"`    // how the code was found
}

// Code is COUNTRY.ROLE of the codebook, "SYR.GOV". COUNTRY is ISO 3166 alpha-3 or PSE, XKX, KRD, EUR, INT.
type Code string

// Country is the part before the dot.
func (c Code) Country() string {
	for i := range len(c) {
		if c[i] == '.' {
			return string(c[:i])
		}
	}
	return string(c)
}

// Role is the part after the dot, empty if there is none.
func (c Code) Role() string {
	for i := range len(c) {
		if c[i] == '.' {
			return string(c[i+1:])
		}
	}
	return ""
}

// Precision says how exactly a place or time is known.
type Precision string

// Precisions of places.
const (
	PointPrecision    Precision = "point"
	TownPrecision     Precision = "town"
	DistrictPrecision Precision = "district"
	Admin1Precision   Precision = "admin1"
	CountryPrecision  Precision = "country"
	RegionPrecision   Precision = "region"
)

// Precisions of times.
const (
	DayPrecision   Precision = "day"
	MonthPrecision Precision = "month"
	YearPrecision  Precision = "year"
)

// Place is a place in the world. Lat and Lon are WGS 84 degrees and mean something only at precisions finer than country.
type Place struct {
	ID        string    `json:"id,omitempty"` // "geonames:170654"
	Name      string    `json:"name"`
	Country   string    `json:"country,omitempty"` // ISO 3166 alpha-3
	Admin1    string    `json:"admin1,omitempty"`
	Lat       float64   `json:"lat,omitempty"`
	Lon       float64   `json:"lon,omitempty"`
	Precision Precision `json:"precision,omitempty"`
	Reason    string    `json:"reason,omitempty"` // why this place and no other of the name
}

// Time is a date at the precision known: "2015-08-16", "2016-04" or "2015".
type Time struct {
	ISO       string    `json:"iso"`
	Precision Precision `json:"precision"`
	Reason    string    `json:"reason,omitempty"`
}
