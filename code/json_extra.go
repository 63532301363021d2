package code

import (
	"encoding/json"

	"github.com/casus/casus"
)

// extra is what a record says beyond the codebook, or nil.
func extra(r *casus.Record) json.RawMessage {
	o := object{}
	switch {
	case r.Event != nil:
		eventExtra(&o, r.Event)
	case r.Toll != nil:
		o.some("who_text", r.Toll.WhoText)
		reasons(&o, "said_by_why", r.Toll.SaidBy)
	case r.Statement != nil:
		o.put("content_span", r.Statement.Span)
		if r.Statement.CueSpan != nil {
			o.put("cue_span", *r.Statement.CueSpan)
		}
		reasons(&o, "speaker_why", r.Statement.Speaker)
	case r.Relation != nil:
		reasons(&o, "source_why", []casus.Party{r.Relation.Source})
		reasons(&o, "target_why", []casus.Party{r.Relation.Target})
	}
	confidenceExtra(&o, r)
	if o.buf.Len() == 0 {
		return nil
	}
	b, err := o.bytes()
	if err != nil {
		return nil
	}
	return b
}

func eventExtra(o *object, e *casus.Event) {
	phaseExtra(o, e)
	o.some("cameo", e.CAMEO)
	if e.Quad != "" {
		o.put("quad", e.Quad)
		o.put("score", e.Score)
	}
	o.some("status_why", e.StatusWhy)
	o.some("date_why", e.DateWhy)
	if e.PlaceSpan != nil {
		o.put("place_span", *e.PlaceSpan)
	}
	if e.Located != nil {
		o.put("located", e.Located)
	}
	reasons(o, "actor_why", e.Actor)
	reasons(o, "recipient_why", e.Recipient)
	reasons(o, "said_by_why", e.SaidBy)
}

// reasons writes how the codes of parties were found, in their order, if any has a reason.
func reasons(o *object, key string, ps []casus.Party) {
	var out []string
	any := false
	for _, p := range ps {
		out = append(out, p.Why)
		any = any || p.Why != ""
	}
	if any {
		o.put(key, out)
	}
}
