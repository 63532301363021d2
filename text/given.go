package text

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/casus/casus"
)

// given adds the sentences that the article itself gives.
func (w *work) given() {
	para, before := -1, 0
	outside := false
	for i, s := range w.doc.Article.Sentences {
		sent := casus.Sentence{Span: s}
		if why := w.bad(s); why != "" {
			w.doc.Notes = append(w.doc.Notes, casus.Note{Stage: "text", Sent: i, Text: fmt.Sprintf("given sentence [%d, %d) is not read: %s", s.Start, s.End, why)})
			sent.Span = casus.Span{Start: before, End: before}
		} else {
			between := ""
			if s.Start > before {
				between = w.text[before:s.Start]
			}
			outside = outside || w.untold(between)
			alone := false
			if para < 0 || strings.ContainsAny(between, "\n\r") {
				para++
				alone = w.lineEnds(s)
			}
			w.sentence(&sent, alone)
			before = max(before, s.End)
		}
		sent.Para = max(para, 0)
		w.doc.Sentences = append(w.doc.Sentences, sent)
	}
	outside = outside || w.untold(w.text[before:])
	if outside {
		w.note("text outside of the given sentences is not read")
	}
}

// bad says why a given span cannot be a sentence.
func (w *work) bad(s casus.Span) string {
	switch {
	case s.Start < 0 || s.End > len(w.text) || s.End < s.Start:
		return "it lies outside of the text"
	case s.End > MaxBytes:
		return fmt.Sprintf("it lies beyond the first %d bytes", MaxBytes)
	case s.Start < len(w.text) && !utf8.RuneStart(w.text[s.Start]), s.End < len(w.text) && !utf8.RuneStart(w.text[s.End]):
		return "it cuts a character in two"
	}
	return ""
}

// sentence fills the tokens, kind and dateline of s; alone says that it stands on lines of its own.
func (w *work) sentence(s *casus.Sentence, alone bool) {
	w.toks = w.cutter.Tokens(w.text, s.Start, s.End, w.toks[:0])
	s.Tokens = w.tokens(w.toks)
	if len(w.toks) == 0 {
		return
	}
	if w.isTitle(trim(w.text, s.Span)) {
		s.Kind = casus.Title
		return
	}
	n := dateline(w.text, w.toks)
	if n > 0 {
		s.Dateline = casus.Span{Start: w.toks[0].Start, End: w.toks[n-1].End}
	}
	if alone {
		p := paragraph{Span: trim(w.text, s.Span), alone: true}
		p.bullet = bulletLine(w.text, p.Span)
		s.Kind = w.kind(p, n > 0)
	}
}

// lineEnds reports whether nothing but space stands between s and the end of its line.
func (w *work) lineEnds(s casus.Span) bool {
	rest, _ := nextLine(w.text, s.End)
	return trim(w.text, rest).Empty() || strings.ContainsAny(s.Of(w.text), "\n")
}

// untold reports whether text between given sentences holds more than the title, which is known without reading it.
func (w *work) untold(between string) bool {
	rest := squeeze(between)
	return rest != "" && rest != w.title
}
