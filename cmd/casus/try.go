package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/casus/casus"
	"github.com/casus/casus/code"
	"github.com/casus/casus/knowledge"
	"github.com/casus/casus/knowledge/ontology"
	"github.com/casus/casus/match"
	"github.com/casus/casus/reader"
)

const tryLong = `Tries a file of patterns: checks its words, runs its own examples, and, with a TEXT, shows
what its patterns find there and why not where their trigger occurs. docs/patterns.md tells
how to write one.

The patterns stand in competition with the built-in ones, as they would in a reading. A file
with the name of a built-in file (coerce.pat) takes its place. Word lists "NAME.txt" beside
the file add to the built-in lists, or take the place of those of the same name.`

func tryCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "try PATTERNFILE [TEXT...]",
		Short: "Try patterns on their own examples and on a text",
		Long:  tryLong,
		Example: `  casus try coerce.pat
  casus try coerce.pat "Police rounded up dozens of villagers."
  casus try coerce.pat - < article.txt`,
		Args: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return badUsage(c, errors.New("no pattern file given"))
			}
			return nil
		},
		RunE: func(c *cobra.Command, args []string) error {
			body := strings.Join(args[1:], " ")
			if body == "-" {
				b, err := io.ReadAll(io.LimitReader(c.InOrStdin(), 1<<20))
				if err != nil {
					return fmt.Errorf("reading the text: %w", err)
				}
				body = string(b)
			}
			return runTry(c.Context(), c.OutOrStdout(), args[0], body)
		},
	}
}

// trial is the patterns of one file among the built-in ones, and what reads text for them.
type trial struct {
	ctx   context.Context
	set   *match.Set
	coder *code.Stage
	read  *reader.Reader
	file  string
}

func runTry(ctx context.Context, w io.Writer, file, body string) error {
	t, err := newTrial(ctx, file)
	if err != nil {
		return err
	}
	bad := t.examples(w)
	if body != "" {
		if err := t.text(w, body); err != nil {
			return err
		}
	}
	if bad > 0 {
		return fmt.Errorf("examples that fail: %d", bad)
	}
	return nil
}

func newTrial(ctx context.Context, file string) (*trial, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("reading the pattern file: %w", err)
	}
	ont, err := ontology.Load()
	if err != nil {
		return nil, err
	}
	files, lists, err := match.ReadFS(knowledge.FS)
	if err != nil {
		return nil, err
	}
	if err := addLists(lists, filepath.Dir(file)); err != nil {
		return nil, err
	}
	files = replaceFile(files, match.File{Name: file, Data: data})
	set, err := match.Compile(files, lists, ont)
	if err != nil {
		return nil, err
	}
	rd, err := reader.New(reader.Options{Layers: reader.Mentions, AnyLanguage: true})
	if err != nil {
		return nil, err
	}
	return &trial{ctx, set, code.New(set, ont, reader.Version, ""), rd, file}, nil
}

// replaceFile puts f in the place of the built-in file of the same name, or at the end.
func replaceFile(files []match.File, f match.File) []match.File {
	for i := range files {
		if path.Base(files[i].Name) == filepath.Base(f.Name) {
			files[i] = f
			return files
		}
	}
	return append(files, f)
}

// addLists reads the word lists that stand beside a pattern file.
func addLists(lists map[string][]string, dir string) error {
	names, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		return fmt.Errorf("looking for word lists: %w", err)
	}
	for _, name := range names {
		b, err := os.ReadFile(name)
		if err != nil {
			return fmt.Errorf("reading a word list: %w", err)
		}
		lists[strings.TrimSuffix(filepath.Base(name), ".txt")] = match.ParseList(b)
	}
	return nil
}

func (t *trial) mine(p *match.Pattern) bool { return p.File == t.file }

// examples runs the file's own examples and gives the number that fail.
func (t *trial) examples(w io.Writer) int {
	patterns, total := 0, 0
	for _, p := range t.set.Patterns() {
		if t.mine(p) {
			patterns++
			total += len(p.Examples)
		}
	}
	failures := match.RunExamplesOf(t.set, t.mine, t.annotate, t.status)
	for _, f := range failures {
		fmt.Fprintln(w, f.Error())
	}
	fmt.Fprintf(w, "%d patterns, %d examples, %d fail\n", patterns, total, len(failures))
	return len(failures)
}

func (t *trial) annotate(s string) (*casus.Doc, error) {
	return t.read.Read(t.ctx, &casus.Article{ID: "text", Text: s, Published: "2024-05-15"})
}

// status asks the coder, unless the pattern's own words decide.
func (t *trial) status(d *casus.Doc, m *match.Match) string {
	if m.Status != "" {
		return m.Status
	}
	head := m.Frame.Head
	if m.Frame.Light >= 0 {
		head = m.Frame.Light
	}
	s, _, err := t.coder.Status(d, m.Frame.Sent, head)
	if err != nil {
		return err.Error()
	}
	return string(s)
}

// text shows what the file's patterns find in a text, and why not.
func (t *trial) text(w io.Writer, s string) error {
	d, err := t.annotate(s)
	if err != nil {
		return err
	}
	names := map[string]bool{}
	for _, p := range t.set.Patterns() {
		if t.mine(p) {
			names[p.Name] = true
		}
	}
	for i := range d.Sentences {
		fmt.Fprintf(w, "\n%s\n", printable(strings.TrimSpace(d.Article.Text[d.Sentences[i].Start:d.Sentences[i].End])))
		found := false
		for _, m := range t.set.Match(d, i) {
			found = true
			t.show(w, d, &m)
		}
		for _, m := range t.set.Explain(d, i) {
			if names[m.Pattern] {
				found = true
				fmt.Fprintf(w, "  not %s on %q: %s\n", m.Pattern, d.Sentences[i].Tokens[m.Trigger].Form, m.Failed)
			}
		}
		if !found {
			fmt.Fprintln(w, "  nothing: no trigger of these patterns occurs")
		}
	}
	return nil
}

func (t *trial) show(w io.Writer, d *casus.Doc, m *match.Match) {
	toks := d.Sentences[m.Frame.Sent].Tokens
	var trigger []string
	for _, i := range m.Trigger {
		trigger = append(trigger, toks[i].Form)
	}
	mode := ""
	if m.Mode != "" {
		mode = " " + m.Mode
	}
	built := ""
	if !t.mine(m.Pattern) {
		built = " (built in)"
	}
	fmt.Fprintf(w, "  %s%s: %s%s, %s on %q\n", m.Pattern.Name, built, m.Pattern.Type, mode, t.status(d, m), strings.Join(trigger, " "))
	for _, side := range []struct {
		name string
		args []match.Arg
	}{{"actor", m.Actor}, {"recipient", m.Recipient}, {"place", m.Place}} {
		for _, g := range side.args {
			span := casus.Span{Start: toks[g.First].Start, End: toks[g.End-1].End}
			fmt.Fprintf(w, "    %s [%s] by %s\n", side.name, printable(d.Article.Text[span.Start:span.End]), g.Slot)
		}
	}
}
