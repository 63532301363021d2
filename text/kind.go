package text

import (
	"unicode"
	"unicode/utf8"

	"github.com/casus/casus"
)

// headlineTokens is the longest headline, in words.
const headlineTokens = 30

// kind is the kind of the sentences of a paragraph whose tokens are w.toks.
func (w *work) kind(p paragraph, dated bool) casus.SentenceKind {
	if w.isTitle(p.Span) {
		return casus.Title
	}
	if p.bullet {
		return casus.Bullet
	}
	if !dated && len(w.toks) <= headlineTokens && w.telegraphic(p) {
		return casus.Headline
	}
	return casus.Body
}

// isTitle reports whether the span is the article's title.
func (w *work) isTitle(s casus.Span) bool {
	return w.title != "" && s.Len() >= len(w.title) && s.Len() <= 2*len(w.title)+16 && squeeze(s.Of(w.text)) == w.title
}

// telegraphic reports whether a paragraph reads as a headline: it ends without a mark, or is in capitals and ends with one
// that headlines have.
func (w *work) telegraphic(p paragraph) bool {
	end := p.End
	for end > p.Start { // closing quotes and brackets say nothing
		r, n := utf8.DecodeLastRuneInString(w.text[p.Start:end])
		if r != '"' && r != '”' && r != '\'' && r != '’' && r != ')' && r != ']' {
			break
		}
		end -= n
	}
	last, _ := utf8.DecodeLastRuneInString(w.text[p.Start:end])
	capitals, smalls := w.capitals()
	switch last {
	case '.', ';', '…', ',', '—':
		return false
	case ':':
		return len(w.toks) <= 8 && capitals > smalls
	case '!', '?':
		return capitals >= 3 && smalls*4 <= capitals
	}
	return capitals > 0 || len(w.toks) <= 12
}

// capitals counts the long words that begin with a capital and those that do not. The first word is not counted.
func (w *work) capitals() (capitals, smalls int) {
	for _, t := range w.toks[1:] {
		if t.End-t.Start < 4 {
			continue
		}
		r, _ := utf8.DecodeRuneInString(w.text[t.Start:])
		switch {
		case unicode.IsUpper(r):
			capitals++
		case unicode.IsLower(r):
			smalls++
		}
	}
	return capitals, smalls
}
