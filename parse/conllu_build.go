package parse

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/casus/casus"
)

// conlluBuild is a sentence while it is read.
type conlluBuild struct {
	r          *ConlluReader
	out        ConlluSentence
	start      int
	pos        int
	begun      bool
	rangeEnd   int // last id of the open multiword token, 0 if none
	rangeFirst int // its first word
	surface    string
	rng        conlluMisc
	lines      []int // line of each token
}

func (s *conlluBuild) comment(line string) error {
	key, val, _ := strings.Cut(strings.TrimSpace(line[1:]), "=")
	key, val = strings.TrimSpace(key), strings.TrimSpace(val)
	switch key {
	case "sent_id":
		s.out.ID = val
	case "text":
		s.out.Text = val
	case "newdoc", "newdoc id":
		s.out.NewDoc = true
		s.r.doc, s.out.DocID = val, val
	case "newpar", "newpar id":
		if s.r.any {
			s.r.para++
		}
	case "kind":
		s.out.Kind = casus.SentenceKind(val)
	case "span", "dateline":
		a, b, _ := strings.Cut(val, " ")
		sp, err := conlluSpan(a, strings.TrimSpace(b))
		if err != nil {
			return fmt.Errorf("%s: %w", key, err)
		}
		if key == "dateline" {
			s.out.Dateline = sp
			break
		}
		if s.begun {
			return errors.New("span stands after the first token")
		}
		s.out.HasSpan, s.out.Span = true, sp
	}
	return nil
}

// begin fixes where the sentence starts, at its first token.
func (s *conlluBuild) begin() {
	if s.begun {
		return
	}
	s.begun = true
	s.start = s.r.pos
	if s.out.HasSpan {
		s.start = s.out.Span.Start
	}
	s.pos = s.start
}

func (s *conlluBuild) row(line string) error {
	s.begin()
	var c [10]string
	n := 0
	for rest, more := line, true; more; n++ {
		if n == len(c) {
			return errors.New("more than 10 columns")
		}
		c[n], rest, more = strings.Cut(rest, "\t")
	}
	if n != len(c) {
		return fmt.Errorf("%d columns, not 10", n)
	}
	if strings.IndexByte(c[0], '.') >= 0 {
		return nil
	}
	if a, b, ok := strings.Cut(c[0], "-"); ok {
		return s.openRange(a, b, c[1], c[9])
	}
	return s.word(&c)
}

func (s *conlluBuild) openRange(a, b, form, misc string) error {
	first, err1 := strconv.Atoi(a)
	last, err2 := strconv.Atoi(b)
	n := len(s.out.Tokens)
	switch {
	case err1 != nil || err2 != nil:
		return fmt.Errorf("bad id %q", clip(a+"-"+b))
	case s.rangeEnd != 0:
		return fmt.Errorf("multiword token %d-%d within another", first, last)
	case first != n+1 || last <= first || last-first > maxConlluRange:
		return fmt.Errorf("multiword token %d-%d after word %d", first, last, n)
	case form == "":
		return errors.New("empty form")
	}
	s.rangeEnd, s.rangeFirst, s.surface = last, n, form
	s.rng, err1 = parseMisc(misc)
	return err1
}

func (s *conlluBuild) word(c *[10]string) error {
	n := len(s.out.Tokens)
	id, err := strconv.Atoi(c[0])
	if err != nil || id != n+1 {
		return fmt.Errorf("id %q where %d is due", clip(c[0]), n+1)
	}
	if id > maxConlluWords {
		return fmt.Errorf("sentence of more than %d words", maxConlluWords)
	}
	if c[1] == "" {
		return errors.New("empty form")
	}
	t := casus.Token{Form: c[1], Lemma: blank(c[2]), UPOS: blank(c[3]), XPOS: blank(c[4]), Feats: blank(c[5]), Head: -1, Deprel: blank(c[7])}
	if c[1] == "_" {
		t.Lemma = c[2]
	}
	if c[6] != "_" {
		h, err := strconv.Atoi(c[6])
		if err != nil || h < 0 || h > maxConlluWords {
			return fmt.Errorf("bad head %q", clip(c[6]))
		}
		t.Head = h - 1
	}
	m, err := parseMisc(c[9])
	if err != nil {
		return err
	}
	t.Name = m.name
	s.lines = append(s.lines, s.r.line)
	if s.rangeEnd == 0 {
		t.Span = m.place(s.pos, len(t.Form))
		s.advance(t.Span.End, m.noSpace)
	} else if m.hasSpan {
		t.Span = m.span
	} else {
		t.Span = casus.Span{Start: -1}
	}
	s.out.Tokens = append(s.out.Tokens, t)
	if id == s.rangeEnd {
		s.closeRange()
	}
	return nil
}

func (s *conlluBuild) advance(end int, noSpace bool) {
	s.pos = end
	if !noSpace {
		s.pos++
	}
}

func (s *conlluBuild) closeRange() {
	words := s.out.Tokens[s.rangeFirst:]
	sp := s.rng.place(s.pos, len(s.surface))
	spread(words, s.surface, sp)
	for i := range words {
		words[i].Glued = i > 0
	}
	s.advance(sp.End, s.rng.noSpace)
	s.rangeEnd = 0
}

func (s *conlluBuild) finish() (ConlluSentence, error) {
	r := s.r
	if s.rangeEnd != 0 {
		return ConlluSentence{}, fmt.Errorf("conllu: line %d: sentence ends within a multiword token", r.line)
	}
	toks := s.out.Tokens
	end := s.start
	for i := range toks {
		if toks[i].Head >= len(toks) {
			return ConlluSentence{}, fmt.Errorf("conllu: line %d: head %d in a sentence of %d words", s.lines[i], toks[i].Head+1, len(toks))
		}
		end = max(end, toks[i].End)
	}
	if !s.out.HasSpan {
		s.out.Span = casus.Span{Start: min(s.start, toks[0].Start), End: end}
	}
	if s.out.Text == "" {
		s.out.Text = joinForms(toks)
	}
	s.out.Para = r.para
	r.pos, r.any = max(end, s.out.Span.End)+1, true
	return s.out, nil
}
