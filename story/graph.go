package story

import (
	"slices"
	"sort"
)

// graph keeps which things are linked, and the components that the links make, as things come and go. Two things are
// linked if they share enough keys and link says so; link must be symmetric and depend on the two only.
type graph struct {
	keys  func(id string) []uint64
	need  int // how many keys a pair must share
	link  func(a, b string) (int, bool)
	less  func(a, b string) bool
	index map[uint64][]string
	adj   map[string]map[string]int
	comp  map[string]*component
}

// component is what hangs together. Its division is nil until it is asked for.
type component struct {
	members []string // in canonical order if sorted
	sorted  bool
	parts   [][]string  // of incidents
	stories []storyPart // of stories
}

func newGraph(keys func(string) []uint64, need int, link func(a, b string) (int, bool), less func(a, b string) bool) *graph {
	return &graph{keys: keys, need: need, link: link, less: less, index: map[uint64][]string{}, adj: map[string]map[string]int{}, comp: map[string]*component{}}
}

func (g *graph) add(id string) {
	shared := map[string]int{}
	for _, k := range g.keys(id) {
		for _, o := range g.index[k] {
			shared[o]++
		}
	}
	g.adj[id] = map[string]int{}
	own := &component{members: []string{id}}
	g.comp[id] = own
	for o, n := range shared {
		if n < g.need {
			continue
		}
		if s, ok := g.link(id, o); ok {
			g.adj[id][o], g.adj[o][id] = s, s
			g.unite(g.comp[id], g.comp[o])
		}
	}
	for _, k := range g.keys(id) {
		g.index[k] = append(g.index[k], id)
	}
}

// unite makes two components one: the larger takes the members of the smaller.
func (g *graph) unite(a, b *component) {
	if a == b {
		return
	}
	if len(a.members) < len(b.members) {
		a, b = b, a
	}
	a.members = append(a.members, b.members...)
	for _, m := range b.members {
		g.comp[m] = a
	}
	a.sorted, a.parts, a.stories = false, nil, nil
}

// remove must be called while keys of id can still be told.
func (g *graph) remove(id string) {
	for _, k := range g.keys(id) {
		l := g.index[k]
		if i := slices.Index(l, id); i >= 0 {
			l[i] = l[len(l)-1]
			l = l[:len(l)-1]
		}
		if g.index[k] = l; len(l) == 0 {
			delete(g.index, k)
		}
	}
	for o := range g.adj[id] {
		delete(g.adj[o], id)
	}
	delete(g.adj, id)
	old := g.comp[id]
	delete(g.comp, id)
	done := map[string]bool{id: true}
	for _, m := range old.members {
		if !done[m] {
			c := &component{members: g.reach(m, done)}
			for _, o := range c.members {
				g.comp[o] = c
			}
		}
	}
}

// reach is what hangs together with m.
func (g *graph) reach(m string, done map[string]bool) []string {
	done[m] = true
	out := []string{m}
	for i := 0; i < len(out); i++ {
		for o := range g.adj[out[i]] {
			if !done[o] {
				done[o] = true
				out = append(out, o)
			}
		}
	}
	return out
}

// linked are the members of the component of id, itself among them, in no order.
func (g *graph) linked(id string) []string {
	if c := g.comp[id]; c != nil {
		return c.members
	}
	return nil
}

// components are all, by their first members in canonical order.
func (g *graph) components() []*component {
	var out []*component
	seen := map[*component]bool{}
	for _, c := range g.comp {
		if seen[c] {
			continue
		}
		seen[c] = true
		out = append(out, c)
		if !c.sorted {
			sort.Slice(c.members, func(i, j int) bool { return g.less(c.members[i], c.members[j]) })
			c.sorted = true
		}
	}
	sort.Slice(out, func(i, j int) bool { return g.less(out[i].members[0], out[j].members[0]) })
	return out
}

// edge is a link with its score; a stands before b.
type edge struct {
	a, b  string
	score int
}

// edges are the links of a component, the strongest first, equals in canonical order.
func (g *graph) edges(c *component) []edge {
	at := make(map[string]int, len(c.members))
	for i, m := range c.members {
		at[m] = i
	}
	var out []edge
	for i, m := range c.members {
		for o, s := range g.adj[m] {
			if at[o] > i {
				out = append(out, edge{m, o, s})
			}
		}
	}
	sort.Slice(out, func(i, j int) bool {
		x, y := out[i], out[j]
		if x.score != y.score {
			return x.score > y.score
		}
		if x.a != y.a {
			return at[x.a] < at[y.a]
		}
		return at[x.b] < at[y.b]
	})
	return out
}

// sortParts puts a division in canonical order, within and among its parts.
func (g *graph) sortParts(parts [][]string) [][]string {
	for _, p := range parts {
		sort.Slice(p, func(i, j int) bool { return g.less(p[i], p[j]) })
	}
	sort.Slice(parts, func(i, j int) bool { return g.less(parts[i][0], parts[j][0]) })
	return parts
}

// sharing are the things that share a key with id, in canonical order.
func (g *graph) sharing(id string) []string {
	seen := map[string]bool{id: true}
	var out []string
	for _, k := range g.keys(id) {
		for _, o := range g.index[k] {
			if !seen[o] {
				seen[o] = true
				out = append(out, o)
			}
		}
	}
	sort.Slice(out, func(i, j int) bool { return g.less(out[i], out[j]) })
	return out
}
