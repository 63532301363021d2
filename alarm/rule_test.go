package alarm

import (
	"reflect"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/series"
)

func item(day series.Day, typ string, actor, recip casus.Code, incident string) series.Item {
	return series.Item{System: "casus", Day: day, Type: typ, Actor: actor, Recip: recip, Story: "s" + incident, Incident: incident, Text: "They said so."}
}

func daysOf(as []Alarm) []string {
	var out []string
	for _, a := range as {
		d, _ := series.ParseDay(a.Day)
		out = append(out, a.Key.A+">"+a.Key.B+"@"+series.Day(d).String())
	}
	return out
}

func TestFirstAssault(t *testing.T) {
	day, _ := series.ParseDay("2024-01-01")
	items := []series.Item{item(day-400, "ASSAULT", "A.MIL", "B.MIL", "1"), item(day-10, "CONSULT", "A.MIL", "C.MIL", "2"), item(day, "ASSAULT", "A.MIL", "B.MIL", "3"),
		item(day, "ASSAULT", "A.MIL", "C.MIL", "4"), item(day+5, "ASSAULT", "A.MIL", "B.MIL", "5"), item(day+6, "ASSAULT", "A.MIL", "", "6")}
	rule := FirstAssault()
	got, err := rule.Watch(items, day-500, day-30)
	if err != nil {
		t.Fatal(err)
	}
	if want := []string{"A.MIL>B.MIL@2024-01-01", "A.MIL>C.MIL@2024-01-01"}; !reflect.DeepEqual(daysOf(got), want) {
		t.Errorf("got %v, want %v", daysOf(got), want)
	}
	if got[0].Value != 400 || got[0].Incidents[0] != "3" || got[0].Threshold != 365 {
		t.Errorf("%+v", got[0])
	}
	if got, _ := rule.Watch(items, day-100, day-30); got != nil {
		t.Errorf("the days before are not known, and yet %v", daysOf(got))
	}
}

func TestEachRules(t *testing.T) {
	day, _ := series.ParseDay("2024-01-01")
	broken := item(day, "ASSAULT", "A.MIL", "B.MIL", "1")
	broken.Thread, broken.Phase = "ceasefire", "violated"
	kept := broken
	kept.Phase, kept.Incident = "in-force", "2"
	threat := item(day+1, "THREATEN", "A.GOV", "B.GOV", "3")
	last := threat
	last.Text, last.Incident = "A gave B an Ultimatum.", "4"
	items := []series.Item{broken, broken, kept, threat, last}
	for _, c := range []struct {
		rule Rule
		want string
	}{{CeasefireViolated(), "1"}, {Ultimatum(), "4"}} {
		got, err := c.rule.Watch(items, day, day)
		if err != nil || len(got) != 1 || got[0].Incidents[0] != c.want {
			t.Errorf("%s: %v %v", c.rule.Name, got, err)
		}
	}
}

func TestThresholdRule(t *testing.T) {
	day, _ := series.ParseDay("2024-01-01")
	var items []series.Item
	for i, d := range []int{0, 1, 1, 2, 3, 20, 21, 22} {
		items = append(items, item(day+series.Day(d), "PROTEST", "A.OPP", "A.GOV", string(rune('a'+i))))
	}
	rule := Rule{Name: "protests", Match: Match{Types: []string{"PROTEST"}, Actor: "A"}, AtLeast: 3, Days: 3}
	got, err := rule.Watch(items, day, day)
	if err != nil {
		t.Fatal(err)
	}
	if want := []string{"protests>@2024-01-02", "protests>@2024-01-23"}; !reflect.DeepEqual(daysOf(got), want) {
		t.Errorf("got %v, want %v", daysOf(got), want)
	}
	if !reflect.DeepEqual(got[0].Incidents, []string{"a", "b", "c"}) || got[0].Value != 3 {
		t.Errorf("%+v", got[0])
	}
}

func TestMatch(t *testing.T) {
	it := series.Item{Type: "ASSAULT", Mode: "aerial", Actor: "RUS.MIL", Recip: "UKR.CVL", Country: "UKR", Text: "Kyiv"}
	for _, c := range []struct {
		m    Match
		want bool
	}{{Match{}, true}, {Match{Actor: "RUS"}, true}, {Match{Actor: "RUS.MIL", Modes: []string{"aerial", "drone"}}, true}, {Match{Actor: "RUS.GOV"}, false},
		{Match{Recip: "UKR", Country: "SYR"}, false}, {Match{Words: []string{"kyiv"}}, true}, {Match{Thread: "talks"}, false}} {
		if got := c.m.Holds(&it); got != c.want {
			t.Errorf("%+v: %v", c.m, got)
		}
	}
}

func TestFaultyRules(t *testing.T) {
	for _, r := range []Rule{{}, {Name: "x"}, {Name: "x", AtLeast: 3}, {Name: "x", AtLeast: 3, Days: 3, Each: true}, {Name: "x", First: -1, Each: true}} {
		if _, err := r.Watch(nil, 0, 0); err == nil {
			t.Errorf("%+v was taken", r)
		}
	}
}
