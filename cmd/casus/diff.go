package main

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/casus/casus/store"
)

const diffLong = `Says what a store holds otherwise than before.

Between two moments: records that were added, ended (by an edit or by reading again), superseded
(read again and now telling something else) or corrected by analysts; incidents that were added,
ended, merged or changed, with their status and tolls; and what was erased.

Between two versions (--versions OLD NEW): how two generations of Casus or of its knowledge read
the same articles. Without names it lists the generations that the store knows.

The same store and moments give the same bytes. Records that were read again and say the same
are left out and counted; --all shows them.`

const diffExample = `  casus diff --from 2024-05-01 --to 2024-05-08
  casus diff --from 2024-05-07T18:00:00Z --kind event --party SDN
  casus diff --versions
  casus diff --versions 3f1eefc 88c02ad --format csv`

// diffFlags are the flags of diff.
type diffFlags struct {
	store            storeFlag
	f                store.Filter
	from, to, format string
	kinds            []string
	versions, all    bool
	incidents        bool
	same             int // records that say the same
}

func diffCommand() *cobra.Command {
	var d diffFlags
	c := &cobra.Command{Use: "diff {--from TIME [--to TIME] | --versions [OLD NEW]}", Short: "Say what changed between two moments or two versions",
		Long: diffLong, Example: diffExample, Args: between(0, 2), RunE: func(c *cobra.Command, args []string) error { return runDiff(c, &d, args) }}
	d.store.flag(c)
	fl := c.Flags()
	fl.StringVar(&d.from, "from", "", "ISO `TIME`, or a moment of the store")
	fl.StringVar(&d.to, "to", "", "ISO `TIME`; without it now")
	fl.BoolVar(&d.versions, "versions", false, "compare two generations: their names, or parts of them that no other has")
	fl.BoolVar(&d.all, "all", false, "also records that were read again and say the same")
	fl.BoolVar(&d.incidents, "incidents", true, "also incidents")
	fl.StringSliceVar(&d.kinds, "kind", nil, "kinds of record, of event, toll, statement, relation")
	fl.StringSliceVar(&d.f.Types, "type", nil, "types of event (ASSAULT)")
	fl.StringVar(&d.f.Party, "party", "", "who is at either end")
	fl.StringVar(&d.f.Country, "country", "", "country of the place")
	fl.StringVar(&d.f.Source, "source", "", "source of the article")
	fl.StringVar(&d.f.Article, "article", "", "article id, content id or lineage")
	fl.StringVar(&d.format, "format", "table", "table, jsonl or csv")
	complete(c, "format", formatNames[:]...)
	complete(c, "kind", "event", "toll", "statement", "relation")
	return c
}

func runDiff(c *cobra.Command, d *diffFlags, args []string) error {
	ks, err := newKinds(d.kinds)
	if err != nil {
		return badUsage(c, fmt.Errorf("--kind: %w", err))
	}
	d.f.Kinds = ks
	if err := oneOf("format", d.format, formatNames[:]...); err != nil {
		return badUsage(c, err)
	}
	if d.versions {
		if d.from+d.to != "" || len(args) == 1 {
			return badUsage(c, errors.New("--versions takes the names of two generations, and no moments"))
		}
		return d.store.with(c, true, func(s *store.Store) error { return d.generations(c, s, args) })
	}
	if len(args) > 0 {
		return badUsage(c, fmt.Errorf("unexpected argument %q", args[0]))
	}
	from, err := momentOf(d.from)
	if err != nil || from == 0 {
		return badUsage(c, fmt.Errorf("--from: %q is no ISO time", d.from))
	}
	to, err := momentOf(d.to)
	if err != nil {
		return badUsage(c, fmt.Errorf("--to: %w", err))
	}
	return d.store.with(c, true, func(s *store.Store) error { return d.write(c, s.Between(c.Context(), from, to, d.f)) })
}

// generations compares two, or lists all.
func (d *diffFlags) generations(c *cobra.Command, s *store.Store, args []string) error {
	all, err := s.Generations(c.Context())
	if err != nil {
		return err
	}
	if len(args) == 0 {
		for _, g := range all {
			if _, err := fmt.Fprintf(c.OutOrStdout(), "%s  %d articles, %d records, %s to %s\n", g.Generation, g.Articles, g.Records, g.First, g.Last); err != nil {
				return err
			}
		}
		return nil
	}
	var names [2]string
	for i, a := range args {
		if names[i], err = generationNamed(all, a); err != nil {
			return badUsage(c, err)
		}
	}
	if err := d.write(c, s.BetweenGenerations(c.Context(), names[0], names[1], d.f)); err != nil {
		return err
	}
	v, err := s.Coverage(c.Context(), names[0], names[1])
	if err != nil {
		return err
	}
	tell(c.ErrOrStderr(), "read by both: %d articles; only by %s: %d; only by %s: %d", v.Both, names[0], v.OnlyA, names[1], v.OnlyB)
	return nil
}

// generationNamed is the generation of a name, or of a part that no other has.
func generationNamed(all []store.Coding, part string) (string, error) {
	var found, known []string
	for _, g := range all {
		if g.Generation == part {
			return part, nil
		}
		if strings.Contains(g.Generation, part) {
			found = append(found, g.Generation)
		}
		known = append(known, g.Generation)
	}
	switch {
	case len(found) == 1:
		return found[0], nil
	case len(found) > 1:
		return "", fmt.Errorf("%q is a part of several generations: %s", part, strings.Join(found, ", "))
	}
	return "", fmt.Errorf("no generation %q; the store knows %s", part, cmp.Or(strings.Join(known, ", "), "none"))
}

// write gives differences to the format.
func (d *diffFlags) write(c *cobra.Command, ds iter.Seq2[store.Difference, error]) error {
	w := bufio.NewWriter(c.OutOrStdout())
	out := newDiffWriter(w, d.format)
	if err := out.head(); err != nil {
		return err
	}
	counts := map[string]int{}
	for x, err := range ds {
		if err != nil {
			return errors.Join(err, w.Flush())
		}
		incident := x.IncidentWas != nil || x.IncidentNow != nil
		if incident && !d.incidents {
			continue
		}
		if !d.all && x.Change == store.ChangeSuperseded && len(x.Fields) == 0 {
			d.same++
			continue
		}
		counts[what(&x)+" "+x.Change]++
		if err := out.difference(&x); err != nil {
			return fmt.Errorf("writing differences: %w", err)
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	for _, k := range slices.Sorted(maps.Keys(counts)) {
		tell(c.ErrOrStderr(), "%s: %d", k, counts[k])
	}
	if d.same > 0 {
		tell(c.ErrOrStderr(), "read again and the same: %d", d.same)
	}
	return nil
}

// what a difference is of.
func what(d *store.Difference) string {
	switch {
	case d.Erasure != nil:
		return d.Erasure.Kind
	case d.IncidentWas != nil || d.IncidentNow != nil:
		return "incident"
	case d.Now != nil:
		return string(d.Now.Record.Kind)
	}
	return string(d.Was.Record.Kind)
}
