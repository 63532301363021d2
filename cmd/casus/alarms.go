package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/casus/casus/alarm"
	"github.com/casus/casus/web/state"
)

const alarmsLong = `Looks for what is out of the ordinary in a store, and keeps what people make of it.

Detectors watch stories a day for each dyad, actor, country, place and saved search: a
negative-binomial CUSUM, and records of a year or three; rules that you set ring on
thresholds, first-evers and single incidents. Every alarm shows baseline, threshold, the
reports that set it off, and how often the same detector was wrong before, by what people
dismissed. Of what has too little history nothing is said, and the reason is given.

'casus serve' does the same on a schedule. Alarms stand in the file of users and saved
searches (--state), beside the store.`

const alarmsExample = `  casus alarms run --store news.db
  casus alarms run --store news.db --as-of 2024-06-01T12:00:00Z --format jsonl
  casus alarms list --store news.db --state open
  casus alarms dismiss 3fa2 --by anna --reason "one report, told by many papers" --store news.db
  casus alarms miss --series "dyad SYR.MIL -> SYR.CVL" --day 2024-05-17 --by anna --reason "the shelling of Douma" --store news.db
  casus alarms rules --print > alarms.toml`

// alarmFlags are those of every verb below alarms.
type alarmFlags struct{ serve serveFlags }

func alarmsCommand() *cobra.Command {
	var f alarmFlags
	c := &cobra.Command{Use: "alarms", Short: "Look for alarms, list them, and say what you make of them", Long: alarmsLong, Example: alarmsExample, Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() }}
	f.serve.store.persistent(c)
	c.PersistentFlags().StringVar(&f.serve.state, "state-file", "", "`FILE` of alarms and saved searches; without it the store's file with .web added")
	c.AddCommand(alarmsRunCommand(&f), alarmsListCommand(&f), alarmsShowCommand(&f))
	for _, a := range []struct {
		name, short string
		to          alarm.State
	}{
		{"ack", "Say that an alarm is seen and looked into", alarm.Acknowledged}, {"dismiss", "Say that an alarm is false: nothing out of the ordinary", alarm.Dismissed},
		{"escalate", "Say that an alarm is true, and passed on", alarm.Escalated}, {"reopen", "Take back that an alarm is false or true", alarm.Open},
	} {
		c.AddCommand(alarmsStepCommand(&f, a.name, a.short, a.to))
	}
	c.AddCommand(alarmsMissCommand(&f), alarmsMissesCommand(&f), alarmsRulesCommand())
	return c
}

// with opens the state for one piece of work.
func (f *alarmFlags) with(ctx context.Context, do func(*state.State) error) (err error) {
	s, err := f.serve.openState(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	return do(s)
}

func alarmsStepCommand(f *alarmFlags, name, short string, to alarm.State) *cobra.Command {
	var by, reason string
	c := &cobra.Command{Use: name + " ID", Short: short, Args: between(1, 1), RunE: func(c *cobra.Command, args []string) error {
		if by == "" {
			return badUsage(c, errors.New("--by NAME: who says so?"))
		}
		if reason == "" && to != alarm.Acknowledged {
			return badUsage(c, errors.New("--reason TEXT: why?"))
		}
		return f.with(c.Context(), func(s *state.State) error {
			id, err := s.AlarmID(c.Context(), args[0])
			if err != nil {
				return err
			}
			if err := s.SetAlarm(c.Context(), id, string(to), by, reason); err != nil {
				return err
			}
			_, err = fmt.Fprintf(c.OutOrStdout(), "%s %s\n", id, to)
			return err
		})
	}}
	c.Flags().StringVar(&by, "by", "", "`NAME` of the person who says so")
	c.Flags().StringVar(&reason, "reason", "", "why; needed but for ack")
	return c
}

func alarmsMissCommand(f *alarmFlags) *cobra.Command {
	var key, day, by, reason string
	c := &cobra.Command{Use: "miss --series KEY --day DAY --by NAME --reason TEXT", Short: "Keep what should have rung and did not", Args: noArgs,
		Long: `Keeps what should have rung and did not. A series is written as alarms write it:
"dyad SYR.MIL -> SYR.CVL ASSAULT", "actor SYR.REB", "country SYR", "place geonames:170654",
"search ID"; without a type it counts all events.`,
		RunE: func(c *cobra.Command, _ []string) error {
			return f.with(c.Context(), func(s *state.State) error {
				m, err := s.AddMiss(c.Context(), key, day, by, reason)
				if errors.Is(err, state.ErrMiss) {
					return badUsage(c, err)
				}
				if err != nil {
					return err
				}
				_, err = fmt.Fprintf(c.OutOrStdout(), "%s %s: missed\n", m.Day, m.Series)
				return err
			})
		}}
	c.Flags().StringVar(&key, "series", "", "`KEY` of the series")
	c.Flags().StringVar(&day, "day", "", "`DAY` on which it should have rung")
	c.Flags().StringVar(&by, "by", "", "`NAME` of the person who found it")
	c.Flags().StringVar(&reason, "reason", "", "what was missed")
	return c
}

func alarmsMissesCommand(f *alarmFlags) *cobra.Command {
	return &cobra.Command{Use: "misses", Short: "List what should have rung and did not", Args: noArgs, RunE: func(c *cobra.Command, _ []string) error {
		return f.with(c.Context(), func(s *state.State) error {
			ms, err := s.Misses(c.Context())
			if err != nil {
				return err
			}
			rows := [][]string{}
			for _, m := range ms {
				rows = append(rows, []string{m.Day, m.Series, m.By, printable(m.Reason)})
			}
			return writeRows(c.OutOrStdout(), rows)
		})
	}}
}
