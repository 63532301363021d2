package ingest

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/casus/casus"
	"github.com/casus/casus/store"
)

// told makes articles that tell one attack on two days, and one of something else.
func told(id, day, words string) *casus.Article {
	return &casus.Article{ID: id, Title: words, Published: day, Source: "s", Text: words + " " + invented(len(id)).Text}
}

func ids(t *testing.T, s *store.Store) (stories, incidents []string) {
	t.Helper()
	for x, err := range s.Stories(t.Context(), store.Filter{}) {
		if err != nil {
			t.Fatal(err)
		}
		stories = append(stories, x.ID)
	}
	for x, err := range s.Incidents(t.Context(), store.Filter{}) {
		if err != nil {
			t.Fatal(err)
		}
		incidents = append(incidents, fmt.Sprint(x.ID, len(x.Members)))
	}
	slices.Sort(stories)
	slices.Sort(incidents)
	return stories, incidents
}

// TestRefresh: what did not change stays, ids too, and all at once gives the same as in two parts.
func TestRefresh(t *testing.T) {
	one, two := newStore(t), newStore(t)
	whole := do(t, newRun(t, one), inventedJobs(120, nil))
	if _, _, err := newRun(t, one).Settle(t.Context(), one, whole); err != nil {
		t.Fatal(err)
	}
	stories, incidents := ids(t, one)
	if len(stories) == 0 || len(incidents) == 0 {
		t.Fatalf("%d stories, %d incidents", len(stories), len(incidents))
	}
	before := mustNow(t, one)
	again, err := Refresh(t.Context(), one, whole.Days())
	if err != nil || again.Changed != 0 || mustNow(t, one) != before {
		t.Errorf("nothing came, and %d groups changed: %v", again.Changed, err)
	}
	r := newRun(t, two)
	for _, n := range []int{60, 120} {
		part := do(t, r, inventedJobs(n, nil))
		if _, _, err := r.Settle(t.Context(), two, part); err != nil {
			t.Fatal(err)
		}
	}
	s2, i2 := ids(t, two)
	if len(s2) != len(stories) || len(i2) != len(incidents) {
		t.Errorf("in two parts %d stories and %d incidents, in one %d and %d", len(s2), len(i2), len(stories), len(incidents))
	}
}

// TestNoCopyAfterAll: an article that was taken for a copy by an earlier run is read when it turns out to be none.
func TestNoCopyAfterAll(t *testing.T) {
	s := newStore(t)
	r := newRun(t, s)
	a, b := told("a", "2024-03-01", "Rebels shelled the town"), told("bb", "2024-03-02", "The minister went home")
	totals := do(t, r, func(yield func(Job) bool) {
		_ = yield(Job{Article: a, Source: "x", Where: "1"}) && yield(Job{Article: b, Source: "x", Where: "2", CopyOf: "a", Decided: true})
	})
	if totals.Copies != 1 {
		t.Fatal(totals)
	}
	totals, _, err := r.Settle(t.Context(), s, totals)
	if err != nil || totals.Copies != 0 || totals.Stored != 2 {
		t.Fatalf("%s, %v", totals, err)
	}
	full, err := s.Article(t.Context(), "bb", 0)
	if err != nil || full.NotCoded != "" || full.Records != 1 || full.CopyOf != "" {
		t.Errorf("%+v, %v", full.ArticleHead, err)
	}
	if again := do(t, newRun(t, s), list(a, b)); again.Known != 2 {
		t.Errorf("again: %s", again)
	}
	healthy(t, s)
}

// tollCoder makes of a text "DAY NUMBER ..." an attack on that day ("-" for none) with a toll.
type tollCoder struct{}

func (tollCoder) Read(ctx context.Context, a *casus.Article) (*casus.Doc, error) {
	d, err := fakeCoder{}.Read(ctx, a)
	if err != nil {
		return nil, err
	}
	f := strings.Fields(a.Text)
	n, err := strconv.Atoi(f[1])
	if err != nil {
		return nil, err
	}
	e := d.Records[0].Event
	e.Trigger, e.Mode, e.Date, e.Place = "bombed", "explosives", "", "Kaduna"
	if f[0] != "-" {
		e.Date = f[0]
	}
	e.Actor = []casus.Party{{Text: "the Cedar Front", Code: "NGA.REB", Entity: "cedar"}}
	toll := d.Records[0]
	toll.ID, toll.Anchor, toll.Kind, toll.Event = toll.ID+"t", toll.Anchor+"t", casus.TollKind, nil
	toll.Toll = &casus.Toll{Text: f[1] + " people", Measure: "killed", Low: &n, High: &n, Scope: "incident"}
	d.Records = append(d.Records, toll)
	return d, nil
}

// TestLongIncident: an incident told over more days than a refresh looks at keeps its members and figures, in their
// order, and a report of a day long past finds what was told then.
func TestLongIncident(t *testing.T) {
	s := newStore(t)
	r, err := New(s, tollCoder{}, Options{Generation: "g1", Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct{ id, day, text string }{
		{"a", "2024-01-01", "2024-01-01 12"}, {"bb", "2024-01-25", "2024-01-01 19"}, {"ccc", "2024-02-05", "- 31"}, {"dddd", "2024-06-30", "2024-01-01 33"}, {"eeeee", "2024-07-01", "2024-06-30 5"},
	} {
		totals := do(t, r, list(told(x.id, x.day, x.text)))
		if _, _, err := r.Settle(t.Context(), s, totals); err != nil {
			t.Fatal(err)
		}
	}
	var got []string
	for in, err := range s.Incidents(t.Context(), store.Filter{}) {
		if err != nil {
			t.Fatal(err)
		}
		line := strings.Join(in.Articles, ",")
		for _, m := range in.Members {
			line += " " + m.Article
		}
		for _, c := range in.Tolls {
			line += fmt.Sprintf(" %s %d..%d latest %s:", c.Measure, *c.Lowest, *c.Highest, c.Latest.Text)
			for _, f := range c.Figures {
				line += " " + f.Article
			}
		}
		got = append(got, line)
	}
	if want := []string{"a,bb,ccc,dddd a bb ccc dddd killed 12..33 latest 33 people: a bb ccc dddd", "eeeee eeeee killed 5..5 latest 5 people: eeeee"}; !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestEchoes(t *testing.T) {
	days := map[string]bool{"2001-01-01": true}
	for d := range echoMost - 1 {
		days[fmt.Sprintf("2020-02-%02d", 1+2*d)] = true
	}
	got := echoes(days)
	if len(got) != 2 || got[0].from.Year() != 2001 || got[1].to.Format(time.DateOnly) != "2020-02-20" {
		t.Errorf("%v", got)
	}
	days["2019-01-01"] = true
	if got := echoes(days); got[0].from.Year() != 2019 {
		t.Errorf("not the latest: %v", got)
	}
}

func TestWindows(t *testing.T) {
	got := windows([]string{"2024-05-02", "2024-01-01", "2024-01-20", "bad", "2024-05-01"})
	var show []string
	for _, w := range got {
		show = append(show, w.from.Format("01-02")+".."+w.to.Format("01-02"))
	}
	if want := []string{"01-01..01-20", "05-01..05-02"}; !slices.Equal(show, want) {
		t.Errorf("got %v, want %v", show, want)
	}
}
