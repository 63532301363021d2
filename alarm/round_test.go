package alarm

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/export"
	"github.com/casus/casus/series"
)

// news is a store of rows: a dyad with a story a day or two and five others, and a surge on the last days.
type news struct {
	rows []export.Row
	n    int
}

func (w *news) add(day series.Day, typ string, actor, recip casus.Code, change func(*export.Row)) {
	w.n++
	id := fmt.Sprintf("r%05d", w.n)
	r := export.Row{Article: export.Head{Published: day.String(), URL: "https://example.org/" + id}, Story: "s" + id, Incident: "i" + id,
		Record: casus.Record{ID: id, Article: "a" + id, Kind: casus.EventKind, Evidence: casus.Evidence{Quote: "Sentence " + id},
			Event: &casus.Event{Type: typ, Status: casus.Happened, Actor: []casus.Party{{Code: actor}}, Recipient: []casus.Party{{Code: recip}},
				Located: &casus.Place{ID: "geonames:1", Country: "SYR", Precision: casus.TownPrecision}}}}
	if change != nil {
		change(&r)
	}
	w.rows = append(w.rows, r)
}

func someNews(days int, surge bool) *news {
	w, rng := &news{}, rand.New(rand.NewPCG(1, 2))
	for d := range series.Day(days) {
		for range 5 {
			w.add(start+d, "CONSULT", "FRA.GOV", "DEU.GOV", func(r *export.Row) { r.Record.Event.Located = nil })
		}
		n := 1 + rng.IntN(2)
		if surge && int(d) >= days-5 {
			n = 9
		}
		for range n {
			w.add(start+d, "ASSAULT", "SYR.MIL", "SYR.CVL", nil)
		}
	}
	return w
}

const start = series.Day(19000)

func conf(t *testing.T, more string) Config {
	t.Helper()
	c, err := ParseConfig("test.toml", []byte(more))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func ring(t *testing.T, c Config, rows []export.Row, a Ask, l *Ledger) Report {
	t.Helper()
	r := NewRound(c, a)
	for i := range rows {
		r.Add(&rows[i])
	}
	return report(t, r, rows, l, nil)
}

// report is the rest of a round.
func report(t *testing.T, r *Round, rows []export.Row, l *Ledger, watched *series.Day) Report {
	t.Helper()
	n, ok, err := r.Listen(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for i := range rows {
		if d, err := series.ParseDay(rows[i].Article.Day()); ok && err == nil && d >= n.From && d <= n.To {
			r.Ground(&rows[i])
			for _, id := range n.Searches {
				if rows[i].Record.Event.Type == "ASSAULT" {
					r.GroundFound(id, &rows[i])
				}
			}
		}
	}
	rep, err := r.Report(l, watched)
	if err != nil {
		t.Fatal(err)
	}
	return rep
}

// TestRound: a surge rings once, for the narrowest series, with its grounds; the order of the rows does not matter, and
// what came after the limit is not known.
func TestRound(t *testing.T) {
	w := someNews(160, true)
	c := conf(t, "[record]\non = false\n")
	last := start + 159
	rep := ring(t, c, w.rows, Ask{Limit: last + 100}, nil)
	if rep.To != last.String() || rep.From != (last-6).String() || rep.Known != start.String() {
		t.Fatalf("looked at %s to %s, known from %s", rep.From, rep.To, rep.Known)
	}
	if len(rep.Alarms) != 1 {
		t.Fatalf("%d alarms: %+v", len(rep.Alarms), rep.Alarms)
	}
	a := rep.Alarms[0]
	if a.Key.String() != "dyad SYR.MIL → SYR.CVL ASSAULT" || a.Detector != "cusum" || a.Value < a.Threshold || a.Baseline <= 0 {
		t.Errorf("%+v", a)
	}
	for _, also := range []string{"country SYR", "place geonames:1 ASSAULT", "actor SYR.MIL", "dyad SYR.MIL → SYR.CVL"} {
		if !slices.Contains(a.Also, also) {
			t.Errorf("%s is not among %v", also, a.Also)
		}
	}
	stories := 0
	for _, d := range a.Days {
		stories += d.Count
	}
	if len(a.Triggers)+a.LeftOut != stories || len(a.Incidents) != stories || a.Triggers[0].Record == "" || a.Triggers[0].Text == "" || !strings.HasPrefix(a.Triggers[0].URL, "https://") {
		t.Errorf("%d stories, %d triggers, %d left out, %d incidents", stories, len(a.Triggers), a.LeftOut, len(a.Incidents))
	}
	if a.Past == nil || a.Past.Unknown != "no alarm before" || a.Past.FalseYearly != nil {
		t.Errorf("the past is %+v", a.Past)
	}
	want := text(t, rep)
	slices.Reverse(w.rows)
	if got := text(t, ring(t, c, w.rows, Ask{Limit: last + 100}, nil)); got != want {
		t.Error("another order of rows gives another report")
	}
	later := append(slices.Clone(w.rows), someNews(200, false).rows...)
	for i := range later[len(w.rows):] {
		if r := &later[len(w.rows)+i]; r.Article.Published <= last.String() {
			r.Article.Published = "2999-01-01"
		}
	}
	if got := text(t, ring(t, c, later, Ask{Limit: last}, nil)); got != want {
		t.Error("what came after the limit changes the report")
	}
	c.CUSUM.Floor = 1000
	if n := len(ring(t, c, w.rows, Ask{Limit: last}, nil).Alarms); n > 0 {
		t.Errorf("with fewer stories than the floor, there are %d", n)
	}
	c.CUSUM.Floor, c.Series.Same = 5, 0
	if n := len(ring(t, c, w.rows, Ask{Limit: last}, nil).Alarms); n < 5 {
		t.Errorf("told each alone, there are %d", n)
	}
}

func text(t *testing.T, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// TestUnknown: of what has too little history nothing is said, and why.
func TestUnknown(t *testing.T) {
	for name, c := range map[string]struct {
		rows []export.Row
		why  string
	}{
		"nothing": {nil, "the store tells nothing up to"},
		"short":   {someNews(60, true).rows, "cusum: too few counts for a baseline"},
		"a year":  {someNews(120, true).rows, "record: 120 days: a record of a year takes 395"},
		"firsts":  {someNews(100, true).rows, "rule first assault in a year: 99 days are known: a first in 365 days takes as many"},
		"few":     {someNews(5, false).rows, "all: fewer than 10 stories since"},
	} {
		rep := ring(t, must(Default()), c.rows, Ask{Limit: start + 1000}, nil)
		found := false
		for _, u := range rep.Unwatched {
			found = found || strings.HasPrefix(u.Detector+": "+u.Why, c.why) || strings.HasPrefix(u.Why, c.why)
		}
		if !found {
			t.Errorf("%s: %+v does not say %q", name, rep.Unwatched, c.why)
		}
		if name != "firsts" && name != "a year" && len(rep.Alarms) > 0 {
			t.Errorf("%s: %d alarms", name, len(rep.Alarms))
		}
	}
}

func must(c Config, err error) Config {
	if err != nil {
		panic(err)
	}
	return c
}

// TestGap: what stands before a long time without news is no past.
func TestGap(t *testing.T) {
	w := &news{}
	for _, d := range []series.Day{0, 1, 2, 400, 401, 402} {
		w.add(start+d, "ASSAULT", "A.MIL", "B.MIL", nil)
	}
	if rep := ring(t, must(Default()), w.rows, Ask{Limit: start + 500}, nil); rep.Known != (start + 400).String() {
		t.Errorf("known from %s", rep.Known)
	}
	rep := ring(t, conf(t, "[watch]\ngap = 500\n[[rule]]\nname = \"first\"\ntypes = [\"ASSAULT\"]\nfirst = 365\n"), w.rows, Ask{Limit: start + 500}, nil)
	if len(rep.Alarms) != 1 || rep.Alarms[0].Day != (start+400).String() || rep.Alarms[0].Rule != "first" {
		t.Errorf("%+v", rep.Alarms)
	}
}

// TestSearch: a saved search is a series of its own, and no part of a wider one.
func TestSearch(t *testing.T) {
	w := someNews(160, true)
	r := NewRound(conf(t, "[record]\non = false\n"), Ask{Limit: start + 159})
	for i := range w.rows {
		r.Add(&w.rows[i])
		if w.rows[i].Record.Event.Type == "ASSAULT" {
			r.AddFound("q1", "attacks", &w.rows[i])
		}
	}
	rep := report(t, r, w.rows, nil, nil)
	if len(rep.Alarms) != 2 {
		t.Fatalf("%d alarms", len(rep.Alarms))
	}
	a := rep.Alarms[slices.IndexFunc(rep.Alarms, func(a Alarm) bool { return a.Key.Kind == series.Search })]
	if !strings.HasPrefix(a.Text, "“attacks”: ") || len(a.Triggers) == 0 || len(a.Also) > 0 {
		t.Errorf("%+v", a)
	}
}

// TestPastOfRound: what people made of alarms before is what an alarm says of its detector; late news is no second alarm.
func TestPastOfRound(t *testing.T) {
	w := someNews(300, true)
	c := conf(t, "[record]\non = false\n")
	key := series.Key{System: "casus", Kind: series.Dyad, A: "SYR.MIL", B: "SYR.CVL", Type: "ASSAULT"}
	l := NewLedger()
	for i, to := range []State{Dismissed, Dismissed, Escalated} {
		a := Alarm{ID: fmt.Sprint(i), Detector: "cusum", Key: key, Day: (start + 100 + series.Day(20*i)).String()}
		if err := errorsOf(l.Add(Entry{Raise: &a}), l.Add(Entry{Change: &Change{Alarm: a.ID, To: to, By: "kim", Reason: "x"}})); err != nil {
			t.Fatal(err)
		}
	}
	r := NewRound(c, Ask{Limit: start + 299})
	for i := range w.rows {
		r.Add(&w.rows[i])
	}
	watched := start
	rep := report(t, r, w.rows, l, &watched)
	p := rep.Alarms[0].Past
	if p.Alarms != 3 || p.Dismissed != 2 || p.FalseYearly == nil || *p.FalseYearly < 2.4 || *p.FalseYearly > 2.6 || *p.FalseShare != 0.667 {
		t.Errorf("%+v", p)
	}
	a := rep.Alarms[0]
	if len(l.Alarms()) != 3 {
		t.Error("the ledger was added to")
	}
	if err := l.Add(Entry{Raise: &a}); err != nil {
		t.Fatal(err)
	}
	late := a
	day, _ := series.ParseDay(a.Day)
	late.Day, late.ID = (day - 2).String(), "late"
	wide := late
	wide.Key = series.Key{System: "casus", Kind: series.Country, A: "SYR"}
	other := late
	other.Key.A = "X"
	for want, x := range map[string]Alarm{a.ID: late, "0": other} {
		if id, ok := l.Told(&x, 7); ok != (want == a.ID) || ok && id != want {
			t.Errorf("%s: told %v as %s", x.Key, ok, id)
		}
	}
	if _, ok := l.Told(&wide, 7); !ok {
		t.Error("a series that an alarm stands for was told again")
	}
}

func errorsOf(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// TestAfter: no day is left out after a standstill, and not more than three months are looked at.
func TestAfter(t *testing.T) {
	r := NewRound(must(Default()), Ask{})
	for after, want := range map[series.Day]series.Day{1000 - 3: 994, 1000 - 30: 971, 10: 1000 - maxRecent + 1} {
		r.ask.After = &after
		if got := r.start(1000); got != want {
			t.Errorf("after %d from %d, want %d", after, got, want)
		}
	}
	for _, d := range []series.Day{-500, -1, 0, 1, 90, 91, 19000} {
		if f := followed(d); f%warm != 0 || d-f < warm || d-f >= 2*warm {
			t.Errorf("%d is followed from %d", d, f)
		}
	}
}

// TestUndated: what is published on no known day counts on the day of its event, and is among the grounds.
func TestUndated(t *testing.T) {
	w := someNews(160, true)
	for i := range w.rows {
		if r := &w.rows[i]; r.Record.Event.Type == "ASSAULT" {
			r.Record.Event.Date, r.Article.Published = r.Article.Published, ""
		}
	}
	rep := ring(t, conf(t, "[record]\non = false\n"), w.rows, Ask{Limit: start + 159}, nil)
	if len(rep.Alarms) != 1 || len(rep.Alarms[0].Triggers) < 9 {
		t.Errorf("%+v", rep.Alarms)
	}
}

// TestNeeded: what is let go changes no alarm of a rule.
func TestNeeded(t *testing.T) {
	var items []series.Item
	for i, d := range []series.Day{0, 100, 300, 700, 705, 1100, 1101, 1102} {
		items = append(items, item(start+d, "ASSAULT", "A.MIL", "B.MIL", string(rune('a'+i))), item(start+d/2, "ASSAULT", "A.MIL", "C.MIL", string(rune('k'+i))))
	}
	order(items)
	for _, r := range []Rule{FirstAssault(), {Name: "x", AtLeast: 2, Days: 3}, {Name: "y", Each: true}} {
		for _, from := range []series.Day{start, start + 350, start + 700, start + 1100} {
			want := r.ring(items, start, from)
			if got := r.ring(r.needed(slices.Clone(items), from), start, from); text(t, got) != text(t, want) {
				t.Errorf("%s from %s: %s, want %s", r.Name, from, text(t, got), text(t, want))
			}
		}
	}
}
