package match

// hitClause is the clause on the noun at token at that says whom it struck: "an offensive targeting X", "the attack that
// killed X"; or -1.
func (t *tree) hitClause(at int) int {
	for _, c := range t.children(at) {
		if (t.rel[c] == relAcl || t.rel[c] == relRelcl) && t.pos[c] == posVerb && lightVerbs[t.lemma(int(c))].subj == lightHit && !t.passive(int(c), 0) {
			return int(c)
		}
	}
	return -1
}

// bystander gives, as a fallback, the subject of the clause that a meeting is set in: "In talks with X, Y agreed to".
func (t *tree) bystander(a, at int) {
	h := int(t.head[at])
	if h < 0 || t.rel[at] != relObl || t.pos[h] != posVerb || !t.has(a, prepWith, Inherited) || t.has(a, slotPoss, Shared) {
		return
	}
	switch t.form(int(t.left[at])) {
	case "in", "during", "at", "after", "following", "before":
	default:
		return
	}
	if s := t.subj[h]; s.done && s.tok >= 0 && s.rank <= Inherited && !t.passive(h, 0) {
		t.add(a, slotSubj, int(s.tok), Fallback, h)
	}
}

// copula gives the subject of "X is under attack", "X is in talks with Y" and, as a fallback, of "X is an attack on Y".
func (t *tree) copula(a, at int, s subject) {
	switch t.casePrep(at) {
	case prepUnder:
		t.add(a, slotObj, int(s.tok), Inherited, at)
		return
	case prepIn, prepAt, prepOn:
		t.add(a, slotSubj, int(s.tok), Inherited, at)
		return
	}
	t.add(a, slotSubj, int(s.tok), Fallback, at)
}

// lend copies what carrier c lends to the noun at position at.
func (t *tree) lend(a, at int, c carrier, m *frameMemo) {
	for i := m.a; i < m.b; i++ {
		g := t.args[i] // a copy: the arena may move
		if g.Head == at || int(t.head[g.Head]) == at && g.slot != slotSubj {
			continue
		}
		s, r := g.slot, max(g.Rank, Inherited)
		switch g.slot {
		case slotSubj:
			switch c.kind {
			case lightUndergo:
				s = slotObj
			case lightOrder:
				r = Fallback
			case lightHit, lightOccur, lightBlame:
				continue
			}
		case slotObj:
			switch c.kind {
			case lightBlame:
				s, r = slotSubj, Fallback
			case lightHit:
				r = Fallback
			case lightPart: // "those involved in the talks"
				if !m.passive {
					continue
				}
				s = slotSubj
			case lightUndergo: // "put under pressure"
				if !m.passive {
					continue
				}
			default:
				continue
			}
		case slotIobj:
		case slotXcomp, slotAdvcl:
			// "put pressure on X to withdraw", with the infinitive hung on the verb
			if l := t.lemma(at); !(otherNouns.has(l) || ownNouns.has(l)) || g.Head < at || !t.infinitive(g.Head) || t.has(a, slotXcomp, Shared) {
				continue
			}
			s, r = slotXcomp, Fallback
			t.calledOn(a, at, g.Head)
		case slotCcomp, slotPoss, slotMod:
			continue
		default:
			if c.kind == lightBlame && g.slot == prepOn {
				s, r = slotSubj, Fallback
			} else if (c.kind == lightOrder || c.kind == lightHit) && !placePreps.has(s) && s != slotAdv && s != slotTime {
				r = Fallback
			}
		}
		t.addOne(a, s, g.Head, r, c.verb)
	}
}

// inside reports whether token i stands in the subtree of token h.
func (t *tree) inside(i, h int) bool {
	for k := 0; i >= 0 && k < len(t.tok); k++ {
		if i == h {
			return true
		}
		i = int(t.head[i])
	}
	return false
}

// absolute gives, as a fallback, X of "with X under attack" and "with X on the offensive".
func (t *tree) absolute(a, at int) {
	h := int(t.head[at])
	if h < 0 || t.rel[at] != relNmod || !t.pos[h].nominal() {
		return
	}
	switch t.casePrep(at) {
	case prepUnder:
		t.add(a, slotObj, h, Fallback, at)
	case prepOn:
		if l := t.lemma(at); l == "offensive" || l == "strike" || l == "march" || l == "attack" {
			t.add(a, slotSubj, h, Fallback, at)
		}
	}
}

// strayPhrases is the fallback for "condemned the attack on X" with "on X" hung on the verb: prepositional phrases that
// begin right after the noun's phrase.
func (t *tree) strayPhrases(a, n, at int) {
	h := int(t.head[at])
	if h < 0 || t.rel[at] == relNmodPoss || t.rel[at] == relCompound {
		return
	}
	next := int(t.right[at])
	for _, c := range t.children(h) {
		if int(t.left[c]) != next || int(c) < at {
			continue
		}
		if r := t.rel[c]; r != relObl && r != relNmod && r != relOblAgent && r != relNsubj {
			return
		}
		s := t.casePrep(int(c))
		if s == slotNone || s == prepOf && t.rel[c] != relNmod {
			return
		}
		if s == prepBy && t.pos[h] == posVerb && t.passive(h, 0) {
			return // the verb's own agent
		}
		if !t.has(a, s, Shared) {
			t.add(a, s, int(c), Fallback, h)
		}
		next = int(t.right[c])
	}
}
