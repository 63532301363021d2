package export

import (
	"fmt"
	"testing"

	"github.com/casus/casus"
)

func figure(low, high int, text string, who casus.Code, speaker string) casus.Figure {
	f := casus.Figure{Text: text, Who: who}
	if low >= 0 {
		f.Low = &low
	}
	if high >= 0 {
		f.High = &high
	}
	if speaker != "" {
		f.Speaker = []casus.Party{{Text: speaker, Code: "SYR.GOV"}}
	}
	return f
}

func shownRange(k *Range) string {
	if k == nil {
		return "none"
	}
	n := func(p *int) string {
		if p == nil {
			return "-"
		}
		return fmt.Sprint(*p)
	}
	s := fmt.Sprintf("%s..%s best %s, a %s b %s civilians %s", n(k.Low), n(k.High), n(k.Best), n(k.SideA), n(k.SideB), n(k.Civilians))
	if k.Others != nil {
		s += " others " + n(k.Others)
	}
	return s
}

// TestKilled: figures of one attack by the army on rebels, in the order in which they were published.
func TestKilled(t *testing.T) {
	for _, tt := range []struct {
		name    string
		figures []casus.Figure
		want    string
	}{
		{"one open figure", []casus.Figure{figure(12, -1, "at least 12 people", "SYR.CVL", "")}, "12..- best 12, a - b - civilians -"},
		{"a rising toll", []casus.Figure{figure(3, 3, "three people", "SYR.CVL", ""), figure(12, 12, "12 people", "SYR.CVL", "")}, "12..12 best 12, a - b - civilians -"},
		{"two who differ", []casus.Figure{figure(30, 30, "30 people", "SYR.CVL", "rebels"), figure(4, 4, "4 people", "SYR.CVL", "the army")}, "4..30 best 4, a - b - civilians -"},
		{"sides", []casus.Figure{figure(3, 3, "three soldiers", "SYR.MIL", ""), figure(15, 15, "15 rebels", "SYR.REB", ""), figure(2, 2, "two villagers", "SYR.CVL", "")},
			"20..20 best 20, a 3 b 15 civilians 2"},
		{"part of a whole", []casus.Figure{figure(20, 20, "20 people", "SYR.CVL", ""), figure(3, 3, "three soldiers", "SYR.MIL", "")}, "20..20 best 20, a 3 b - civilians -"},
		{"less than the sides", []casus.Figure{figure(5, 5, "5 people", "SYR.CVL", ""), figure(9, -1, "at least 9 rebels", "SYR.REB", "")}, "5..9 best 9, a - b 9 civilians -"},
		{"up to", []casus.Figure{figure(-1, 50, "up to 50", "", "")}, "-..50 best 50, a - b - civilians -"},
		{"neither side", []casus.Figure{figure(3, 3, "three policemen", "SYR.COP", ""), figure(2, 2, "two Turkish soldiers", "TUR.MIL", ""), figure(15, 15, "15 villagers", "SYR.CVL", "")},
			"20..20 best 20, a - b - civilians 15 others 5"},
		{"an open side", []casus.Figure{figure(9, -1, "more than 8 rebels", "SYR.REB", ""), figure(1, 1, "a soldier", "SYR.MIL", "")}, "10..- best 10, a 1 b 9 civilians -"},
	} {
		in := casus.Incident{Actor: []casus.Party{{Code: "SYR.MIL"}}, Recip: []casus.Party{{Code: "SYR.REB"}},
			Tolls: []casus.Tally{{Measure: "injured", Scope: "incident"}, {Measure: "killed", Scope: "cumulative"}, {Measure: "killed", Scope: "incident", Figures: tt.figures}}}
		if got := shownRange(Killed(&in)); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
	if k := Killed(&casus.Incident{Tolls: []casus.Tally{{Measure: "killed", Scope: "cumulative"}}}); k != nil {
		t.Errorf("a cumulative toll gave %s", shownRange(k))
	}
	both := casus.Incident{Actor: []casus.Party{{Code: "SYR.REB"}}, Recip: []casus.Party{{Code: "SYR.REB"}},
		Tolls: []casus.Tally{{Measure: "killed", Scope: "incident", Figures: []casus.Figure{figure(9, 9, "nine rebels", "SYR.REB", "")}}}}
	if got := shownRange(Killed(&both)); got != "9..9 best 9, a - b - civilians -" {
		t.Errorf("rebels on both sides: %s", got)
	}
}

// TestDeathsAddUp: best is the sum of the four groups in every row of UCDP, and ACLED's fatalities are best.
func TestDeathsAddUp(t *testing.T) {
	n := func(v int) *int { return &v }
	for name, tt := range map[string]struct {
		k    Range
		want [4]string // a, b, civilians, unknown
	}{
		"no sides": {Range{Low: n(12)}, [4]string{"", "", "", "12"}}, "a side": {Range{Low: n(20), Best: n(20), SideA: n(3)}, [4]string{"3", "", "", "17"}},
		"all":         {Range{Low: n(20), High: n(25), Best: n(20), SideA: n(3), SideB: n(15), Civilians: n(2)}, [4]string{"3", "15", "2", ""}},
		"others":      {Range{Low: n(20), Best: n(20), Civilians: n(15), Others: n(3)}, [4]string{"", "", "15", "5"}},
		"only a high": {Range{High: n(50)}, [4]string{"", "", "", "50"}},
	} {
		r := sampleRows()[0]
		e := *r.Record.Event
		e.Recipient = []casus.Party{{Text: "rebels", Code: "SYR.REB"}}
		r.Record.Event, r.Killed = &e, &tt.k
		f := func(name string) map[string]string {
			format, _ := Lookup(name)
			b, _ := write(t, format, testOptions(), []Row{r})
			return firstLine(t, b)
		}
		u := f("ucdp")
		if got := [4]string{u["deaths_a"], u["deaths_b"], u["deaths_civilians"], u["deaths_unknown"]}; got != tt.want {
			t.Errorf("%s: %v, want %v", name, got, tt.want)
		}
		if a := f("acled")["fatalities"]; a != u["best"] || a == "" {
			t.Errorf("%s: fatalities %q, best %q", name, a, u["best"])
		}
	}
}

func TestTold(t *testing.T) {
	in := casus.Incident{Members: make([]casus.Member, 3), Articles: []string{"a", "b"}, Copies: 4}
	if r, k := Told(&in, 5); r != (Reports{Records: 3, Articles: 6, Sources: 5}) || k != nil {
		t.Errorf("%+v %v", r, k)
	}
}
