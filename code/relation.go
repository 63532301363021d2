package code

import "github.com/casus/casus"

// related is a relation on its way to a record.
type related struct {
	rel *casus.Relation
	at  int // token of the tie's word
}

// relations finds standing ties: "X, an ally of Y", "X is a member of Y", "Y's rival", "X with ties to Y", "X-backed Y".
func (v *view) relations() []related {
	var out []related
	for t := range v.toks {
		switch v.toks[t].UPOS {
		case "NOUN":
			if key := v.words.key("rel", v.lemma[t]); key != "" {
				out = v.nounTie(t, key, out)
			} else if v.words.has("relties", v.lemma[t]) {
				out = v.tiesWith(t, out)
			}
		case "VERB", "ADJ":
			if key := v.words.key("relby", v.lemma[t]); key != "" {
				out = v.backedBy(t, key, out)
			}
		}
	}
	return out
}

func (v *view) nounTie(t int, key string, out []related) []related {
	target := -1
	for _, k := range v.children(t) {
		if v.is(k, "nmod") && inSet(v.caseOf(k), "of", "to", "for", "in") || v.is(k, "nmod:poss") {
			if m := v.partyBelow(k); m >= 0 {
				target = m
				break
			}
		}
	}
	if target < 0 {
		return out
	}
	return v.tie(v.bearers(t), key, v.conjuncts(target), t, out)
}

// partyBelow is k if it is a party, else the apposition or flat part of it that is.
func (v *view) partyBelow(k int) int {
	if m := v.mentionAt(k); m != nil && hasCode(m.Actors) {
		return k
	}
	return -1
}

// bearers are the heads of whom a descriptive noun is said: the phrase that ends at the comma in front of an
// apposition (a chain of them hangs each on the nearest, whatever the parser chose), else the noun that it is in
// apposition to, else the subject of "is".
func (v *view) bearers(t int) []int {
	if v.kid(t, "cop") >= 0 {
		if s := v.kid(t, "nsubj"); s >= 0 {
			return v.conjuncts(s)
		}
	}
	a := v.lo[t]
	for _, k := range v.children(t) { // a contrast may lead the phrase: "but with ties"
		if v.is(k, "nsubj") && v.hi[k] < t {
			a = v.hi[k]
		}
	}
	for a < t && v.punct(a) {
		a++
	}
	if a > 0 && v.toks[a-1].Form == "," || a > 0 && isDash(v.toks[a-1].Form) {
		if h := v.partyEnding(a - 1); h >= 0 {
			return []int{h}
		}
	}
	for at, left := t, 4; left > 0; left-- {
		h := v.head(at)
		if h < 0 {
			return nil
		}
		if v.is(at, "appos") || v.is(at, "nmod") && at != t {
			if v.partyBelow(h) >= 0 {
				return []int{h}
			}
		} else if !v.is(at, "conj") && !v.is(at, "nmod") {
			return nil
		}
		at = h
	}
	return nil
}

func isDash(f string) bool { return inSet(f, "-", "–", "—", "--") }

// partyEnding is the head of the shortest party mention whose phrase ends where token e stands, or -1.
func (v *view) partyEnding(e int) int {
	best := -1
	for _, i := range v.ments {
		m := &v.doc.Mentions[i]
		if m.End == e && hasCode(m.Actors) && m.Kind != casus.Pronoun && (best < 0 || m.End-m.First < v.doc.Mentions[best].End-v.doc.Mentions[best].First) {
			best = i
		}
	}
	if best < 0 {
		return -1
	}
	return v.doc.Mentions[best].Head
}

// tiesWith handles "has close ties to Y" and "X, with complex ties to Y".
func (v *view) tiesWith(t int, out []related) []related {
	target, h := -1, v.head(t)
	below := v.children(t)
	if h >= 0 && v.is(t, "obj") {
		below = v.below(t, h) // the parser may have hung the other party on the verb
	}
	for _, k := range below {
		if k > t && (v.is(k, "nmod") || v.is(k, "obl")) && inSet(v.caseOf(k), "to", "with") {
			if m := v.partyBelow(k); m >= 0 {
				target = m
			}
		}
	}
	if target < 0 {
		return out
	}
	if h >= 0 && v.verb(h) && v.is(t, "obj") {
		if inSet(v.lemma[h], "have", "maintain", "keep", "retain") {
			return v.tie(v.subjects(h), "ties", v.conjuncts(target), t, out)
		}
		return out
	}
	if c := v.caseOf(t); c != "with" && c != "despite" && !v.is(t, "conj") {
		return out
	}
	return v.tie(v.tieBearer(t), "ties", v.conjuncts(target), t, out)
}

// tieBearer climbs from "with ties" through contrast and apposition to the party that has them.
func (v *view) tieBearer(t int) []int {
	at := t
	for left := 5; left > 0; left-- {
		h := v.head(at)
		if h < 0 {
			return nil
		}
		if v.verb(h) {
			return v.subjects(h)
		}
		rel := v.words.has("rel", v.lemma[h])
		if rel {
			return v.bearers(h)
		}
		if v.partyBelow(h) >= 0 && !v.ofTie(h, t) {
			return []int{h}
		}
		at = h
	}
	return nil
}

// ofTie holds where h is only the target of another tie in front ("an ally of Y but with ties to Z": not Y has them).
func (v *view) ofTie(h, t int) bool {
	up := v.head(h)
	return up >= 0 && v.words.has("rel", v.lemma[up]) && v.is(h, "nmod") && v.markedBut(t)
}

func (v *view) markedBut(t int) bool {
	for k := v.lo[t]; k < t; k++ {
		if v.lemma[k] == "but" || v.lemma[k] == "yet" || v.lemma[k] == "and" {
			return true
		}
	}
	return v.lo[t] > 0 && inSet(v.lemma[v.lo[t]-1], "but", "yet", "and")
}

// backedBy handles "X-backed Y" and "Y, backed by X".
func (v *view) backedBy(t int, key string, out []related) []related {
	h := v.head(t)
	if h < 0 || !(v.is(t, "amod") || v.is(t, "acl")) || v.partyBelow(h) < 0 {
		return out
	}
	for _, k := range v.children(t) {
		by := v.is(k, "obl:agent") || v.is(k, "obl") && v.caseOf(k) == "by"
		hyphen := k < t && t-k <= 2 && (v.is(k, "compound") || v.is(k, "obl") || v.is(k, "nsubj") || v.is(k, "amod") || v.is(k, "advmod"))
		if (by || hyphen) && v.partyBelow(k) >= 0 {
			return v.tie(v.conjuncts(k), key, []int{h}, t, out)
		}
	}
	return out
}

func (v *view) tie(from []int, key string, to []int, at int, out []related) []related {
	for _, s := range from {
		for _, g := range to {
			for _, ps := range v.partiesAt(s) {
				for _, pt := range v.partiesAt(g) {
					if ps.Code != "" && pt.Code != "" && s != g {
						out = append(out, related{&casus.Relation{Source: ps, Relation: key, Target: pt}, at})
					}
				}
			}
		}
	}
	return out
}
