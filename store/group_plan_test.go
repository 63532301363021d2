package store

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/casus/casus"
)

// tellings are incidents made of the events of made-up articles: every third tells what the one before told.
func tellings(cs []Coded) []casus.Incident {
	var out []casus.Incident
	for _, c := range cs {
		for i := range c.Records {
			r := &c.Records[i]
			if r.Event == nil {
				continue
			}
			m := casus.Member{Record: r.ID, Anchor: r.Anchor, Article: r.Article}
			if n := len(out); n%3 == 2 && len(out[n-1].Members) < 2 {
				x := &out[n-1]
				x.Members = append(x.Members, m)
				if !slices.Contains(x.Articles, r.Article) {
					x.Articles = append(x.Articles, r.Article)
				}
				continue
			}
			e := r.Event
			out = append(out, casus.Incident{ID: fmt.Sprintf("i%03d", len(out)), Type: e.Type, Status: e.Status, Actor: e.Actor, Recip: e.Recipient,
				Place: e.Place, Located: e.Located, Date: e.Date, Members: []casus.Member{m}, Articles: []string{r.Article}})
		}
	}
	return out
}

// TestIncidentFilters: what the index finds is what looking at every incident finds, in the same order.
func TestIncidentFilters(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		cs := articles(0, 60)
		add(t, s, cs...)
		ins := tellings(cs)
		put(t, s, Groups{Incidents: ins, Stories: []casus.Story{{ID: "s1", From: "2022-01-10", To: "2022-01-20", Articles: []casus.StoryMember{{Article: "wire-3"}, {Article: "wire-4"}, {Article: "wire-9"}}}}})
		quotes := map[string]string{}
		for _, r := range rows(t, s, Filter{}) {
			quotes[r.Record.Anchor] = r.Record.Evidence.Quote
		}
		told := func(x *casus.Incident, word string) bool {
			return word == "" || slices.ContainsFunc(x.Members, func(m casus.Member) bool { return strings.Contains(quotes[m.Anchor], word) })
		}
		for _, f := range []Filter{{}, {Types: []string{"ASSAULT"}}, {Types: []string{"ASSAULT", "PROTEST"}}, {Actor: "SYR"}, {Actor: "SYR.GOV"}, {Recipient: "rus.mil"}, {Party: "TUR"},
			{Dyad: [2]string{"SYR", "RUS"}}, {Dyad: [2]string{"SYR.GOV", ""}}, {Country: "TUR"}, {Place: "geonames:SYR"}, {Place: "town in rus"}, {Status: []string{"denied"}}, {Status: []string{"happened"}},
			{Text: "shelled"}, {Text: "report7"}, {Text: "nowhere"}, {Text: "shelled", Types: []string{"COERCE"}}, {Article: "wire-4"}, {Story: "s1"}, {Story: "s1", Text: "met"}, {Story: "nothing"},
			{Anchor: ins[5].Members[0].Anchor}, {From: "2022-02-01"}, {To: "2022-01-31", Actor: "SYR"}, {From: "2022-01-20", To: "2022-02-10"}, {From: "2022-01-20", To: "2022-02-10", Party: "SYR", Types: []string{"SUPPORT", "ACCUSE"}}} {
			for _, order := range []string{OrderArticle, OrderNew, OrderDate} {
				f.Order = order
				var want []string
				for _, x := range all(t, s.Incidents(t.Context(), Filter{Order: order, From: f.From, To: f.To})) {
					inStory := f.Story == "" || slices.ContainsFunc(x.Articles, func(a string) bool {
						return f.Story == "s1" && slices.Contains([]string{"wire-3", "wire-4", "wire-9"}, a)
					})
					if f.matchIncident(&x) && inStory && told(&x, f.Text) {
						want = append(want, x.ID)
					}
				}
				if got := incidentIDs(t, s, f); !slices.Equal(got, want) {
					t.Errorf("%+v: %v, want %v", f, got, want)
				}
			}
		}
	})
}

// TestGroupIndex: no row of the index is left over or missing when groups change, are forgotten, or come back from a backup.
func TestGroupIndex(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		cs := articles(0, 20)
		add(t, s, cs...)
		ins := tellings(cs)
		put(t, s, Groups{Incidents: ins})
		ins[1].Type = "AID"
		put(t, s, Groups{Incidents: ins, Gone: []string{ins[2].ID}})
		whole(t, s, "changed")
		if _, err := s.Forget(t.Context(), Forgetting{Article: cs[0].Article.ID, Author: "a", Reason: "r"}); err != nil {
			t.Fatal(err)
		}
		whole(t, s, "an article forgotten")
		if _, err := s.Forget(t.Context(), Forgetting{Person: "syr.gov", Names: []string{"party of SYR.GOV"}, Author: "a", Reason: "r"}); err != nil {
			t.Fatal(err)
		}
		whole(t, s, "a person forgotten")
		if got := incidentIDs(t, s, Filter{Party: "syr.gov"}); len(got) > 0 {
			t.Errorf("a person forgotten is found in %v", got)
		}
		back := filepath.Join(t.TempDir(), "back")
		if err := s.Backup(t.Context(), back); err != nil {
			t.Fatal(err)
		}
		to := filepath.Join(t.TempDir(), "to.db")
		if err := Restore(t.Context(), back, to, Options{}); err != nil {
			t.Fatal(err)
		}
		whole(t, open(t, to), "restored")
	})
}

// whole compares the index with what the groups say.
func whole(t *testing.T, s *Store, when string) {
	t.Helper()
	want := map[string]bool{}
	rs, err := s.rdb.QueryContext(context.Background(), "SELECT n, kind, day_from, body FROM groups")
	if err != nil {
		t.Fatal(err)
	}
	for rs.Next() {
		var n int64
		var kind string
		var day int
		var body []byte
		if err := rs.Scan(&n, &kind, &day, &body); err != nil {
			t.Fatal(err)
		}
		x, err := unpackGroup(kind, body)
		if err != nil {
			t.Fatal(err)
		}
		for _, term := range groupTerms(x) {
			want[fmt.Sprint(term, day, n)] = true
		}
	}
	if err := rs.Close(); err != nil {
		t.Fatal(err)
	}
	rs, err = s.rdb.QueryContext(context.Background(), "SELECT term, day, grp FROM group_terms")
	if err != nil {
		t.Fatal(err)
	}
	defer rs.Close() //nolint:errcheck // read to its end
	for rs.Next() {
		var term, day, n int64
		if err := rs.Scan(&term, &day, &n); err != nil {
			t.Fatal(err)
		}
		if k := fmt.Sprint(term, day, n); !want[k] {
			t.Errorf("%s: %s is left over", when, k)
		} else {
			delete(want, k)
		}
	}
	if len(want) > 0 {
		t.Errorf("%s: %d rows are missing", when, len(want))
	}
}
