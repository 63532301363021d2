package story

func (e *Engine) eventKeys(id string) []uint64 {
	f := e.facts[id]
	if r := e.same.root[f.anchor]; r != "" {
		return append(append([]uint64(nil), f.keys...), keyHash("same", r))
	}
	return f.keys
}

func (e *Engine) eventLink(a, b string) (int, bool) {
	v := e.verdict(e.facts[a], e.facts[b], true)
	return v.score, !v.never && v.score >= eventLinkLeast
}

// divideEvents joins the groups of a component along its links, the strongest first, where no two members exclude each
// other and the mean score over all pairs of members is enough. What analysts put together comes first and stays.
func (e *Engine) divideEvents(c *component) [][]string {
	d := &divider{e: e, of: map[string]int{}, scores: map[[2]string]verdict{}}
	for i, m := range c.members {
		d.of[m] = i
		d.parts = append(d.parts, []string{m})
	}
	for _, l := range e.events.edges(c) {
		x, y := d.of[l.a], d.of[l.b]
		if x != y && (l.score >= analystScore || d.fit(x, y)) && !d.apart(x, y) {
			d.join(x, y)
		}
	}
	var out [][]string
	for _, p := range d.parts {
		if len(p) > 0 {
			out = append(out, p)
		}
	}
	return out
}

type divider struct {
	e      *Engine
	of     map[string]int
	parts  [][]string
	scores map[[2]string]verdict
}

func (d *divider) verdict(a, b string) verdict {
	if b < a {
		a, b = b, a
	}
	v, ok := d.scores[[2]string{a, b}]
	if !ok {
		v = d.e.verdict(d.e.facts[a], d.e.facts[b], true)
		d.scores[[2]string{a, b}] = v
	}
	return v
}

// fit: no pair is excluded, and the mean is enough. Members that an analyst put together are one in this, and that of
// them counts which fits best: what they were merged with stays with them.
func (d *divider) fit(x, y int) bool {
	sum, n := 0, 0
	for _, g := range d.units(x) {
		for _, h := range d.units(y) {
			s, ok := d.best(g, h)
			if !ok {
				return false
			}
			sum += s
			n++
		}
	}
	return sum >= eventJoinLeast*n
}

// units are the members of a group, those that an analyst put together in one.
func (d *divider) units(p int) [][]string {
	var out [][]string
	at := map[string]int{}
	for _, m := range d.parts[p] {
		r := d.e.same.root[d.e.facts[m].anchor]
		if i, ok := at[r]; ok && r != "" {
			out[i] = append(out[i], m)
			continue
		}
		at[r] = len(out)
		out = append(out, []string{m})
	}
	return out
}

// best is the best score of a pair from two units; false if all are excluded.
func (d *divider) best(g, h []string) (score int, ok bool) {
	for _, a := range g {
		for _, b := range h {
			if v := d.verdict(a, b); !v.never && (!ok || v.score > score) {
				score, ok = v.score, true
			}
		}
	}
	return score, ok
}

// apart: an analyst keeps a pair apart.
func (d *divider) apart(x, y int) bool {
	for _, a := range d.parts[x] {
		for _, b := range d.parts[y] {
			if d.e.same.isApart(d.e.facts[a].anchor, d.e.facts[b].anchor) {
				return true
			}
		}
	}
	return false
}

func (d *divider) join(x, y int) {
	if y < x {
		x, y = y, x
	}
	for _, m := range d.parts[y] {
		d.of[m] = x
	}
	d.parts[x] = append(d.parts[x], d.parts[y]...)
	d.parts[y] = nil
}

// eventParts are all incidents as keys of facts, in canonical order.
func (e *Engine) eventParts() [][]string {
	var parts [][]string
	for _, c := range e.events.components() {
		if c.parts == nil {
			c.parts = e.divideEvents(c)
		}
		parts = append(parts, c.parts...)
	}
	return e.events.sortParts(parts)
}
