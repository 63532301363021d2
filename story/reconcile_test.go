package story

import (
	"math/rand/v2"
	"slices"
	"testing"
)

func TestReconcile(t *testing.T) {
	old := []Group{{"S1", []string{"a", "b", "c"}}, {"S2", []string{"d", "e"}}, {"S3", []string{"f"}}, {"S4", []string{"g"}}}
	new := []Group{{"", []string{"a", "b"}}, {"", []string{"c"}}, {"", []string{"d", "e", "f", "h"}}, {"", []string{"i"}}}
	got, changes := Reconcile("story", old, new, nil)
	if got[0].ID != "S1" || got[2].ID != "S2" || got[1].ID != mint("story", "c") || got[3].ID != mint("story", "i") {
		t.Errorf("%+v", got)
	}
	want := map[ChangeKind][]string{Kept: {"S1", "S2"}, Split: {"S1"}, Minted: {mint("story", "i")}, Merged: {"S3"}, Vanished: {"S4"}}
	found := map[ChangeKind][]string{}
	for _, c := range changes {
		found[c.Kind] = append(found[c.Kind], c.ID)
		if c.Kind == Merged && c.To != "S2" || c.Kind == Split && c.To != got[1].ID {
			t.Errorf("%+v", c)
		}
	}
	if asJSON(t, found) != asJSON(t, want) {
		t.Errorf("got %v, want %v", found, want)
	}
}

// TestReconcileTaken: an id that was given out is never minted again.
func TestReconcileTaken(t *testing.T) {
	first := mint("story", "a")
	got, _ := Reconcile("story", nil, []Group{{"", []string{"a"}}}, func(id string) bool { return id == first })
	if got[0].ID == first || got[0].ID == "" {
		t.Errorf("%+v", got)
	}
	got, _ = Reconcile("story", []Group{{first, []string{"x"}}}, []Group{{"", []string{"x"}}, {"", []string{"a"}}}, nil)
	if got[0].ID != first || got[1].ID == first {
		t.Errorf("%+v", got)
	}
}

// TestReconcileRandom: ids are distinct, each new group has one change, each old one lives on, redirects or vanishes,
// and the order of the groups has no influence.
func TestReconcileRandom(t *testing.T) {
	for seed := range uint64(50) {
		r := rand.New(rand.NewPCG(seed, 3))
		divide := func(name string) []Group {
			gs := make([]Group, 6)
			for m := range 30 {
				g := &gs[r.IntN(6)]
				if r.IntN(4) > 0 {
					g.Members = append(g.Members, string(rune('A'+m)))
				}
			}
			gs = slices.DeleteFunc(gs, func(g Group) bool { return len(g.Members) == 0 })
			for i := range gs {
				gs[i].ID = name + string(rune('0'+i))
			}
			return gs
		}
		old, new := divide("o"), divide("n")
		got, changes := Reconcile("story", old, new, nil)
		ids := map[string]bool{}
		for _, g := range got {
			if ids[g.ID] || g.ID == "" {
				t.Errorf("seed %d: id %q twice", seed, g.ID)
			}
			ids[g.ID] = true
		}
		groups, ends := 0, map[string]int{}
		for _, c := range changes {
			if c.Members != nil {
				groups++
			}
			if c.Kind == Kept || c.Kind == Merged || c.Kind == Vanished {
				ends[c.ID]++
			}
			if c.Kind == Merged && !ids[c.To] {
				t.Errorf("seed %d: %s redirects to %s, which is no group", seed, c.ID, c.To)
			}
		}
		if groups != len(new) || len(ends) != len(old) {
			t.Errorf("seed %d: %d changes for %d new groups, %d ends of %d old", seed, groups, len(new), len(ends), len(old))
		}
		rev, revOld := slices.Clone(new), slices.Clone(old)
		slices.Reverse(rev)
		slices.Reverse(revOld)
		again, _ := Reconcile("story", revOld, rev, nil)
		slices.Reverse(again)
		if asJSON(t, again) != asJSON(t, got) {
			t.Errorf("seed %d: the order of groups matters", seed)
		}
	}
}
