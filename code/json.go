package code

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/casus/casus"
)

// object writes a JSON object whose keys keep the order in which they are put.
type object struct {
	buf bytes.Buffer
	err error
}

func (o *object) put(key string, v any) {
	if o.err != nil {
		return
	}
	b, err := encode(v)
	if err != nil {
		o.err = fmt.Errorf("encoding %s: %w", key, err)
		return
	}
	if o.buf.Len() == 0 {
		o.buf.WriteByte('{')
	} else {
		o.buf.WriteByte(',')
	}
	k, _ := encode(key)
	o.buf.Write(k)
	o.buf.WriteByte(':')
	o.buf.Write(b)
}

// some puts strings that are not empty.
func (o *object) some(key, v string) {
	if v != "" {
		o.put(key, v)
	}
}

func (o *object) bytes() ([]byte, error) {
	if o.err != nil {
		return nil, o.err
	}
	if o.buf.Len() == 0 {
		return []byte("{}"), nil
	}
	o.buf.WriteByte('}')
	return o.buf.Bytes(), nil
}

// encode is json.Marshal without the escapes for HTML.
func encode(v any) ([]byte, error) {
	if r, ok := v.(json.RawMessage); ok {
		return r, nil
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimRight(b.Bytes(), "\n"), nil
}

// MarshalRecord writes a record as one line of JSON: the codebook's keys in the codebook's order, then article, id,
// anchor, offset, evidence; what goes beyond stands under "x". Absent values are left out, but for "low" and "high".
func MarshalRecord(r casus.Record) ([]byte, error) {
	body, err := marshalBody(&r)
	if err != nil {
		return nil, fmt.Errorf("record %s: %w", r.ID, err)
	}
	o := object{}
	o.buf.Write(body[:len(body)-1])
	o.put("article", r.Article)
	o.put("id", r.ID)
	o.put("anchor", r.Anchor)
	o.put("offset", r.Offset)
	o.put("evidence", r.Evidence)
	if x := extra(&r); x != nil {
		o.put("x", x)
	}
	out, err := o.bytes()
	if err != nil {
		return nil, fmt.Errorf("record %s: %w", r.ID, err)
	}
	return out, nil
}

// marshalBody writes the codebook's keys alone.
func marshalBody(r *casus.Record) ([]byte, error) {
	o := object{}
	o.put("kind", r.Kind)
	o.put("s", r.Sent)
	switch {
	case r.Event != nil:
		eventBody(&o, r.Event)
	case r.Toll != nil:
		tollBody(&o, r.Toll)
	case r.Statement != nil:
		statementBody(&o, r.Statement)
	case r.Relation != nil:
		o.put("source", party(r.Relation.Source))
		o.put("relation", r.Relation.Relation)
		o.put("target", party(r.Relation.Target))
	}
	return o.bytes()
}

func eventBody(o *object, e *casus.Event) {
	o.put("trigger", e.Trigger)
	o.put("type", e.Type)
	o.some("mode", e.Mode)
	o.put("status", e.Status)
	o.put("actor", parties(e.Actor))
	o.put("recipient", parties(e.Recipient))
	saidBy(o, e.SaidBy)
	o.some("place", e.Place)
	o.some("date", e.Date)
}

func tollBody(o *object, t *casus.Toll) {
	o.put("text", t.Text)
	o.put("measure", t.Measure)
	o.put("low", t.Low)
	o.put("high", t.High)
	if t.Approx {
		o.put("approx", true)
	}
	o.some("who", string(t.Who))
	o.some("by", string(t.By))
	saidBy(o, t.SaidBy)
	o.some("place", t.Place)
	o.some("date", t.Date)
	o.some("scope", t.Scope)
}

func statementBody(o *object, s *casus.Statement) {
	o.put("speaker", parties(s.Speaker))
	o.put("cue", s.Cue)
	o.put("content", s.Content)
	o.put("mode", s.Mode)
	if len(s.Quoted) > 0 {
		o.put("quoted", s.Quoted)
	}
}

// saidBy is one entry, or a list where several are named.
func saidBy(o *object, ps []casus.Party) {
	switch len(ps) {
	case 0:
	case 1:
		o.put("said_by", party(ps[0]))
	default:
		o.put("said_by", parties(ps))
	}
}

func parties(ps []casus.Party) []json.RawMessage {
	out := make([]json.RawMessage, 0, len(ps))
	for _, p := range ps {
		out = append(out, party(p))
	}
	return out
}

// party writes the codebook's keys of a party and its span; the reason stands under "x" of the record.
func party(p casus.Party) json.RawMessage {
	o := object{}
	o.put("text", p.Text)
	o.some("code", string(p.Code))
	o.some("entity", p.Entity)
	if p.Span != nil {
		o.put("span", *p.Span)
	}
	b, _ := o.bytes() // strings and numbers only
	return b
}
