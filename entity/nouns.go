package entity

import (
	"slices"
	"strings"

	"github.com/casus/casus/entity/actors"
)

// nounAt finds the longest role noun whose head is token h, and the tokens it covers.
func (w *work) nounAt(s *sent, h int) (noun *actors.Noun, first, end int) {
	if k := s.electOf(h); k >= 0 {
		noun, first, _ = w.nounAt(s, k)
		return noun, first, h + 1
	}
	best := 0
	try := func(lemma string) {
		ns := w.book.Roles.Heads(lemma)
		for i := range ns {
			n := &ns[i]
			if f, e, ok := spans(s, h, n); ok && len(n.Words) > best {
				best, noun, first, end = len(n.Words), n, f, e
			}
		}
	}
	lemma := s.low[h]
	if strings.ContainsAny(lemma, ".'-") || lemma == "" || lemma[0] >= 0x80 {
		if ws := actors.Words(nil, lemma); len(ws) > 0 {
			lemma = ws[len(ws)-1]
		}
	}
	try(lemma)
	if best < 2 {
		form := strings.ToLower(s.tok[h].Form)
		if form != lemma {
			try(form)
			if best == 0 && s.plural(h) {
				try(singular(form))
			}
		}
	}
	return noun, first, end
}

// spans matches the words of n around its head h.
func spans(s *sent, h int, n *actors.Noun) (first, end int, ok bool) {
	if n.Flags&actors.OfHead != 0 {
		k := h
		for i, word := range n.Words {
			if i > 0 {
				for k++; k < len(s.tok) && s.tok[k].Form == "the"; k++ {
				}
			}
			if k >= len(s.tok) || i > 0 && !sameToken(s, k, word) {
				return 0, 0, false
			}
		}
		return h, k + 1, true
	}
	k := h
	i := len(n.Words) - covers(s, h, n.Words)
	if i == len(n.Words) {
		if strings.Contains(s.low[h], "-") && !strings.HasPrefix(s.low[h], "ex-") {
			return 0, 0, false // "attorney-general" is no general
		}
		i-- // the head was looked up by its lemma
	}
	for i > 0 {
		k--
		for k >= 0 && (isHyphen(s.tok[k].Form) || s.tok[k].Form == "'" || s.tok[k].Form == "’") {
			k-- // "workers' union" is two words of three tokens
		}
		if k < 0 {
			return 0, 0, false
		}
		c := covers(s, k, n.Words[:i])
		if c == 0 {
			return 0, 0, false
		}
		i -= c
	}
	return k, h + 1, true
}

// covers is how many words at the end of words the token spells: two where it is written with a hyphen.
func covers(s *sent, k int, words []string) int {
	if sameToken(s, k, words[len(words)-1]) {
		return 1
	}
	if !strings.Contains(s.low[k], "-") {
		return 0
	}
	ws := actors.Words(nil, s.low[k])
	if len(ws) < 2 || len(ws) > len(words) || !slices.Equal(ws, words[len(words)-len(ws):]) {
		return 0
	}
	return len(ws)
}

func sameToken(s *sent, k int, word string) bool {
	return same(word, s.low[k]) || same(word, s.tok[k].Form)
}

func isHyphen(f string) bool { return f == "-" || f == "–" || f == "‐" }

// modifierRole is the role that a word before a generic noun gives it: "rebel leader", "police chief". Words inside a
// possessor or a name do not count.
func (w *work) modifierRole(s *sent, h, first int) (string, string) {
	for k := first - 1; k >= 0 && k >= first-6; k-- {
		if isHyphen(s.tok[k].Form) {
			continue
		}
		if !s.modifies(k, h) {
			break
		}
		if s.unit[k] >= 0 || s.rel(k) == "det" || s.rel(k) == "nummod" {
			continue
		}
		n, f, _ := w.nounAt(s, k)
		if n == nil {
			continue
		}
		k = f
		switch {
		case n.Role == "" || n.Flags&actors.Generic != 0 && n.Role != "COP":
			continue
		case n.Flags&(actors.Place|actors.Thing) != 0 && n.Role != "COP" && n.Role != "REL":
			continue
		case n.Flags&actors.Ruler != 0 && !s.rulerWord(f):
			continue
		case n.Role == "CVL" && n.Flags&actors.Modifier == 0 && s.rel(k) != "compound":
			continue
		}
		return n.Role, s.text2(f, f+len(n.Words))
	}
	return "", ""
}

// modifies reports whether k hangs on h by modifiers only, in at most three steps.
func (s *sent) modifies(k, h int) bool {
	for n := 0; n < 3 && k >= 0; n++ {
		if k == h {
			return true
		}
		switch s.tok[k].Deprel {
		case "amod", "compound", "nmod:desc", "nmod:unmarked", "det", "nummod", "conj", "advmod", "punct", "cc", "flat", "dep":
		default:
			return false
		}
		k = s.tok[k].Head
	}
	return k == h
}

func (s *sent) rulerWord(k int) bool { return s.low[k] == "government" || s.low[k] == "regime" }

func (s *sent) text2(first, end int) string {
	var b strings.Builder
	for k := first; k < end; k++ {
		if k > first {
			b.WriteByte(' ')
		}
		b.WriteString(s.tok[k].Form)
	}
	return b.String()
}

// former reports whether a word before the noun says that the office is past ("former", "ex-").
func (w *work) former(s *sent, h int) bool {
	if strings.HasPrefix(s.low[h], "ex-") {
		return true
	}
	for k := h - 1; k >= 0 && k >= h-5; k-- {
		if (w.st.words.former[s.low[k]] || s.low[k] == "then" && isHyphen(s.tok[k+1].Form)) && s.within(k, h) {
			return true
		}
	}
	return false
}

// electOf is the noun before "-elect" or "-designate" at token h, whatever the parser made of the two; -1 if h is no
// such word.
func (s *sent) electOf(h int) int {
	if h < 2 || !isHyphen(s.tok[h-1].Form) {
		return -1
	}
	switch lower(s.tok[h].Form) {
	case "elect", "designate":
		return h - 2
	}
	return -1
}

// selfStyled reports whether nobody but the holder or his own side grants the office of the noun headed by h: "the
// self-proclaimed president of the province".
func (s *sent) selfStyled(h int) bool {
	for k := h - 1; k >= 0 && k >= h-5; k-- {
		if !s.within(k, h) {
			break
		}
		switch s.low[k] {
		case "self-proclaimed", "self-styled", "self-declared", "self-appointed":
			return true
		case "proclaim", "proclaimed", "style", "styled", "declare", "declared", "appoint", "appointed":
			return k >= 2 && isHyphen(s.tok[k-1].Form) && s.low[k-2] == "self"
		}
	}
	return false
}

// coming reports whether the words say that the office of the noun headed by h is not yet held: "president-elect", "the
// incoming mayor".
func (s *sent) coming(h int) bool {
	if s.electOf(h) >= 0 || h+2 < len(s.tok) && s.electOf(h+2) == h {
		return true
	}
	if h+1 < len(s.tok) && lower(s.tok[h+1].Form) == "elect" {
		return true
	}
	for k := h - 1; k >= 0 && k >= h-5; k-- {
		if (s.low[k] == "incoming" || s.low[k] == "designated") && s.within(k, h) {
			return true
		}
	}
	return false
}
