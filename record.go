package casus

import (
	"crypto/sha256"
	"encoding/hex"
	"sort"
)

// Kind is one of the four kinds of record.
type Kind string

// The kinds of record, in the order in which they are written.
const (
	EventKind     Kind = "event"
	TollKind      Kind = "toll"
	StatementKind Kind = "statement"
	RelationKind  Kind = "relation"
)

// Status says whether an event is asserted, announced, thought possible or denied.
type Status string

// The statuses of the codebook.
const (
	Happened Status = "happened"
	Planned  Status = "planned"
	Possible Status = "possible"
	Denied   Status = "denied"
)

// Record is what one sentence asserts. Exactly one of the four pointers is set, by Kind.
type Record struct {
	ID       string // content hash: same article, same record, same id
	Anchor   string // outlives re-coding and small edits: see MakeAnchor
	Kind     Kind
	Article  string // article id
	Sent     int
	Offset   int // UTF-8 byte offset of trigger, figure, cue or tie in the article's text
	Evidence Evidence

	Confidence Confidence // how likely it is right; no part of ID

	Event     *Event
	Toll      *Toll
	Statement *Statement
	Relation  *Relation
}

// Evidence is where a record comes from.
type Evidence struct {
	Article string `json:"article"`
	Span    Span   `json:"span"`    // the sentence
	Quote   string `json:"quote"`   // its text
	Trigger Span   `json:"trigger"` // the trigger, figure or cue
	Pattern string `json:"pattern"`
	Model   string `json:"model"`
	Version string `json:"version"`
}

// Event is who did what to whom.
type Event struct {
	Trigger   string
	Type      string  // one of the 16 PLOVER types
	Mode      string  // PLOVER mode, empty for none
	CAMEO     string  // CAMEO code, empty if the pattern gives none
	Quad      string  // quad class of the type ("verbal-conflict"), empty if the type is not known
	Score     float64 // conflict-cooperation score of type and mode, by PLOVER; means something only with a Quad
	Status    Status
	StatusWhy string
	Actor     []Party
	Recipient []Party
	SaidBy    []Party
	Place     string // the name as written
	PlaceSpan *Span
	Located   *Place // what Place was resolved to, nil if it was not
	Date      string // ISO at the precision known
	DateWhy   string

	Thread   string   // "ceasefire" or "talks", if the event is a step in the life of one; else empty
	Phase    string   // which step: "proposed", "agreed", "in-force", ...; empty if the words do not say
	Alleged  bool     // the phase is what somebody charges another with
	Mediator []Party  // who brings the sides of the Thread together
	Venue    string   // where talks are held or an agreement was reached, as written
	Contexts []string // PLOVER contexts of the sentence, sorted
}

// Toll is one figure of people. A nil Low or High is an open bound.
type Toll struct {
	Text      string
	Measure   string // killed, injured, missing, displaced, detained, abducted
	Low, High *int
	Approx    bool
	Who       Code
	WhoText   string
	By        Code
	SaidBy    []Party
	Place     string
	Date      string
	Scope     string // incident or cumulative
}

// Statement is somebody's words or stance, reported.
type Statement struct {
	Speaker []Party
	Cue     string
	CueSpan *Span // where Cue stands if not in this sentence: a quotation that runs on over sentences; else nil
	Content string
	Span    Span // of Content
	Mode    string
	Quoted  []string
}

// Relation is a standing tie between two parties that the text states as background.
type Relation struct {
	Source   Party
	Relation string // ally, supporter, ties, rival, member, leader, part, proxy
	Target   Party
}

// SortRecords puts records in the codebook's order: by kind, then sentence, then position. Equal positions keep
// their order, so callers must add records deterministically.
func SortRecords(rs []Record) {
	rank := map[Kind]int{EventKind: 0, TollKind: 1, StatementKind: 2, RelationKind: 3}
	sort.SliceStable(rs, func(i, j int) bool {
		a, b := &rs[i], &rs[j]
		if a.Kind != b.Kind {
			return rank[a.Kind] < rank[b.Kind]
		}
		if a.Sent != b.Sent {
			return a.Sent < b.Sent
		}
		return a.Offset < b.Offset
	})
}

// ContentID is the id of content: the first 16 hex digits of SHA-256 over the parts, each ended by a zero byte.
func ContentID(parts ...string) string {
	h := sha256.New()
	for _, p := range parts {
		h.Write([]byte(p))
		h.Write([]byte{0})
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}
