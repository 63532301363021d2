package match

// shareConj lends objects and phrases within a coordination of verbs: "attacked and killed civilians in Homs".
func (t *tree) shareConj(a, v int, passive bool) {
	f := t.firstConj(v)
	if f != v && t.pos[f] == posVerb {
		t.shareFromFirst(a, v, f, passive)
	}
	if t.rel[v] == relConj && f == v {
		return
	}
	last := -1
	for _, c := range t.children(f) {
		if t.rel[c] == relConj && t.pos[c] == posVerb && int(c) > v {
			last = int(c)
			if !passive && !t.has(a, slotObj, Shared) && t.nothingBetween(v, last) {
				if o := t.child(last, relObj); o >= 0 && !t.relative(o) {
					t.add(a, slotObj, o, Shared, last)
				}
			}
			if passive && !t.has(a, slotSubj, Shared) && t.passive(last, 0) {
				if g := t.agent(last); g.tok >= 0 {
					t.add(a, slotSubj, int(g.tok), Shared, last)
				}
			}
		}
	}
	if last < 0 {
		return
	}
	for _, c := range t.children(last) {
		if (t.rel[c] == relObl || t.rel[c] == relNmod) && int(c) > last {
			if s := t.casePrep(int(c)); placePreps.has(s) {
				t.add(a, s, int(c), Fallback, last)
			}
		}
	}
}

func (t *tree) shareFromFirst(a, v, f int, passive bool) {
	for _, c := range t.children(f) {
		switch t.rel[c] {
		case relObj:
			if int(c) > v && !passive && !t.has(a, slotObj, Shared) {
				t.add(a, slotObj, int(c), Shared, f)
			}
		case relOblAgent, relObl, relNmod:
			s := t.casePrep(int(c))
			switch {
			case s == slotNone:
			case s == prepBy || t.rel[c] == relOblAgent:
				if passive && int(c) > v && t.canAct(int(c)) && !t.has(a, slotSubj, Shared) {
					t.add(a, slotSubj, int(c), Shared, f)
				}
			case int(c) > v:
				t.add(a, s, int(c), Shared, f)
			case int(c) < f && placePreps.has(s):
				t.add(a, s, int(c), Shared, f)
			}
		}
	}
}

// nothingBetween reports whether verb v has no dependents of its own between itself and its conjunct w.
func (t *tree) nothingBetween(v, w int) bool {
	for _, c := range t.children(v) {
		if int(c) > v && int(c) < w && t.rel[c] != relPunct && t.rel[c] != relPrt && t.rel[c] != relConj && t.rel[c] != relCc {
			return false
		}
	}
	return true
}
