package export

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/casus/casus"
)

// maxLine bounds a line of a file that is read, in bytes.
const maxLine = 64 << 20

// lines yields the lines of r that are not blank, with their numbers from 1. A line longer than maxLine ends it with an
// error. The bytes are good until the next line.
func lines(r io.Reader) iter.Seq2[int, lineOrError] {
	return func(yield func(int, lineOrError) bool) {
		sc := bufio.NewScanner(r)
		sc.Buffer(nil, maxLine)
		n := 0
		for sc.Scan() {
			n++
			line := sc.Bytes()
			if n == 1 {
				line = bytes.TrimPrefix(line, []byte("\ufeff"))
			}
			if len(bytes.TrimSpace(line)) == 0 {
				continue
			}
			if !yield(n, lineOrError{line: line}) {
				return
			}
		}
		if err := sc.Err(); err != nil {
			yield(n+1, lineOrError{err: err})
		}
	}
}

type lineOrError struct {
	line []byte
	err  error
}

// ReadRows reads rows from JSON lines, as the format jsonl and 'casus read --format jsonl' write them. name is for
// errors. It yields an error with file and line, and stops.
func ReadRows(r io.Reader, name string) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		for n, l := range lines(r) {
			var row Row
			err := l.err
			if err == nil {
				row, err = readRow(l.line)
			}
			if err != nil {
				yield(Row{}, fmt.Errorf("%s:%d: %w", name, n, err))
				return
			}
			if !yield(row, nil) {
				return
			}
		}
	}
}

func readRow(line []byte) (Row, error) {
	var in recordJSON
	if err := json.Unmarshal(line, &in); err != nil {
		return Row{}, err
	}
	rec, err := in.record()
	if err != nil {
		return Row{}, err
	}
	a := in.About
	row := Row{Record: rec, Incident: a.Incident, Story: a.Story, Killed: a.Killed,
		Article: Head{ID: rec.Article, Title: a.Title, URL: a.URL, Source: a.Source, Published: a.Published}}
	if a.Reports != nil {
		row.Reports = *a.Reports
	}
	return row, nil
}

// recordJSON has the keys of all kinds of record. Those that mean different things in different kinds stay raw.
type recordJSON struct {
	Kind     casus.Kind
	S        int
	Article  string
	ID       string
	Anchor   string
	Offset   int
	Evidence casus.Evidence
	About    about

	Trigger   string
	Type      string
	Mode      string
	Status    casus.Status
	Actor     []casus.Party
	Recipient []casus.Party
	SaidBy    json.RawMessage `json:"said_by"`
	Place     string
	Date      string

	Text      string
	Measure   string
	Low, High *int
	Approx    bool
	Who, By   casus.Code
	Scope     string

	Speaker []casus.Party
	Cue     string
	Content string
	Quoted  []string

	Source   json.RawMessage
	Relation string
	Target   casus.Party

	X extraJSON
}

// extraJSON is what stands under "x".
type extraJSON struct {
	Thread, Phase string
	Alleged       bool
	Mediator      []casus.Party
	Venue         string
	Contexts      []string
	CAMEO, Quad   string
	Score         float64
	StatusWhy     string      `json:"status_why"`
	DateWhy       string      `json:"date_why"`
	PlaceSpan     *casus.Span `json:"place_span"`
	Located       *casus.Place
	ActorWhy      []string    `json:"actor_why"`
	RecipientWhy  []string    `json:"recipient_why"`
	SaidByWhy     []string    `json:"said_by_why"`
	WhoText       string      `json:"who_text"`
	ContentSpan   casus.Span  `json:"content_span"`
	CueSpan       *casus.Span `json:"cue_span"`
	SpeakerWhy    []string    `json:"speaker_why"`
	SourceWhy     []string    `json:"source_why"`
	TargetWhy     []string    `json:"target_why"`
	Confidence    float64
}

func (in *recordJSON) record() (casus.Record, error) {
	r := casus.Record{ID: in.ID, Anchor: in.Anchor, Kind: in.Kind, Article: in.Article, Sent: in.S, Offset: in.Offset, Evidence: in.Evidence}
	if c := in.X.Confidence; c > 0 && c < 1 {
		r.Confidence.Percent = int(c*100 + 0.5)
	}
	var err error
	switch in.Kind {
	case casus.EventKind:
		r.Event, err = in.event()
	case casus.TollKind:
		r.Toll, err = in.toll()
	case casus.StatementKind:
		r.Statement = &casus.Statement{Speaker: because(in.Speaker, in.X.SpeakerWhy), Cue: in.Cue, CueSpan: in.X.CueSpan,
			Content: in.Content, Span: in.X.ContentSpan, Mode: in.Mode, Quoted: in.Quoted}
	case casus.RelationKind:
		r.Relation, err = in.relation()
	default:
		err = fmt.Errorf("kind %q is none of event, toll, statement, relation", in.Kind)
	}
	return r, err
}

func (in *recordJSON) event() (*casus.Event, error) {
	said, err := oneOrMore(in.SaidBy)
	if err != nil {
		return nil, err
	}
	x := &in.X
	return &casus.Event{Trigger: in.Trigger, Type: in.Type, Mode: in.Mode, CAMEO: x.CAMEO, Quad: x.Quad, Score: x.Score,
		Status: in.Status, StatusWhy: x.StatusWhy, Actor: because(in.Actor, x.ActorWhy), Recipient: because(in.Recipient, x.RecipientWhy),
		SaidBy: because(said, x.SaidByWhy), Place: in.Place, PlaceSpan: x.PlaceSpan, Located: x.Located, Date: in.Date, DateWhy: x.DateWhy,
		Thread: x.Thread, Phase: x.Phase, Alleged: x.Alleged, Mediator: x.Mediator, Venue: x.Venue, Contexts: x.Contexts}, nil
}

func (in *recordJSON) toll() (*casus.Toll, error) {
	said, err := oneOrMore(in.SaidBy)
	if err != nil {
		return nil, err
	}
	return &casus.Toll{Text: in.Text, Measure: in.Measure, Low: in.Low, High: in.High, Approx: in.Approx, Who: in.Who, WhoText: in.X.WhoText,
		By: in.By, SaidBy: because(said, in.X.SaidByWhy), Place: in.Place, Date: in.Date, Scope: in.Scope}, nil
}

func (in *recordJSON) relation() (*casus.Relation, error) {
	src, err := oneOrMore(in.Source)
	if err != nil {
		return nil, err
	}
	if len(src) != 1 {
		return nil, errors.New("a relation without source")
	}
	target := []casus.Party{in.Target}
	return &casus.Relation{Source: because(src, in.X.SourceWhy)[0], Relation: in.Relation, Target: because(target, in.X.TargetWhy)[0]}, nil
}

// oneOrMore reads a party, or a list of them.
func oneOrMore(raw json.RawMessage) ([]casus.Party, error) {
	raw = bytes.TrimSpace(raw)
	if len(raw) == 0 || bytes.Equal(raw, []byte("null")) {
		return nil, nil
	}
	if raw[0] == '[' {
		var ps []casus.Party
		err := json.Unmarshal(raw, &ps)
		return ps, err
	}
	var p casus.Party
	err := json.Unmarshal(raw, &p)
	return []casus.Party{p}, err
}

// because puts the reasons to the parties. An empty list is none.
func because(ps []casus.Party, why []string) []casus.Party {
	if len(ps) == 0 {
		return nil
	}
	for i := range ps {
		if i < len(why) {
			ps[i].Why = why[i]
		}
	}
	return ps
}
