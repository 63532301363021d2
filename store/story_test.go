package store

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"reflect"
	"slices"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/story"
)

// all reads a stream to its end.
func all[T any](t *testing.T, seq iter.Seq2[T, error]) []T {
	t.Helper()
	var out []T
	for x, err := range seq {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, x)
	}
	return out
}

// happening is an incident told by the first records of made-up articles.
func happening(id, date string, of ...Coded) casus.Incident {
	in := casus.Incident{ID: id, Type: "ASSAULT", Status: casus.Happened, Actor: []casus.Party{{Text: "the army", Code: "SYR.MIL", Entity: "syr.army"}},
		Recip: []casus.Party{{Text: "villagers", Code: "SYR.CVL"}}, Place: "Town", Located: &casus.Place{ID: "geonames:1", Country: "SYR"}, Date: date}
	for _, c := range of {
		r := c.Records[0]
		in.Members = append(in.Members, casus.Member{Record: r.ID, Anchor: r.Anchor, Article: r.Article})
		in.Articles = append(in.Articles, r.Article)
	}
	return in
}

func put(t *testing.T, s *Store, g Groups) Moment {
	t.Helper()
	m, err := s.PutStories(t.Context(), g)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func incidentIDs(t *testing.T, s *Store, f Filter) []string {
	var out []string
	for _, x := range all(t, s.Incidents(t.Context(), f)) {
		out = append(out, x.ID)
	}
	return out
}

func TestStoriesIncidentsThreads(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		as := articles(0, 6)
		add(t, s, as...)
		one, two := happening("i1", "2022-01-10", as[0], as[1]), happening("i2", "2022-02-20", as[2])
		two.Type, two.Actor = "PROTEST", []casus.Party{{Text: "students", Code: "TUR.EDU"}}
		first := casus.Story{ID: "s1", From: "2022-01-10", To: "2022-01-11", Articles: []casus.StoryMember{{Article: "wire-0"}, {Article: "wire-1"}}}
		thread := casus.Thread{ID: "t1", Kind: "ceasefire", Parties: one.Actor, State: "agreed", Steps: []casus.Step{{Incident: "i1", Phase: "agreed", Date: "2022-01-10"}}}
		g := Groups{Stories: []casus.Story{first}, Incidents: []casus.Incident{one, two}, Threads: []casus.Thread{thread}}
		m := put(t, s, g)
		if m == 0 {
			t.Fatal("nothing was written")
		}
		if again := put(t, s, g); again != 0 {
			t.Errorf("the same again was written at %s", again)
		}
		for name, tt := range map[string]struct {
			f    Filter
			want []string
		}{
			"all": {Filter{}, []string{"i1", "i2"}}, "the latest first": {Filter{Order: OrderDate}, []string{"i2", "i1"}}, "few": {Filter{Limit: 1}, []string{"i1"}},
			"type": {Filter{Types: []string{"PROTEST"}}, []string{"i2"}}, "country": {Filter{Actor: "SYR"}, []string{"i1"}}, "entity": {Filter{Party: "syr.army"}, []string{"i1"}},
			"code": {Filter{Recipient: "SYR.CVL"}, []string{"i1", "i2"}}, "from": {Filter{From: "2022-02-01"}, []string{"i2"}}, "to": {Filter{To: "2022-01-10"}, []string{"i1"}},
			"article": {Filter{Article: "wire-1"}, []string{"i1"}}, "anchor": {Filter{Anchor: as[2].Records[0].Anchor}, []string{"i2"}}, "story": {Filter{Story: "s1"}, []string{"i1"}},
			"place": {Filter{Place: "geonames:1", Country: "SYR"}, []string{"i1", "i2"}}, "status": {Filter{Status: []string{"denied"}}, nil}, "before": {Filter{AsOf: m - 1}, nil},
		} {
			if got := incidentIDs(t, s, tt.f); !slices.Equal(got, tt.want) {
				t.Errorf("%s: %v, want %v", name, got, tt.want)
			}
		}
		if got := all(t, s.Stories(t.Context(), Filter{Article: "wire-1"})); len(got) != 1 || !reflect.DeepEqual(got[0], first) {
			t.Errorf("stories: %+v", got)
		}
		if got := all(t, s.Stories(t.Context(), Filter{Article: "wire-5"})); len(got) != 0 {
			t.Errorf("stories: %+v", got)
		}
		for _, f := range []Filter{{}, {Party: "SYR"}, {Types: []string{"ceasefire"}}, {Incident: "i1"}} {
			if got := all(t, s.Threads(t.Context(), f)); len(got) != 1 || got[0].State != "agreed" {
				t.Errorf("threads of %+v: %+v", f, got)
			}
		}
		for _, f := range []Filter{{Party: "TUR"}, {Types: []string{"talks"}}, {Incident: "i2"}} {
			if got := all(t, s.Threads(t.Context(), f)); len(got) != 0 {
				t.Errorf("threads of %+v: %+v", f, got)
			}
		}
		if x, err := s.Thread(t.Context(), "t1", 0); err != nil || x.ID != "t1" {
			t.Errorf("%v %+v", err, x)
		}
		for _, r := range rows(t, s, Filter{Incident: "i1"}) {
			if r.Incident != "i1" || r.Story != "s1" {
				t.Errorf("record %s belongs to %q, %q", r.Record.ID, r.Incident, r.Story)
			}
		}
		if _, err := s.Incident(t.Context(), "s1", 0); !errors.Is(err, ErrNotFound) {
			t.Errorf("a story is an incident: %v", err)
		}
		sound(t, s)
	})
}

func TestMergedSplitGone(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		as := articles(0, 6)
		add(t, s, as...)
		before := put(t, s, Groups{Incidents: []casus.Incident{happening("i1", "2022-01-10", as[0]), happening("i2", "2022-01-11", as[1]), happening("i3", "2022-01-12", as[2])}})
		both := happening("i1", "2022-01-10", as[0], as[1])
		g := Groups{Incidents: []casus.Incident{both}, Gone: []string{"i3"}, Changes: []story.Change{
			{Kind: story.Kept, ID: "i1", Members: []string{"a", "b"}, Gained: []string{"b"}}, {Kind: story.Merged, ID: "i2", To: "i1"}, {Kind: story.Vanished, ID: "i3"}}}
		m := put(t, s, g)
		if again := put(t, s, g); again != 0 {
			t.Error("the same change again was written")
		}
		if got := incidentIDs(t, s, Filter{}); !slices.Equal(got, []string{"i1"}) {
			t.Errorf("now %v", got)
		}
		if got := incidentIDs(t, s, Filter{AsOf: before}); !slices.Equal(got, []string{"i1", "i2", "i3"}) {
			t.Errorf("before %v", got)
		}
		if x, err := s.Incident(t.Context(), "i2", 0); err != nil || x.ID != "i1" || len(x.Members) != 2 {
			t.Errorf("i2 goes on as %+v, %v", x, err)
		}
		if x, err := s.Incident(t.Context(), "i2", before); err != nil || x.ID != "i2" {
			t.Errorf("i2 was %+v, %v", x, err)
		}
		for id, want := range map[string]string{"i2": "i1", "i1": "i1", "unknown": "unknown"} {
			if got, err := s.Redirect(t.Context(), id); err != nil || got != want {
				t.Errorf("%s goes on as %q, %v", id, got, err)
			}
		}
		for id, want := range map[string]bool{"i1": true, "i2": true, "i3": true, "i4": false} {
			if got, err := s.Taken(t.Context(), id); err != nil || got != want {
				t.Errorf("%s taken: %v, %v", id, got, err)
			}
		}
		for id, want := range map[string]story.ChangeKind{"i1": story.Kept, "i2": story.Merged, "i3": story.Vanished} {
			cs, ms, err := s.History(t.Context(), id)
			if err != nil || len(cs) != 1 || cs[0].Kind != want || ms[0] != m {
				t.Errorf("history of %s: %+v %v %v", id, cs, ms, err)
			}
		}
		if got := rows(t, s, Filter{Incident: "i1"}); len(got) != 2 {
			t.Errorf("%d records, want 2", len(got))
		}
		sound(t, s)
	})
}

func TestCopies(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		add(t, s, articles(0, 5)...)
		group := story.CopyGroup{Original: "wire-0", Copies: []story.Copy{{Article: "wire-1", From: "wire-0", Share: 900}, {Article: "wire-2", From: "wire-1", Share: 800}}}
		put(t, s, Groups{Copies: []story.CopyGroup{group}})
		if m := put(t, s, Groups{Copies: []story.CopyGroup{group}}); m != 0 {
			t.Error("the same copies again were written")
		}
		a, err := s.Article(t.Context(), "wire-0", 0)
		if err != nil || len(a.Copies) != 2 {
			t.Fatalf("%v, copies %+v", err, a.Copies)
		}
		for _, tt := range []struct {
			ids  []string
			want int
		}{{[]string{"wire-0"}, 2}, {[]string{"wire-4"}, 1}, {[]string{"wire-3", "wire-4"}, 2}, {nil, 0}} {
			if n, err := s.Sources(t.Context(), tt.ids, 0); err != nil || n != tt.want {
				t.Errorf("sources of %v: %d, %v, want %d", tt.ids, n, err, tt.want)
			}
		}
		put(t, s, Groups{Originals: []string{"wire-2"}})
		a, err = s.Article(t.Context(), "wire-2", 0)
		if err != nil || a.CopyOf != "" {
			t.Errorf("%v, still a copy of %q", err, a.CopyOf)
		}
		sound(t, s)
	})
}

func TestWindow(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		as := articles(0, 30)
		for i := range as {
			as[i].Signature = []uint64{uint64(i), 1 << 63}
		}
		add(t, s, as...)
		struck := as[3].Records[0]
		if struck.Event == nil {
			t.Fatal("no event to strike out")
		}
		correct(t, s, Correction{Anchor: struck.Anchor, Kind: "not-event", Author: "ann"})
		put(t, s, Groups{Copies: []story.CopyGroup{{Original: "wire-0", Copies: []story.Copy{{Article: "wire-1", From: "wire-0"}}}}})
		seen := map[string]WindowItem{}
		last := ""
		for _, it := range all(t, s.Window(t.Context(), "", "")) {
			seen[it.Item.Article.ID] = it
			if key := it.Item.Article.Published + " " + it.Item.Article.ID; key < last {
				t.Errorf("%s stands behind %s", key, last)
			} else {
				last = key
			}
		}
		if len(seen) != 30 {
			t.Fatalf("%d articles", len(seen))
		}
		for i, c := range as {
			it := seen[c.Article.ID]
			if it.Item.Article.Text != c.Article.Text || it.Lineage != c.Article.URL || it.Content != c.ContentID() || !slices.Equal(it.Signature, as[i].Signature) {
				t.Errorf("article %d is %+v", i, it)
			}
			if want := len(c.Records); i != 3 && len(it.Item.Records) != want || i == 3 && len(it.Item.Records) != want-1 {
				t.Errorf("article %d has %d records of %d", i, len(it.Item.Records), want)
			}
		}
		if seen["wire-1"].CopyOf != "wire-0" {
			t.Errorf("copy of %q", seen["wire-1"].CopyOf)
		}
		for _, it := range all(t, s.Window(t.Context(), "2022-01-20", "2022-02-10")) {
			if p := it.Item.Article.Published; p < "2022-01-20" || p > "2022-02-10" {
				t.Errorf("%q lies outside", p)
			}
		}
		for _, err := range s.Window(t.Context(), "soon", "") {
			if err == nil {
				t.Error("a day that is none")
			}
		}
	})
}

func TestConstraints(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		as := articles(0, 4)
		add(t, s, as...)
		a, b, c := as[0].Records[0].Anchor, as[1].Records[0].Anchor, as[2].Records[0].Anchor
		with := func(x string) []byte { return []byte(fmt.Sprintf(`{"with":%q}`, x)) }
		m := correct(t, s, Correction{Anchor: a, Kind: "merge", Author: "ann", Values: with(b)}).At
		correct(t, s, Correction{Anchor: b, Kind: "merge", Author: "ann", Values: with(c)})
		correct(t, s, Correction{Anchor: b, Kind: "split", Author: "bob", Values: with(a)}) // takes the place of the first
		same, apart, err := s.Constraints(t.Context(), 0)
		if err != nil || len(same) != 1 || len(apart) != 1 || apart[0] != [2]string{min(a, b), max(a, b)} || same[0] != [2]string{min(b, c), max(b, c)} {
			t.Errorf("same %v apart %v %v", same, apart, err)
		}
		if same, apart, err := s.Constraints(t.Context(), m); err != nil || len(same) != 1 || len(apart) != 0 {
			t.Errorf("then: same %v apart %v %v", same, apart, err)
		}
		if _, err := s.Correct(t.Context(), Correction{Anchor: a, Kind: "merge", Author: "ann", Values: with(a)}); !errors.Is(err, ErrNotFound) {
			t.Errorf("merged with itself: %v", err)
		}
	})
}

func correct(t *testing.T, s *Store, c Correction) Correction {
	t.Helper()
	out, err := s.Correct(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestCursors: pages behind each other are what one long page is.
func TestCursors(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		add(t, s, articles(0, 40)...)
		for _, f := range []Filter{{Order: OrderNew}, {Order: OrderDate}, {Order: OrderNew, Types: []string{"ASSAULT"}}, {Order: OrderDate, Actor: "SYR"}} {
			want := ids(rows(t, s, f))
			var got []string
			f.Limit = 7
			for {
				page := rows(t, s, f)
				got = append(got, ids(page)...)
				if len(page) < f.Limit {
					break
				}
				f.Cursor = page[len(page)-1].Cursor
			}
			if !slices.Equal(got, want) || len(want) < 8 {
				t.Errorf("%+v: %d records in pages, %d at once", f, len(got), len(want))
			}
		}
		for _, err := range s.Records(t.Context(), Filter{Cursor: "1"}) {
			if err == nil {
				t.Error("a cursor in an order that has none")
			}
		}
	})
}

func TestQuarantineAndFeeds(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		ctx := context.Background()
		bad := Failed{Source: "wire", Where: "a.html", Stage: "page", Reason: "no text", Article: &casus.Article{ID: "a"}}
		for _, f := range []Failed{bad, {Source: "wire", Where: "b.html", Reason: "too large"}, bad} {
			if err := s.Quarantine(ctx, f); err != nil {
				t.Fatal(err)
			}
		}
		fs, err := s.Quarantined(ctx)
		if err != nil || len(fs) != 2 || fs[0].Tries != 2 || fs[0].Article.ID != "a" || fs[1].Tries != 1 || fs[0].At < fs[1].At {
			t.Fatalf("%v %+v", err, fs)
		}
		if err := s.Release(ctx, []string{fs[0].ID, "unknown"}); err != nil {
			t.Fatal(err)
		}
		if fs, err = s.Quarantined(ctx); err != nil || len(fs) != 1 || fs[0].Where != "b.html" {
			t.Errorf("%v %+v", err, fs)
		}
		if err := s.Release(ctx, nil); err != nil {
			t.Fatal(err)
		}
		if fs, err = s.Quarantined(ctx); err != nil || len(fs) != 0 {
			t.Errorf("%v %+v", err, fs)
		}
		if f, err := s.FeedState(ctx, "http://a.example/feed"); err != nil || !reflect.DeepEqual(f, FeedState{URL: "http://a.example/feed"}) {
			t.Errorf("%v %+v", err, f)
		}
		feed := FeedState{URL: "http://a.example/feed", ETag: `"x"`, Checked: 5, Errors: 2, LastError: "timeout", Data: []byte(`{"seen":["1"]}`)}
		for _, f := range []FeedState{{URL: "http://b.example/"}, {URL: feed.URL, Errors: 1}, feed} {
			if err := s.PutFeedState(ctx, f); err != nil {
				t.Fatal(err)
			}
		}
		all, err := s.FeedStates(ctx)
		if err != nil || len(all) != 2 || !reflect.DeepEqual(all[0], feed) || all[1].URL != "http://b.example/" {
			t.Errorf("%v %+v", err, all)
		}
		sound(t, s)
	})
}
