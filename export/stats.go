package export

import (
	"encoding/json"
	"slices"
)

// Stats says what became of the records of an export.
type Stats struct {
	Records int // that came in
	Rows    int // that went out; a record can make several, or none
	left    map[string]int
	lost    map[string]int
}

// Count is how often something happened.
type Count struct {
	What string `json:"what"`
	N    int    `json:"n"`
}

// Left says why records were left out, sorted.
func (s *Stats) Left() []Count { return counts(s.left) }

// Lost says what the conversions lost, sorted. The records are in the export.
func (s *Stats) Lost() []Count { return counts(s.lost) }

func (s *Stats) leave(why string) {
	if s.left == nil {
		s.left = map[string]int{}
	}
	s.left[why]++
}

func (s *Stats) lose(what string) {
	if s.lost == nil {
		s.lost = map[string]int{}
	}
	s.lost[what]++
}

func counts(m map[string]int) []Count {
	out := make([]Count, 0, len(m))
	for k, n := range m {
		out = append(out, Count{k, n})
	}
	slices.SortFunc(out, func(a, b Count) int {
		if a.What < b.What {
			return -1
		}
		return 1
	})
	return out
}

// sidecar is the JSON of a side-car, in the order of its keys.
type sidecar struct {
	Format  string   `json:"format"`
	Version string   `json:"casus_version"`
	Model   string   `json:"model,omitempty"`
	AsOf    *string  `json:"as_of"` // null: the rows come from no store
	Columns []string `json:"columns,omitempty"`
	Records int      `json:"records"`
	Rows    int      `json:"rows"`
	Left    []Count  `json:"left_out"`
	Lost    []Count  `json:"lost"`
}

// Sidecar is the JSON document that goes with an exported file: version, moment, columns, and what was left out or lost.
func Sidecar(f Format, m Meta, s Stats) ([]byte, error) {
	c := sidecar{Format: f.Name, Version: m.Version, Model: m.Model, Columns: f.Columns,
		Records: s.Records, Rows: s.Rows, Left: s.Left(), Lost: s.Lost()}
	if m.AsOf != "" {
		c.AsOf = &m.AsOf
	}
	b, err := json.MarshalIndent(c, "", "  ")
	if err != nil {
		return nil, err
	}
	return append(b, '\n'), nil
}
