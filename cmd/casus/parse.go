package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/casus/casus"
	"github.com/casus/casus/parse"
	"github.com/casus/casus/reader"
)

const parseLong = `Writes the grammar of articles alone: words by the conventions of Universal Dependencies
for English, tags, lemmas, features, basic trees.

With --keep-tokens the input is CoNLL-U ("-" or files, not packed): the words are kept as they are given,
tagged and parsed, so that anyone can score the parser on tokens of a treebank.

` + inputHelp

type parseFlags struct {
	input      input
	format     string
	keepTokens bool
}

func parseCommand() *cobra.Command {
	var f parseFlags
	c := &cobra.Command{
		Use:   "parse [flags] FILE...",
		Short: "Write the grammar alone: words, tags, trees",
		Long:  parseLong,
		Example: `  casus parse article.txt
  casus parse --format table article.txt
  casus parse --keep-tokens treebank.conllu > parsed.conllu`,
		Args: atLeastOne,
		RunE: func(c *cobra.Command, args []string) error { return runParse(c, &f, args) },
	}
	f.input.flags(c)
	c.Flags().StringVar(&f.format, "format", "conllu", "conllu, or table with the tree drawn")
	c.Flags().BoolVar(&f.keepTokens, "keep-tokens", false, "the input is CoNLL-U: tag and parse its words as they are given")
	complete(c, "format", "conllu", "table")
	return c
}

func runParse(c *cobra.Command, f *parseFlags, args []string) error {
	opts, err := f.input.options(c)
	if err != nil {
		return err
	}
	write, err := parseFormat(f.format, styleOf(c.OutOrStdout()))
	if err != nil {
		return badUsage(c, err)
	}
	if f.keepTokens {
		return parseConllu(c, args, write)
	}
	for _, a := range args {
		if strings.EqualFold(filepath.Ext(a), ".conllu") {
			return badUsage(c, fmt.Errorf("%s: CoNLL-U is read with --keep-tokens", a))
		}
	}
	rd, err := reader.New(reader.Options{Layers: reader.Grammar, AnyLanguage: f.input.anyLanguage})
	if err != nil {
		return err
	}
	return eachArticle(c, args, opts, rd, func(d *casus.Doc) error {
		if f.format == "conllu" {
			if _, err := fmt.Fprintf(c.OutOrStdout(), "# newdoc id = %s\n", printable(d.Article.ID)); err != nil {
				return err
			}
		}
		return write(c.OutOrStdout(), d.Article.Text, d.Sentences)
	})
}

// writeGrammar writes sentences of a text.
type writeGrammar func(w io.Writer, text string, ss []casus.Sentence) error

func parseFormat(name string, st style) (writeGrammar, error) {
	switch name {
	case "conllu":
		return parse.WriteConllu, nil
	case "table":
		return func(w io.Writer, text string, ss []casus.Sentence) error {
			e := explainer{style: st}
			for i := range ss {
				fmt.Fprintf(&e.b, "%s", st.paint(classTitle, fmt.Sprintf("Sentence %d", i)))
				e.section("Tokens", tokenLines(&ss[i]))
				e.section("Tree", drawTree(&ss[i]))
				e.b.WriteByte('\n')
			}
			_, err := io.WriteString(w, e.b.String())
			return err
		}, nil
	}
	return nil, fmt.Errorf("--format: unknown format %q (conllu or table)", name)
}

// parseConllu tags and parses given words.
func parseConllu(c *cobra.Command, files []string, write writeGrammar) error {
	p, err := parse.New()
	if err != nil {
		return err
	}
	for _, name := range files {
		if err := parseConlluFile(c, p, name, write); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

func parseConlluFile(c *cobra.Command, p *parse.Parser, name string, write writeGrammar) error {
	in := c.InOrStdin()
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		in = f
	}
	text, ss, err := conlluText(in)
	if err != nil {
		return err
	}
	if len(ss) == 0 {
		return errors.New("no sentences")
	}
	if err := p.Annotate(c.Context(), &casus.Doc{Article: &casus.Article{Text: text}, Sentences: ss}); err != nil {
		return err
	}
	return write(c.OutOrStdout(), text, ss)
}

// conlluText reads sentences and puts their texts together where their offsets say. The text is empty where offsets
// begin anew, as in a file of several documents.
func conlluText(r io.Reader) (string, []casus.Sentence, error) {
	var text strings.Builder
	var ss []casus.Sentence
	whole := true
	cr := parse.NewConlluReader(r)
	for {
		s, err := cr.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return "", nil, err
		}
		ss = append(ss, s.Sentence)
		if gap := s.Start - text.Len(); gap < 0 || gap > 1<<16 || len(s.Text) != s.Len() {
			whole = false
		} else {
			text.WriteString(strings.Repeat(" ", gap))
			text.WriteString(s.Text)
		}
	}
	if !whole {
		return "", ss, nil
	}
	return text.String(), ss, nil
}
