package match

import "github.com/casus/casus"

// add puts phrase h, and each nominal that is coordinated with it, into slot s of the frame that is being built (the
// end of the arena from a on). A token fills a slot once, by its lowest rank.
func (t *tree) add(a int, s slotID, h int, r Rank, via int) {
	if h < 0 {
		return
	}
	h = t.antecedentOf(h, &r)
	if (s.isPrep() || s == slotAdv) && t.isTime(h) {
		s = slotTime
	}
	t.addOne(a, s, h, r, via)
	if s == slotXcomp || s == slotCcomp || s == slotAdvcl || s == slotAdv || s == slotTime {
		return
	}
	t.titledMates(a, s, h, r, via)
	for _, c := range t.children(h) {
		if t.rel[c] != relConj || !t.pos[c].nominal() || t.child(int(c), relNsubj) >= 0 {
			continue
		}
		if t.pos[c] == posNoun && t.child(h, relNmodPoss) >= 0 && t.sharesOwner(int(c)) {
			continue // "their warplanes and artillery" is one party
		}
		if via > h && int(c) > via {
			continue // a clause between the conjuncts is about the first
		}
		// "in Damascus and near Homs": a conjunct with a preposition of its own.
		cs := s
		if s.isPrep() {
			if own := t.casePrep(int(c)); own != slotNone && own != slotPrepOther {
				cs = own
			}
		}
		t.addOne(a, cs, int(c), r, via)
	}
	if s == slotBetween {
		t.betweenMate(a, h, r, via)
	}
}

// isTime reports whether phrase h is a time: "on Monday", "in March", "for two days".
func (t *tree) isTime(h int) bool {
	if k := t.mentAt[h]; k >= 0 {
		if kind := t.d.Mentions[k].Kind; kind != casus.OtherName {
			return kind == casus.When
		}
	}
	switch l := t.lemma(h); {
	case t.pos[h] == posPropn:
		return weekdays.has(l)
	case t.pos[h] == posNum:
		return t.isYear(h)
	case t.pos[h] == posNoun || t.pos[h] == posAdv:
		return timeNouns.has(l) && !vagueTimes.has(l) && t.nounPrep(h, prepOf) < 0
	}
	return false
}

func (t *tree) isYear(h int) bool {
	f := t.tok[h].Form
	return len(f) == 4 && (f[0] == '1' || f[0] == '2') && f[1] >= '0' && f[1] <= '9' && f[2] >= '0' && f[2] <= '9' && f[3] >= '0' && f[3] <= '9'
}

func (t *tree) antecedentOf(h int, r *Rank) int {
	a := t.antecedent(h)
	if a != h {
		*r = max(*r, Inherited)
	}
	return a
}

// maxArgs bounds a frame, so that a list of thousands taken for one sentence costs no more than its length.
const maxArgs = 64

func (t *tree) addOne(a int, s slotID, h int, r Rank, via int) {
	for i := a; i < len(t.args); i++ {
		if o := &t.args[i]; o.Head == h && o.slot == s {
			if r < o.Rank {
				o.Rank, o.Via = r, via
			}
			return
		}
	}
	if len(t.args)-a >= maxArgs {
		return
	}
	first, end := t.extent(h)
	t.args = append(t.args, Arg{Slot: s.String(), slot: s, Head: h, First: first, End: end, Rank: r, Via: via,
		Mention: t.argMention(h)})
}

// has reports whether the frame being built holds slot s at a rank up to r.
func (t *tree) has(a int, s slotID, r Rank) bool {
	for i := a; i < len(t.args); i++ {
		if t.args[i].slot == s && t.args[i].Rank <= r {
			return true
		}
	}
	return false
}

// takes reports whether token h already fills any slot of the frame being built.
func (t *tree) takes(a, h int) bool {
	for i := a; i < len(t.args); i++ {
		if t.args[i].Head == h {
			return true
		}
	}
	return false
}

// extent is the phrase of head h without its preposition, possessive mark, later conjuncts, appositions and clauses.
func (t *tree) extent(h int) (int, int) {
	first, end := int(t.left[h]), int(t.right[h])
	for _, c := range t.children(h) {
		l, r := int(t.left[c]), int(t.right[c])
		switch t.rel[c] {
		case relCase, relMark, relCc, relPunct, relPreconj, relCop, relAux, relAuxPass, relNsubj, relAdvmod, relExpl:
			if r <= h && l <= first {
				first = r
			}
		}
		if l > h {
			switch t.rel[c] {
			case relCase, relCc, relPunct, relConj, relAppos, relAcl, relRelcl, relParataxis, relAdvcl:
				end = min(end, l)
			}
		}
	}
	if first > h {
		first = h
	}
	if end <= h {
		end = h + 1
	}
	for first < h && t.pos[first] == posPunct && t.tok[first].Form != "\"" {
		first++
	}
	return first, end
}

// core is what a phrase of quantity is about: "protesters" of "dozens of protesters"; or h itself.
func (t *tree) core(h int) int {
	for n := 0; n < 3; n++ {
		if t.pos[h] != posNum && t.pos[h] != posDet && !quantities.has(t.lemma(h)) {
			return h
		}
		next := -1
		for _, c := range t.children(h) {
			if t.rel[c] == relNmod && int(c) > h && t.casePrep(int(c)) == prepOf {
				next = int(c)
				break
			}
		}
		if next < 0 {
			return h
		}
		h = next
	}
	return h
}

// argMention is the mention of phrase h: one headed by h or its core, or else the smallest that covers h.
func (t *tree) argMention(h int) int {
	if t.ment0 == t.ment1 {
		return -1
	}
	if k := t.mentAt[h]; k >= 0 {
		return int(k)
	}
	if c := t.core(h); c != h && t.mentAt[c] >= 0 {
		return int(t.mentAt[c])
	}
	if k := int(t.cover[h]); k >= 0 && (t.oneName(h, t.d.Mentions[k].Head) || t.pos[h] == posPropn && t.d.Mentions[k].Kind != casus.Role) {
		return k
	}
	return -1
}

// oneName reports whether token h is a part of the name or compound that token m heads, or the other way round.
func (t *tree) oneName(h, m int) bool {
	return t.namePart(h, m) || m >= 0 && m < len(t.tok) && t.namePart(m, h)
}

func (t *tree) namePart(h, m int) bool {
	for n := 0; h >= 0 && n < maxDepth; n++ {
		if h == m {
			return true
		}
		switch t.rel[h] {
		case relFlat, relCompound, relNmodDesc, relFixed:
			h = int(t.head[h])
		default:
			return false
		}
	}
	return false
}

func actorKind(k casus.MentionKind) bool {
	switch k {
	case casus.Person, casus.Org, casus.State, casus.Role:
		return true
	}
	return false
}
