package export

import (
	"bytes"
	"encoding/csv"
	"fmt"
)

// Sheet writes rows as comma-separated lines with some of the columns of the format csv, for callers that write as they
// go. It is safe for concurrent use.
type Sheet struct{ cols []column }

// NewSheet is a sheet of columns by name, in that order. A name that the format csv does not have is an error.
func NewSheet(names ...string) (*Sheet, error) {
	by := map[string]column{}
	for _, c := range csvColumns() {
		by[c.name] = c
	}
	s := &Sheet{}
	for _, n := range names {
		c, ok := by[n]
		if !ok {
			return nil, fmt.Errorf("export: csv has no column %q", n)
		}
		s.cols = append(s.cols, c)
	}
	return s, nil
}

// Lines are the lines of rows.
func (s *Sheet) Lines(rows []Row) ([]byte, error) {
	cells := make([][]string, len(rows))
	for i := range rows {
		cells[i] = cellsOf(s.cols, &rows[i])
	}
	return csvLines(cells)
}

func csvLines(cells [][]string) ([]byte, error) {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	if err := w.WriteAll(cells); err != nil {
		return nil, fmt.Errorf("csv: %w", err)
	}
	return b.Bytes(), nil
}
