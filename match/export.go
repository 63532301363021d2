package match

import "github.com/casus/casus"

// Frames makes the frames of all verbs, nouns and adjectives of a sentence, in order. Nouns that take no part in
// anything (no args, no light verb) are left out.
func Frames(d *casus.Doc, sent int) []Frame {
	t := new(tree)
	t.init(d, sent)
	var out []Frame
	for i := range t.tok {
		m := t.build(i, false)
		if m == nil || t.pos[i] != posVerb && m.a == m.b && m.light < 0 {
			continue
		}
		out = append(out, t.export(i, m))
	}
	return out
}

// export makes a Frame of what was worked out for token i, copied out of the scratch.
func (t *tree) export(i int, m *frameMemo) Frame {
	noun := m == &t.nouns[i]
	f := Frame{Sent: t.sent, Head: i, Noun: noun, Adj: !noun && t.pos[i] != posVerb, Passive: m.passive,
		Light: int(m.light), Cop: int(m.cop), Conj: -1}
	f.Args = append([]Arg(nil), t.args[m.a:m.b]...)
	t.fillConj(f.Args)
	f.Tokens = t.particles(i)
	if c := t.firstConj(i); c != i {
		f.Conj = c
	}
	base := i
	if noun {
		base = t.position(i)
		if f.Light >= 0 {
			if d := t.negNominal(i); d >= 0 {
				f.Neg = append(f.Neg, d)
			}
			base = f.Light
		}
	}
	f.Aux, _ = t.auxes(nil, base, 0)
	f.Neg = uniqueSorted(t.negs(f.Neg, base, 0))
	if base != i || !noun || f.Cop >= 0 {
		if base != i && noun && f.Light < 0 && f.Cop < 0 {
			// the noun of a quantity has no tense
		} else {
			f.Tense = t.tense(base, f.Aux)
		}
	}
	if f.Light >= 0 && t.inside(f.Light, t.position(i)) {
		base = t.position(i) // the light verb hangs on its noun: "the raid carried out by X"
	}
	f.Governors = t.governors(base)
	return f
}

func uniqueSorted(s []int) []int {
	for i := 1; i < len(s); i++ {
		for j := i; j > 0 && s[j] < s[j-1]; j-- {
			s[j], s[j-1] = s[j-1], s[j]
		}
	}
	out := s[:0]
	for i, v := range s {
		if i == 0 || v != s[i-1] {
			out = append(out, v)
		}
	}
	return out
}

// fillConj sets Arg.Conj of args that are coordinated and fill one slot.
func (t *tree) fillConj(args []Arg) {
	for i := range args {
		if args[i].Conj != nil {
			continue
		}
		first := t.firstConj(args[i].Head)
		var group []int
		for j := range args {
			if args[j].slot == args[i].slot && t.firstConj(args[j].Head) == first {
				group = append(group, args[j].Head)
			}
		}
		if len(group) < 2 {
			continue
		}
		for j := range args {
			if args[j].slot == args[i].slot && t.firstConj(args[j].Head) == first {
				args[j].Conj = group
			}
		}
	}
}

// particles is token i with its particles, in order.
func (t *tree) particles(i int) []int {
	out := []int{i}
	for _, c := range t.children(i) {
		if t.rel[c] == relPrt {
			out = append(out, int(c))
		}
	}
	return uniqueSorted(out)
}

// governors is the chain of predicates above token i. A coordinated predicate hangs where its first conjunct hangs; a
// clause that is followed by "he said" set beside it (parataxis) hangs on that.
func (t *tree) governors(i int) []Governor {
	var out []Governor
	i = t.firstConj(i)
	for n := 0; n < maxDepth; n++ {
		if g := t.reporter(i); g >= 0 {
			out = append(out, t.governor(g, "parataxis", "", ""))
		}
		h := int(t.head[i])
		if n := t.planBefore(i); n >= 0 {
			out = append(out, t.governor(n, "acl", "to", "xcomp"))
			i = t.firstConj(n)
			continue
		}
		if h < 0 || t.rel[i] == relParataxis && t.reporter(h) == i {
			return out
		}
		lower := i
		r := t.tok[i].Deprel
		mark := t.linkWord(i)
		// Walk over phrases to the next word that can be a predicate.
		for !t.governs(h) && t.head[h] >= 0 {
			lower = h
			if t.rel[h] != relConj {
				r = t.tok[h].Deprel
			}
			if m := t.linkWord(h); mark == "" {
				mark = m
			}
			h = int(t.head[h])
		}
		if !t.governs(h) {
			return out
		}
		out = append(out, t.governor(h, r, mark, t.slotIn(h, lower)))
		i = t.firstConj(h)
	}
	return out
}

// planBefore is the noun right before infinitive i that takes it, where a parser hung the infinitive on the verb: "made an
// effort to persuade"; or -1.
func (t *tree) planBefore(i int) int {
	h := int(t.head[i])
	if h < 0 || t.rel[i] != relAdvcl || t.pos[h] != posVerb || !t.infinitive(i) {
		return -1
	}
	if o := t.child(h, relObj); o >= 0 && o < i && int(t.right[o]) == int(t.left[i]) && ownNouns.has(t.lemma(o)) {
		return o
	}
	return -1
}

func (t *tree) governs(h int) bool {
	switch t.pos[h] {
	case posVerb, posNoun, posAdj, posAux, posAdv:
		return true
	case posPropn:
		return false
	}
	return t.child(h, relCop) >= 0
}

// linkWord is the subordinator or preposition of i: for a preposition, as patterns name it.
func (t *tree) linkWord(i int) string {
	if m := t.mark(i); m != "" && t.predicate(i) {
		return m
	}
	switch s := t.casePrep(i); {
	case s == slotBetween:
		return "between"
	case s >= slotPrep:
		return prepNames[s-slotPrep]
	}
	return t.mark(i)
}

func (t *tree) governor(h int, r, mark, slot string) Governor {
	g := Governor{Head: h, Lemma: t.lemma(h), Rel: r, Mark: mark, Slot: slot}
	g.Aux, _ = t.auxes(nil, h, 0)
	g.Neg = uniqueSorted(t.negs(nil, h, 0))
	return g
}

// slotIn is the slot that token i fills in the frame of h.
func (t *tree) slotIn(h, i int) string {
	m := t.build(h, false)
	if m == nil {
		return ""
	}
	best := ""
	r := Fallback + 1
	for k := m.a; k < m.b; k++ {
		if g := &t.args[k]; g.Head == i && g.Rank < r {
			best, r = g.Slot, g.Rank
		}
	}
	return best
}

// reporter is a verb of saying set beside clause i without a clause of its own: "X happened, officials said"; or -1.
func (t *tree) reporter(i int) int {
	for _, c := range t.children(i) {
		if t.rel[c] != relParataxis || t.pos[c] != posVerb || !speech.has(t.lemma(int(c))) {
			continue
		}
		if t.child(int(c), relCcomp) >= 0 || t.child(int(c), relNsubj) < 0 {
			continue
		}
		return int(c)
	}
	return -1
}
