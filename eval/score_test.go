package eval

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/casus/casus"
)

var twoSentences = []Article{{ID: "a", Sentences: []casus.Span{{Start: 0, End: 10}, {Start: 11, End: 20}}}}

func records(t *testing.T, lines ...string) []Record {
	t.Helper()
	out, err := ReadRecords(strings.NewReader(strings.Join(lines, "\n")), "test")
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// ev is an event of type t in sentence s, with the codes of both sides.
func ev(s int, typ, actor, recipient string, more ...string) string {
	list := func(codes string) string {
		var out []string
		for _, c := range strings.Fields(codes) {
			out = append(out, fmt.Sprintf(`{"text":"x","code":%q}`, c))
		}
		return "[" + strings.Join(out, ",") + "]"
	}
	extra := ""
	if len(more) > 0 {
		extra = "," + strings.Join(more, ",")
	}
	return fmt.Sprintf(`{"article":"a","kind":"event","s":%d,"type":%q,"status":"happened","actor":%s,"recipient":%s%s}`, s, typ, list(actor), list(recipient), extra)
}

func TestScore(t *testing.T) {
	for _, tt := range []struct {
		name       string
		gold, pred []string
		want       map[string]string // name of a line to what it must hold
	}{
		{"nothing at all", nil, nil, map[string]string{
			"type": "p 0.0 r 0.0 f1 0.0 tp 0 predicted 0 gold 0", "status": "right None n 0", "false/empty": "rate 0.0 n 2",
		}},
		{"the country right, the role wrong", []string{ev(0, "ASSAULT", "SYR.MIL", "SYR.CVL")}, []string{ev(0, "ASSAULT", "SYR.REB", "SYR.CVL")}, map[string]string{
			"type": "f1 1.0 tp 1", "dyad": "f1 1.0 tp 1", "full": "f1 0.0 tp 0", "actor": "p 0.0 r 0.0 f1 0.0 tp 0 predicted 1 gold 1", "recipient": "f1 1.0",
		}},
		{"pairs that agree best, not the first", []string{ev(0, "ASSAULT", "SYR.MIL", ""), ev(0, "ASSAULT", "SYR.REB", "")},
			[]string{ev(0, "ASSAULT", "SYR.REB", ""), ev(0, "ASSAULT", "SYR.MIL", "")}, map[string]string{"full": "f1 1.0 tp 2"}},
		{"another type does not pair", []string{ev(0, "ASSAULT", "SYR.MIL", "")}, []string{ev(0, "COERCE", "SYR.MIL", "")}, map[string]string{
			"type": "tp 0 predicted 1 gold 1", "ASSAULT": "tp 0 predicted 0 gold 1", "COERCE": "tp 0 predicted 1 gold 0",
		}},
		{"an event in a sentence that is empty in gold", []string{ev(0, "ASSAULT", "SYR.MIL", "")}, []string{ev(1, "ASSAULT", "SYR.MIL", "")}, map[string]string{
			"false/empty": "rate 1.0 n 1",
		}},
		{"the offset counts before the sentence's number", []string{ev(1, "ASSAULT", "SYR.MIL", "")}, []string{ev(0, "ASSAULT", "SYR.MIL", "", `"offset":12`)}, map[string]string{
			"type": "f1 1.0",
		}},
		{"an offset in no sentence", nil, []string{ev(0, "ASSAULT", "SYR.MIL", "", `"offset":10`), `{"article":"b","kind":"event","s":0}`}, map[string]string{
			"passed over": "in no sentence 1 article or kind unknown 1", "type": "predicted 0",
		}},
		{"status and source", []string{ev(0, "AID", "USA.GOV", "", `"said_by":{"code":"FRA.GOV"}`)},
			[]string{strings.Replace(ev(0, "AID", "USA.GOV", "", `"said_by":[{"code":"FRA.GOV"},{"code":"DEU.GOV"}]`), "happened", "planned", 1)}, map[string]string{
				"status": "right 0.0 n 1 other p 0.0 r 0.0 f1 0.0 tp 0 predicted 1 gold 0", "said_by": "right 0.0 n 1 named p 0.5 r 1.0 f1 0.667 tp 1 predicted 2 gold 1",
			}},
		{"mode, place and date", []string{ev(0, "AID", "", "", `"place":"Douma","date":"2015"`)}, []string{ev(0, "AID", "", "", `"place":" DOUMA ","date":"2016","mode":"x"`)}, map[string]string{
			"mode": "tp 0 predicted 1 gold 0", "place": "f1 1.0", "date": "tp 0 predicted 1 gold 1",
		}},
		{"tolls", []string{`{"article":"a","kind":"toll","s":0,"measure":"killed","low":12,"high":null,"who":"SYR.CVL"}`},
			[]string{`{"article":"a","kind":"toll","s":0,"measure":"killed","low":12.0,"who":"SYR.MIL"}`}, map[string]string{"toll": "f1 1.0", "tollwho": "f1 0.0"}},
		{"statements by most of their words", []string{`{"article":"a","kind":"statement","s":0,"speaker":{"code":"RUS.GOV"},"mode":"claim","content":"one two three four five"}`},
			[]string{`{"article":"a","kind":"statement","s":0,"speaker":[{"code":"RUS.GOV"}],"mode":"claim","content":"One, two, three four."}`}, map[string]string{"statement": "f1 1.0"}},
		{"statements with too few of them", []string{`{"article":"a","kind":"statement","s":0,"speaker":{"code":"RUS.GOV"},"mode":"claim","content":"one two three four five"}`},
			[]string{`{"article":"a","kind":"statement","s":0,"speaker":[{"code":"RUS.GOV"}],"mode":"claim","content":"one two three"}`}, map[string]string{"statement": "f1 0.0"}},
		{"relations", []string{`{"article":"a","kind":"relation","s":0,"source":{"code":"RUS.GOV"},"relation":"ally","target":{"code":"SYR.GOV"}}`},
			[]string{`{"article":"a","kind":"relation","s":0,"source":{"code":"RUS.GOV"},"relation":"ally","target":{"code":"SYR.GOV"}}`}, map[string]string{"relation": "f1 1.0"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s, err := Score(twoSentences, records(t, tt.gold...), records(t, tt.pred...))
			if err != nil {
				t.Fatal(err)
			}
			var b bytes.Buffer
			if err := s.WriteText(&b); err != nil {
				t.Fatal(err)
			}
			for name, want := range tt.want {
				if got := lineOf(b.String(), name); !strings.Contains(got, want) {
					t.Errorf("%s: got %q, want %q", name, got, want)
				}
			}
			if out, err := json.Marshal(s); err != nil || !json.Valid(out) {
				t.Errorf("JSON: %s, %v", out, err)
			}
		})
	}
}

func lineOf(text, name string) string {
	for _, l := range strings.Split(text, "\n") {
		if rest, ok := strings.CutPrefix(strings.TrimSpace(l), name+" "); ok {
			return rest
		}
	}
	return ""
}

// TestManyOfOneType: beyond twelve events the pairs that agree most are taken first, and it does not take for ever.
func TestManyOfOneType(t *testing.T) {
	var gold, pred []string
	for i := range 40 {
		gold = append(gold, ev(0, "ASSAULT", fmt.Sprintf("SYR.%c", 'A'+i), ""))
		pred = append(pred, ev(0, "ASSAULT", fmt.Sprintf("SYR.%c", 'A'+39-i), ""))
	}
	s, err := Score(twoSentences, records(t, gold...), records(t, pred...))
	if err != nil {
		t.Fatal(err)
	}
	if s.Full.TP != 40 {
		t.Errorf("%d of 40 pairs right", s.Full.TP)
	}
}

func TestScoreNeedsSentences(t *testing.T) {
	if _, err := Score([]Article{{ID: "a"}}, nil, nil); err == nil || !strings.Contains(err.Error(), "article a") {
		t.Errorf("got %v", err)
	}
}

func TestReadErrors(t *testing.T) {
	for _, in := range []string{"{", "[1]", "3", `{"a":1}{"b":2}`} {
		if _, err := ReadRecords(strings.NewReader("\n"+in), "f.jsonl"); err == nil || !strings.HasPrefix(err.Error(), "f.jsonl:2: ") {
			t.Errorf("%s: %v", in, err)
		}
	}
	if _, err := ReadArticles(strings.NewReader(`{"text":"x"}`), "f"); err == nil {
		t.Error("an article without id must be an error")
	}
}

func TestWords(t *testing.T) {
	for in, want := range map[string]string{"": "[]", "It's 3 p.m.": "[it s 3 p m]", "Über_all—naïve": "[über_all naïve]", "עיר": "[עיר]"} {
		if got := fmt.Sprint(words(in)); got != want {
			t.Errorf("%q: got %s, want %s", in, got, want)
		}
	}
	if lower("İzmir") == lower("Izmir") {
		t.Error("İ and I are not the same letter")
	}
}

func FuzzScore(f *testing.F) {
	f.Add(`{"article":"a","kind":"event","s":0,"type":"AID","actor":[{"code":"X.Y"}]}`, `{"article":"a","kind":"toll","s":0,"low":1}`)
	f.Add(`{"article":"a","kind":"statement","s":1,"speaker":3,"content":[]}`, `{"kind":7}`)
	f.Fuzz(func(t *testing.T, gold, pred string) {
		g, err := ReadRecords(strings.NewReader(gold), "g")
		if err != nil {
			return
		}
		p, err := ReadRecords(strings.NewReader(pred), "p")
		if err != nil {
			return
		}
		s, err := Score(twoSentences, g, p)
		if err != nil {
			t.Fatal(err)
		}
		if out, err := json.Marshal(s); err != nil || !json.Valid(out) {
			t.Errorf("JSON: %s, %v", out, err)
		}
	})
}
