package cut

import (
	"strings"
	"unicode/utf8"
)

// sure answers for boundaries that need no model: +1 a sentence ends in front of token k, -1 it does not, 0 unknown. In
// edited text a stop that is a word of its own, with a space and a capital after it, ends a sentence; the treebanks have it
// so in all but enumerations.
func sure(text string, toks []Token, k, first int, p *paragraph) int {
	a, b := &toks[k-1], &toks[k]
	switch {
	case b.Glued:
		return -1
	case b.Gap == None:
		return 0
	case a.Shape == shTitle && capital(text, b):
		return -1
	case a.Shape == shAcro && capital(text, b) && isInitial(text, toks, k-1):
		return -1
	case (a.Shape == shAcro || a.Shape == shAbbr) && text[a.End-1] == '.' && b.Shape == shCap && p.caps < 3 && openers[b.Low]:
		return 1
	}
	if a.Shape == shLower && b.Shape < shAddr && b.Gap == Blank && leaning[a.Low] {
		return -1
	}
	if p.round > 0 || k-first <= 2 {
		return 0
	}
	if c := text[b.Start]; c == '(' || c == '[' {
		if k+1 < len(toks) && toks[k+1].Shape == shCap && isLone(text, a, ".!?") {
			return 1
		}
		return 0
	}
	if !capital(text, b) && b.Shape != shOpen {
		return 0
	}
	if c := text[a.Start]; (c == ')' || c == ']') && isLone(text, &toks[k-2], ".") {
		return 1
	}
	if isLone(text, a, ".!?") || a.Shape == shClose && isLone(text, &toks[k-2], ".") || a.Shape == shClose && b.Shape == shOpen && isLone(text, &toks[k-2], ".!?") {
		return 1
	}
	return 0
}

func capital(text string, t *Token) bool {
	r, _ := utf8.DecodeRuneInString(text[t.Start:])
	return t.Shape < shMark && t.Shape != shAddr && isUpper(r)
}

func isLone(text string, t *Token, marks string) bool {
	return t.End-t.Start == 1 && strings.IndexByte(marks, text[t.Start]) >= 0
}

// isInitial reports whether token k is an initial within a name: "John F. Kennedy", "J. R. R. Tolkien", "Roe v. Wade".
func isInitial(text string, toks []Token, k int) bool {
	t := &toks[k]
	if t.End-t.Start != 2 || text[t.End-1] != '.' {
		return false
	}
	return k == 0 || nameBefore(&toks[k-1])
}

// nameBefore reports whether a capital letter with a stop after t is an initial and not the end of a sentence.
func nameBefore(t *Token) bool {
	switch t.Shape {
	case shTitle, shOpen, shClose, shQuote, shAcro:
		return true
	case shCap:
		return !lettered[t.Low]
	}
	return t.Shape >= shMark
}

// lettered are words that a letter follows: "Plan B".
var lettered = hashes(`plan vitamin hepatitis category type group class grade appendix section figure table part option
exhibit schedule annex chapter article scenario phase tier team gate block hall room building division series model and`)

// openers are words that, with a capital after an abbreviation, begin a sentence.
var openers = hashes(`the he she it they we you this that these those there but however meanwhile then after when while his her
their its an if as since some many most in on at for from with by so what who why how where not no yes also although though
because despite during before until according last earlier later other others both each all several one two three such even once here another
officials police`)

// leaning are words that no sentence ends with unless a mark follows.
var leaning = hashes(`a an the and or but nor of to in on at by for from with without into onto upon between among against during
toward towards through throughout under over about above below behind beside beyond despite except inside outside near per via than as if
because although though while whereas unless until since whether when where which who whose that this these those my your his her its our
their is are was were be been being has have had will would shall should can could may might must not very every each any some both either
neither more most such also elect former then president minister secretary general senator`)

func hashes(s string) map[uint32]bool {
	m := map[uint32]bool{}
	for _, w := range strings.Fields(s) {
		m[lowHash(w)] = true
	}
	return m
}
