package entity

import (
	"strings"
)

// land is a country found for a noun phrase, with the token that names it (-1 if none does).
type land struct {
	country string
	tok     int
	why     string
}

// lands finds the countries named in the noun phrase of h: adjectives and names in front, possessors, and phrases
// with "of", "in", "from". A name inside a participle ("Turkish-backed") says who backs, not whose the noun is.
func (w *work) lands(s *sent, h int) []land {
	var out []land
	w.frontLands(s, h, 0, &out)
	if len(out) > 0 {
		return w.rowOfLands(s, h, out)
	}
	w.backLands(s, h, 0, &out)
	return out
}

// rowOfLands adds adjectives that stand in a row with those found, however the parser hung them: "Syrian, Egyptian, and
// Iranian counterparts".
func (w *work) rowOfLands(s *sent, h int, out []land) []land {
	row, joined := []int(nil), false
	for k := h - 1; k >= 0; k-- {
		u := s.unit[k]
		switch {
		case u >= 0 && s.units[u].kind == uAdjective && !w.hyphened(s, k):
			if len(row) > 0 && !joined {
				k = 0
				break
			}
			row, joined = append(row, k), false
			k = s.units[u].first
		case s.tok[k].Form == "," || s.tok[k].UPOS == "CCONJ":
			joined = true
		case s.tok[k].UPOS == "ADJ" && len(row) == 0, s.tok[k].UPOS == "NOUN" && len(row) == 0 && s.rel(k) == "compound":
		default:
			k = 0
		}
	}
	if len(row) < 2 {
		return out
	}
	res := make([]land, 0, len(row))
	for i := len(row) - 1; i >= 0; i-- {
		res = append(res, land{s.land[row[i]], row[i], "adjective"})
	}
	for _, l := range out {
		seen := false
		for _, o := range res {
			seen = seen || o.country == l.country
		}
		if !seen {
			res = append(res, l)
		}
	}
	return res
}

func (w *work) frontLands(s *sent, h, depth int, out *[]land) {
	for _, k32 := range s.kids(h) {
		k := int(k32)
		if k > h && s.rel(k) != "flat" {
			continue
		}
		switch s.rel(k) {
		case "amod", "compound", "nmod", "flat", "det", "nummod", "dep":
		case "conj":
			if s.land[k] == "" || depth == 0 {
				continue
			}
		default:
			continue
		}
		if s.tok[k].UPOS == "VERB" && s.low[k] != "bear" && s.low[k] != "base" || w.hyphened(s, k) || s.ethnic(k) {
			continue
		}
		if s.land[k] != "" {
			w.addLand(s, k, w.frontWhy(s, k), out)
			continue
		}
		if u := s.unit[k]; u >= 0 && s.units[u].kind == uOrg && s.rel(k) == "compound" {
			for _, c32 := range s.kids(k) { // "NATO and Afghan troops"
				if c := int(c32); c < h && s.rel(c) == "conj" && s.land[c] != "" {
					w.addLand(s, c, "adjective", out)
				}
			}
		}
		if depth < 2 && (s.rel(k) == "compound" || s.rel(k) == "amod" || s.tok[k].Deprel == "nmod:desc" || s.tok[k].Deprel == "nmod:poss" && s.unit[k] < 0) {
			w.frontLands(s, k, depth+1, out)
		}
	}
}

// frontWhy is the reason of a country that stands before its noun: an adjective, an owner or a name.
func (w *work) frontWhy(s *sent, k int) string {
	f, e := k, k+1
	u := s.unit[k]
	if u >= 0 {
		f, e = s.units[u].first, s.units[u].end
	}
	switch {
	case s.tok[k].Deprel == "nmod:poss":
		return "owner " + s.text2(f, e)
	case u >= 0 && s.units[u].kind != uAdjective && s.units[u].kind != uPeople:
		return "name in front " + s.text2(f, e)
	}
	return "adjective " + s.text2(f, e)
}

// behind is the reason of a country in a phrase behind its noun: "from Chad".
func (s *sent) behind(k int) string {
	f, e := k, k+1
	if u := s.unit[k]; u >= 0 {
		f, e = s.units[u].first, s.units[u].end
	}
	if c := s.caseOf(k); c != "" {
		return "phrase " + c + " " + s.text2(f, e)
	}
	return "phrase " + s.text2(f, e)
}

// ethnic reports an adjective that names a people and not the state: "ethnic Albanian rebels in Macedonia".
func (s *sent) ethnic(k int) bool {
	return k > 0 && s.low[k-1] == "ethnic"
}

// addLand adds the country of token k and of what is coordinated with it ("Syrian, Egyptian and Iranian").
func (w *work) addLand(s *sent, k int, why string, out *[]land) {
	for _, o := range *out {
		if o.country == s.land[k] {
			return
		}
	}
	if j := k - 2; j >= 0 && isHyphen(s.tok[k-1].Form) && s.land[j] != "" && s.land[j] != "INT" && s.land[j] != s.land[k] {
		*out = append(*out, land{s.land[j], j, why}) // "German-Turkish"
	}
	*out = append(*out, land{s.land[k], k, why})
	for _, c32 := range s.kids(k) {
		if c := int(c32); s.rel(c) == "conj" && s.land[c] != "" && !w.hyphened(s, c) {
			w.addLand(s, c, why, out)
		}
	}
}

// hyphened reports whether token k begins a compound like "U.S.-led" or "Turkish-backed".
func (w *work) hyphened(s *sent, k int) bool {
	if u := s.unit[k]; u >= 0 {
		k = s.units[u].end - 1
	}
	if k+2 >= len(s.tok) || !isHyphen(s.tok[k+1].Form) {
		return false
	}
	f := strings.ToLower(s.tok[k+2].Form)
	switch f {
	case "based", "born", "american", "speaking":
		return false
	}
	return s.tok[k+2].UPOS == "VERB" || strings.HasSuffix(f, "ed") || f == "led" || f == "held" || f == "run" || f == "backed"
}

func (w *work) backLands(s *sent, h, depth int, out *[]land) {
	for _, k32 := range s.kids(h) {
		k := int(k32)
		if k < h {
			continue
		}
		switch s.rel(k) {
		case "nmod":
			c := s.caseOf(k)
			if !w.st.words.ofPrep[c] || c == "to" || c == "with" {
				continue
			}
		case "acl":
			if s.low[k] != "base" && s.low[k] != "live" && s.low[k] != "station" {
				continue
			}
			w.backLands2(s, k, out)
			continue
		case "appos", "list":
			if s.land[k] == "" {
				continue
			}
		default:
			continue
		}
		if s.land[k] != "" {
			w.addLand(s, k, s.behind(k), out)
		} else if c := w.placeCountry(s, k); c != "" {
			*out = append(*out, land{c, k, s.behind(k)})
		} else if depth < 2 {
			w.frontLands(s, k, depth+1, out)
			w.backLands(s, k, depth+1, out)
		}
		if len(*out) > 0 {
			return
		}
	}
}

func (w *work) backLands2(s *sent, v int, out *[]land) {
	for _, k32 := range s.kids(v) {
		k := int(k32)
		if s.rel(k) == "obl" && s.land[k] != "" {
			w.addLand(s, k, "based in", out)
		} else if c := w.placeCountry(s, k); s.rel(k) == "obl" && c != "" {
			*out = append(*out, land{c, k, "based in " + s.tok[k].Form})
		}
	}
}

// placeCountry is the country of a name of a place, by the resolver.
func (w *work) placeCountry(s *sent, k int) string {
	u := s.unit[k]
	if u < 0 || s.units[u].kind != uPlace {
		return ""
	}
	if s.units[u].actor != nil {
		return s.units[u].actor.Country()
	}
	if p := s.units[u].place; p != nil {
		return p.Country
	}
	return ""
}
