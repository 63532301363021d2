package eval

import (
	"strings"
	"testing"

	"github.com/casus/casus"
)

func TestScoreReliability(t *testing.T) {
	arts := []Article{{ID: "a", Sentences: []casus.Span{{Start: 0, End: 9}, {Start: 10, End: 20}}}}
	read := func(lines string) []Record {
		t.Helper()
		rs, err := ReadRecords(strings.NewReader(lines), "test")
		if err != nil {
			t.Fatal(err)
		}
		return rs
	}
	gold := read(`{"kind":"event","article":"a","s":0,"type":"ASSAULT","trigger":"shot"}`)
	pred := read(`{"kind":"event","article":"a","s":0,"type":"ASSAULT","trigger":"shot","x":{"confidence":0.93}}
{"kind":"event","article":"a","s":0,"type":"AID","trigger":"gave","x":{"confidence":0.45}}
{"kind":"event","article":"a","s":1,"type":"AID","trigger":"gave","x":{"confidence":0.80}}
{"kind":"event","article":"a","s":1,"type":"AID","trigger":"gave"}`)
	r, err := ScoreReliability(arts, gold, pred)
	if err != nil {
		t.Fatal(err)
	}
	if r.Sure.N != 1 || r.Sure.Right != 1 || r.All.N != 3 || r.All.Right != 1 || r.Without != 1 || r.Bins[4].N != 1 || r.Bins[8].N != 1 {
		t.Errorf("got %+v", r)
	}
	var b strings.Builder
	if err := r.WriteText(&b); err != nil {
		t.Fatal(err)
	}
	if want := "above 0.8    n 1 share 0.333 confidence 0.930 right 1.000\n"; !strings.Contains(b.String(), want) {
		t.Errorf("%q lacks %q", b.String(), want)
	}
	if _, err := ScoreReliability([]Article{{ID: "a"}}, nil, nil); err == nil {
		t.Error("an article without sentences was taken")
	}
}
