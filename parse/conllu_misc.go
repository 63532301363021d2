package parse

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/casus/casus"
)

// maxOffset keeps sums of offsets far from overflow.
const maxOffset = 1 << 40

// conlluMisc is what this package reads from the MISC column.
type conlluMisc struct {
	noSpace, hasSpan bool
	span             casus.Span
	name             string
}

func parseMisc(misc string) (m conlluMisc, err error) {
	for misc != "" && misc != "_" {
		var item string
		item, misc, _ = strings.Cut(misc, "|")
		key, val, _ := strings.Cut(item, "=")
		switch key {
		case "SpaceAfter":
			m.noSpace = val == "No"
		case "Name":
			m.name = val
		case "Span":
			a, b, _ := strings.Cut(val, ":")
			if m.span, err = conlluSpan(a, b); err != nil {
				return m, fmt.Errorf("misc Span: %w", err)
			}
			m.hasSpan = true
		}
	}
	return m, nil
}

// place is the span of a token of n bytes at pos, unless MISC says otherwise.
func (m *conlluMisc) place(pos, n int) casus.Span {
	if m.hasSpan {
		return m.span
	}
	return casus.Span{Start: pos, End: pos + n}
}

func conlluSpan(a, b string) (casus.Span, error) {
	x, err1 := strconv.Atoi(a)
	y, err2 := strconv.Atoi(b)
	if err1 != nil || err2 != nil || x < 0 || y < x || y > maxOffset {
		return casus.Span{}, fmt.Errorf("bad span %q", clip(a+" "+b))
	}
	return casus.Span{Start: x, End: y}, nil
}

// spread lays the words of a multiword token over its surface. Each word takes its own letters where the surface has
// them; from the first word that is not there, the rest is shared out at rune bounds. Spans already given (Start >= 0)
// stay.
func spread(words []casus.Token, surface string, sp casus.Span) {
	pos, rest := sp.Start, surface
	if sp.Len() != len(surface) {
		rest = ""
	}
	for i := range words {
		n := 0
		f := words[i].Form
		switch {
		case i == len(words)-1:
			n = sp.End - pos
		case len(rest) >= len(f) && strings.EqualFold(rest[:len(f)], f):
			n = len(f)
		case rest != "":
			n = runeCut(rest, min(len(f), len(rest)/(len(words)-i)))
		}
		if len(rest) >= n {
			rest = rest[n:]
		}
		if words[i].Start < 0 {
			words[i].Span = casus.Span{Start: pos, End: pos + n}
		}
		pos += n
	}
}

// runeCut is n, or the last rune bound before it.
func runeCut(s string, n int) int {
	for n > 0 && n < len(s) && !utf8.RuneStart(s[n]) {
		n--
	}
	return n
}

func blank(s string) string {
	if s == "_" {
		return ""
	}
	return s
}

func clip(s string) string {
	if len(s) > 40 {
		return s[:runeCut(s, 40)] + "…"
	}
	return s
}

func joinForms(toks []casus.Token) string {
	var b strings.Builder
	for i := range toks {
		if i > 0 && toks[i].Start > toks[i-1].End {
			b.WriteByte(' ')
		}
		b.WriteString(toks[i].Form)
	}
	return b.String()
}
