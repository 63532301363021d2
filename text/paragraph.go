package text

import (
	"unicode"
	"unicode/utf8"

	"github.com/casus/casus"
	"github.com/casus/casus/text/internal/cut"
)

// paragraph is a stretch of text that no sentence leaves.
type paragraph struct {
	casus.Span
	alone  bool // a single line
	bullet bool
}

// paragraphs cuts text at empty lines, and at line breaks where the lines are not one wrapped text.
func paragraphs(text, title string) []paragraph {
	var out []paragraph
	var block []casus.Span
	for at := 0; at < len(text); {
		line, next := nextLine(text, at)
		at = next
		if line = trim(text, line); !line.Empty() {
			block = append(block, line)
			continue
		}
		out = appendBlock(out, text, title, block)
		block = block[:0]
	}
	return appendBlock(out, text, title, block)
}

// nextLine is the line at i without its end, and where the next one begins.
func nextLine(text string, i int) (casus.Span, int) {
	for k := i; k < len(text); k++ {
		switch text[k] {
		case '\n', '\v', '\f':
			return casus.Span{Start: i, End: k}, k + 1
		case '\r':
			if k+1 < len(text) && text[k+1] == '\n' {
				return casus.Span{Start: i, End: k}, k + 2
			}
			return casus.Span{Start: i, End: k}, k + 1
		case 0xC2:
			if k+1 < len(text) && text[k+1] == 0x85 {
				return casus.Span{Start: i, End: k}, k + 2
			}
		case 0xE2:
			if k+2 < len(text) && text[k+1] == 0x80 && (text[k+2] == 0xA8 || text[k+2] == 0xA9) {
				return casus.Span{Start: i, End: k}, k + 3
			}
		}
	}
	return casus.Span{Start: i, End: len(text)}, len(text)
}

// trim cuts off space and hidden characters at both ends.
func trim(text string, s casus.Span) casus.Span {
	for s.Start < s.End {
		r, n := utf8.DecodeRuneInString(text[s.Start:s.End])
		if !cut.Space(r) && !cut.Hidden(r) {
			break
		}
		s.Start += n
	}
	for s.Start < s.End {
		r, n := utf8.DecodeLastRuneInString(text[s.Start:s.End])
		if !cut.Space(r) && !cut.Hidden(r) {
			break
		}
		s.End -= n
	}
	return s
}

// appendBlock adds the paragraphs of lines that follow each other without an empty one.
func appendBlock(out []paragraph, text, title string, block []casus.Span) []paragraph {
	width := 0
	for _, l := range block {
		width = max(width, l.Len())
	}
	for i, l := range block {
		b := bulletLine(text, l)
		if i > 0 && !b && joined(text, title, block[i-1], l, width, len(block)) {
			p := &out[len(out)-1]
			p.End, p.alone = l.End, false
			continue
		}
		out = append(out, paragraph{Span: l, alone: true, bullet: b})
	}
	return out
}

const (
	narrowest = 40  // columns of a text that was wrapped
	widest    = 132 // likewise
)

// joined reports whether line b goes on with the paragraph of line a. A wrapped line is one into which the first word of
// the next would not have fitted.
func joined(text, title string, a, b casus.Span, width, lines int) bool {
	if title != "" && (a.Len() >= len(title) && squeeze(a.Of(text)) == title) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(a.Of(text))
	first, _ := utf8.DecodeRuneInString(b.Of(text))
	if unicode.IsLower(first) && !isFinal(last) || last == ',' {
		return true
	}
	if width < narrowest || width > widest {
		return false
	}
	word := 0
	for word < b.Len() && text[b.Start+word] != ' ' {
		word++
	}
	full := a.Len()+1+word > width
	if lines == 2 && !isFinal(last) { // a headline over a single line of text, or a sentence over two lines
		return full && a.Len() > b.Len()*2/3
	}
	return full
}

func isFinal(r rune) bool {
	return r == '.' || r == '!' || r == '?' || r == '…' || r == ':' || r == ';'
}

// bulletLine reports whether the line begins with a bullet, a number with a stop or a letter in brackets.
func bulletLine(text string, l casus.Span) bool {
	s := l.Of(text)
	r, n := utf8.DecodeRuneInString(s)
	switch r {
	case '•', '‣', '▪', '◦', '●', '■', '○', '►', '➢', '✓', '·', '*', '-', '–', '—', '+', '»':
		return n < len(s) && (s[n] == ' ' || s[n] == '\t' || s[n] == 0xC2) || r == '•' && n < len(s)
	}
	i := 0
	if s[0] == '(' {
		i++
	}
	from := i
	for i < len(s) && i < from+2 && s[i] >= '0' && s[i] <= '9' {
		i++
	}
	if i == from && i < len(s) && s[i]|32 >= 'a' && s[i]|32 <= 'h' && (from == 1 || i+1 < len(s) && s[i+1] == ')') {
		i++
	}
	if i == from || i+1 >= len(s) || s[i+1] != ' ' && s[i+1] != '\t' {
		return false
	}
	return s[i] == ')' || s[i] == '.' && from == 0
}
