package store

import (
	"encoding/json"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
)

// TestRollupsEqualRecount does random things and recounts as of every moment, also after compacting folded the changes.
func TestRollupsEqualRecount(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		rnd := rand.New(rand.NewPCG(11, 13))
		seen := map[Moment][]string{}
		for step := range 60 {
			randomStep(t, s, rnd, step)
			m, err := s.Now(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if _, ok := seen[m]; !ok && m != 0 {
				seen[m] = ids(rows(t, s, Filter{}))
			}
		}
		for m, want := range seen {
			if got := ids(rows(t, s, Filter{AsOf: m})); !slices.Equal(got, want) {
				t.Errorf("as of %s the records are others than they were", m)
			}
			sameCounts(t, s, m)
		}
		sound(t, s)
	})
}

func randomStep(t *testing.T, s *Store, rnd *rand.Rand, step int) {
	t.Helper()
	switch i := rnd.IntN(20); rnd.IntN(6) {
	case 0, 1:
		add(t, s, article(i, 0, "g1"), article(i+1, rnd.IntN(3), "g1"), article(i+2, 0, "g2"))
	case 2:
		add(t, s, article(i, rnd.IntN(3), []string{"g1", "g2", "g3"}[rnd.IntN(3)]))
	case 3, 4:
		rs := rows(t, s, Filter{Kinds: kindNames[:1]})
		if len(rs) == 0 {
			return
		}
		c := Correction{Anchor: rs[rnd.IntN(len(rs))].Record.Anchor, Author: "ann", Reason: "test"}
		k := rnd.IntN(6)
		c.Kind = []string{"actor", "type", "status", "date", "not-event", "confirm"}[k]
		c.Values = json.RawMessage([]string{`[{"text":"x","code":"USA.GOV"}]`, `{"type":"AID"}`, `"denied"`, `"2022-01-15"`, ``, ``}[k])
		if _, err := s.Correct(t.Context(), c); err != nil {
			t.Fatal(err)
		}
	case 5:
		cs, err := s.Corrections(t.Context(), "", 0, false)
		if err != nil {
			t.Fatal(err)
		}
		if len(cs) > 0 {
			if err := s.Undo(t.Context(), cs[rnd.IntN(len(cs))].ID, "bob", "test"); err != nil {
				t.Fatal(err)
			}
		}
	}
	if step%17 == 16 {
		if _, err := s.write(t.Context(), "folding", (*write).fold); err != nil {
			t.Fatal(err)
		}
	}
}

// sameCounts compares answers with a recount from the records.
func sameCounts(t *testing.T, s *Store, m Moment) {
	t.Helper()
	cs, err := s.recount(t.Context(), m)
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range []CountQuery{{By: []string{"day", "type"}}, {By: []string{"month", "dyad"}}, {By: []string{"country", "week"}}, {By: []string{"dyad"}},
		{By: []string{"actor"}, From: "2022-01-10", To: "2022-03-05"}, {Actor: "SYR", By: []string{"month"}}, {}} {
		q.AsOf = m
		a, err := newAnswer(q)
		if err != nil {
			t.Fatal(err)
		}
		for c, n := range cs {
			a.change(&line{a.d.key(c), n}, 1)
		}
		got, err := s.Counts(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		if want := a.list(); !reflect.DeepEqual(got, want) {
			t.Errorf("%+v:\n got %+v\nwant %+v", q, got, want)
		}
	}
}
