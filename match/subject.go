package match

// subject is the surface subject of a predicate: whom grammar makes its subject, voice not undone.
type subject struct {
	done, busy bool
	tok        int32 // -1 for none
	via        int32
	rank       Rank
}

var noSubject = subject{done: true, tok: -1, via: -1}

// surf finds the surface subject of predicate p: its own, or the one that it inherits by relative clause, participle,
// control or coordination.
func (t *tree) surf(p, depth int) subject {
	m := &t.subj[p]
	if m.done {
		return *m
	}
	if m.busy || depth > 2*maxDepth {
		return noSubject
	}
	m.busy = true
	s := t.findSurf(p, depth)
	s.done = true
	t.subj[p] = s
	return s
}

func (t *tree) findSurf(p, depth int) subject {
	if s := t.ownSubject(p); s.tok >= 0 {
		return s
	}
	h := int(t.head[p])
	if h < 0 {
		return noSubject
	}
	switch t.rel[p] {
	case relRelcl:
		return inherited(h, p)
	case relAcl:
		return t.aclSubject(p, h, depth)
	case relAmod:
		if t.amodFinite(p) {
			return t.siblingBefore(p, h)
		}
		if t.pos[p] == posVerb || t.pos[p] == posAdj {
			return inherited(h, p)
		}
	case relXcomp, relAdvcl, relCcomp, relCsubj:
		if (t.rel[p] == relCcomp || t.rel[p] == relCsubj) && t.finite(p) {
			return t.firstOfTwo(p, h)
		}
		return t.controlled(p, h, depth)
	case relObl, relObj, relNmod:
		if t.pos[p] == posVerb && t.isVBG(p) && t.child(p, relDet) < 0 {
			if t.rel[p] == relNmod && !t.predicate(h) {
				return t.aclSubject(p, h, depth)
			}
			return t.controlled(p, h, depth)
		}
	case relConj:
		if s := t.surf(h, depth+1); s.tok >= 0 && t.pos[p] != posNoun {
			return subject{tok: s.tok, via: int32(h), rank: max(s.rank, Shared)}
		}
	case relParataxis:
		if s := t.surf(h, depth+1); s.tok >= 0 && p > h && t.finite(p) {
			return subject{tok: s.tok, via: int32(h), rank: Fallback}
		}
	}
	return noSubject
}

// firstOfTwo is the subject of finite clause p where a parser gave two subjects to the verb of saying after it: "Police
// fired on marchers, witnesses said".
func (t *tree) firstOfTwo(p, h int) subject {
	first, n := -1, 0
	for _, c := range t.children(h) {
		if t.rel[c] == relNsubj || t.rel[c] == relNsubjPass {
			if first < 0 {
				first = int(c)
			}
			n++
		}
	}
	if n < 2 || first > p || p > h {
		return noSubject
	}
	return subject{tok: int32(first), via: int32(h), rank: Fallback}
}

// amodFinite reports whether verb p, hung before noun h as a modifier, is the verb of the sentence in truth: "A mob looted
// shops."
func (t *tree) amodFinite(p int) bool {
	h := int(t.head[p])
	if t.pos[p] != posVerb || t.rel[p] != relAmod || h < p {
		return false
	}
	if t.tok[p].XPOS == "VBD" {
		return true
	}
	if t.tok[p].XPOS != "VBN" || t.head[h] >= 0 || t.headline() || t.tok[len(t.tok)-1].Form != "." || t.child(h, relNsubj) >= 0 {
		return false
	}
	for _, c := range t.children(h) {
		if int(c) < p && t.pos[c] == posNoun && t.form(p-1) != "-" {
			return true
		}
	}
	return false
}

// siblingBefore is the noun before finite verb p that a parser took for a modifier of what follows: "The bloc suspended
// sanctions".
func (t *tree) siblingBefore(p, h int) subject {
	s := noSubject
	for _, c := range t.children(h) {
		if int(c) < p && (t.pos[c] == posNoun || t.pos[c] == posPropn || t.pos[c] == posPron) {
			s = subject{tok: c, via: int32(p), rank: Fallback}
		}
	}
	return s
}

func inherited(tok, via int) subject {
	return subject{tok: int32(tok), via: int32(via), rank: Inherited}
}

func (t *tree) ownSubject(p int) subject {
	best := -1
	for _, c := range t.children(p) {
		switch t.rel[c] {
		case relNsubj, relNsubjPass:
			if best >= 0 && t.casePrep(int(c)) != slotNone {
				continue // a phrase of the real subject: "the seizure by Iran raised"
			}
			best = int(c)
		case relNsubjOuter, relCsubj, relCsubjPass:
			if best < 0 {
				best = int(c)
			}
		}
	}
	if best < 0 {
		return noSubject
	}
	if a := t.antecedent(best); a != best {
		return inherited(a, p)
	}
	return subject{tok: int32(best), via: -1}
}

// relative reports whether token i is a relative pronoun or adverb.
func (t *tree) relative(i int) bool {
	switch t.tok[i].XPOS {
	case "WDT", "WP", "WP$", "WRB":
		return true
	}
	if hasFeat(t.tok[i].Feats, "PronType=Rel") {
		return true
	}
	if t.pos[i] != posPron && t.pos[i] != posDet {
		return false
	}
	switch t.form(i) {
	case "who", "whom", "which", "whose":
		return true
	}
	return false
}

// antecedent is what token i stands for if it is a relative pronoun: the noun that the nearest relative clause above
// hangs on. Otherwise it is i.
func (t *tree) antecedent(i int) int {
	if !t.relative(i) {
		return i
	}
	for k, n := i, 0; k >= 0 && n < maxDepth; k, n = int(t.head[k]), n+1 {
		if t.rel[k] == relRelcl && t.head[k] >= 0 {
			return int(t.head[k])
		}
	}
	return i
}

// aclSubject is the subject of clause p that hangs on noun h.
func (t *tree) aclSubject(p, h, depth int) subject {
	if x := t.tok[p].XPOS; (x == "VBD" || x == "VBZ" || x == "VBP") && h < p {
		return inherited(h, p) // a finite verb that a parser took for a participle
	}
	if t.isVBG(p) && t.mark(p) == "" || t.isVBN(p) && !t.infinitive(p) {
		return inherited(h, p)
	}
	l := t.lemma(h)
	if otherNouns.has(l) {
		if k := t.nounPrep(h, prepOn, prepTo, prepFor); k >= 0 {
			return inherited(k, h)
		}
	}
	if t.infinitive(p) && (ownNouns.has(l) || otherNouns.has(l)) {
		if k := t.nounPrep(h, prepFor); k >= 0 && k < p {
			return inherited(k, h) // "plans for X to"
		}
	}
	if ownNouns.has(l) || !t.infinitive(p) {
		return t.nounAgent(h, depth+1)
	}
	if l == "one" || t.pos[h] != posNoun || t.animate(h) {
		return inherited(h, p)
	}
	return t.nounAgent(h, depth+1)
}

// animate reports whether token h heads a mention of somebody.
func (t *tree) animate(h int) bool {
	if k := t.mentAt[h]; k >= 0 {
		return actorKind(t.d.Mentions[k].Kind)
	}
	return false
}

func (t *tree) nounPrep(h int, preps ...slotID) int {
	for _, c := range t.children(h) {
		if t.rel[c] == relNmod || t.rel[c] == relObl {
			s := t.casePrep(int(c))
			for _, p := range preps {
				if s == p {
					return t.antecedent(int(c))
				}
			}
		}
	}
	return -1
}

// nounAgent is whose plan, decision or bid noun h is: its possessor, its "by" or "of", who stands before it, or the
// subject of the verb that it is the object of.
func (t *tree) nounAgent(h, depth int) subject {
	if depth > 2*maxDepth {
		return noSubject
	}
	if c := t.child(h, relNmodPoss); c >= 0 {
		return inherited(t.antecedent(c), h)
	}
	if k := t.nounPrep(h, prepBy, slotBetween); k >= 0 {
		return inherited(k, h)
	}
	for _, c := range t.children(h) {
		if r := t.rel[c]; (r == relCompound || r == relAmod || r == relNmodDesc) && (t.pos[c] == posPropn || t.animate(int(c))) {
			return inherited(int(c), h)
		}
	}
	if v := int(t.head[h]); v >= 0 && t.pos[v] == posVerb {
		switch t.rel[h] {
		case relObj, relObl, relXcomp:
			if s := t.logical(v, depth+1); s.tok >= 0 {
				s.rank = max(s.rank, Inherited)
				return s
			}
		case relNsubjPass:
			return t.agent(v)
		}
	}
	if k := t.nounPrep(h, prepOf); k >= 0 {
		return inherited(k, h)
	}
	return noSubject
}

// logical is who does v: its subject, or the agent of the passive.
func (t *tree) logical(v, depth int) subject {
	if t.passive(v, 0) {
		return t.agent(v)
	}
	return t.surf(v, depth)
}

// agent is the "by"-phrase of passive v.
func (t *tree) agent(v int) subject {
	for _, c := range t.children(v) {
		switch t.rel[c] {
		case relOblAgent:
			if p := t.casePrep(int(c)); p == prepBy || p == slotNone {
				return inherited(t.antecedent(int(c)), v)
			}
		case relObl, relNmod:
			if t.casePrep(int(c)) == prepBy && t.canAct(int(c)) {
				return inherited(t.antecedent(int(c)), v)
			}
		}
	}
	return noSubject
}

// canAct tells the agent of "by police" from the time and means of "by Tuesday", "by air".
func (t *tree) canAct(i int) bool {
	l := t.lemma(i)
	return !(weekdays.has(l) || timeNouns.has(l) || meansNouns.has(l) || t.pos[i] == posNum || t.pos[i] == posVerb)
}

// controlled is the subject of clause p without a subject of its own under predicate h.
func (t *tree) controlled(p, h, depth int) subject {
	if t.pos[h] == posNoun && t.child(h, relCop) < 0 && t.rel[p] != relXcomp {
		return t.aclSubject(p, h, depth)
	}
	l, m := t.lemma(h), t.mark(p)
	up := func() subject {
		s := t.surf(h, depth+1)
		if s.tok >= 0 {
			if l == "be" && t.infinitive(p) && t.child(h, relExpl) >= 0 {
				return t.aclSubject(p, int(s.tok), depth+1) // "there are plans for X to"
			}
			s.rank, s.via = max(s.rank, Inherited), int32(h)
		}
		return s
	}
	if t.pos[h] != posVerb {
		return up()
	}
	isXcomp := t.rel[p] == relXcomp
	if t.passive(h, 0) {
		if t.rel[p] == relAdvcl && t.isVBG(p) && m == "" {
			if a := t.agent(h); a.tok >= 0 {
				return a
			}
		}
		if t.rel[p] == relAdvcl && m == "to" && !objectControl.has(l) {
			return t.agent(h)
		}
		return up()
	}
	if obj := t.controlObject(h); obj >= 0 && t.objectControls(p, l, m, isXcomp) {
		return inherited(t.antecedent(obj), h)
	}
	if (isXcomp || m == "to") && prepControl.has(l) {
		if k := t.nounPrep(h, prepOn, prepTo, prepFor, prepWith); k >= 0 {
			return inherited(k, h)
		}
	}
	return up()
}

func (t *tree) controlObject(h int) int {
	obj := t.child(h, relIobj)
	if o := t.child(h, relObj); o >= 0 && obj < 0 {
		obj = o
	}
	return obj
}

// objectControls reports whether the object of a verb with lemma l does clause p with subordinator m.
func (t *tree) objectControls(p int, l, m string, isXcomp bool) bool {
	switch m {
	case "of", "from", "into", "against":
		return true
	case "for":
		return forObject.has(l)
	case "with":
		return l == "charge" || l == "credit"
	case "to":
		if isXcomp {
			return !subjectControl.has(l)
		}
		return objectControl.has(l)
	case "":
		return isXcomp && !subjectControl.has(l) || t.isVBG(p) && objectControl.has(l)
	}
	return false
}
