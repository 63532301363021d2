package store

import (
	"encoding/json"

	"github.com/casus/casus"
	"github.com/casus/casus/story"
)

// Coded is an article as it came and what was read in it: the unit of adding.
type Coded struct {
	Article    casus.Article
	Lineage    string // empty for LineageOf(Article)
	Records    []casus.Record
	Generation string   // Casus version and hash of its knowledge; empty if nobody tried to code it
	NotCoded   string   // why there are no records: "not English", "copy of ..."; empty if coded
	Signature  []uint64 // story.Sign(...).Anchors; may be nil
	CopyOf     string   // id of the article that this one is a copy of, or ""
}

// Added says what a batch changed.
type Added struct {
	Moment    Moment // of the transaction; 0 if nothing changed
	New       int    // articles of a lineage not seen before
	Edited    int    // new versions of a known lineage
	Recoded   int    // versions coded again by another generation
	Same      int    // articles that changed nothing
	Forgotten int    // articles refused because they were forgotten
}

// ArticleHead is what is known of one version of an article, without its text.
type ArticleHead struct {
	ID         string `json:"id"`
	Content    string `json:"content"` // Coded.ContentID: names the version
	Lineage    string `json:"lineage"`
	Version    int    `json:"version"` // from 1, by arrival
	Title      string `json:"title,omitempty"`
	Published  string `json:"published,omitempty"`
	URL        string `json:"url,omitempty"`
	Source     string `json:"source,omitempty"`
	Lang       string `json:"lang,omitempty"`
	Since      Moment `json:"since"`
	Until      Moment `json:"until,omitempty"` // 0 while it is the current version
	Ended      string `json:"ended,omitempty"` // "edited" or "forgotten"
	Kept       string `json:"kept"`            // what is kept of the text: "full", "spans", "nothing"
	Generation string `json:"generation,omitempty"`
	NotCoded   string `json:"not_coded,omitempty"`
	CopyOf     string `json:"copy_of,omitempty"`
	Records    int    `json:"records"`
}

// ArticleFull is a version of an article with all that belongs to it.
type ArticleFull struct {
	ArticleHead
	Text      string        `json:"text,omitempty"`
	Sentences []casus.Span  `json:"sentences,omitempty"`
	Versions  []ArticleHead `json:"versions"` // all that were known as of the moment, the first first
	Rows      []Row         `json:"-"`        // records of this version, corrected, in the codebook's order
	Copies    []ArticleHead `json:"copies,omitempty"`
	Story     string        `json:"story,omitempty"`
}

// Row is a record as the store gives it: corrected, with where it belongs.
type Row struct {
	Record      casus.Record // with Corrections laid over it
	Article     ArticleHead
	Incident    string
	Story       string
	Since       Moment
	Until       Moment // 0 while it holds
	Ended       string // why it does not: "edited", "recoded", "forgotten"
	NotEvent    bool   // an analyst said that it is none; such rows come only with Filter.Superseded or by ID
	Corrections []Correction
	Cursor      string // for Filter.Cursor
}

// Filter says which records, articles, incidents, stories or threads are wanted. All that is given must hold; what is
// empty does not restrict.
type Filter struct {
	Kinds                      []casus.Kind
	Types, Modes, Status       []string
	Actor, Recipient, Party    string    // code ("SYR.GOV"), country ("SYR") or entity id; Party is either end
	Dyad                       [2]string // actor and recipient, each as above
	Measures, Scopes           []string  // of tolls
	SaidBy                     string
	Place                      string // id ("geonames:170654") or name as written, case ignored
	Country                    string // of the place
	From, To                   string // ISO days, inclusive: date of the event, else publication
	PublishedFrom, PublishedTo string
	Source                     string
	Text                       string // full text over evidence (Records) or over titles and texts (Articles): words, "phrases", -words
	MinConfidence              int    // percent
	Article                    string // article id, content id or lineage
	Incident, Story            string
	Anchor, ID                 string
	AsOf                       Moment
	Superseded                 bool   // also what does not hold any more, and what analysts struck out
	Order                      string // OrderArticle (default), OrderNew, OrderDate, OrderConfidence
	Limit                      int    // 0 for all
	Look                       int    // with OrderNew and OrderDate: look at about so many records that might match, then end with a *More; 0 for all
	Cursor                     string // Row.Cursor of the last one seen; with OrderNew and OrderDate
}

// The orders. OrderArticle does not depend on the order of arrival: by publication, article, then as the codebook has it.
const (
	OrderArticle    = "article"
	OrderNew        = "new"        // the last added first
	OrderDate       = "date"       // the latest event first
	OrderConfidence = "confidence" // the surest first
)

// Correction is what an analyst says of a record. It hangs on the anchor, is laid over what the machine reads, and
// survives coding again and edits that leave the anchor as it is.
type Correction struct {
	ID     string          `json:"id"` // given by Correct
	Anchor string          `json:"anchor"`
	Kind   string          `json:"kind"` // one of CorrectionKinds
	Author string          `json:"author"`
	Reason string          `json:"reason"`
	At     Moment          `json:"at"`
	Values json.RawMessage `json:"values,omitempty"` // by kind: see Correct
	Undone Moment          `json:"undone,omitempty"` // 0 while it holds
	UndoBy string          `json:"undo_by,omitempty"`
	UndoOf string          `json:"undo_reason,omitempty"`
}

// CountQuery asks the roll-ups for numbers of events.
type CountQuery struct {
	By           []string // some of "day", "week", "month"; "dyad", "actor", "recipient"; "type"; "country" (of the place)
	From, To     string   // ISO days, inclusive; by month whole months
	Actor        string   // country of the actor
	Recipient    string
	Type, Place  string // Place is a country
	AsOf         Moment
	Limit        int  // 0 for all
	LargestFirst bool // else in the order of the keys
}

// Count is one line of an answer. Keys that were not asked for are empty.
type Count struct {
	Period    string  `json:"period,omitempty"` // day, first day of the week (Monday), or month
	Actor     string  `json:"actor,omitempty"`  // country; empty where an event has none
	Recipient string  `json:"recipient,omitempty"`
	Type      string  `json:"type,omitempty"`
	Country   string  `json:"country,omitempty"` // of the place
	N         int     `json:"n"`
	Score     float64 `json:"score"` // sum of the events' conflict-cooperation scores, rounded to tenths each
}

// WindowItem is a current article with what package story needs of it.
type WindowItem struct {
	Item      story.Item // records corrected; those that are no events left out
	Lineage   string
	Content   string
	Signature []uint64
	CopyOf    string
	NotCoded  string
}

// Groups is what package story found, to be written back. A group that is as the store has it changes nothing.
type Groups struct {
	Stories   []casus.Story
	Incidents []casus.Incident
	Threads   []casus.Thread
	Copies    []story.CopyGroup
	Originals []string       // articles that are copies no more
	Gone      []string       // ids of groups that hold no more without one that takes their place
	Changes   []story.Change // of Reconcile: merged ids redirect from now on; all but Kept are kept as history
}

// Failed is an article or place that could not be read.
type Failed struct {
	ID      string          `json:"id"` // given by Quarantine: hash of Source and Where
	Source  string          `json:"source"`
	Where   string          `json:"where"`
	Stage   string          `json:"stage"`
	Reason  string          `json:"reason"`
	Article *casus.Article  `json:"article,omitempty"`
	Hint    json.RawMessage `json:"hint,omitempty"` // whatever the caller wants back when it is tried again
	Tries   int             `json:"tries"`          // counted by Quarantine
	At      Moment          `json:"at"`
}

// FeedState is what is remembered of a feed between fetches.
type FeedState struct {
	URL          string          `json:"url"`
	ETag         string          `json:"etag,omitempty"`
	LastModified string          `json:"last_modified,omitempty"`
	MovedTo      string          `json:"moved_to,omitempty"`
	Checked      Moment          `json:"checked,omitempty"`
	Next         Moment          `json:"next,omitempty"`
	Errors       int             `json:"errors,omitempty"` // in a row
	LastError    string          `json:"last_error,omitempty"`
	Data         json.RawMessage `json:"data,omitempty"` // whatever else the caller wants back
}

// Report is the outcome of Check.
type Report struct {
	Articles  int      `json:"articles"` // versions
	Codings   int      `json:"codings"`
	Records   int      `json:"records"`
	Live      int      `json:"live"` // records that hold
	Cells     int      `json:"cells"`
	Problems  []string `json:"problems"` // empty if all is well
	Truncated bool     `json:"truncated,omitempty"`
}

// Forgetting says what to erase: an article by id, content id or lineage, or a person by entity id and names.
type Forgetting struct {
	Article string
	Person  string   // entity id; may be empty if Names are given
	Names   []string // as written; case ignored, whole words, any white space between words
	// Short are names that are the person only where it is named otherwise too, like a surname: they are blotted in
	// articles that hold a mention of the person, and in what was read in them, and stay elsewhere.
	Short  []string
	Author string
	Reason string
}

// Tombstone is what is left of something forgotten. It does not hold what was forgotten.
type Tombstone struct {
	ID       string `json:"id"`
	Kind     string `json:"kind"` // "article" or "person"
	Author   string `json:"author"`
	Reason   string `json:"reason"`
	At       Moment `json:"at"`
	Articles int    `json:"articles"` // versions touched
	Records  int    `json:"records"`  // records touched
}

// Policy says which texts to drop.
type Policy struct {
	Source string // empty for all
	Before string // ISO day: published (else first seen) before it
	Keep   string // "spans" keeps the evidence of records, "nothing" not even article titles; records stay
}

// Compacted says what Compact removed.
type Compacted struct {
	Before   Moment `json:"before"`
	Versions int    `json:"versions"`
	Codings  int    `json:"codings"`
	Records  int    `json:"records"`
	Changes  int    `json:"changes"` // of roll-ups
}
