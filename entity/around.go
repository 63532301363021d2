package entity

// around is the country of a phrase of the role that names none: where the sentence puts its event, else the country
// that the article speaks of most. Who rules, fights or negotiates may do so abroad ("talks in Geneva"), so for them a
// place counts only if the article speaks of its country about as much as of any other.
func (w *work) around(s *sent, h int, role string) (string, string) {
	main := w.tally.main()
	local := role == "CVL" || role == "REF" || role == "CRM" || role == "COP"
	for v, n := s.verbOf(h), 0; v >= 0 && n < 6; v, n = s.verbOf(v), n+1 {
		for _, p := range s.places {
			if s.verbOf(p.head) == v && (local || w.weighty(p.country, main)) {
				return p.country, "place of the event: " + p.name
			}
		}
	}
	for _, p := range s.places {
		if local || w.weighty(p.country, main) {
			return p.country, "place in the sentence: " + p.name
		}
	}
	if 3*w.tally.count[main] < w.tally.sum() { // an article of many countries has no main one
		return w.justBefore(s)
	}
	if main != "" {
		return main, "the article's main country"
	}
	return "", ""
}

// justBefore is the one country that the sentence, or else the one before it, speaks of.
func (w *work) justBefore(s *sent) (string, string) {
	if c, ok := w.oneLand(s); ok {
		return c, "the country of the sentence"
	}
	for i := 1; i < len(w.sents); i++ {
		if &w.sents[i] == s {
			if c, ok := w.oneLand(&w.sents[i-1]); ok {
				return c, "the country of the sentence before"
			}
		}
	}
	return "", ""
}

// oneLand is the country that names and places of the sentence tell, if they tell only one.
func (w *work) oneLand(s *sent) (string, bool) {
	one := ""
	add := func(c string) bool {
		if c == "" || c == "INT" || c == "KRD" || c == "EUR" || c == one {
			return true
		}
		ok := one == ""
		one = c
		return ok
	}
	for k, c := range s.land {
		if u := s.unit[k]; c != "" && u >= 0 && s.units[u].kind != uAdjective && s.units[u].kind != uPeople && !w.hyphened(s, k) && !add(c) {
			return "", false
		}
	}
	for _, p := range s.places {
		if !add(p.country) {
			return "", false
		}
	}
	return one, one != ""
}

func (w *work) weighty(country, main string) bool {
	return country == main || 3*w.tally.count[country] >= w.tally.count[main]
}

// partOf reports whether token k names a place of which a part is told: "the coast of Galicia".
func (s *sent) partOf(k int) bool {
	h := s.tok[k].Head
	if h < 0 || s.caseOf(k) != "of" {
		return false
	}
	switch s.low[h] {
	case "coast", "shore", "city", "town", "village", "province", "district", "region", "island", "peninsula", "outskirt", "outskirts", "suburb", "north",
		"south", "east", "west", "northeast", "northwest", "southeast", "southwest", "street", "streets", "center", "centre", "part", "area", "port":
		return true
	}
	return false
}

// findPlaces notes the places that a sentence names with "in", "at" and the like.
func (w *work) findPlaces(s *sent) {
	for i := range s.units {
		u := &s.units[i]
		if u.kind != uPlace && u.kind != uState {
			continue
		}
		r := s.rel(u.head)
		if r != "obl" && r != "nmod" || !w.st.words.inPrep[s.caseOf(u.head)] && !s.partOf(u.head) {
			continue
		}
		c := s.land[u.head]
		if c == "" {
			c = w.placeCountry(s, u.head)
		}
		if c != "" {
			s.places = append(s.places, landed{u.head, c, s.text2(u.first, u.end)})
		}
	}
}
