package text

import (
	"context"
	"errors"
	"fmt"
	"unicode/utf8"

	"github.com/casus/casus"
	"github.com/casus/casus/text/internal/cut"
	"github.com/casus/casus/text/internal/recase"
)

const (
	// MaxBytes is how much of an article is read: some ten times the longest newspaper article. It bounds memory.
	MaxBytes = 2 << 20
	// MaxTokens is the most words of a sentence that this package cuts: longer ones are tables or rubbish, and what
	// follows needs a bound. Sentences that the article gives are not cut.
	MaxTokens = 400
)

type stage struct {
	model *cut.Model
	cases *recase.Table
	err   error
}

// New returns the stage "text", which needs nothing and adds LayerSentences: Doc.Sentences with Span, Kind, Dateline,
// Para and the Span, Form and Glued of Tokens. If the article gives its sentences, there is exactly one Sentence for each
// of them, in their order, without Tokens if the span is empty or bad; text outside of them is not coded. What was left
// out, and why, stands in Doc.Notes.
func New() casus.Stage {
	m, err := cut.Default()
	c, err2 := recase.Load()
	return &stage{m, c, errors.Join(err, err2)}
}

// Name is "text".
func (*stage) Name() string { return "text" }

// Needs is nothing.
func (*stage) Needs() casus.Layer { return 0 }

// Adds is LayerSentences.
func (*stage) Adds() casus.Layer { return casus.LayerSentences }

// Annotate replaces the Sentences of d. It fails only if the weights are broken or ctx is done.
func (s *stage) Annotate(ctx context.Context, d *casus.Doc) error {
	if s.err != nil {
		return fmt.Errorf("text: loading the weights: %w", s.err)
	}
	w := &work{doc: d, text: d.Article.Text, title: squeeze(d.Article.Title), cutter: cut.New(s.model), cases: s.cases}
	d.Sentences = nil
	if !utf8.ValidString(w.text) {
		w.note("text is no valid UTF-8; bytes that are none stand as words of their own")
	}
	if d.Article.Sentences != nil {
		w.given()
		w.noteCapitals()
		return ctx.Err()
	}
	w.cutAll(ctx)
	return ctx.Err()
}

// cutAll finds the sentences itself.
func (w *work) cutAll(ctx context.Context) {
	if len(w.text) > MaxBytes {
		end := MaxBytes
		for !utf8.RuneStart(w.text[end]) && end > MaxBytes-utf8.UTFMax {
			end--
		}
		w.note(fmt.Sprintf("bytes %d to %d are not read: the text is longer than %d bytes", end, len(w.text), MaxBytes))
		w.text = w.text[:end]
	}
	for n, p := range paragraphs(w.text, w.title) {
		if n%64 == 0 && ctx.Err() != nil {
			return
		}
		w.paragraph(n, p)
	}
	w.noteCapitals()
	if w.cuts > 0 {
		w.note(fmt.Sprintf("%d cuts inside of sentences of more than %d words", w.cuts, MaxTokens))
	}
}

// work is the state of cutting one article.
type work struct {
	doc    *casus.Doc
	text   string
	title  string
	cutter *cut.Cutter
	cases  *recase.Table
	toks   []cut.Token
	ends   []int
	cuts   int // sentences cut because they were too long
	shouts int // sentences in capitals
}

func (w *work) note(s string) {
	w.doc.Notes = append(w.doc.Notes, casus.Note{Stage: "text", Sent: -1, Text: s})
}

// paragraph adds the sentences of paragraph n.
func (w *work) paragraph(n int, p paragraph) {
	w.toks = w.cutter.Tokens(w.text, p.Start, p.End, w.toks[:0])
	if len(w.toks) == 0 {
		return
	}
	line := dateline(w.text, w.toks)
	kind := w.kind(p, line > 0)
	if kind == casus.Title {
		w.ends = append(w.ends[:0], len(w.toks))
	} else {
		w.ends = w.cutter.Ends(w.text, w.toks, line+1, w.ends[:0])
	}
	first := 0
	for i, end := range w.ends {
		for end-first > MaxTokens {
			k := w.breath(first)
			w.cuts++
			w.add(n, kind, first, k)
			first = k
		}
		w.add(n, kind, first, end)
		if i == 0 && line > 0 {
			w.doc.Sentences[len(w.doc.Sentences)-1].Dateline = casus.Span{Start: w.toks[0].Start, End: w.toks[line-1].End}
		}
		first = end
	}
}

// breath is the best place to cut a sentence that is too long and begins with token first: after its last mark.
func (w *work) breath(first int) int {
	for k := first + MaxTokens; k > first+MaxTokens/2; k-- {
		if c := w.text[w.toks[k-1].Start]; c == ';' || c == ',' || c == '.' || c == '|' {
			return k
		}
	}
	k := first + MaxTokens
	for w.toks[k].Glued && k > first+1 {
		k--
	}
	return k
}

// add adds the sentence of tokens [first, end).
func (w *work) add(para int, kind casus.SentenceKind, first, end int) {
	s := casus.Sentence{Kind: kind, Para: para, Tokens: w.tokens(w.toks[first:end])}
	s.Span = casus.Span{Start: w.toks[first].Start, End: w.toks[end-1].End}
	w.doc.Sentences = append(w.doc.Sentences, s)
}

func (w *work) tokens(toks []cut.Token) []casus.Token {
	out := make([]casus.Token, len(toks))
	for i, t := range toks {
		out[i] = casus.Token{Span: casus.Span{Start: t.Start, End: t.End}, Form: form(w.text[t.Start:t.End]), Head: -1, Glued: t.Glued}
	}
	w.recase(out)
	return out
}

// recase gives the forms of a sentence in capitals the case of running text: the tagger learned from that. Spans and the
// article's text stay as they are.
func (w *work) recase(toks []casus.Token) {
	words := make([]string, len(toks))
	for i := range toks {
		words[i] = toks[i].Form
	}
	if !recase.Capitals(words) {
		return
	}
	w.shouts++
	w.cases.Words(words)
	for i := range toks {
		toks[i].Form = words[i]
	}
}

func (w *work) noteCapitals() {
	if w.shouts > 0 {
		w.note(fmt.Sprintf("%d sentences in capitals are read in the case of running text", w.shouts))
	}
}
