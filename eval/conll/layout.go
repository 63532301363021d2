package conll

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/casus/casus"
)

// A word is a syntactic word with the characters it covers, counted without white space. The words of a multiword token
// all cover the whole token.
type word struct {
	casus.Span
	tok   *casus.Token
	head  int // index among all words, -1 for a root
	multi bool
}

// layout is a parse laid over its text without white space.
type layout struct {
	text   []byte // what is unknown of a contracted form is 0
	words  []word
	tokens []casus.Span
	sents  []casus.Span
}

func lay(ss []casus.Sentence) *layout {
	l := &layout{}
	for i := range ss {
		toks := ss[i].Tokens
		start, first := len(l.text), len(l.words)
		for j := 0; j < len(toks); {
			k := j + 1
			for k < len(toks) && toks[k].Glued {
				k++
			}
			l.token(toks[j:k], first)
			j = k
		}
		if len(toks) > 0 {
			l.sents = append(l.sents, casus.Span{Start: start, End: len(l.text)})
		}
	}
	return l
}

// token adds a token of one or more words; first is the index of the first word of the sentence.
func (l *layout) token(words []casus.Token, first int) {
	sp := casus.Span{Start: len(l.text)}
	l.text = append(l.text, surface(words)...)
	sp.End = len(l.text)
	l.tokens = append(l.tokens, sp)
	for i := range words {
		h := -1
		if words[i].Head >= 0 {
			h = first + words[i].Head
		}
		l.words = append(l.words, word{sp, &words[i], h, len(words) > 1})
	}
}

// surface is what the words cover: their forms without spaces, or as many unknown characters as the token is long where
// the forms of a contraction do not add up to it.
func surface(words []casus.Token) string {
	var s string
	for i := range words {
		s += strings.Map(dropSpace, words[i].Form)
	}
	if len(words) > 1 {
		if n := words[len(words)-1].End - words[0].Start; n > 0 && n != len(s) {
			return strings.Repeat("\x00", n)
		}
	}
	return s
}

func dropSpace(r rune) rune {
	if unicode.IsSpace(r) {
		return -1
	}
	return r
}

// sameText says where two texts part.
func sameText(gold, system []byte) error {
	for i := range max(len(gold), len(system)) {
		if i < len(gold) && i < len(system) && (gold[i] == system[i] || gold[i] == 0 || system[i] == 0) {
			continue
		}
		return fmt.Errorf("the texts differ: after %q gold goes on %q, the system %q",
			around(gold, i-20, i), around(gold, i, i+20), around(system, i, i+20))
	}
	return nil
}

// around is part of a text, cut at rune bounds.
func around(b []byte, from, to int) string {
	from, to = min(max(from, 0), len(b)), min(max(to, 0), len(b))
	for from > 0 && from < len(b) && !utf8.RuneStart(b[from]) {
		from--
	}
	return strings.ToValidUTF8(string(b[from:to]), "")
}
