package series

import (
	"math"
	"slices"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/export"
)

func row(article, story, day, typ string, actor, recip []casus.Party) export.Row {
	return export.Row{Article: export.Head{Published: day}, Story: story, Record: casus.Record{ID: article + typ, Article: article, Kind: casus.EventKind,
		Event: &casus.Event{Type: typ, Status: casus.Happened, Actor: actor, Recipient: recip,
			Located: &casus.Place{ID: "geonames:1", Country: "SYR", Precision: casus.TownPrecision}}}}
}

func party(codes ...casus.Code) []casus.Party {
	var out []casus.Party
	for _, c := range codes {
		out = append(out, casus.Party{Code: c})
	}
	return out
}

func find(t *testing.T, all []Series, k Key) *Series {
	t.Helper()
	for i := range all {
		if all[i].Key == k {
			return &all[i]
		}
	}
	t.Fatalf("no series %v", k)
	return nil
}

// TestBuilder: what counts is stories of a day, once, whatever the number of articles and records; planned and denied
// events count nothing but their story.
func TestBuilder(t *testing.T) {
	b := NewBuilder()
	mil, cvl := party("SYR.MIL"), party("SYR.CVL")
	denied := row("a4", "s3", "2016-05-03", "ASSAULT", mil, cvl)
	denied.Record.Event.Status = casus.Denied
	toll := export.Row{Article: export.Head{Published: "2016-05-05"}, Record: casus.Record{Article: "a6", Kind: casus.TollKind, Toll: &casus.Toll{}}}
	undated := row("a7", "s7", "", "ASSAULT", mil, cvl)
	for _, r := range []export.Row{
		row("a1", "s1", "2016-05-01", "ASSAULT", mil, cvl), row("a1", "s1", "2016-05-01", "COERCE", mil, cvl), row("a2", "s1", "2016-05-01T10:00:00Z", "ASSAULT", mil, cvl),
		row("a3", "s2", "2016-05-01", "ASSAULT", mil, cvl), denied, row("a5", "", "2016-05-04", "CONSULT", party("IRN.GOV", "RUS.GOV"), nil), toll, undated,
	} {
		b.Add(&r)
	}
	all := b.Series()
	if !slices.IsSortedFunc(all, func(a, b Series) int { return a.Key.Compare(b.Key) }) {
		t.Error("not in the order of the keys")
	}
	for k, want := range map[Key][]int{
		{"casus", Dyad, "SYR.MIL", "SYR.CVL", "ASSAULT"}: {2, 0, 0, 0, 0},
		{"casus", Dyad, "SYR.MIL", "SYR.CVL", ""}:        {2, 0, 0, 0, 0},
		{"casus", Dyad, "SYR.MIL", "SYR.CVL", "COERCE"}:  {1, 0, 0, 0, 0},
		{"casus", Actor, "SYR.CVL", "", "ASSAULT"}:       {2, 0, 0, 0, 0},
		{"casus", Dyad, "RUS.GOV", "IRN.GOV", "CONSULT"}: {0, 0, 0, 1, 0},
		{"casus", Country, "SYR", "", ""}:                {2, 0, 0, 1, 0},
		{"casus", Place, "geonames:1", "", "CONSULT"}:    {0, 0, 0, 1, 0},
	} {
		s := find(t, all, k)
		if !slices.Equal(s.Count, want) || !slices.Equal(s.Total, []int{2, 0, 1, 1, 1}) || s.First.String() != "2016-05-01" {
			t.Errorf("%v: %v of %v from %v, want %v", k, s.Count, s.Total, s.First, want)
		}
	}
	s := find(t, all, Key{"casus", Dyad, "SYR.MIL", "SYR.CVL", "COERCE"})
	if r, ok := s.Rate(0); !ok || r != 0.5 {
		t.Errorf("rate %v, %v", r, ok)
	}
	if _, ok := s.Rate(1); ok {
		t.Error("a day without news has a rate")
	}
}

// TestOrder: the counts do not depend on the order in which rows come.
func TestOrder(t *testing.T) {
	rs := []export.Row{row("a1", "s1", "2016-05-01", "ASSAULT", party("SYR.MIL"), party("SYR.CVL")), row("a2", "s2", "2016-05-03", "AID", party("FRA.GOV"), party("SYR.REF")),
		row("a3", "s1", "2016-05-02", "ASSAULT", party("SYR.REB"), party("SYR.CVL"))}
	var first []Series
	for range 2 {
		b := NewBuilder()
		for i := range rs {
			b.Add(&rs[i])
		}
		got := b.Series()
		if first == nil {
			first = got
		}
		if !slices.EqualFunc(first, got, func(a, b Series) bool {
			return a.Key == b.Key && slices.Equal(a.Count, b.Count) && slices.Equal(a.Total, b.Total)
		}) {
			t.Error("another order gives other series")
		}
		slices.Reverse(rs)
	}
}

func TestForeign(t *testing.T) {
	b := NewBuilder()
	own := row("a1", "s1", "2016-05-01", "ASSAULT", party("SYR.MIL"), party("SYR.CVL"))
	b.Add(&own)
	for _, f := range []export.Foreign{{System: "gdelt", ID: "1", Date: "2016-05-01", Type: "ASSAULT", Actor: "SYR.MIL", Recip: "SYR.CVL", URL: "u1"},
		{System: "gdelt", ID: "2", Date: "2016-05-01", Type: "ASSAULT", Actor: "SYR.MIL", Recip: "SYR.CVL", URL: "u1"},
		{System: "gdelt", ID: "3", Date: "2016-05-02", Type: "ASSAULT", Actor: "SYR.MIL", Recip: "SYR.CVL"}, {System: "gdelt", ID: "4", Date: "2016-05-02"}} {
		b.AddForeign(&f)
	}
	s := find(t, b.Series(), Key{"gdelt", Dyad, "SYR.MIL", "SYR.CVL", "ASSAULT"})
	if !slices.Equal(s.Count, []int{1, 1}) || !slices.Equal(s.Total, []int{1, 1}) {
		t.Errorf("%v of %v", s.Count, s.Total)
	}
}

func TestCompare(t *testing.T) {
	day, _ := ParseDay("2016-05-01")
	a := Series{First: day, Count: []int{1, 2, 3, 4}, Total: []int{9, 9, 9, 9}}
	b := Series{First: day + 1, Count: []int{2, 3, 4, 9}, Total: []int{9, 0, 9, 9}}
	if c := Compare(&a, &b); c.Days != 2 || c.A != 6 || c.B != 6 || c.Pearson != 1 {
		t.Errorf("%+v", c)
	}
	if c := Compare(&a, &Series{}); c.Days != 0 || !math.IsNaN(c.Pearson) {
		t.Errorf("nothing in common: %+v", c)
	}
}

func TestDay(t *testing.T) {
	for s, w := range map[string]int{"1970-01-01": 4, "2024-05-14": 2, "1969-12-28": 0, "2000-02-29": 2} {
		d, err := ParseDay(s)
		if err != nil || d.String() != s || d.Weekday() != w {
			t.Errorf("%s: %v %d %v", s, d, d.Weekday(), err)
		}
	}
	if _, err := ParseDay("2023-02-29"); err == nil {
		t.Error("a day that is none was taken")
	}
}

func TestPattern(t *testing.T) {
	day, _ := ParseDay("2024-01-07") // a Sunday
	s := Series{First: day, Count: make([]int, 28), Total: make([]int, 28)}
	for i := range s.Count {
		s.Count[i], s.Total[i] = 2, 10
		if i >= 14 {
			s.Count[i] = 4
		}
		if s.Day(i).Weekday() == 0 {
			s.Count[i] = 0
		}
	}
	p := PatternOf(&s)
	if p.Days != 28 || p.Weekday[0] != 0 || p.Weekday[1] < 1.1 || math.Abs(p.Trend-2./3) > 1e-9 {
		t.Errorf("%+v", p)
	}
}
