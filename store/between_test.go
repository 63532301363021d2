package store

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/story"
)

// said is a difference in few words.
func said(d *Difference) string {
	what := ""
	switch {
	case d.Erasure != nil:
		what = d.Erasure.Kind
	case d.IncidentNow != nil:
		what = d.IncidentNow.ID
	case d.IncidentWas != nil:
		what = d.IncidentWas.ID
	case d.Now != nil:
		what = d.Now.Record.ID
	default:
		what = d.Was.Record.ID
	}
	var fields []string
	for _, f := range d.Fields {
		fields = append(fields, f.Field)
	}
	return fmt.Sprint(d.Change, " ", what, " ", d.Why, " ", fields)
}

func differences(t *testing.T, s *Store, from, to Moment, f Filter) []string {
	t.Helper()
	out := []string{}
	for _, d := range all(t, s.Between(t.Context(), from, to, f)) {
		out = append(out, said(&d))
	}
	return out
}

// eventAt is the first event of made-up articles from i on.
func eventAt(t *testing.T, i int) (int, casus.Record) {
	for ; ; i++ {
		if r := article(i, 0, "g1").Records[0]; r.Kind == casus.EventKind && r.Sent == 0 && r.Event.Type != "AID" {
			return i, r
		}
	}
}

func TestBetween(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		base := add(t, s, articles(0, 12)...).Moment
		if got := differences(t, s, base, 0, Filter{}); len(got) != 0 {
			t.Errorf("nothing happened, but %v", got)
		}
		// A correction, then undone.
		i, r := eventAt(t, 0)
		c := correct(t, s, Correction{Anchor: r.Anchor, Kind: "status", Author: "ann", Values: []byte(`"possible"`)})
		want := []string{"corrected " + r.ID + "  [status]"}
		if got := differences(t, s, base, 0, Filter{}); !slices.Equal(got, want) {
			t.Errorf("corrected: %v, want %v", got, want)
		}
		if err := s.Undo(t.Context(), c.ID, "bob", "no"); err != nil {
			t.Fatal(err)
		}
		if got := differences(t, s, base, 0, Filter{}); len(got) != 0 {
			t.Errorf("undone again, but %v", got)
		}
		if got := differences(t, s, c.At, 0, Filter{}); !slices.Equal(got, want) {
			t.Errorf("since the correction: %v", got)
		}
		confirmed := correct(t, s, Correction{Anchor: r.Anchor, Kind: "confirm", Author: "ann"})
		if got := differences(t, s, confirmed.At-1, 0, Filter{}); !slices.Equal(got, []string{"corrected " + r.ID + "  []"}) {
			t.Errorf("confirmed: %v", got)
		}
		// Coded again: the first record of each has another type.
		m := confirmed.At
		again := article(i, 0, "g2")
		add(t, s, again)
		var changed []string
		for _, d := range all(t, s.Between(t.Context(), m, 0, Filter{})) {
			if d.Change != ChangeSuperseded || d.Why != "recoded" {
				t.Errorf("coded again: %s", said(&d))
			}
			if len(d.Fields) > 0 {
				changed = append(changed, d.Now.Record.Anchor)
				if d.Fields[0].Field != "type" || string(d.Fields[0].Now) != `"AID"` {
					t.Errorf("fields %+v", d.Fields)
				}
			}
		}
		if !slices.Equal(changed, []string{r.Anchor}) {
			t.Errorf("changed %v", changed)
		}
		// A new article and an edit, whose last record has another anchor.
		m = now(t, s)
		fresh, edited := article(40, 0, "g1"), article(i+1, 1, "g1")
		add(t, s, fresh, edited)
		counts := map[string]int{}
		for _, d := range all(t, s.Between(t.Context(), m, 0, Filter{})) {
			counts[d.Change+" "+d.Why]++
		}
		n := len(edited.Records)
		if counts["added "] != len(fresh.Records)+1 || counts["ended edited"] != 1 || counts["superseded edited"] != n-1 {
			t.Errorf("%d records edited, %d new: %v", n, len(fresh.Records), counts)
		}
		if got := differences(t, s, m, 0, Filter{Article: fresh.Article.ID}); len(got) != len(fresh.Records) {
			t.Errorf("of the article: %v", got)
		}
		if got := differences(t, s, base, m, Filter{Article: fresh.Article.ID}); len(got) != 0 {
			t.Errorf("before it came: %v", got)
		}
		// Struck out, and forgotten.
		m = now(t, s)
		correct(t, s, Correction{Anchor: fresh.Records[0].Anchor, Kind: "not-event", Author: "ann"})
		if got := differences(t, s, m, 0, Filter{}); !slices.Equal(got, []string{"corrected " + fresh.Records[0].ID + "  [not_event]"}) {
			t.Errorf("struck out: %v", got)
		}
		m = now(t, s)
		if _, err := s.Forget(t.Context(), Forgetting{Article: fresh.Article.ID, Author: "ann", Reason: "asked"}); err != nil {
			t.Fatal(err)
		}
		if got := differences(t, s, m, 0, Filter{}); !slices.Equal(got, []string{"erased article  []"}) {
			t.Errorf("forgotten: %v", got)
		}
		for _, bad := range [][2]Moment{{0, 0}, {m + 1<<50, 0}, {m, m - 1}} {
			for _, err := range s.Between(t.Context(), bad[0], bad[1], Filter{}) {
				if err == nil {
					t.Errorf("between %v: no error", bad)
				}
			}
		}
	})
}

func now(t *testing.T, s *Store) Moment {
	t.Helper()
	m, err := s.Now(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestBetweenIncidents(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		as := articles(0, 6)
		m := add(t, s, as...).Moment
		one, two := happening("i1", "2022-01-10", as[0]), happening("i2", "2022-01-10", as[1])
		m1 := put(t, s, Groups{Incidents: []casus.Incident{one, two}})
		if got := differences(t, s, m, 0, Filter{}); !slices.Equal(got, []string{"added i1  []", "added i2  []"}) {
			t.Errorf("new: %v", got)
		}
		low, high := 3, 12
		one.Members = append(one.Members, two.Members...)
		one.Articles, one.Disputed = append(one.Articles, "wire-1"), true
		one.Tolls = []casus.Tally{{Measure: "killed", Scope: "incident", Lowest: &low, Highest: &high, Latest: casus.Figure{Text: "12 people"}}}
		put(t, s, Groups{Incidents: []casus.Incident{one}, Changes: mergedInto("i2", "i1")})
		want := []string{"changed i1  [disputed reports toll killed incident]", "ended i2 merged into i1 []"}
		if got := differences(t, s, m1, 0, Filter{}); !slices.Equal(got, want) {
			t.Errorf("merged: %v", got)
		}
		if got := differences(t, s, m1, 0, Filter{Kinds: []casus.Kind{casus.EventKind}}); len(got) != 0 {
			t.Errorf("records only: %v", got)
		}
		for _, d := range all(t, s.Between(t.Context(), m1, 0, Filter{Types: []string{"ASSAULT"}})) {
			for _, f := range d.Fields {
				if f.Field == "toll killed incident" && string(f.Now) != `{"lowest":3,"highest":12,"latest":"12 people","figures":0}` {
					t.Errorf("toll %s", f.Now)
				}
			}
		}
	})
}

func TestBetweenGenerations(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		add(t, s, articles(0, 8)...)
		add(t, s, article(2, 0, "g2"), article(3, 0, "g2"), article(20, 0, "g2"))
		gs, err := s.Generations(t.Context())
		if err != nil || len(gs) != 2 || gs[0].Generation != "g1" || gs[0].Articles != 8 || gs[1].Articles != 3 {
			t.Fatalf("%v %+v", err, gs)
		}
		if c, err := s.Coverage(t.Context(), "g1", "g2"); err != nil || c != (Coverage{2, 6, 1}) {
			t.Errorf("%v %+v", err, c)
		}
		var got, want []string
		for _, d := range all(t, s.BetweenGenerations(t.Context(), "g1", "g2", Filter{})) {
			got = append(got, said(&d))
		}
		for _, i := range []int{2, 3} {
			a, b := article(i, 0, "g1").Records, article(i, 0, "g2").Records
			for k := range a {
				if !reflect.DeepEqual(a[k].Event, b[k].Event) {
					want = append(want, "superseded "+b[k].ID+"  [type]")
				}
			}
		}
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) || len(want) == 0 {
			t.Errorf("%v, want %v", got, want)
		}
		for range s.BetweenGenerations(t.Context(), "g1", "g1", Filter{}) {
			t.Fatal("a generation differs from itself")
		}
	})
}

// TestBetweenIsWhole does random things: what held before, with the differences laid over it, is what holds after.
func TestBetweenIsWhole(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		rnd := rand.New(rand.NewPCG(3, 5))
		add(t, s, articles(0, 6)...)
		moments := []Moment{now(t, s)}
		for step := range 30 {
			randomStep(t, s, rnd, step)
			moments = append(moments, now(t, s))
		}
		for i := 0; i < len(moments); i += 7 {
			for j := i + 5; j < len(moments); j += 9 {
				if moments[i] == moments[j] {
					continue
				}
				held := heldAt(t, s, moments[i])
				for _, d := range all(t, s.Between(t.Context(), moments[i], moments[j], Filter{})) {
					if d.Was != nil && !d.Was.NotEvent {
						if held[d.Was.Record.Anchor] != wordsOf(t, d.Was) {
							t.Errorf("%s was not so", said(&d))
						}
						delete(held, d.Was.Record.Anchor)
					}
					if d.Now != nil && !d.Now.NotEvent {
						held[d.Now.Record.Anchor] = wordsOf(t, d.Now)
					}
				}
				if want := heldAt(t, s, moments[j]); !maps.Equal(held, want) {
					t.Errorf("between %d and %d: %d records, want %d", i, j, len(held), len(want))
				}
			}
		}
	})
}

// heldAt is what each record said as of a moment, by anchor.
func heldAt(t *testing.T, s *Store, m Moment) map[string]string {
	out := map[string]string{}
	for _, r := range rows(t, s, Filter{AsOf: m}) {
		out[r.Record.Anchor] = wordsOf(t, &r)
	}
	return out
}

func wordsOf(t *testing.T, r *Row) string {
	t.Helper()
	said, err := saidBy(r)
	if err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf("%s %s", r.Record.ID, said)
}

func mergedInto(id, to string) []story.Change {
	return []story.Change{{Kind: story.Merged, ID: id, To: to}}
}
