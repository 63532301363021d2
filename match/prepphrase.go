package match

// clauseAsPhrase puts "of shelling" and "against interfering" into the slot of their preposition.
func (t *tree) clauseAsPhrase(a, c int, r Rank) {
	if m := t.mark(c); m != "" && m != "to" && !t.finite(c) {
		if s := prepIDs[m]; s != slotNone {
			t.addOne(a, s, c, r, -1)
		}
	}
}

// prepPhrase puts oblique c of v into its slot, and what is nested in it by a preposition of several words ("in support
// of X") into that one's.
func (t *tree) prepPhrase(a, v, c int, passive bool) {
	s := t.casePrep(c)
	if t.pos[c] == posAdp && t.rel[v] == relRelcl && s == slotNone {
		// "the town that they fled to"
		if id := prepIDs[t.form(c)]; id != slotNone {
			t.add(a, id, int(t.head[v]), Inherited, -1)
			return
		}
	}
	t.stranded(a, v, c, passive)
	switch {
	case t.particleCase(v, c) && !t.has(a, slotObj, Shared):
		t.add(a, slotObj, c, Fallback, -1)
		return
	case s == slotNone && t.relative(c):
		s = prepIn
	case s == slotNone && !passive && c == t.bareObject(v) && t.child(v, relObj) < 0:
		t.add(a, slotObj, c, Fallback, -1)
		return
	case s == slotNone:
		t.add(a, slotAdv, c, Direct, -1)
		return
	case s == prepBy && passive && t.canAct(c):
		t.add(a, slotSubj, c, Direct, -1)
		return
	}
	t.add(a, s, c, Direct, -1)
	t.nested(a, s, c)
}

// stranded gives verb v what a preposition left behind at it is about, where a parser hung that preposition on the phrase
// after it: "the access called for by X", "which he called for in 2015".
func (t *tree) stranded(a, v, c int, passive bool) {
	if v+2 >= len(t.tok) || int(t.head[v+1]) != c || int(t.head[v+2]) != c || t.rel[v+1] != relCase || t.rel[v+2] != relCase || t.pos[v+1] != posAdp {
		return
	}
	s := prepIDs[t.form(v+1)]
	if s == slotNone || prepIDs[t.form(v+1)+"_"+t.form(v+2)] != slotNone {
		return
	}
	switch {
	case t.head[v] >= 0 && (t.rel[v] == relAcl || t.rel[v] == relRelcl):
		t.add(a, s, int(t.head[v]), Inherited, -1)
	case passive:
		if u := t.surf(v, 0); u.tok >= 0 {
			t.add(a, s, int(u.tok), Inherited, -1)
		}
	}
}

// nested adds prep:in_support_of X beside prep:in support.
func (t *tree) nested(a int, s slotID, c int) {
	if s < slotPrep {
		return
	}
	for _, k := range t.children(c) {
		if t.rel[k] != relNmod || int(k) < c {
			continue
		}
		ks := t.casePrep(int(k))
		if ks < slotPrep {
			continue
		}
		if id := longPrep(prepNames[s-slotPrep], t.form(c), prepNames[ks-slotPrep]); id != slotNone {
			t.add(a, id, int(k), Direct, -1)
			if id == prepHandsOf || id == prepAtHandsOf {
				t.add(a, slotSubj, int(k), Fallback, -1) // "killed at the hands of X"
			}
		}
	}
}

// longPrep is the slot of "in support of", put together without an allocation.
func longPrep(p, noun, q string) slotID {
	var buf [48]byte
	b := buf[:0]
	if len(p)+len(noun)+len(q) > 44 {
		return slotNone
	}
	b = append(b, p...)
	b = append(b, '_')
	b = append(b, noun...)
	b = append(b, '_')
	b = append(b, q...)
	if id := prepIDs[string(b)]; id != slotNone {
		return id
	}
	b = append(b[:0], p...)
	b = append(b, "_the_"...)
	if len(b)+len(noun)+len(q)+1 > cap(buf) {
		return slotNone
	}
	b = append(b, noun...)
	b = append(b, '_')
	b = append(b, q...)
	return prepIDs[string(b)]
}
