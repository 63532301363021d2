package main

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/entity/actors/check"
	"github.com/casus/casus/entity/actors/userfile"
	"github.com/casus/casus/knowledge"
	"github.com/casus/casus/knowledge/ontology"
)

func knowledgeCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "knowledge",
		Short: "Check dictionaries and patterns",
		Args:  noArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(knowledgeCheckCommand())
	return c
}

const knowledgeCheckLong = `Checks dictionaries of actors (*.actors), role nouns (roles*.txt) and patterns (*.pat), by
default the built-in ones. Every finding is one line, "file:line: error|warning: what".

Errors: a line that cannot be read, an unknown code, an id that stands twice, a role that
begins in the future or that a later one covers, two entries of one name in one country with
different codes at one time, two who hold one office today; a pattern that cannot be loaded;
with --examples, a pattern that fires on fewer than three of the examples that prove it.
Warnings: what may be right, such as two persons of one surname, terms that overlap, a name
that is an everyday word.

The exit status is 1 if there are errors.`

func knowledgeCheckCommand() *cobra.Command {
	var f checkFlags
	c := &cobra.Command{
		Use:   "check [FILE|DIR]...",
		Short: "Look for what is wrong in dictionaries and patterns",
		Long:  knowledgeCheckLong,
		Example: `  casus knowledge check
  casus knowledge check --errors my.actors
  casus knowledge check --examples patterns/`,
		RunE: func(c *cobra.Command, args []string) error { return runCheck(c, &f, args) },
	}
	c.Flags().BoolVar(&f.errorsOnly, "errors", false, "print errors only")
	c.Flags().BoolVar(&f.examples, "examples", false, "run the patterns' own examples too, which takes a while")
	return c
}

type checkFlags struct{ errorsOnly, examples bool }

// checkInput is what to check, by format.
type checkInput struct {
	actors, roles, foreign []actors.File
	patterns               []actors.File
	builtin                bool
}

func runCheck(c *cobra.Command, f *checkFlags, args []string) error {
	in, err := checkFiles(args)
	if err != nil {
		return err
	}
	found, err := checkActors(in)
	if err != nil {
		return err
	}
	if in.builtin || len(in.patterns) > 0 {
		more, n, err := checkPatterns(c.Context(), in.patterns, f.examples)
		if err != nil {
			return err
		}
		found = append(found, more...)
		if n != nil && !f.errorsOnly {
			if err := n.write(c.OutOrStdout()); err != nil {
				return err
			}
		}
	}
	return writeFindings(c.OutOrStdout(), found, f.errorsOnly)
}

func writeFindings(w io.Writer, found []check.Finding, errorsOnly bool) error {
	b := bufio.NewWriter(w)
	bad, warned := 0, 0
	for _, x := range found {
		if x.Level == check.Error {
			bad++
		} else if warned++; errorsOnly {
			continue
		}
		fmt.Fprintln(b, printable(x.String()))
	}
	if err := b.Flush(); err != nil {
		return fmt.Errorf("writing findings: %w", err)
	}
	if bad > 0 {
		return fmt.Errorf("errors: %d, warnings: %d", bad, warned)
	}
	return nil
}

// checkFiles reads the files to check: the built-in ones if none are given.
func checkFiles(args []string) (*checkInput, error) {
	in := &checkInput{builtin: len(args) == 0}
	if in.builtin {
		var err error
		in.actors, in.roles, err = actors.ReadFiles(knowledge.FS, "actors")
		return in, err
	}
	for _, arg := range args {
		names, err := checkable(arg)
		if err != nil {
			return nil, err
		}
		for _, n := range names {
			data, err := os.ReadFile(n)
			if err != nil {
				return nil, err
			}
			in.add(actors.File{Name: n, Data: data})
		}
	}
	return in, nil
}

// checkable gives a file itself, and the dictionaries and patterns right below a folder.
func checkable(name string) ([]string, error) {
	if st, err := os.Stat(name); err != nil || !st.IsDir() {
		return []string{name}, err
	}
	pats, err := filepath.Glob(filepath.Join(name, "*.pat"))
	if err != nil {
		return nil, err
	}
	dicts, err := userfile.Below(name)
	if err != nil && len(pats) > 0 {
		err = nil
	}
	return append(dicts, pats...), err
}

func (in *checkInput) add(f actors.File) {
	switch {
	case strings.HasSuffix(f.Name, ".pat"):
		in.patterns = append(in.patterns, f)
	case userfile.FormatOf(f.Name) == userfile.House:
		in.actors = append(in.actors, f)
	case userfile.FormatOf(f.Name) == userfile.Nouns:
		in.roles = append(in.roles, f)
	default:
		in.foreign = append(in.foreign, f)
	}
}

// checkActors checks dictionaries against each other; a user's against the states and role nouns that are built in.
func checkActors(in *checkInput) ([]check.Finding, error) {
	ont, err := ontology.Load()
	if err != nil {
		return nil, err
	}
	o := check.Options{Today: time.Now().UTC().Format("2006-01-02")}
	c := actors.Checks{Role: ont.ValidRole}
	if !in.builtin {
		book, err := actors.Load(knowledge.FS, "actors", c)
		if err != nil {
			return nil, err
		}
		o.Roles, o.Known = book.Roles, actors.Countries(book.Actors)
	}
	found := check.Files(in.actors, in.roles, c, o)
	c.Country = o.Known
	for _, f := range in.foreign {
		fs, err := checkForeign(f, c)
		if err != nil {
			return nil, err
		}
		found = append(found, fs...)
	}
	return found, nil
}

// checkForeign tells which lines of a dictionary of PETRARCH are not used or read otherwise, and what its codes lose. None of it
// is an error: the rest serves.
func checkForeign(f actors.File, c actors.Checks) ([]check.Finding, error) {
	r, conv, err := userfile.Foreign(f.Name, f.Data, c)
	if err != nil {
		return nil, err
	}
	var out []check.Finding
	add := func(what string, fs []actors.Fault) {
		for _, x := range fs {
			out = append(out, check.Finding{File: x.File, Line: x.Line, Text: what + x.Err.Error()})
		}
	}
	add("not used: ", r.Refused)
	add("not used: ", conv.Refused)
	add("", r.Notes)
	for _, l := range conv.Losses {
		out = append(out, check.Finding{File: f.Name, Line: l.Line, Text: fmt.Sprintf("codes lose %s, here first of %d", l.What, l.N)})
	}
	slices.SortStableFunc(out, func(a, b check.Finding) int { return cmp.Compare(a.Line, b.Line) })
	return out, nil
}
