package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/casus/casus"
	"github.com/casus/casus/pipeline"
	"github.com/casus/casus/reader"
	"github.com/casus/casus/source"
)

const explainLong = `Shows how each sentence was read, layer by layer: tokens with tags, the tree, mentions with
what they refer to and why, records with the reasons for each part, and what gave no record:
for patterns whose trigger occurs the first constraint that failed, and other reasons.

` + inputHelp

func explainCommand() *cobra.Command {
	var in input
	var own userActors
	sentence := -1
	c := &cobra.Command{
		Use:   "explain [flags] FILE...",
		Short: "Show how sentences were read, and why not otherwise",
		Long:  explainLong,
		Example: `  casus explain article.txt
  casus explain --sentence 2 article.txt
  echo "Rebels seized the town." | casus explain -`,
		Args: atLeastOne,
		RunE: func(c *cobra.Command, args []string) error {
			if c.Flags().Changed("sentence") && sentence < 0 {
				return badUsage(c, fmt.Errorf("--sentence: %d", sentence))
			}
			opts, err := in.options(c)
			if err != nil {
				return err
			}
			more, err := own.load(c)
			if err != nil {
				return err
			}
			rd, err := reader.New(reader.Options{AnyLanguage: in.anyLanguage, Actors: more})
			if err != nil {
				return err
			}
			return eachArticle(c, args, opts, rd, func(d *casus.Doc) error { return explainDoc(c, rd, d, sentence) })
		},
	}
	in.flags(c)
	own.flag(c)
	c.Flags().IntVar(&sentence, "sentence", -1, "number of the one sentence to explain, from 0, as records give it under \"s\"")
	return c
}

// eachArticle reads articles one after another. What fails is said, and counts at the end.
func eachArticle(c *cobra.Command, paths []string, opts source.Options, rd *reader.Reader, f func(*casus.Doc) error) error {
	failed := 0
	for item := range source.Articles(paths, opts) {
		for _, n := range item.Notes {
			tell(c.ErrOrStderr(), "%s: %s", item.Where(), n)
		}
		err := item.Err
		if item.Article != nil {
			var doc *casus.Doc
			if doc, err = rd.Read(c.Context(), item.Article); err == nil {
				if err := f(doc); err != nil {
					return fmt.Errorf("%s: %w", item.Where(), err)
				}
				continue
			}
			err = fmt.Errorf("%s: %w", item.Where(), err)
		}
		if err == nil {
			continue
		}
		tell(c.ErrOrStderr(), "%v", err)
		if !errors.Is(err, pipeline.ErrSkip) {
			failed++
		}
	}
	if err := c.Context().Err(); err != nil {
		return err
	}
	if failed > 0 {
		return fmt.Errorf("could not be read: %d", failed)
	}
	return nil
}

func explainDoc(c *cobra.Command, rd *reader.Reader, d *casus.Doc, sentence int) error {
	if sentence >= len(d.Sentences) {
		return fmt.Errorf("no sentence %d: the article has %d, from 0", sentence, len(d.Sentences))
	}
	e := explainer{doc: d, style: styleOf(c.OutOrStdout())}
	e.article()
	for i := range d.Sentences {
		if sentence >= 0 && i != sentence {
			continue
		}
		why, err := rd.Why(d, i)
		if err != nil {
			return err
		}
		e.sentence(i, why)
	}
	_, err := fmt.Fprint(c.OutOrStdout(), e.b.String())
	return err
}

// explainer writes the layers of sentences.
type explainer struct {
	doc   *casus.Doc
	style style
	b     strings.Builder
}

func (e *explainer) article() {
	for _, n := range e.doc.Notes {
		if n.Sent < 0 {
			fmt.Fprintf(&e.b, "note: %s: %s\n\n", n.Stage, printable(n.Text))
		}
	}
}

func (e *explainer) sentence(i int, why []string) {
	s := &e.doc.Sentences[i]
	kind := string(s.Kind)
	if kind == "" {
		kind = "body"
	}
	fmt.Fprintf(&e.b, "%s\n", e.style.paint(classTitle, fmt.Sprintf("Sentence %d · %s · paragraph %d · bytes [%d, %d)", i, kind, s.Para, s.Start, s.End)))
	e.style.wrap(&e.b, "  ", pieces(e.doc.Article.Text, s.Span, nil))
	e.section("Tokens", tokenLines(s))
	e.section("Tree", drawTree(s))
	e.section("Mentions", e.mentions(i))
	e.section("Records", e.records(i))
	e.section("Not coded, and why", why)
	for _, n := range e.doc.Notes {
		if n.Sent == i {
			fmt.Fprintf(&e.b, "  note: %s: %s\n", n.Stage, printable(n.Text))
		}
	}
	e.b.WriteByte('\n')
}

// section writes a heading and lines below it, "none" where there are none.
func (e *explainer) section(name string, lines []string) {
	fmt.Fprintf(&e.b, "\n%s\n", e.style.paint(classHead, name))
	if len(lines) == 0 {
		lines = []string{"none"}
	}
	for _, l := range lines {
		fmt.Fprintf(&e.b, "  %s\n", strings.TrimRight(printable(l), " "))
	}
}

func tokenLines(s *casus.Sentence) []string {
	rows := make([][]string, len(s.Tokens))
	for i, t := range s.Tokens {
		form := printable(t.Form)
		if t.Glued {
			form = "+" + form
		}
		rows[i] = []string{fmt.Sprint(i), form, printable(t.Lemma), t.UPOS, t.XPOS, t.Name, t.Feats}
	}
	return align(rows)
}

// align pads the columns of rows.
func align(rows [][]string) []string {
	var widths []int
	for _, r := range rows {
		for j, cell := range r {
			if j == len(widths) {
				widths = append(widths, 0)
			}
			widths[j] = max(widths[j], columns(cell))
		}
	}
	out := make([]string, len(rows))
	for i, r := range rows {
		var b strings.Builder
		for j, cell := range r {
			b.WriteString(cell)
			if j < len(r)-1 {
				b.WriteString(strings.Repeat(" ", widths[j]-columns(cell)+2))
			}
		}
		out[i] = b.String()
	}
	return out
}
