package parse

import (
	"strings"

	"github.com/casus/casus"
)

// repairConj moves finite verbs that were coordinated with a gerund or an infinitive ("accused him of lying and called for ...") up to
// the nearest verb above that is finite as well: English coordinates like with like. A verb with a subject of its own stays.
func repairConj(toks []casus.Token) {
	for i := range toks {
		t := &toks[i]
		if t.Deprel != "conj" || !finite(t.XPOS) || t.Head < 0 || t.Head > i || !unlike(toks, t.Head) || hasSubject(toks, i) || hasAux(toks, i) {
			continue
		}
		for h := toks[t.Head].Head; h >= 0; h = toks[h].Head {
			if toks[h].XPOS == t.XPOS && h < i {
				t.Head = h
				break
			}
		}
	}
}

func finite(xpos string) bool { return xpos == "VBD" || xpos == "VBZ" }

// unlike reports whether verb v is no partner for a finite verb: a participle ("had lied and" goes on with another participle), or a
// gerund or infinitive without an auxiliary ("was lying" is finite as a whole).
func unlike(toks []casus.Token, v int) bool {
	switch toks[v].XPOS {
	case "VBN":
		return hasAux(toks, v)
	case "VBG", "VB":
		return !hasAux(toks, v) || hasTo(toks, v)
	}
	return false
}

func hasAux(toks []casus.Token, v int) bool {
	return child(toks, v, func(t *casus.Token) bool { return strings.HasPrefix(t.Deprel, "aux") })
}

func hasTo(toks []casus.Token, v int) bool {
	return child(toks, v, func(t *casus.Token) bool { return t.Deprel == "mark" && t.Lemma == "to" })
}

func hasSubject(toks []casus.Token, v int) bool {
	return child(toks, v, func(t *casus.Token) bool { return strings.HasPrefix(t.Deprel, "nsubj") })
}

func child(toks []casus.Token, head int, ok func(*casus.Token) bool) bool {
	for i := range toks {
		if toks[i].Head == head && ok(&toks[i]) {
			return true
		}
	}
	return false
}

// repairFinal hangs a final stop on the root where its arc would cross the root: "..., officials said ." ends the whole.
func repairFinal(toks []casus.Token) {
	n := len(toks) - 1
	if n < 1 || toks[n].UPOS != "PUNCT" || toks[n].Head < 0 {
		return
	}
	for i := range toks {
		if toks[i].Head < 0 && toks[n].Head < i {
			toks[n].Head = i
			return
		}
	}
}

// repairReduced undoes a reading of a main verb as a participle of its subject, with the participle of its object as main
// verb: "police arrested a mayor wanted abroad". A participle that is passive has no object of its own.
func repairReduced(toks []casus.Token) {
	for a := range toks {
		n := toks[a].Head
		if toks[a].Deprel != "acl" || n < 0 || n > a || toks[a].XPOS != "VBN" && toks[a].XPOS != "VBD" || toks[n].Deprel != "nsubj" && toks[n].Deprel != "nsubj:pass" {
			continue
		}
		v, o := toks[n].Head, objectOf(toks, a)
		if v < o || o < a || toks[v].XPOS != "VBN" && toks[v].XPOS != "VBD" || hasAux(toks, v) || hasObject(toks, v) || commaBetween(toks, n, v) {
			continue
		}
		toks[a].Head, toks[a].Deprel = toks[v].Head, toks[v].Deprel
		toks[n].Head, toks[n].Deprel = a, "nsubj"
		toks[v].Head, toks[v].Deprel, toks[v].XPOS = o, "acl", "VBN"
		for k := range toks {
			if toks[k].Head == v && (toks[k].Deprel == "punct" || k < n) {
				toks[k].Head = a
			}
		}
	}
}

func objectOf(toks []casus.Token, v int) int {
	for k := v + 1; k < len(toks); k++ {
		if toks[k].Head == v && toks[k].Deprel == "obj" {
			return k
		}
	}
	return -1
}

func commaBetween(toks []casus.Token, a, b int) bool {
	for k := a; k < b; k++ {
		if toks[k].Form == "," {
			return true
		}
	}
	return false
}
