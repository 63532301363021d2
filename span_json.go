package casus

import (
	"encoding/json"
	"fmt"
)

// MarshalJSON writes [start, end].
func (s Span) MarshalJSON() ([]byte, error) { return json.Marshal([2]int{s.Start, s.End}) }

// UnmarshalJSON reads [start, end] and refuses a span that runs backwards or starts below zero.
func (s *Span) UnmarshalJSON(b []byte) error {
	var v []int
	if err := json.Unmarshal(b, &v); err != nil {
		return fmt.Errorf("span: %w", err)
	}
	if len(v) != 2 || v[0] < 0 || v[1] < v[0] {
		return fmt.Errorf("span: want [start, end] with 0 <= start <= end, got %s", b)
	}
	s.Start, s.End = v[0], v[1]
	return nil
}
