package series

import (
	"slices"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/export"
)

// TestChoose: chosen series are what Series gives, cut to the days asked for, and the totals are those of all stories.
func TestChoose(t *testing.T) {
	b := NewBuilder()
	for _, r := range []export.Row{row("a1", "s1", "2016-05-01", "ASSAULT", party("SYR.MIL"), party("SYR.CVL")),
		row("a2", "s2", "2016-05-03", "ASSAULT", party("SYR.MIL"), party("SYR.CVL")), row("a3", "s3", "2016-05-03", "PROTEST", party("SYR.CVL"), party("SYR.GOV")),
		row("a4", "s4", "2016-05-09", "AID", party("FRA.GOV"), party("SYR.REF"))} {
		b.Add(&r)
	}
	search := Key{"casus", Search, "q1", "", ""}
	r := row("a3", "s3", "2016-05-03", "PROTEST", party("SYR.CVL"), party("SYR.GOV"))
	it, ok := Told(&r)
	if !ok {
		t.Fatal("a record with a day was not counted")
	}
	b.Count(search, &it)
	first, totals := b.Totals("casus", day(t, "2016-05-05"))
	if first.String() != "2016-05-01" || !slices.Equal(totals, []int{1, 0, 2}) {
		t.Errorf("totals %v from %v", totals, first)
	}
	if _, totals := b.Totals("gdelt", 1<<20); totals != nil {
		t.Error("totals of a system that told nothing")
	}
	seen := map[Key]int{}
	got := b.Choose("casus", day(t, "2016-05-02"), day(t, "2016-05-05"), func(k Key, n int, latest Day) bool {
		seen[k] = n
		if latest.String() != "2016-05-03" {
			t.Errorf("%v: the last story is of %v", k, latest)
		}
		return k.Type == "" && k.Kind != Place
	})
	if seen[Key{"casus", Dyad, "SYR.MIL", "SYR.CVL", ""}] != 1 || seen[Key{"casus", Actor, "FRA.GOV", "", ""}] != 0 {
		t.Errorf("asked of %v", seen)
	}
	if !slices.IsSortedFunc(got, func(a, b Series) int { return a.Key.Compare(b.Key) }) {
		t.Error("not in the order of the keys")
	}
	for k, want := range map[Key][]int{{"casus", Dyad, "SYR.MIL", "SYR.CVL", ""}: {0, 1, 0, 0}, {"casus", Country, "SYR", "", ""}: {0, 2, 0, 0}, search: {0, 1, 0, 0}} {
		if s := find(t, got, k); !slices.Equal(s.Count, want) || !slices.Equal(s.Total, []int{0, 2, 0, 0}) || s.First.String() != "2016-05-02" {
			t.Errorf("%v: %v of %v from %v", k, s.Count, s.Total, s.First)
		}
	}
	if again := b.Choose("casus", day(t, "2016-05-02"), day(t, "2016-05-05"), func(k Key, _ int, _ Day) bool { return k.Type == "" && k.Kind != Place }); len(again) != len(got) {
		t.Error("asked twice, it gives another answer")
	}
}

// TestForget: what was let go is gone, and what stays is counted as before, also when more comes.
func TestForget(t *testing.T) {
	b := NewBuilder()
	add := func(article, day, typ string, actor, recip casus.Code) {
		r := row(article, article, day, typ, party(actor), party(recip))
		b.Add(&r)
	}
	add("a1", "2016-05-01", "AID", "FRA.GOV", "SYR.REF")
	add("a2", "2016-05-01", "ASSAULT", "SYR.MIL", "SYR.CVL")
	add("a3", "2016-05-03", "ASSAULT", "SYR.MIL", "SYR.CVL")
	b.Forget(day(t, "2016-05-02"))
	add("a4", "2016-05-04", "ASSAULT", "SYR.MIL", "SYR.CVL")
	add("a5", "2016-05-04", "AID", "FRA.GOV", "SYR.REF")
	all := b.Series()
	for k, want := range map[Key][]int{{"casus", Dyad, "SYR.MIL", "SYR.CVL", "ASSAULT"}: {0, 0, 1, 1}, {"casus", Dyad, "FRA.GOV", "SYR.REF", "AID"}: {0, 0, 0, 1}, {"casus", Country, "SYR", "", ""}: {0, 0, 1, 2}} {
		if s := find(t, all, k); !slices.Equal(s.Count, want) || !slices.Equal(s.Total, []int{2, 0, 1, 2}) {
			t.Errorf("%v: %v of %v", k, s.Count, s.Total)
		}
	}
}

func day(t *testing.T, s string) Day {
	t.Helper()
	d, err := ParseDay(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestCovered(t *testing.T) {
	for _, c := range []struct {
		totals []int
		gap    int
		want   Day
	}{{[]int{1, 1, 1}, 2, 100}, {[]int{1, 0, 0, 1, 1}, 2, 100}, {[]int{1, 0, 0, 0, 1, 1}, 2, 104}, {[]int{1}, 0, 100}, {nil, 3, 100}, {[]int{1, 0, 1}, 0, 102}} {
		if got := Covered(100, c.totals, c.gap); got != c.want {
			t.Errorf("%v with gaps of %d: from %d, want %d", c.totals, c.gap, got, c.want)
		}
	}
}

// TestKeys: what a key is written as is read as the same key.
func TestKeys(t *testing.T) {
	for _, k := range []Key{{"casus", Dyad, "SYR.MIL", "SYR.CVL", "ASSAULT"}, {"casus", Dyad, "SYR.MIL", "SYR.CVL", ""}, {"gdelt", Dyad, "SYR.MIL", "SYR.CVL", ""}, {"casus", Country, "SYR", "", ""},
		{"icews", Country, "SYR", "", "AID"}, {"casus", Place, "geonames:170654", "", "PROTEST"}, {"casus", Search, "1f2e", "", ""}, {"casus", "rule", "first assault in a year", "", ""}} {
		if got, err := ParseKey(k.String()); err != nil || got != k {
			t.Errorf("%q: %v, %v", k.String(), got, err)
		}
	}
	if k, err := ParseKey("dyad RUS -> UKR"); err != nil || k.B != "UKR" {
		t.Errorf("%v, %v", k, err)
	}
	for _, s := range []string{"", "dyad", "dyad A B", "dyad A →", "town X", "country SYR AID more"} {
		if k, err := ParseKey(s); err == nil {
			t.Errorf("%q was taken for %v", s, k)
		}
	}
}

func FuzzParseKey(f *testing.F) {
	f.Add("dyad SYR.MIL → SYR.CVL ASSAULT (gdelt)")
	f.Add("rule a b")
	f.Fuzz(func(t *testing.T, s string) {
		k, err := ParseKey(s)
		if err != nil {
			return
		}
		if again, err := ParseKey(k.String()); err == nil && again.Kind != k.Kind {
			t.Errorf("%q is %v, and then %v", s, k, again)
		}
	})
}

// TestTold: an event that did not happen is none of the counts, and yet a search can find it.
func TestTold(t *testing.T) {
	r := row("a1", "s1", "2016-05-01", "ASSAULT", party("SYR.MIL"), party("SYR.CVL"))
	r.Record.Event.Status = casus.Planned
	r.Article.URL = "https://example.org/1"
	if len(Items(&r)) != 0 {
		t.Error("a planned event was counted")
	}
	if it, ok := Told(&r); !ok || it.Record != r.Record.ID || it.Incident != r.Record.ID || it.URL != r.Article.URL || it.Story != "s1" {
		t.Errorf("%+v", it)
	}
	if _, ok := Told(&export.Row{}); ok {
		t.Error("a record without a day was counted")
	}
}
