package eval

import (
	"bytes"
	"strings"
	"testing"
)

func TestScoreRows(t *testing.T) {
	rows, err := ReadRows(strings.NewReader(`{"id":"1","text":"","source":"the Russian army","target":"Kyiv","root":"ASSAULT"}
{"id":"2","text":"","source":"France","target":"Germany","root":"CONSULT"}
{"id":3,"text":"","source":"Sudan","target":"rebels","root":"YIELD"}
{"id":"4","text":"","source":"Mali","target":"Niger","root":"AID"}
`), "rows")
	if err != nil {
		t.Fatal(err)
	}
	pred := records(t,
		// The second touches both ends, so it counts.
		`{"kind":"event","article":"1","type":"ACCUSE","actor":[{"text":"Russian army"}],"recipient":[{"text":"Warsaw"}]}`,
		`{"kind":"event","article":"1","type":"ASSAULT","actor":[{"text":"the Russian army"}],"recipient":[{"text":"the city of Kyiv"}]}`,
		// A meeting has no recipient: the other actors stand for it.
		`{"kind":"event","article":"2","type":"CONSULT","actor":[{"text":"Germany"},{"text":"France"}],"recipient":[]}`,
		`{"kind":"event","article":"3","type":"RETREAT","actor":[{"text":"Sudan"}]}`,
		// Much longer than the marked words: no touch.
		`{"kind":"event","article":"4","type":"AID","actor":[{"text":"one two three four five six seven eight Mali"}]}`,
		`{"kind":"toll","article":"4"}`)
	s := ScoreRows(rows, pred)
	var b bytes.Buffer
	if err := s.WriteText(&b); err != nil {
		t.Fatal(err)
	}
	want := `  AID        f1 0.000  right 0 missed 1 wrong 0
  ASSAULT    f1 1.000  right 1 missed 0 wrong 0
  CONSULT    f1 1.000  right 1 missed 0 wrong 0
  YIELD      f1 1.000  right 1 missed 0 wrong 0
rows 4  coded 3  both ends found 2  accuracy 0.750  macro-F1 0.750
`
	if b.String() != want {
		t.Errorf("got\n%swant\n%s", b.String(), want)
	}
}

func TestReadRowsNeedsRoot(t *testing.T) {
	if _, err := ReadRows(strings.NewReader(`{"id":"1"}`), "rows"); err == nil {
		t.Error("want an error")
	}
}
