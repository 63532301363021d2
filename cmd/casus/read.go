package main

import (
	"errors"
	"fmt"
	"io"
	"runtime"

	"github.com/spf13/cobra"

	"github.com/casus/casus/reader"
)

const readLong = `Reads articles and writes their records: events (who did what to whom), tolls (figures of
people killed, injured, missing, displaced, detained, abducted), statements and standing
relations, each with the words that it comes from.

` + inputHelp + `

Output: "table" is for people and groups records by sentence, with *triggers* and [parties]
marked; "jsonl" has one record a line for programs, with byte offsets for every entity;
"csv" is for spreadsheets: a cell that they would take for a formula begins with '.
Records come in the order of the input, whatever the number of workers; the same input
gives the same bytes.

What cannot be read is said on standard error, the rest is read, and the exit status is 1.

With --out the records go to a file. If such a run is broken off, the same command with
--resume takes it up: what FILE holds is checked, a torn end is cut off, and reading goes on
behind the last article that was written whole. The file is then the same as if the run had
not been broken off. Give the same input and flags; articles without records or with errors
that stand at the seam are read again.`

const readExample = `  casus read article.txt
  casus read --published 2024-05-17 --kind event,toll --format table article.txt
  casus read --actors my.actors --actors Phoenix.Countries.actors.txt article.txt
  casus read --workers 8 --out records.jsonl news/
  casus read --workers 8 --out records.jsonl --resume news/
  zcat wire.jsonl.gz | casus read --format csv - > records.csv`

// readFlags are the flags of read.
type readFlags struct {
	input   input
	format  string
	kinds   []string
	workers int
	out     string
	resume  bool
	actors  userActors
}

func readCommand() *cobra.Command {
	var f readFlags
	c := &cobra.Command{
		Use:     "read [flags] FILE|DIR|-...",
		Short:   "Read articles, write records",
		Long:    readLong,
		Example: readExample,
		Args:    atLeastOne,
		RunE:    func(c *cobra.Command, args []string) error { return runRead(c, &f, args) },
	}
	f.input.flags(c)
	f.actors.flag(c)
	fl := c.Flags()
	fl.StringVar(&f.format, "format", "", "table, jsonl or csv (default table on a terminal, else jsonl)")
	fl.StringSliceVar(&f.kinds, "kind", nil, "kinds of record to write, of event, toll, statement, relation (default all)")
	fl.IntVar(&f.workers, "workers", runtime.GOMAXPROCS(0), "articles to read at the same time")
	fl.StringVar(&f.out, "out", "", "write records to `FILE` instead of standard output")
	fl.BoolVar(&f.resume, "resume", false, "take up a run that was broken off and wrote to --out FILE (jsonl only)")
	complete(c, "format", formatNames[:]...)
	complete(c, "kind", "event", "toll", "statement", "relation")
	return c
}

// complete offers values of a flag to the shell.
func complete(c *cobra.Command, flag string, values ...string) {
	err := c.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
	if err != nil {
		panic(err) // the flag's name is mistyped above
	}
}

func runRead(c *cobra.Command, f *readFlags, args []string) (err error) {
	opts, err := f.input.options(c)
	if err != nil {
		return err
	}
	ks, err := newKinds(f.kinds)
	if err != nil {
		return badUsage(c, fmt.Errorf("--kind: %w", err))
	}
	if f.out != "" && f.format == "" {
		f.format = "jsonl"
	}
	form, err := newFormat(f.format, c.OutOrStdout())
	if err != nil {
		return badUsage(c, fmt.Errorf("--format: %w", err))
	}
	if f.workers < 1 {
		return badUsage(c, fmt.Errorf("--workers: %d", f.workers))
	}
	if _, lines := form.(jsonlFormat); f.resume && (f.out == "" || !lines) {
		return badUsage(c, errors.New("--resume goes with --out FILE and --format jsonl"))
	}
	more, err := f.actors.load(c)
	if err != nil {
		return err
	}
	rd, err := reader.New(reader.Options{AnyLanguage: f.input.anyLanguage, Actors: more})
	if err != nil {
		return err
	}
	out, seam, err := openOut(c.OutOrStdout(), f, rd.Versions(), ks)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, out.Close()) }()
	r := &readRun{reader: rd, format: form, kinds: ks, workers: f.workers, seam: seam, out: out, errs: c.ErrOrStderr()}
	return r.run(c.Context(), args, opts)
}

// openOut opens where records go, and finds how far an earlier run came.
func openOut(stdout io.Writer, f *readFlags, v reader.VersionSet, ks kinds) (io.WriteCloser, *seam, error) {
	switch {
	case f.out == "":
		return nopCloser{stdout}, nil, nil
	case f.resume:
		return resumeFile(f.out, v, ks)
	}
	out, err := createNew(f.out)
	return out, nil, err
}

type nopCloser struct{ io.Writer }

func (nopCloser) Close() error { return nil }
