package parse

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/casus/casus"
)

// WriteConllu writes sentences as CoNLL-U: "# text", the case of words and the contracted forms of multiword tokens come from text, which
// may be empty if it is not at hand; then forms are put together instead. "# span", "# kind" and "# dateline" keep what
// CoNLL-U has no column for, names go to MISC as Name=B-PER, and a token whose place cannot be counted from SpaceAfter
// gets Span=START:END, so that ReadConllu gives back the same sentences.
func WriteConllu(w io.Writer, text string, ss []casus.Sentence) error {
	b := bufio.NewWriter(w)
	for i := range ss {
		after := -1
		if i+1 < len(ss) {
			after = ss[i+1].Start
		}
		cw := conlluWriter{w: b, text: text, s: asWritten(text, &ss[i])}
		cw.head(i, i == 0 || ss[i].Para != ss[i-1].Para)
		cw.rows(after)
	}
	if err := b.Flush(); err != nil {
		return fmt.Errorf("writing conllu: %w", err)
	}
	return nil
}

// asWritten is s with the words in the text's own case: text in capitals is read in another (package text).
func asWritten(text string, s *casus.Sentence) *casus.Sentence {
	out := s
	for i, t := range s.Tokens {
		if t.Start < 0 || t.End > len(text) || t.Start >= t.End {
			continue
		}
		if own := t.Of(text); own != t.Form && strings.EqualFold(own, t.Form) {
			if out == s {
				c := *s
				c.Tokens = append([]casus.Token(nil), s.Tokens...)
				out = &c
			}
			out.Tokens[i].Form = own
		}
	}
	return out
}

type conlluWriter struct {
	w    *bufio.Writer // keeps its first error until Flush
	text string
	s    *casus.Sentence
}

func (c *conlluWriter) head(i int, newpar bool) {
	s := c.s
	if newpar {
		c.w.WriteString("# newpar\n")
	}
	fmt.Fprintf(c.w, "# sent_id = %d\n# span = %d %d\n", i+1, s.Start, s.End)
	if s.Kind != casus.Body {
		fmt.Fprintf(c.w, "# kind = %s\n", oneLine(string(s.Kind)))
	}
	if !s.Dateline.Empty() {
		fmt.Fprintf(c.w, "# dateline = %d %d\n", s.Dateline.Start, s.Dateline.End)
	}
	txt, ok := c.of(s.Span)
	if !ok {
		txt = joinForms(s.Tokens)
	}
	fmt.Fprintf(c.w, "# text = %s\n", strings.Join(strings.Fields(txt), " "))
}

func (c *conlluWriter) of(sp casus.Span) (string, bool) {
	if sp.Start < 0 || sp.Empty() || sp.End > len(c.text) {
		return "", false
	}
	return sp.Of(c.text), true
}

// rows writes the tokens; after is where the next sentence starts, -1 if there is none.
func (c *conlluWriter) rows(after int) {
	toks := c.s.Tokens
	pos := c.s.Start
	for i := 0; i < len(toks); {
		j := i + 1
		for j < len(toks) && toks[j].Glued {
			j++
		}
		sp := casus.Span{Start: toks[i].Start, End: toks[j-1].End}
		next := after
		if j < len(toks) {
			next = toks[j].Start
		}
		noSpace := next == sp.End
		if j == i+1 {
			c.word(i, c.misc(toks[i].Name, noSpace, sp, casus.Span{Start: pos, End: pos + len(clean(toks[i].Form))}))
		} else {
			c.multi(i, j, sp, pos, noSpace)
		}
		pos = sp.End
		if !noSpace {
			pos++
		}
		i = j
	}
	c.w.WriteByte('\n')
}

// multi writes a multiword token and its words i..j.
func (c *conlluWriter) multi(i, j int, sp casus.Span, pos int, noSpace bool) {
	toks := c.s.Tokens
	surface, ok := c.of(sp)
	if !ok {
		surface = ""
		for k := i; k < j; k++ {
			surface += toks[k].Form
		}
	}
	surface = clean(surface)
	misc := c.misc("", noSpace, sp, casus.Span{Start: pos, End: pos + len(surface)})
	fmt.Fprintf(c.w, "%d-%d\t%s\t_\t_\t_\t_\t_\t_\t_\t%s\n", i+1, j, surface, misc)
	due := make([]casus.Token, j-i)
	for k := range due {
		due[k] = casus.Token{Form: clean(toks[i+k].Form), Span: casus.Span{Start: -1}}
	}
	spread(due, surface, sp)
	for k := i; k < j; k++ {
		c.word(k, c.misc(toks[k].Name, false, toks[k].Span, due[k-i].Span))
	}
}

func (c *conlluWriter) misc(name string, noSpace bool, sp, due casus.Span) string {
	var parts []string
	if name != "" && name != "O" {
		parts = append(parts, "Name="+strings.ReplaceAll(clean(name), "|", "/"))
	}
	if noSpace {
		parts = append(parts, "SpaceAfter=No")
	}
	if sp != due && sp.Start >= 0 && sp.End >= sp.Start {
		parts = append(parts, "Span="+strconv.Itoa(sp.Start)+":"+strconv.Itoa(sp.End))
	}
	if parts == nil {
		return "_"
	}
	return strings.Join(parts, "|")
}

func (c *conlluWriter) word(i int, misc string) {
	t := &c.s.Tokens[i]
	head, rel := "_", "_"
	// Without a relation there is no tree yet, and Head means nothing.
	if t.Deprel != "" {
		head, rel = strconv.Itoa(t.Head+1), clean(t.Deprel)
	}
	lemma := t.Lemma
	fmt.Fprintf(c.w, "%d\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t_\t%s\n",
		i+1, clean(t.Form), clean(lemma), clean(t.UPOS), clean(t.XPOS), clean(t.Feats), head, rel, misc)
}

// clean makes s fit for a column.
func clean(s string) string {
	if s == "" {
		return "_"
	}
	return oneLine(s)
}

func oneLine(s string) string {
	if !strings.ContainsAny(s, "\t\n\r") {
		return s
	}
	return strings.NewReplacer("\t", " ", "\n", " ", "\r", " ").Replace(s)
}
