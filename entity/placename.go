package entity

// findTowns lets the gazetteer correct the name recogniser: it adds names of places that nothing else has, turns bodies of
// one name with a place into the place, and doubts places that nobody knows.
func (w *work) findTowns(s *sent) {
	f, ok := w.st.places.(PlaceFinder)
	if !ok || s.caps {
		return
	}
	spans := f.FindPlaces(s.s)
	for _, p := range spans {
		w.placeAt(s, p[0], p[1])
	}
	for k := range s.units {
		u := &s.units[k]
		if u.kind == uPlace && u.why == byLabel && !overlaps(spans, u) && !s.locative(u) && !f.HasPlace(s.text2(u.first, u.end)) {
			u.kind, u.why = uOther, "called a place, but no gazetteer knows it"
		}
	}
}

const byLabel = "name recogniser"

// placeAt makes the tokens a place, unless the dictionary or a person's name has them.
func (w *work) placeAt(s *sent, first, end int) {
	free := true
	for k := first; k < end; k++ {
		free = free && s.unit[k] < 0
	}
	if free {
		w.addUnit(s, unit{first: first, end: end, kind: uPlace, why: "gazetteer"})
		return
	}
	n := s.unit[first]
	if n < 0 {
		return
	}
	if u := &s.units[n]; u.why == byLabel && u.first == first && u.kind != uPerson && u.kind != uPlace && u.end == end {
		u.kind, u.why = uPlace, "gazetteer"
	} else if u.why == byLabel && u.kind == uPlace && u.first == first && u.end < end {
		for k := u.end; k < end; k++ {
			if s.unit[k] >= 0 {
				return
			}
		}
		for k := u.end; k < end; k++ {
			s.unit[k] = n
		}
		u.end = end
		u.head = headOf(s, first, end)
	}
}

func overlaps(spans [][2]int, u *unit) bool {
	for _, p := range spans {
		if p[0] < u.end && u.first < p[1] {
			return true
		}
	}
	return false
}

// rowsOf notes which names the sentence lists together: "Ohio, Georgia and Texas".
func (s *sent) rowsOf(names []PlaceName, units []*unit) {
	for from := 0; from < len(units); {
		to, and := from, false
		for to+1 < len(units) {
			joined, a := s.joins(units[to].end, units[to+1].first)
			if !joined {
				break
			}
			and = and || a
			to++
		}
		for k := from; k <= to && to > from && (and || to > from+1); k++ {
			for m := from; m <= to; m++ {
				if m != k {
					names[k].Row = append(names[k].Row, names[m].Name)
				}
			}
		}
		from = to + 1
	}
}

// joins reports whether the tokens between two names list them together, and whether with "and" or "or".
func (s *sent) joins(from, to int) (joined, and bool) {
	if from >= to || to-from > 3 {
		return false, false
	}
	for _, t := range s.tok[from:to] {
		switch {
		case t.Form == ",":
		case t.UPOS == "CCONJ" || t.Form == "&":
			and = true
		case t.UPOS == "DET" && and:
		default:
			return false, false
		}
	}
	return true, and
}
