package match

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
	if o := t.child(h, relObj); o >= 0 && m == "to" && o < p && int(t.right[o]) == int(t.left[p]) && ownNouns.has(t.lemma(o)) && !isXcomp {
		return t.aclSubject(p, o, depth+1) // "complicates U.S. efforts to"
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
