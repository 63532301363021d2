package conll

import (
	"bufio"
	"errors"
	"fmt"
	"io"

	"github.com/casus/casus"
	"github.com/casus/casus/parse"
)

// Bare copies sentences without their annotation: what a parser gets that is scored on gold tokens.
func Bare(ss []casus.Sentence) []casus.Sentence {
	out := make([]casus.Sentence, len(ss))
	for i, s := range ss {
		out[i] = s
		out[i].Tokens = make([]casus.Token, len(s.Tokens))
		for j, t := range s.Tokens {
			out[i].Tokens[j] = casus.Token{Span: t.Span, Form: t.Form, Head: -1, Glued: t.Glued}
		}
	}
	return out
}

// WriteText writes the text of a CoNLL-U file: the sentences of a paragraph on a line, a blank line between paragraphs
// and documents.
func WriteText(w io.Writer, conllu io.Reader) error {
	r := parse.NewConlluReader(conllu)
	b := bufio.NewWriter(w)
	para := 0
	for first := true; ; first = false {
		s, err := r.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		switch {
		case first:
		case s.NewDoc || s.Para != para:
			b.WriteString("\n\n")
		default:
			b.WriteByte(' ')
		}
		para = s.Para
		b.WriteString(s.Text)
	}
	b.WriteByte('\n')
	if err := b.Flush(); err != nil {
		return fmt.Errorf("writing text: %w", err)
	}
	return nil
}
