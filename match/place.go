package match

// places are the args that say where: the slots that the pattern names, or else every phrase of place and what stands
// in the phrases of the trigger.
func (c *candidate) places() []Arg {
	if c.p.place != nil {
		return c.fill(nil, c.p.place, false)
	}
	var out []Arg
	party := func(h int) bool { return headIn(c.actor, h) || headIn(c.recip, h) }
	for r := Direct; r <= Fallback; r++ {
		for i := range c.args {
			if g := &c.args[i]; g.Rank == r && !party(g.Head) && c.isPlace(g) && !headIn(out, c.e.placeName(*g).Head) {
				out = append(out, c.e.placeName(*g))
			}
		}
	}
	// "in a market in Douma"
	for i := range c.args {
		if g := &c.args[i]; (g.slot.isPrep() || g.slot == slotObj || g.slot == slotSubj) && g.Rank < Fallback {
			out = c.e.nestedPlaces(out, g, party)
		}
	}
	return out
}

func (c *candidate) isPlace(g *Arg) bool {
	switch {
	case placePreps.has(g.slot):
		return c.e.isKind(g.Head, g.Mention, "place") || g.Mention < 0 && (c.e.bareName(g.Head) || c.e.placeName(*g).Head != g.Head)
	case g.slot == slotAdv || g.slot == slotMod:
		return g.Mention >= 0 && c.e.d.Mentions[g.Mention].Place != nil && c.e.d.Mentions[g.Mention].Head == g.Head &&
			c.e.isKind(g.Head, g.Mention, "place")
	case g.slot == prepOf:
		return c.m == &c.e.tree.nouns[c.head] && g.Mention >= 0 && c.e.isKind(g.Head, g.Mention, "place")
	}
	return false
}

// placeName goes from "the Donetsk region" and "the city of Homs" to the name.
func (e *scratch) placeName(g Arg) Arg {
	if !geoNouns.has(e.lemma(g.Head)) || e.pos[g.Head] != posNoun {
		return g
	}
	for _, k := range e.children(g.Head) {
		switch e.rel[k] {
		case relCompound, relNmod, relAppos, relNmodDesc, relFlat:
			if e.pos[k] != posPropn || e.rel[k] == relNmod && e.casePrep(int(k)) != prepOf {
				continue
			}
			g.Head = int(k)
			g.First, g.End = e.extent(g.Head)
			g.Mention = e.argMention(g.Head)
			return g
		}
	}
	return g
}

// bareName reports whether h is a name that no recogniser says more about.
func (e *scratch) bareName(h int) bool {
	if e.pos[h] != posPropn || e.isKind(h, -1, "time") {
		return false
	}
	l := nameLabel(e.tok[h].Name)
	return l == "" || l == "LOC" || l == "GPE" || l == "GEO"
}

func headIn(args []Arg, h int) bool {
	for i := range args {
		if args[i].Head == h {
			return true
		}
	}
	return false
}

// nestedPlaces adds the places that hang on phrase g.
func (e *scratch) nestedPlaces(out []Arg, g *Arg, party func(int) bool) []Arg {
	t := &e.tree
	for _, k := range t.children(g.Head) {
		c := int(k)
		if t.rel[c] != relNmod && t.rel[c] != relAppos || c < g.Head || headIn(out, c) || party(c) {
			continue
		}
		s := t.casePrep(c)
		of := s == prepOf && (placePreps.has(g.slot) || geoNouns.has(t.lemma(g.Head)))
		if !placePreps.has(s) && !of {
			continue
		}
		k := t.argMention(c)
		if !e.isKind(c, k, "place") && !(k < 0 && e.bareName(c)) {
			continue
		}
		first, end := t.extent(c)
		out = append(out, Arg{Slot: s.String(), slot: s, Head: c, First: first, End: end, Mention: k, Rank: Fallback, Via: g.Head})
	}
	return out
}
