package api

import (
	"reflect"

	"github.com/danielgtaylor/huma/v2"

	"github.com/casus/casus"
	"github.com/casus/casus/code"
)

// Record is a record in the JSON of docs/records.md, the same that 'casus read --format jsonl' writes. RecordKeys has its
// keys.
type Record struct{ r casus.Record }

// MarshalJSON writes it.
func (r Record) MarshalJSON() ([]byte, error) { return code.MarshalRecord(r.r) }

// Casus is the record itself.
func (r Record) Casus() casus.Record { return r.r }

// Schema names RecordKeys in the OpenAPI document.
func (Record) Schema(reg huma.Registry) *huma.Schema {
	return reg.Schema(reflect.TypeFor[RecordKeys](), true, "Record")
}

// RecordKeys are the keys of a record of any kind; those that do not apply are absent.
type RecordKeys struct {
	Kind     string   `json:"kind" enum:"event,toll,statement,relation"`
	S        int      `json:"s" doc:"number of the sentence, from 0"`
	Article  string   `json:"article"`
	ID       string   `json:"id"`
	Anchor   string   `json:"anchor" doc:"outlives re-coding and small edits: corrections hang on it"`
	Offset   int      `json:"offset"`
	Evidence Evidence `json:"evidence"`
	X        *Beyond  `json:"x,omitempty"`

	Trigger   string  `json:"trigger,omitempty" doc:"event"`
	Type      string  `json:"type,omitempty" doc:"event: PLOVER type"`
	Mode      string  `json:"mode,omitempty" doc:"event, statement"`
	Status    string  `json:"status,omitempty" enum:"happened,planned,possible,denied" doc:"event"`
	Actor     []Party `json:"actor,omitempty" doc:"event"`
	Recipient []Party `json:"recipient,omitempty" doc:"event"`
	SaidBy    any     `json:"said_by,omitempty" doc:"event, toll: a party, or a list where several are named"`
	Place     string  `json:"place,omitempty" doc:"event, toll: as written"`
	Date      string  `json:"date,omitempty" doc:"event, toll: at the precision known"`

	Text    string `json:"text,omitempty" doc:"toll: the figure as written"`
	Measure string `json:"measure,omitempty" doc:"toll: killed, injured, missing, displaced, detained, abducted"`
	Low     *int   `json:"low,omitempty" nullable:"true" doc:"toll; null: open"`
	High    *int   `json:"high,omitempty" nullable:"true" doc:"toll; null: open"`
	Approx  bool   `json:"approx,omitempty" doc:"toll"`
	Who     string `json:"who,omitempty" doc:"toll: code of the victims"`
	By      string `json:"by,omitempty" doc:"toll: code of those held responsible"`
	Scope   string `json:"scope,omitempty" doc:"toll: incident or cumulative"`

	Speaker []Party  `json:"speaker,omitempty" doc:"statement"`
	Cue     string   `json:"cue,omitempty" doc:"statement: the word that reports"`
	Content string   `json:"content,omitempty" doc:"statement"`
	Quoted  []string `json:"quoted,omitempty" doc:"statement: parts in quotation marks"`

	Source   *Party `json:"source,omitempty" doc:"relation"`
	Relation string `json:"relation,omitempty" doc:"relation: ally, supporter, ties, rival, member, leader, part, proxy"`
	Target   *Party `json:"target,omitempty" doc:"relation"`
}

// Evidence is where a record comes from.
type Evidence struct {
	Article string     `json:"article"`
	Span    casus.Span `json:"span" doc:"the sentence"`
	Quote   string     `json:"quote" doc:"its text"`
	Trigger casus.Span `json:"trigger"`
	Pattern string     `json:"pattern"`
	Model   string     `json:"model"`
	Version string     `json:"version"`
}

// Beyond is what a record says beyond the codebook.
type Beyond struct {
	Thread       string       `json:"thread,omitempty" doc:"ceasefire or talks"`
	Phase        string       `json:"phase,omitempty"`
	Alleged      bool         `json:"alleged,omitempty"`
	Mediator     []Party      `json:"mediator,omitempty"`
	Venue        string       `json:"venue,omitempty"`
	Contexts     []string     `json:"contexts,omitempty"`
	CAMEO        string       `json:"cameo,omitempty"`
	Quad         string       `json:"quad,omitempty"`
	Score        *float64     `json:"score,omitempty" doc:"conflict-cooperation score"`
	StatusWhy    string       `json:"status_why,omitempty"`
	DateWhy      string       `json:"date_why,omitempty"`
	PlaceSpan    *casus.Span  `json:"place_span,omitempty"`
	Located      *casus.Place `json:"located,omitempty"`
	ActorWhy     []string     `json:"actor_why,omitempty"`
	RecipientWhy []string     `json:"recipient_why,omitempty"`
	SaidByWhy    []string     `json:"said_by_why,omitempty"`
	WhoText      string       `json:"who_text,omitempty"`
	ContentSpan  *casus.Span  `json:"content_span,omitempty"`
	CueSpan      *casus.Span  `json:"cue_span,omitempty"`
	SpeakerWhy   []string     `json:"speaker_why,omitempty"`
	SourceWhy    []string     `json:"source_why,omitempty"`
	TargetWhy    []string     `json:"target_why,omitempty"`
	Confidence   float64      `json:"confidence,omitempty" doc:"0.01 to 0.99; absent where none was reckoned"`
}
