package story

import (
	"sort"
	"strconv"
)

// ChangeKind says what became of an id.
type ChangeKind string

// The kinds of change.
const (
	Kept     ChangeKind = "kept"     // the group lives on under its id
	Minted   ChangeKind = "minted"   // a group without forerunner
	Merged   ChangeKind = "merged"   // ID went up in To: redirect
	Split    ChangeKind = "split"    // To is a new id for part of From, which lives on or was merged elsewhere
	Vanished ChangeKind = "vanished" // no member of the old group is in a new one; the id stays as it was
)

// Change is a line of the history of ids. Each new group has exactly one Kept, Minted or Split; each old group that is
// not Kept has one Merged or Vanished.
type Change struct {
	Kind    ChangeKind `json:"kind"`
	ID      string     `json:"id"`           // the id that this is about; of Split the old one
	To      string     `json:"to,omitempty"` // of Merged where it redirects to, of Split the id minted
	Overlap int        `json:"overlap"`      // members in common with the forerunner
	Members []string   `json:"members"`      // members of the group now; nil for Merged and Vanished
	Gained  []string   `json:"gained,omitempty"`
	Lost    []string   `json:"lost,omitempty"`
}

// Reconcile gives new groups their ids. The pair of old and new group with the largest overlap keeps the id, of equals
// that whose old group comes first by founding member, then by id; other new groups get an id minted from kind and their
// founding member. It gives the new groups with ids, in the order given, and what happened to each id. taken, which may
// be nil, reports ids that were given out before, redirected ones too: these are never minted again.
func Reconcile(kind string, old, new []Group, taken func(id string) bool) ([]Group, []Change) {
	r := reconciler{kind: kind, old: old, new: new, taken: taken, oldOf: map[int]int{}, newOf: map[int]int{}, used: map[string]bool{}}
	for _, g := range old {
		r.used[g.ID] = true
	}
	r.overlaps()
	r.match()
	return r.finish()
}

type reconciler struct {
	kind         string
	old, new     []Group
	taken        func(string) bool
	used         map[string]bool
	pairs        []overlap
	oldOf, newOf map[int]int
}

type overlap struct{ old, new, n int }

func (r *reconciler) overlaps() {
	where := map[string]int{}
	for i, g := range r.old {
		for _, m := range g.Members {
			where[m] = i
		}
	}
	for j, g := range r.new {
		n := map[int]int{}
		for _, m := range g.Members {
			if i, ok := where[m]; ok {
				n[i]++
			}
		}
		for i, k := range n {
			r.pairs = append(r.pairs, overlap{i, j, k})
		}
	}
	sort.Slice(r.pairs, func(a, b int) bool {
		x, y := r.pairs[a], r.pairs[b]
		if x.n != y.n {
			return x.n > y.n
		}
		if x.old != y.old {
			ox, oy := r.old[x.old], r.old[y.old]
			if fx, fy := founder(ox), founder(oy); fx != fy {
				return fx < fy
			}
			return ox.ID < oy.ID
		}
		return founder(r.new[x.new]) < founder(r.new[y.new])
	})
}

func founder(g Group) string {
	if len(g.Members) == 0 {
		return ""
	}
	return g.Members[0]
}

func (r *reconciler) match() {
	for _, p := range r.pairs {
		_, a := r.newOf[p.old]
		_, b := r.oldOf[p.new]
		if !a && !b {
			r.newOf[p.old], r.oldOf[p.new] = p.new, p.old
		}
	}
}

func (r *reconciler) finish() ([]Group, []Change) {
	out := make([]Group, len(r.new))
	var changes []Change
	best := map[int]overlap{} // of new groups: the largest forerunner
	for _, p := range r.pairs {
		if _, ok := best[p.new]; !ok {
			best[p.new] = p
		}
	}
	// Ids are minted in the order of founding members, so that the order of new has no influence.
	for _, j := range byFounder(r.new) {
		g := r.new[j]
		out[j] = g
		c := Change{Members: g.Members, Overlap: best[j].n}
		if i, ok := r.oldOf[j]; ok {
			out[j].ID = r.old[i].ID
			c.Kind, c.ID = Kept, r.old[i].ID
			c.Gained, c.Lost = without(g.Members, r.old[i].Members), without(r.old[i].Members, g.Members)
		} else {
			out[j].ID = r.mint(founder(g))
			c.Kind, c.ID = Minted, out[j].ID
			if p, ok := best[j]; ok {
				c.Kind, c.ID, c.To = Split, r.old[p.old].ID, out[j].ID
			}
		}
		changes = append(changes, c)
	}
	return out, append(changes, r.ended(out)...)
}

// ended tells of old groups that no new one goes on under.
func (r *reconciler) ended(out []Group) []Change {
	into := map[int]overlap{}
	for _, p := range r.pairs {
		if _, ok := into[p.old]; !ok {
			into[p.old] = p
		}
	}
	var cs []Change
	for i, g := range r.old {
		if _, ok := r.newOf[i]; ok {
			continue
		}
		c := Change{Kind: Vanished, ID: g.ID}
		if p, ok := into[i]; ok {
			c.Kind, c.To, c.Overlap = Merged, out[p.new].ID, p.n
		}
		cs = append(cs, c)
	}
	sort.Slice(cs, func(a, b int) bool { return cs[a].ID < cs[b].ID })
	return cs
}

func (r *reconciler) mint(founder string) string {
	id := mint(r.kind, founder)
	for n := 1; r.used[id] || r.taken != nil && r.taken(id); n++ {
		id = mint(r.kind, founder+"\x00"+strconv.Itoa(n))
	}
	r.used[id] = true
	return id
}

func byFounder(gs []Group) []int {
	at := make([]int, len(gs))
	for i := range at {
		at[i] = i
	}
	sort.SliceStable(at, func(a, b int) bool { return founder(gs[at[a]]) < founder(gs[at[b]]) })
	return at
}

// without is what a has and b has not.
func without(a, b []string) []string {
	in := make(map[string]bool, len(b))
	for _, x := range b {
		in[x] = true
	}
	var out []string
	for _, x := range a {
		if !in[x] {
			out = append(out, x)
		}
	}
	return out
}
