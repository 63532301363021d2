package main

import (
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/casus/casus"
)

// A piece is a stretch of text of one class.
type piece struct {
	class class
	text  string
}

// marked is a stretch to mark.
type marked struct {
	span  casus.Span
	class class
}

// pieces cuts the part of text within span at the marks. Where marks overlap the earlier in the list wins.
func pieces(text string, span casus.Span, marks []marked) []piece {
	classes := make([]class, span.Len())
	for i := len(marks) - 1; i >= 0; i-- {
		m := marks[i]
		for at := max(m.span.Start, span.Start); at < min(m.span.End, span.End); at++ {
			classes[at-span.Start] = m.class
		}
	}
	var out []piece
	start := 0
	for i := range classes {
		if i+1 < len(classes) && classes[i+1] == classes[i] {
			continue
		}
		out = append(out, piece{classes[i], text[span.Start+start : span.Start+i+1]})
		start = i + 1
	}
	return out
}

// wrap writes pieces as lines of at most width columns where words allow it, each line after indent. White space becomes
// one blank, so that the text's own line ends do not show; characters that steer a terminal do not get through.
func (st style) wrap(b *strings.Builder, indent string, rs []piece) {
	col := 0
	b.WriteString(indent)
	space := false
	for _, r := range rs {
		lead, trail := edges(r.text)
		words := strings.Fields(printable(r.text))
		space = space || lead
		for i, w := range words {
			if i > 0 {
				space = true
			}
			painted := st.paintPart(r.class, w, i == 0, i == len(words)-1)
			n := columns(w)
			if !st.colour {
				n = columns(painted)
			}
			if space && col > 0 && col+1+n > st.width-len(indent) {
				b.WriteString("\n" + indent)
				col = 0
			} else if space && col > 0 {
				b.WriteByte(' ')
				col++
			}
			b.WriteString(painted)
			col += n
			space = false
		}
		space = space || trail
	}
	b.WriteByte('\n')
}

// line writes s as one line where it fits, else wrapped.
func (st style) line(b *strings.Builder, c class, s string) {
	if columns(s) > st.width {
		st.wrap(b, "", []piece{{c, s}})
		return
	}
	b.WriteString(st.paint(c, s) + "\n")
}

// paintPart paints one word of a run: signs stand only around the whole run, colour goes on each word.
func (st style) paintPart(c class, w string, first, last bool) string {
	if st.colour || c == classPlain {
		return st.paint(c, w)
	}
	open, end, _ := strings.Cut(st.paint(c, "\x00"), "\x00")
	if !first {
		open = ""
	}
	if !last {
		end = ""
	}
	return open + w + end
}

// edges says whether s begins and ends with white space.
func edges(s string) (lead, trail bool) {
	return strings.TrimLeftFunc(s, unicode.IsSpace) != s, strings.TrimRightFunc(s, unicode.IsSpace) != s
}

// printable drops control and direction characters: text from the net must not steer a terminal.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r), '\u202a' <= r && r <= '\u202e', '\u2066' <= r && r <= '\u2069':
			return -1
		}
		return r
	}, s)
}

// tell prints a message of one line. What it quotes, names of files and articles, must not steer a terminal either.
func tell(w io.Writer, format string, args ...any) {
	fmt.Fprintf(w, "casus: %s\n", printable(fmt.Sprintf(format, args...)))
}

// columns is about how wide s shows.
func columns(s string) int {
	n := 0
	for _, r := range s {
		switch {
		case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		case r >= 0x1100 && unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana), r >= 0x1f300 && r <= 0x1faff:
			n += 2
		default:
			n++
		}
	}
	return n
}
