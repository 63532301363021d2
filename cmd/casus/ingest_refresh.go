package main

import (
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/casus/casus/ingest"
	"github.com/casus/casus/reader"
	"github.com/casus/casus/store"
)

const refreshLong = `Puts together the copies, stories, incidents and threads of articles published on some days,
and what reaches over their edges. "casus ingest" and "casus watch" do this by themselves;
where workers on several hosts fill a store, one process does it now and then with this.
Ids live on; putting together what did not change changes nothing.`

func refreshCommand() *cobra.Command {
	var st storeFlag
	var from, to string
	c := &cobra.Command{
		Use:   "refresh [flags]",
		Short: "Put stories and incidents together anew",
		Long:  refreshLong,
		Args:  noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			days, err := daysBetween(from, to)
			if err != nil {
				return badUsage(c, err)
			}
			return st.with(c, false, func(s *store.Store) error {
				done, err := ingest.Refresh(c.Context(), s, days)
				if err != nil {
					return err
				}
				show := &ingestShow{out: c.OutOrStdout()}
				show.stories(done)
				return show.unread(done)
			})
		},
	}
	st.flag(c)
	today := time.Now().UTC()
	c.Flags().StringVar(&from, "from", today.AddDate(0, 0, -7).Format(time.DateOnly), "first `DAY` of publication")
	c.Flags().StringVar(&to, "to", today.Format(time.DateOnly), "last `DAY` of publication")
	return c
}

// daysBetween are all days of a stretch, both ends included.
func daysBetween(from, to string) ([]string, error) {
	a, err := reader.ParseDate(from)
	if err != nil {
		return nil, fmt.Errorf("--from: %w", err)
	}
	b, err := reader.ParseDate(to)
	if err != nil {
		return nil, fmt.Errorf("--to: %w", err)
	}
	if b.Before(a) {
		return nil, fmt.Errorf("--to %s lies before --from %s", to, from)
	}
	var out []string
	for d := a; !d.After(b); d = d.AddDate(0, 0, 1) {
		out = append(out, d.Format(time.DateOnly))
	}
	return out, nil
}
