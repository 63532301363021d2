package api

import "github.com/casus/casus"

// Moment is when the store learned something: ISO 8601 with microseconds, UTC.
type Moment = string

// Page is one page of a list.
type Page[T any] struct {
	Items []T    `json:"items"`
	Next  string `json:"next,omitempty" doc:"cursor of the next page, also where this one has fewer items than the limit; absent on the last one"`
	AsOf  Moment `json:"as_of,omitempty" doc:"moment of the store that the page shows"`
}

// Article is what is known of one version of an article, without its text.
type Article struct {
	ID         string `json:"id"`
	Content    string `json:"content" doc:"names this version"`
	Lineage    string `json:"lineage" doc:"what all versions share: the URL, else source and id"`
	Version    int    `json:"version" doc:"from 1, by arrival"`
	Title      string `json:"title,omitempty"`
	Published  string `json:"published,omitempty"`
	URL        string `json:"url,omitempty"`
	Source     string `json:"source,omitempty"`
	Lang       string `json:"lang,omitempty"`
	Since      Moment `json:"since"`
	Until      Moment `json:"until,omitempty" doc:"absent while it is the current version"`
	Ended      string `json:"ended,omitempty" doc:"edited or forgotten"`
	Kept       string `json:"kept,omitempty" doc:"what is kept of the text: full, spans, nothing"`
	Generation string `json:"generation,omitempty" doc:"version of Casus and hash of its knowledge"`
	NotCoded   string `json:"not_coded,omitempty" doc:"why there are no records"`
	CopyOf     string `json:"copy_of,omitempty" doc:"id of the article that this one is a copy of"`
	Records    int    `json:"records"`
}

// ArticleFull is a version of an article with all that belongs to it.
type ArticleFull struct {
	Article
	Text      string       `json:"text,omitempty"`
	Sentences []casus.Span `json:"sentences,omitempty"`
	Versions  []Article    `json:"versions" doc:"all versions, the first first"`
	Rows      []Row        `json:"rows" doc:"records of this version, corrected, in the codebook's order"`
	Marks     []Mark       `json:"marks" doc:"what to mark in the text, by position"`
	Copies    []Article    `json:"copies,omitempty"`
	Story     string       `json:"story,omitempty"`
}

// Mark is a stretch of text that a record speaks of.
type Mark struct {
	Span   casus.Span `json:"span" doc:"UTF-8 bytes"`
	Span16 casus.Span `json:"span16" doc:"UTF-16 units, as JavaScript counts"`
	Record string     `json:"record"`
	Part   string     `json:"part" enum:"sentence,trigger,actor,recipient,place,speaker,content,cue,source,target,said_by"`
}

// Row is a record with where it belongs.
type Row struct {
	Record      Record       `json:"record"`
	Article     Article      `json:"article"`
	Incident    string       `json:"incident,omitempty"`
	Story       string       `json:"story,omitempty"`
	Since       Moment       `json:"since"`
	Until       Moment       `json:"until,omitempty" doc:"absent while it holds"`
	Ended       string       `json:"ended,omitempty" doc:"why it holds no more: edited, recoded, forgotten"`
	NotEvent    bool         `json:"not_event,omitempty" doc:"an analyst struck it out"`
	Corrections []Correction `json:"corrections,omitempty" doc:"that are laid over what the machine read"`
}

// Correction is what an analyst says of a record; it hangs on the record's anchor.
type Correction struct {
	ID         string `json:"id"`
	Anchor     string `json:"anchor"`
	Kind       string `json:"kind"`
	Author     string `json:"author"`
	Reason     string `json:"reason"`
	At         Moment `json:"at"`
	Values     any    `json:"values,omitempty" doc:"by kind"`
	Undone     Moment `json:"undone,omitempty" doc:"absent while it holds"`
	UndoneBy   string `json:"undone_by,omitempty"`
	UndoReason string `json:"undo_reason,omitempty"`
}

// NewCorrection is what to send for one.
type NewCorrection struct {
	Anchor string `json:"anchor" minLength:"1" maxLength:"200" doc:"of the record"`
	Kind   string `json:"kind" enum:"actor,recipient,type,status,place,date,not-event,confirm,merge,split"`
	Reason string `json:"reason" maxLength:"2000" doc:"in words; may be empty for confirm"`
	Values any    `json:"values,omitempty" doc:"actor, recipient: list of parties; type: {type, mode}; status, date: a string; place: {name, country, id}; merge, split: {with: anchor}; else absent"`
}

// Party is an actor as a record names it. Entity is an id of /actors/{id}.
type Party = casus.Party

// IncidentFull is an incident with the heads of its articles and its place on a map.
type IncidentFull struct {
	Incident casus.Incident `json:"incident"`
	Articles []Article      `json:"articles" doc:"in the order of the incident's list; those that are gone left out"`
	Rows     []Row          `json:"rows" doc:"the members' records as they stand now"`
	Feature  *Feature       `json:"feature,omitempty" doc:"absent if no place is known"`
}

// Story is articles about one thing.
type Story struct {
	ID       string              `json:"id"`
	From     string              `json:"from,omitempty" doc:"day of the first publication"`
	To       string              `json:"to,omitempty"`
	Articles []casus.StoryMember `json:"articles"`
}

// StoryFull is a story with the heads of its articles.
type StoryFull struct {
	Story
	Heads    []Article        `json:"heads"`
	Incident []casus.Incident `json:"incidents" doc:"of its articles"`
}

// Thread is the life of one ceasefire or one round of talks.
type Thread struct {
	ID       string        `json:"id"`
	Kind     string        `json:"kind" doc:"ceasefire or talks"`
	Parties  []casus.Party `json:"parties"`
	Mediator []casus.Party `json:"mediator"`
	Venues   []string      `json:"venues"`
	Place    string        `json:"place,omitempty"`
	State    string        `json:"state" doc:"where it stands after the last step"`
	Steps    []casus.Step  `json:"steps" doc:"by date"`
}

// TollLine is a line of the ledger: one figure as one record gives it.
type TollLine struct {
	Record     string        `json:"record"`
	Article    string        `json:"article"`
	Title      string        `json:"title,omitempty"`
	Source     string        `json:"source,omitempty"`
	Published  string        `json:"published,omitempty"`
	Incident   string        `json:"incident,omitempty"`
	Measure    string        `json:"measure"`
	Scope      string        `json:"scope,omitempty" doc:"incident or cumulative"`
	Low        *int          `json:"low" doc:"null: open"`
	High       *int          `json:"high" doc:"null: open"`
	Approx     bool          `json:"approx,omitempty"`
	Text       string        `json:"text"`
	Who        string        `json:"who,omitempty" doc:"code of the victims"`
	By         string        `json:"by,omitempty" doc:"code of those held responsible"`
	SaidBy     []casus.Party `json:"said_by,omitempty" doc:"absent: the article's own voice"`
	Place      string        `json:"place,omitempty"`
	Date       string        `json:"date,omitempty"`
	Quote      string        `json:"quote"`
	Confidence int           `json:"confidence,omitempty" doc:"percent"`
}
