package entity

import (
	"strings"

	"github.com/casus/casus/entity/actors"
)

// nounAt finds the longest role noun whose head is token h, and the tokens it covers.
func (w *work) nounAt(s *sent, h int) (noun *actors.Noun, first, end int) {
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
		if ws := actors.Words(nil, lemma); len(ws) == 1 {
			lemma = ws[0]
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
	for i := len(n.Words) - 2; i >= 0; i-- {
		k--
		for k >= 0 && isHyphen(s.tok[k].Form) {
			k--
		}
		if k < 0 || !sameToken(s, k, n.Words[i]) {
			return 0, 0, false
		}
	}
	return k, h + 1, true
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
	for k := h - 1; k >= 0 && k >= h-5; k-- {
		if w.st.words.former[s.low[k]] && s.within(k, h) {
			return true
		}
	}
	return false
}
