package main

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/casus/casus/export"
)

const exportLong = `Writes records in the formats of other tools. They come from a store (--store), or from files
as 'casus read --format jsonl' and 'casus export --format jsonl' write them; "-" is standard
input.

The same records, version and moment give the same bytes. Beside FILE of --output stands
FILE.meta.json: version, moment, columns, and what was left out or lost, with counts;
docs/exports.md says what each format holds.

Formats:
`

type exportFlags struct {
	format, output, meta, title string
	store, asOf                 string
	hxl                         bool
}

func exportCommand() *cobra.Command {
	var f exportFlags
	c := &cobra.Command{
		Use:   "export --format FORMAT {--store PATH | FILE...}",
		Short: "Write records in the formats of other tools",
		Long:  exportLong + exportFormats(),
		Example: `  casus export --format parquet --store news.db --output events.parquet
  casus read --format jsonl news.jsonl | casus export --format icews -
  casus export --format acled --hxl records.jsonl
  casus export --format gold --store news.db --output gold/`,
		RunE: func(c *cobra.Command, args []string) error { return runExport(c, args, &f) },
	}
	fl := c.Flags()
	fl.StringVar(&f.format, "format", "", "`FORMAT`, one of those above")
	fl.StringVarP(&f.output, "output", "o", "", "`FILE` to write; without it standard output")
	fl.StringVar(&f.meta, "meta", "", "`FILE` for the side-car; without it beside --output")
	fl.StringVar(&f.title, "title", "", "title of a feed")
	fl.StringVar(&f.store, "store", "", storeUsage+"; not where files are named")
	fl.StringVar(&f.asOf, "as-of", "", "ISO `TIME` as of which the store is read; without it the time of its last change")
	fl.BoolVar(&f.hxl, "hxl", false, "a row of HXL tags under the header (csv, ucdp, acled)")
	return c
}

func exportFormats() string {
	var b strings.Builder
	for _, f := range export.Formats() {
		fmt.Fprintf(&b, "  %-15s %s\n", f.Name, f.For)
	}
	fmt.Fprintf(&b, "  %-15s %s\n", goldFormat, goldFor)
	return strings.TrimRight(b.String(), "\n")
}

func runExport(c *cobra.Command, args []string, f *exportFlags) error {
	if f.format == goldFormat && len(args) == 0 {
		return exportGold(c, f)
	}
	format, err := export.Lookup(f.format)
	if err != nil {
		return badUsage(c, err)
	}
	if f.store != "" && len(args) > 0 {
		return badUsage(c, errors.New("give either --store or files"))
	}
	if len(args) == 0 {
		if f.store, err = (&storeFlag{url: f.store}).place(); err != nil {
			return err
		}
	}
	opt := export.Options{Meta: export.Meta{Version: buildVersion(), Title: f.title}, HXL: f.hxl}
	rows := fileRows(c.InOrStdin(), args)
	if f.store != "" {
		from, err := openExportStore(c, f)
		if err != nil {
			return err
		}
		defer from.close()
		rows, opt.AsOf = from.rows(c.Context()), from.asOf()
	}
	stats, err := writeExport(c, f.output, format, opt, rows)
	if err != nil {
		return err
	}
	return finishExport(c, f, format, opt.Meta, stats)
}

// writeExport writes to a file that gets its name only when it is whole, or to standard output.
func writeExport(c *cobra.Command, output string, format export.Format, opt export.Options, rows iter.Seq2[export.Row, error]) (export.Stats, error) {
	if output == "" {
		return export.Write(c.Context(), c.OutOrStdout(), format, opt, rows)
	}
	part := output + ".part"
	w, err := os.Create(part)
	if err != nil {
		return export.Stats{}, fmt.Errorf("export: %w", err)
	}
	stats, err := export.Write(c.Context(), w, format, opt, rows)
	err = errors.Join(err, w.Close())
	if err == nil {
		err = os.Rename(part, output)
	}
	if err != nil {
		return stats, errors.Join(err, os.Remove(part))
	}
	return stats, nil
}

// finishExport writes the side-car and says what became of the records.
func finishExport(c *cobra.Command, f *exportFlags, format export.Format, m export.Meta, stats export.Stats) error {
	if f.meta == "" && f.output != "" {
		f.meta = f.output + ".meta.json"
	}
	if f.meta != "" {
		side, err := export.Sidecar(format, m, stats)
		if err != nil {
			return fmt.Errorf("export: %w", err)
		}
		if err := os.WriteFile(f.meta, side, 0o644); err != nil {
			return fmt.Errorf("export: %w", err)
		}
	}
	tell(c.ErrOrStderr(), "%s: %d records, %d rows", format.Name, stats.Records, stats.Rows)
	for _, n := range stats.Left() {
		tell(c.ErrOrStderr(), "left out %d: %s", n.N, n.What)
	}
	return nil
}

// fileRows are the rows of files, one after another.
func fileRows(stdin io.Reader, names []string) iter.Seq2[export.Row, error] {
	return func(yield func(export.Row, error) bool) {
		for _, name := range names {
			if !oneFile(stdin, name, yield) {
				return
			}
		}
	}
}

func oneFile(stdin io.Reader, name string, yield func(export.Row, error) bool) bool {
	r := stdin
	if name != "-" {
		file, err := os.Open(name)
		if err != nil {
			yield(export.Row{}, err)
			return false
		}
		defer file.Close()
		r = file
	}
	for row, err := range export.ReadRows(r, name) {
		if !yield(row, err) || err != nil {
			return false
		}
	}
	return true
}
