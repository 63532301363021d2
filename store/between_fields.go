package store

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/casus/casus"
	"github.com/casus/casus/code"
)

// fieldChanges are what two records of one anchor say otherwise. Where it stands, its id and its evidence do not count:
// they differ with every edit.
func fieldChanges(w, n *Row) ([]FieldChange, error) {
	a, err := saidBy(w)
	if err != nil {
		return nil, err
	}
	b, err := saidBy(n)
	if err != nil {
		return nil, err
	}
	return changesOf(a, b), nil
}

func changesOf(a, b map[string]json.RawMessage) []FieldChange {
	keys := map[string]bool{}
	for k := range a {
		keys[k] = true
	}
	for k := range b {
		keys[k] = true
	}
	var out []FieldChange
	for _, k := range slices.Sorted(maps.Keys(keys)) {
		if !bytes.Equal(a[k], b[k]) {
			out = append(out, FieldChange{k, a[k], b[k]})
		}
	}
	return out
}

// saidBy are the values of a record by the codebook's names, and "located" and "not_event" beside them.
func saidBy(r *Row) (map[string]json.RawMessage, error) {
	line, err := code.MarshalRecord(r.Record)
	if err != nil {
		return nil, err
	}
	var all map[string]json.RawMessage
	if err := json.Unmarshal(line, &all); err != nil {
		return nil, fmt.Errorf("record %s: %w", r.Record.ID, err)
	}
	for _, k := range [...]string{"s", "article", "id", "anchor", "offset", "evidence", "x"} {
		delete(all, k)
	}
	for _, k := range [...]string{"actor", "recipient", "said_by", "speaker", "source", "target"} {
		if v, ok := all[k]; ok {
			if all[k], err = withoutSpans(v); err != nil {
				return nil, fmt.Errorf("record %s: %s: %w", r.Record.ID, k, err)
			}
		}
	}
	if e := r.Record.Event; e != nil && e.Located != nil {
		if all["located"], err = json.Marshal(locatedOf(e.Located)); err != nil {
			return nil, err
		}
	}
	if r.NotEvent {
		all["not_event"] = json.RawMessage("true")
	}
	return all, nil
}

// locatedOf is a place without how it was found.
func locatedOf(p *casus.Place) any {
	return struct {
		ID      string `json:"id,omitempty"`
		Name    string `json:"name,omitempty"`
		Country string `json:"country,omitempty"`
	}{p.ID, p.Name, p.Country}
}

// withoutSpans takes where parties stand out of a party or a list of them.
func withoutSpans(raw json.RawMessage) (json.RawMessage, error) {
	if len(raw) == 0 || raw[0] != '[' {
		var p casus.Party
		if err := json.Unmarshal(raw, &p); err != nil {
			return nil, err
		}
		p.Span, p.Why = nil, ""
		return code.Marshal(p)
	}
	var ps []casus.Party
	if err := json.Unmarshal(raw, &ps); err != nil {
		return nil, err
	}
	for i := range ps {
		ps[i].Span, ps[i].Why = nil, ""
	}
	return code.Marshal(ps)
}
