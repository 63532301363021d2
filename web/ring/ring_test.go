package ring_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"github.com/casus/casus"
	"github.com/casus/casus/alarm"
	"github.com/casus/casus/series"
	"github.com/casus/casus/store"
	"github.com/casus/casus/web/ring"
	"github.com/casus/casus/web/state"
)

// desk is a store of some months with a surge at their end.
type desk struct {
	*testing.T
	store *store.Store
	state *state.State
	now   time.Time
	n     int
	batch []store.Coded
	told  []state.Alarm
}

func newDesk(t *testing.T) *desk {
	t.Helper()
	d := &desk{T: t, now: time.Date(2024, 6, 1, 12, 0, 0, 0, time.UTC)}
	clock := func() time.Time { return d.now }
	var err error
	dir := t.TempDir()
	if d.store, err = store.Open(t.Context(), filepath.Join(dir, "s.db"), store.Options{Now: clock}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.check(d.store.Close()) })
	if d.state, err = state.Open(t.Context(), filepath.Join(dir, "s.web"), clock); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.check(d.state.Close()) })
	return d
}

func (d *desk) check(err error) {
	d.Helper()
	if err != nil {
		d.Fatal(err)
	}
}

func (d *desk) article(day time.Time, typ string, actor, recip casus.Code) {
	d.n++
	id := fmt.Sprintf("a%05d", d.n)
	text := "The " + string(actor) + " acted " + id
	d.batch = append(d.batch, store.Coded{Generation: "g", Article: casus.Article{ID: id, Text: text, Published: day.Format(time.DateOnly), URL: "https://example.org/" + id},
		Records: []casus.Record{{ID: "r" + id, Anchor: "n" + id, Kind: casus.EventKind, Article: id, Evidence: casus.Evidence{Article: id, Quote: text, Span: casus.Span{End: len(text)}},
			Event: &casus.Event{Trigger: "acted", Type: typ, Status: casus.Happened, Actor: []casus.Party{{Code: actor}}, Recipient: []casus.Party{{Code: recip}}}}}})
}

func (d *desk) flush() {
	d.Helper()
	_, err := d.store.Add(d.Context(), d.batch)
	d.check(err)
	d.batch = nil
}

// fill adds 150 days up to yesterday with two other stories and an assault or none a day, and six assaults on the last five.
func (d *desk) fill() {
	d.Helper()
	for i := 150; i >= 1; i-- {
		day := d.now.AddDate(0, 0, -i)
		d.article(day, "CONSULT", "FRA.GOV", "DEU.GOV")
		d.article(day, "CONSULT", "FRA.GOV", "ITA.GOV")
		n := i % 2
		if i <= 5 {
			n = 6
		}
		for range n {
			d.article(day, "ASSAULT", "SYR.MIL", "SYR.CVL")
		}
	}
	d.flush()
}

func (d *desk) ring(more string) *ring.Ring {
	d.Helper()
	c, err := alarm.ParseConfig("test.toml", []byte("[record]\non = false\n"+more))
	d.check(err)
	return ring.New(ring.Options{Store: d.store, State: d.state, Config: c, Now: func() time.Time { return d.now }, Tell: func(_ context.Context, as []state.Alarm) error {
		d.told = append(d.told, as...)
		return nil
	}})
}

// TestLook: the same store at the same moment gives the same bytes, before and after alarms were kept, and a saved search is
// watched as well.
func TestLook(t *testing.T) {
	d := newDesk(t)
	d.fill()
	_, err := d.state.SaveSearch(t.Context(), "attacks", "type=ASSAULT", "anna")
	d.check(err)
	_, err = d.state.SaveSearch(t.Context(), "broken", "no=such", "anna")
	d.check(err)
	r := d.ring("")
	look := func() (string, alarm.Report) {
		rep, at, err := r.Look(t.Context(), ring.Question{})
		d.check(err)
		b, err := json.Marshal(rep)
		d.check(err)
		d.now = d.now.Add(time.Minute)
		_, err = r.Keep(t.Context(), rep, at)
		d.check(err)
		return string(b), rep
	}
	first, rep := look()
	second, _ := look()
	if first != second {
		t.Errorf("two looks differ:\n%s\n%s", first, second)
	}
	kinds := map[series.Kind]int{}
	for _, a := range rep.Alarms {
		kinds[a.Key.Kind]++
	}
	if len(rep.Alarms) != 2 || kinds[series.Dyad] != 1 || kinds[series.Search] != 1 {
		t.Errorf("%v", kinds)
	}
	if !bytes.Contains([]byte(first), []byte(`the saved search \"broken\" cannot be read`)) {
		t.Error("nothing is said of a search that cannot be read")
	}
	as, err := d.state.Alarms(t.Context(), "", 10)
	d.check(err)
	if len(as) != 2 || as[0].Past == nil || as[0].Past.Unknown == "" || as[0].FalseRate != nil || len(as[0].Triggers) == 0 || as[0].Triggers[0].URL == "" {
		t.Errorf("%d kept: %+v", len(as), as)
	}
	// What the store held a month ago rang nothing, whatever it holds now.
	past, _, err := r.Look(t.Context(), ring.Question{AsOf: store.MomentOf(d.now.AddDate(-1, 0, 0))})
	d.check(err)
	if len(past.Alarms) != 0 || len(past.Unwatched) == 0 {
		t.Errorf("before anything was stored: %+v", past)
	}
}

// TestStep: a step looks at once, then only when there is something new and time has passed; it tells once, and not of what
// is long ago; late news is no second alarm.
func TestStep(t *testing.T) {
	d := newDesk(t)
	r := d.ring("[watch]\nevery = \"10m\"\n")
	d.check(r.Step(t.Context())) // an empty store is no look that makes it wait
	d.fill()
	d.check(r.Step(t.Context()))
	if len(d.told) != 1 || d.told[0].Series != "dyad SYR.MIL → SYR.CVL ASSAULT" {
		t.Fatalf("told of %+v", d.told)
	}
	look, err := d.state.Look(t.Context())
	d.check(err)
	if look.Found < 1 || look.New < 1 || look.Scope.Series == 0 || look.Moment == "" {
		t.Errorf("%+v", look)
	}
	d.article(d.now.AddDate(0, 0, -4), "ASSAULT", "SYR.MIL", "SYR.CVL") // late news: the sum reaches its threshold earlier
	d.article(d.now.AddDate(0, 0, -5), "ASSAULT", "SYR.MIL", "SYR.CVL")
	d.now = d.now.Add(time.Minute)
	d.flush()
	d.check(r.Step(t.Context()))
	if again, err := d.state.Look(t.Context()); err != nil || again.Moment != look.Moment {
		t.Error("it looked again too early")
	}
	d.now = d.now.Add(time.Hour)
	d.check(r.Step(t.Context()))
	if again, err := d.state.Look(t.Context()); err != nil || again.Moment == look.Moment || len(d.told) != 1 {
		t.Errorf("after the hour: told of %d", len(d.told))
	}
	at, err := d.state.Look(t.Context())
	d.check(err)
	d.now = d.now.Add(time.Hour)
	d.check(r.Step(t.Context()))
	if again, err := d.state.Look(t.Context()); err != nil || !again.At.Equal(at.At) {
		t.Error("it looked although nothing was new")
	}
}

// TestRate: what people dismiss is the rate that later alarms of the detector show.
func TestRate(t *testing.T) {
	d := newDesk(t)
	key := "dyad SYR.MIL → SYR.CVL ASSAULT"
	from, err := series.ParseDay("2023-06-01")
	d.check(err)
	d.check(d.state.SetWatchedFrom(t.Context(), from))
	_, err = d.state.RaiseAlarms(t.Context(), []state.Alarm{{ID: "x1", Detector: "cusum", Series: key, To: "2023-09-01"}, {ID: "x2", Detector: "cusum", Series: key, To: "2023-12-01"}, {ID: "x3", Detector: "cusum", Series: key, To: "2024-06-01"}})
	d.check(err)
	d.check(d.state.SetAlarm(t.Context(), "x1", "dismissed", "anna", "copies"))
	if a, err := d.state.Alarm(t.Context(), "x3"); err != nil || a.FalseRate == nil || *a.FalseRate < 0.9 || *a.FalseRate > 1.1 || a.Past.Open != 1 || *a.Past.FalseShare != 1 {
		t.Errorf("%+v, %v", a.Past, err)
	}
	d.check(d.state.SetAlarm(t.Context(), "x2", "escalated", "anna", "true"))
	_, err = d.state.AddMiss(t.Context(), key, "2024-01-05", "anna", "the shelling")
	d.check(err)
	if a, err := d.state.Alarm(t.Context(), "x3"); err != nil || *a.Past.FalseShare != 0.5 || a.Past.Missed != 1 || a.All.Alarms != 2 {
		t.Errorf("%+v, %v", a.Past, err)
	}
	for _, bad := range [][2]string{{"x1", "dismissed"}, {"x1", "acknowledged"}, {"x3", "open"}, {"x3", "gone"}} {
		if err := d.state.SetAlarm(t.Context(), bad[0], bad[1], "anna", "why"); err == nil {
			t.Errorf("%v was taken", bad)
		}
	}
	if d.state.SetAlarm(t.Context(), "x3", "dismissed", "anna", "") == nil || d.state.SetAlarm(t.Context(), "none", "dismissed", "anna", "x") == nil {
		t.Error("without a reason, or of no alarm")
	}
	for _, m := range [][4]string{{"town X", "2024-01-01", "a", "b"}, {key, "soon", "a", "b"}, {key, "2024-01-01", "", "b"}, {key, "2024-01-01", "a", ""}} {
		if _, err := d.state.AddMiss(t.Context(), m[0], m[1], m[2], m[3]); err == nil {
			t.Errorf("%v was taken", m)
		}
	}
	if id, err := d.state.AlarmID(t.Context(), "x3"); err != nil || id != "x3" {
		t.Errorf("%s, %v", id, err)
	}
	if _, err := d.state.AlarmID(t.Context(), "x"); err == nil {
		t.Error("several begin so")
	}
}
