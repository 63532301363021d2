package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/spf13/cobra"

	"github.com/casus/casus/export"
	"github.com/casus/casus/series"
	"github.com/casus/casus/store"
)

const compareLong = `Sets series of GDELT and ICEWS beside one's own: how many stories a day, and how the two go
together on the days that both know. Files are the Events tables as published (GDELT with 61,
58 or 57 columns, ICEWS with its header), also packed by gzip or as the only file of a zip.

The correlation is Pearson's, of the logarithm of 1 + count, day by day or week by week; the
systems do not count the same things, so levels say little and going together says more. What
cannot be compared is said below the table.`

const compareExample = `  casus compare --store news.db --gdelt 20240501.export.CSV
  casus compare --store news.db --icews events.2023.tab --level country --by week
  casus compare --store news.db --gdelt *.CSV --format csv > series.csv`

type compareFlags struct {
	store              storeFlag
	asOf               string
	gdelt, icews       []string
	level, by, format  string
	typ                string
	top                int
	unread, unreadTold int
}

func compareCommand() *cobra.Command {
	var f compareFlags
	c := &cobra.Command{Use: "compare --gdelt FILE | --icews FILE", Short: "Set series of GDELT and ICEWS beside one's own", Long: compareLong, Example: compareExample, Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error { return runCompare(c, &f) }}
	f.store.flag(c)
	l := c.Flags()
	l.StringArrayVar(&f.gdelt, "gdelt", nil, "`FILE` of GDELT's Events; may be given several times")
	l.StringArrayVar(&f.icews, "icews", nil, "`FILE` of ICEWS; may be given several times")
	l.StringVar(&f.asOf, "as-of", "", "ISO `TIME`: what the store held then")
	l.StringVar(&f.level, "level", "dyad", "dyad (countries), role-dyad (codes with roles), actor (countries), country (where)")
	l.StringVar(&f.typ, "type", "", "`TYPE` of event; without it all types together")
	l.StringVar(&f.by, "by", "day", "day or week")
	l.IntVar(&f.top, "top", 25, "so many series, those with the most stories of one's own; 0 for all")
	l.StringVar(&f.format, "format", "table", "table, jsonl (comparisons), or csv (the series themselves)")
	complete(c, "level", "dyad", "role-dyad", "actor", "country")
	complete(c, "by", "day", "week")
	complete(c, "format", "table", "jsonl", "csv")
	return c
}

func (f *compareFlags) check() error {
	switch {
	case len(f.gdelt)+len(f.icews) == 0:
		return errors.New("nothing to compare with: give --gdelt FILE or --icews FILE")
	case levelKind(f.level) == "":
		return fmt.Errorf("--level: %q is none of dyad, role-dyad, actor, country", f.level)
	case f.by != "day" && f.by != "week":
		return fmt.Errorf("--by: %q is neither day nor week", f.by)
	case f.format != "table" && f.format != "jsonl" && f.format != "csv":
		return fmt.Errorf("--format: %q is none of table, jsonl, csv", f.format)
	}
	return nil
}

func levelKind(level string) series.Kind {
	return map[string]series.Kind{"dyad": series.Dyad, "role-dyad": series.Dyad, "actor": series.Actor, "country": series.Country}[level]
}

func runCompare(c *cobra.Command, f *compareFlags) error {
	if err := f.check(); err != nil {
		return badUsage(c, err)
	}
	at, err := momentOf(f.asOf)
	if err != nil {
		return badUsage(c, fmt.Errorf("--as-of: %w", err))
	}
	b := series.NewBuilder()
	if f.level != "role-dyad" {
		b = series.NewCoarseBuilder()
	}
	err = f.store.with(c, true, func(s *store.Store) error {
		for r, err := range s.Records(c.Context(), store.Filter{AsOf: at}) {
			if err != nil {
				return err
			}
			b.Add(&export.Row{Record: r.Record, Incident: r.Incident, Story: r.Story, Article: export.Head{Published: r.Article.Published}})
		}
		return nil
	})
	if err != nil {
		return err
	}
	lost := lossCount{}
	for _, in := range []struct {
		files []string
		read  func(io.Reader, string) iter.Seq2[export.Foreign, error]
	}{{f.gdelt, export.ReadGDELT}, {f.icews, export.ReadICEWS}} {
		for _, name := range in.files {
			if err := f.foreign(c.Context(), c.ErrOrStderr(), b, name, in.read, lost); err != nil {
				return err
			}
		}
	}
	if err := f.write(c.OutOrStdout(), b, lost); err != nil {
		return err
	}
	if f.unread > 0 {
		return fmt.Errorf("%d lines could not be read; the rest was", f.unread)
	}
	return nil
}

// lossCount counts, by system, what of its rows does not get into a series.
type lossCount map[string]*losses

type losses struct{ rows, undated, typeless, actorless, placeless int }

func (l lossCount) add(e *export.Foreign) {
	x := l[e.System]
	if x == nil {
		x = &losses{}
		l[e.System] = x
	}
	x.rows++
	switch {
	case e.Date == "":
		x.undated++
	case e.Type == "":
		x.typeless++
	}
	if e.Actor == "" || e.Recip == "" {
		x.actorless++
	}
	if e.Country == "" {
		x.placeless++
	}
}

// mostTold is how many lines that cannot be read are named.
const mostTold = 10

func (f *compareFlags) foreign(ctx context.Context, errs io.Writer, b *series.Builder, name string, read func(io.Reader, string) iter.Seq2[export.Foreign, error], lost lossCount) (err error) {
	plain, end, err := openPacked(name)
	if err != nil {
		return fmt.Errorf("compare: %w", err)
	}
	defer func() { err = errors.Join(err, end()) }()
	for e, err := range read(plain, name) {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			if f.unread++; f.unreadTold < mostTold {
				f.unreadTold++
				tell(errs, "%v", err)
			}
			continue
		}
		lost.add(&e)
		b.AddForeign(&e)
	}
	return nil
}
