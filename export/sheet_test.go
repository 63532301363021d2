package export

import (
	"bytes"
	"encoding/csv"
	"slices"
	"strings"
	"testing"
)

// firstLine is the first line under the header of a table.
func firstLine(t *testing.T, b []byte) map[string]string {
	t.Helper()
	all, err := csv.NewReader(bytes.NewReader(b)).ReadAll()
	if err != nil || len(all) < 2 {
		t.Fatalf("%v, %d lines", err, len(all))
	}
	out := map[string]string{}
	for i, name := range all[0] {
		out[name] = all[1][i]
	}
	return out
}

// TestSheet: a sheet has the cells of the format csv, in the columns asked for.
func TestSheet(t *testing.T) {
	names := []string{"quote", "id", "actor_code", "low"}
	s, err := NewSheet(names...)
	if err != nil {
		t.Fatal(err)
	}
	rows := append(sampleRows(), hostileRows("=1,\"x\"\n\x00")...)
	lines, err := s.Lines(rows)
	if err != nil {
		t.Fatal(err)
	}
	got, err := csv.NewReader(strings.NewReader(string(lines))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	f, _ := Lookup("csv")
	b, _ := write(t, f, testOptions(), rows)
	want, err := csv.NewReader(bytes.NewReader(b)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for i := range got {
		var cells []string
		for _, name := range names {
			cells = append(cells, want[i+1][slices.Index(f.Columns, name)])
		}
		if !slices.Equal(got[i], cells) {
			t.Errorf("line %d: %q, want %q", i, got[i], cells)
		}
	}
	if _, err := NewSheet("id", "nothing"); err == nil || !strings.Contains(err.Error(), "nothing") {
		t.Errorf("a column that is none: %v", err)
	}
}
