package alarm

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/casus/casus"
	"github.com/casus/casus/series"
)

func someAlarm(day string) Alarm {
	a := Alarm{Detector: "cusum", Key: series.Key{System: "casus", Kind: series.Dyad, A: "A.MIL", B: "B.MIL"}, Day: day}
	a.ID = a.id()
	return a
}

// TestStates: what a person may make of an alarm, and what takes a reason.
func TestStates(t *testing.T) {
	for _, c := range []struct {
		way  []State
		good bool
	}{
		{[]State{Acknowledged}, true}, {[]State{Dismissed}, true}, {[]State{Escalated}, true}, {[]State{Acknowledged, Dismissed}, true},
		{[]State{Acknowledged, Escalated, Dismissed}, true}, {[]State{Dismissed, Open, Acknowledged}, true}, {[]State{Dismissed, Escalated}, true},
		{[]State{Open}, false}, {[]State{Acknowledged, Acknowledged}, false}, {[]State{Dismissed, Dismissed}, false}, {[]State{Dismissed, Acknowledged}, false}, {[]State{"gone"}, false},
	} {
		l := NewLedger()
		a := someAlarm("2024-05-01")
		if err := l.Add(Entry{Raise: &a}); err != nil {
			t.Fatal(err)
		}
		var err error
		for _, to := range c.way {
			if err = l.Add(Entry{Change: &Change{Alarm: a.ID, To: to, By: "kim", Reason: "seen the reports"}}); err != nil {
				break
			}
		}
		if (err == nil) != c.good {
			t.Errorf("%v: %v", c.way, err)
		}
		if c.good && (l.State(a.ID) != c.way[len(c.way)-1] || len(l.History(a.ID)) != len(c.way)) {
			t.Errorf("%v: %s", c.way, l.State(a.ID))
		}
	}
}

func TestLedgerRefuses(t *testing.T) {
	l := NewLedger()
	a := someAlarm("2024-05-01")
	for _, e := range []Entry{{}, {Raise: &Alarm{}}, {Raise: &a, Miss: &Miss{}}, {Miss: &Miss{Day: "2024-05-01", By: "kim"}}, {Miss: &Miss{Day: "May", By: "kim", Reason: "x"}}} {
		if l.Add(e) == nil {
			t.Errorf("%+v was taken", e)
		}
	}
	if err := l.Add(Entry{Change: &Change{Alarm: a.ID, To: Dismissed, By: "kim", Reason: "x"}}); !errors.Is(err, ErrUnknownAlarm) {
		t.Errorf("an alarm that was never raised: %v", err)
	}
	l.Add(Entry{Raise: &a})
	if l.Add(Entry{Change: &Change{Alarm: a.ID, To: Dismissed, Reason: "x"}}) == nil || l.Add(Entry{Change: &Change{Alarm: a.ID, To: Dismissed, By: "kim"}}) == nil {
		t.Error("dismissed without a person or a reason")
	}
}

// TestPast: the rate of false alarms is what people dismissed, and what was missed is counted.
func TestPast(t *testing.T) {
	var file bytes.Buffer
	put := func(e Entry) {
		b, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		file.Write(append(b, '\n'))
	}
	var last Alarm
	for i, day := range []string{"2023-03-01", "2023-06-01", "2023-06-01", "2023-09-01", "2024-06-01"} {
		a := someAlarm(day)
		put(Entry{Raise: &a})
		to := []State{Dismissed, Escalated, "", "", ""}[i]
		if to != "" {
			put(Entry{Change: &Change{Alarm: a.ID, To: to, By: "kim", Reason: "x", At: time.Unix(0, 0).UTC()}})
		}
		last = a
	}
	put(Entry{Miss: &Miss{Key: last.Key, Day: "2023-12-01", By: "kim", Reason: "the raid of that day"}})
	l, err := ReadLedger(&file, "x")
	if err != nil {
		t.Fatal(err)
	}
	since, _ := series.ParseDay("2023-01-01")
	before, _ := series.ParseDay("2024-01-01")
	p := l.Past("cusum", "", last.Key, since, before)
	if p.FalseYearly == nil || *p.FalseYearly != 1.001 || p.FalseShare == nil || *p.FalseShare != 0.5 {
		t.Errorf("rates %v, %v", p.FalseYearly, p.FalseShare)
	}
	p.FalseYearly, p.FalseShare = nil, nil
	if want := (Past{From: "2023-01-01", Years: 0.999, Alarms: 3, Open: 1, Dismissed: 1, Escalated: 1, Missed: 1}); p != want {
		t.Errorf("got %+v, want %+v", p, want)
	}
	if len(l.Alarms()) != 4 || len(l.Misses()) != 1 {
		t.Errorf("%d alarms, %d misses", len(l.Alarms()), len(l.Misses()))
	}
	if _, err := ReadLedger(strings.NewReader("\n{}\n"), "f"); err == nil || !strings.HasPrefix(err.Error(), "f:2: ") {
		t.Errorf("a faulty line: %v", err)
	}
}

func FuzzReadLedger(f *testing.F) {
	f.Add([]byte(`{"raise":{"id":"1"}}` + "\n" + `{"change":{"alarm":"1","to":"dismissed","by":"kim","reason":"x"}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		if l, err := ReadLedger(bytes.NewReader(b), "f"); err == nil {
			for _, a := range l.Alarms() {
				l.State(a.ID)
			}
		}
	})
}

// TestNew: an alarm holds the incidents of its own days and series, and nothing else.
func TestNew(t *testing.T) {
	s := made("A.MIL", 900, 4, 5, surge(850))
	s.Key = series.Key{System: "casus", Kind: series.Dyad, A: "A.MIL", B: "B.MIL"}
	sigs, _ := CUSUM{}.Watch(s, 800)
	if len(sigs) == 0 {
		t.Fatal("no signal")
	}
	day := s.Day(sigs[0].At)
	items := []series.Item{item(day-200, "ASSAULT", "A.MIL", "B.MIL", "old"), item(day, "ASSAULT", "A.MIL", casus.Code("C.MIL"), "other"),
		item(day, "ASSAULT", "A.MIL", "B.MIL", "mine"), item(day, "ASSAULT", "A.MIL", "B.MIL", "mine"), item(day+1, "ASSAULT", "A.MIL", "B.MIL", "later")}
	a := New(CUSUM{}, s, sigs[0], items)
	if len(a.Incidents) != 1 || a.Incidents[0] != "mine" || a.ID == "" || a.Built != 0.7 || a.Baseline == 0 || a.Threshold == 0 || len(a.Days) == 0 {
		t.Errorf("%+v", a)
	}
	if b := New(CUSUM{}, s, sigs[0], nil); b.ID != a.ID {
		t.Error("the id depends on the incidents")
	}
}
