package story

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
)

// TestOrder: any order of arrival, with results asked for in between and articles that come and go, gives what the
// batch gives.
func TestOrder(t *testing.T) {
	for seed := range uint64(12) {
		items := world(seed, 40)
		want := find(t, items, Options{})
		if len(want.Copies) == 0 || len(want.Stories) == len(items) || len(want.Incidents) < 5 {
			t.Fatalf("seed %d: a poor world: %d copies, %d stories, %d incidents", seed, len(want.Copies), len(want.Stories), len(want.Incidents))
		}
		wantJSON := asJSON(t, want)
		e := newEngine(t, Options{})
		gone := world(seed+100, 5)
		for i := range gone {
			gone[i].Article.ID = "gone " + gone[i].Article.ID
			e.Add(gone[i])
		}
		for i, it := range shuffled(items, seed) {
			e.Add(it)
			if i%7 == 0 {
				e.Result()
				e.Add(it)
			}
			if i%8 == 0 && i/8 < len(gone) {
				e.Remove(gone[i/8].Article.ID)
			}
		}
		if got := asJSON(t, e.Result()); got != wantJSON {
			t.Fatalf("seed %d: as they came:\n%.2000s\nbatch:\n%.2000s", seed, got, wantJSON)
		}
	}
}

// TestIndex: the links that the index finds are those among all pairs that share the keys asked for.
func TestIndex(t *testing.T) {
	items := world(3, 60)
	e := newEngine(t, Options{})
	for _, it := range items {
		e.Add(it)
	}
	for name, g := range map[string]*graph{"copies": e.copies, "stories": e.stories, "events": e.events} {
		n := 0
		for a := range g.adj {
			for b := range g.adj {
				if a == b {
					continue
				}
				s, ok := g.link(a, b)
				if r, o := g.link(b, a); r != s || o != ok {
					t.Fatalf("%s: link of %s and %s is %d %v one way, %d %v the other", name, a, b, s, ok, r, o)
				}
				ok = ok && shareKeys(g.keys(a), g.keys(b)) >= g.need
				if got, has := g.adj[a][b]; has != ok || ok && got != s {
					t.Errorf("%s: %s and %s: link %d %v, want %d %v", name, a, b, got, has, s, ok)
				}
				if ok {
					n++
				}
			}
		}
		if n == 0 {
			t.Errorf("%s: no links at all", name)
		}
	}
}

func shareKeys(a, b []uint64) int {
	n := 0
	for _, k := range a {
		if slices.Contains(b, k) {
			n++
		}
	}
	return n
}

// TestReplace: of two contents under one id the same one stays, whichever comes first.
func TestReplace(t *testing.T) {
	items := world(5, 12)
	other := world(6, 12)
	for i := range other {
		other[i].Article.ID = items[i].Article.ID
	}
	all := append(slices.Clone(items), other...)
	want := asJSON(t, find(t, all, Options{}))
	if got := asJSON(t, find(t, shuffled(all, 4), Options{})); got != want {
		t.Errorf("got %.1000s\nwant %.1000s", got, want)
	}
}

// TestExpire: letting old articles go as time goes on gives the stories and copies of all articles in one go, as long as
// what comes is not older than promised.
func TestExpire(t *testing.T) {
	o := Options{Window: 4}
	for seed := range uint64(10) {
		items := world(seed, 70)
		for i := range items {
			items[i].Records = nil // incidents keep articles for longer
			if !strings.HasPrefix(items[i].Article.Text, "From") && i%2 == 0 {
				a := *items[i].Article // not all are variations of one text
				a.Text += "\n" + prose(uint64(i), 60)
				items[i].Article = &a
			}
		}
		want, wantCopies := storyIDs(find(t, items, o)), copyIDs(find(t, items, o))
		got, gotCopies := map[string]string{}, map[string]string{}
		e := newEngine(t, o)
		most, gone := 0, 0
		for day := 1; day <= 31; day++ {
			var today []Item
			for _, it := range items {
				if it.Article.Published == "2024-03-"+twoDigits(day) {
					today = append(today, it)
				}
			}
			for _, it := range shuffled(today, seed) {
				e.Add(it)
			}
			maps.Copy(got, storyIDs(e.Result()))
			maps.Copy(gotCopies, copyIDs(e.Result()))
			gone += len(e.Expire("2024-03-" + twoDigits(day+1)))
			most = max(most, e.Len())
		}
		if !maps.Equal(got, want) {
			t.Errorf("seed %d: stories\n got %v\nwant %v", seed, got, want)
		}
		if !maps.Equal(gotCopies, wantCopies) {
			t.Errorf("seed %d: copies\n got %v\nwant %v", seed, gotCopies, wantCopies)
		}
		if gone == 0 || most == len(items) {
			t.Errorf("seed %d: %d let go, %d held at most", seed, gone, most)
		}
	}
}

func twoDigits(n int) string { return string(rune('0'+n/10)) + string(rune('0'+n%10)) }

// storyIDs are the story and the reasons of each article.
func storyIDs(r Result) map[string]string {
	out := map[string]string{}
	for _, s := range r.Stories {
		for _, m := range s.Articles {
			out[m.Article] = fmt.Sprintf("%s %+v", s.ID, m)
		}
	}
	return out
}

func copyIDs(r Result) map[string]string {
	out := map[string]string{}
	for _, g := range r.Copies {
		for _, c := range g.Copies {
			out[c.Article] = g.Original + " " + c.From
		}
	}
	return out
}

func BenchmarkAdd(b *testing.B) {
	items := world(1, 400)
	for b.Loop() {
		e := newEngine(b, Options{})
		for _, it := range items {
			e.Add(it)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*len(items)), "µs/article")
}
