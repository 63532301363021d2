package eval

import (
	"bytes"
	"reflect"
	"strings"
	"testing"
)

const ploverRecords = `[
{"id":"D","event":"DOCUMENT","eventText":"about the file"},
{"id":"1","event":"DEMAND","date":"2000-01-01","text":"France asked Chad to vote.","source":[{"actorText":"France","code":"FRA"}],"target":[{"actorText":"Chad","code":"TCD"},{"actorText":"Mali"}]},
{"id":"2","event":"CONSULT","text":"Chad and Mali met.","source":[{"actorText":"Chad"},{"actorText":"Mali"}],"target":""},
{"id":"3","event":"COERCE","mode":"destroy","text":"Troops burned huts.","source":[{"actorText":"Troops"}],"target":null},
{"id":"4","event":"COERCE","mode":"arrest","text":"Troops held men.","target":[{"actorText":"men"}]},
{"id":"5","event":"RETREAT","mode":"","text":"Chad left <Mali>.","source":[{"actorText":"Chad"}],"target":"diplomatic"}
]`

func TestReadPLOVER(t *testing.T) {
	rows, err := ReadPLOVER(strings.NewReader(ploverRecords), "gsr")
	if err != nil {
		t.Fatal(err)
	}
	want := []Row{
		{ID: "1", Text: "France asked Chad to vote.", Source: "France", Target: "Chad", Root: "REQUEST"},
		{ID: "2", Text: "Chad and Mali met.", Source: "Chad", Target: "Mali", Root: "CONSULT"},
		{ID: "3", Text: "Troops burned huts.", Source: "Troops", Root: "ASSAULT"},
		{ID: "4", Text: "Troops held men.", Target: "men", Root: "COERCE"},
		{ID: "5", Text: "Chad left <Mali>.", Source: "Chad", Root: "YIELD"},
	}
	if !reflect.DeepEqual(rows, want) {
		t.Errorf("got %+v", rows)
	}
	var b bytes.Buffer
	if err := WriteRows(&b, rows); err != nil {
		t.Fatal(err)
	}
	again, err := ReadRows(&b, "rows")
	if err != nil || !reflect.DeepEqual(again, want) {
		t.Errorf("written and read again: %+v, %v", again, err)
	}
}

func TestReadPLOVERErrors(t *testing.T) {
	for in, want := range map[string]string{
		"{":                                     "gsr: unexpected end",
		`[{"id":"1","event":"FOO","text":"x"}]`: `gsr: record "1": unknown event type "FOO"`,
		`[{"event":"AID","text":"x","source":"y"}]`: `gsr: record "": no id`,
	} {
		if _, err := ReadPLOVER(strings.NewReader(in), "gsr"); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want %q", in, err, want)
		}
	}
}

func FuzzReadPLOVER(f *testing.F) {
	f.Add([]byte(ploverRecords))
	f.Add([]byte(`[{"id":"1","event":"AID","text":"x","source":{},"target":[3]}]`))
	f.Fuzz(func(t *testing.T, data []byte) {
		rows, err := ReadPLOVER(bytes.NewReader(data), "f")
		if err != nil {
			return
		}
		for _, r := range rows {
			if r.ID == "" || r.Root == "" || r.Text == "" {
				t.Errorf("%+v", r)
			}
		}
		ScoreRows(rows, nil)
	})
}
