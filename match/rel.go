package match

// rel is a UD relation as a small number; relOther stands for those that frames do not ask about.
type rel uint8

const (
	relOther rel = iota
	relRoot
	relNsubj
	relNsubjPass
	relNsubjOuter
	relCsubj
	relCsubjPass
	relExpl
	relObj
	relIobj
	relObl
	relOblAgent
	relOblUnmarked
	relXcomp
	relCcomp
	relAdvcl
	relAdvmod
	relAcl
	relRelcl
	relAmod
	relNmod
	relNmodPoss
	relNmodUnmarked
	relNmodDesc
	relCompound
	relPrt
	relDet
	relNummod
	relCase
	relMark
	relCc
	relPreconj
	relConj
	relAppos
	relFlat
	relFixed
	relAux
	relAuxPass
	relCop
	relParataxis
	relPunct
)

var relCodes = map[string]rel{
	"root": relRoot, "nsubj": relNsubj, "nsubj:pass": relNsubjPass, "nsubj:outer": relNsubjOuter, "csubj": relCsubj,
	"csubj:pass": relCsubjPass, "csubj:outer": relCsubj, "expl": relExpl, "obj": relObj, "iobj": relIobj,
	"obl": relObl, "obl:agent": relOblAgent, "obl:unmarked": relOblUnmarked, "obl:tmod": relOblUnmarked,
	"obl:npmod": relOblUnmarked, "xcomp": relXcomp, "ccomp": relCcomp, "advcl": relAdvcl, "advcl:relcl": relAdvcl,
	"advmod": relAdvmod, "acl": relAcl, "acl:relcl": relRelcl, "amod": relAmod, "nmod": relNmod,
	"nmod:poss": relNmodPoss, "nmod:unmarked": relNmodUnmarked, "nmod:tmod": relNmodUnmarked,
	"nmod:npmod": relNmodUnmarked, "nmod:desc": relNmodDesc, "compound": relCompound, "compound:prt": relPrt,
	"det": relDet, "det:predet": relDet, "nummod": relNummod, "case": relCase, "mark": relMark, "cc": relCc,
	"cc:preconj": relPreconj, "conj": relConj, "appos": relAppos, "flat": relFlat, "fixed": relFixed,
	"aux": relAux, "aux:pass": relAuxPass, "cop": relCop, "parataxis": relParataxis, "punct": relPunct,
}

// pos is a UPOS tag as a small number.
type pos uint8

const (
	posOther pos = iota
	posVerb
	posAux
	posNoun
	posPropn
	posAdj
	posAdv
	posPron
	posDet
	posNum
	posAdp
	posPart
	posPunct
	posSym
)

func posOf(upos string) pos {
	switch upos {
	case "VERB":
		return posVerb
	case "AUX":
		return posAux
	case "NOUN":
		return posNoun
	case "PROPN":
		return posPropn
	case "ADJ":
		return posAdj
	case "ADV":
		return posAdv
	case "PRON":
		return posPron
	case "DET":
		return posDet
	case "NUM":
		return posNum
	case "ADP":
		return posAdp
	case "PART":
		return posPart
	case "PUNCT":
		return posPunct
	case "SYM":
		return posSym
	}
	return posOther
}

// nominal reports whether a word of this part of speech can be a party or a thing.
func (p pos) nominal() bool {
	switch p {
	case posNoun, posPropn, posPron, posNum, posDet, posAdj, posSym, posOther:
		return true
	}
	return false
}
