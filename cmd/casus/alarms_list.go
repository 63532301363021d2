package main

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/casus/casus/alarm"
	"github.com/casus/casus/reader"
	"github.com/casus/casus/web/feed"
	"github.com/casus/casus/web/state"
)

func alarmsListCommand(f *alarmFlags) *cobra.Command {
	var q state.AlarmFilter
	var format, link string
	c := &cobra.Command{Use: "list", Short: "List the alarms that were kept, the latest day first", Args: noArgs, RunE: func(c *cobra.Command, _ []string) error {
		if q.State != "" && !slices.Contains(state.AlarmStates(), q.State) {
			return badUsage(c, fmt.Errorf("--state: %q is none of %s", q.State, strings.Join(state.AlarmStates(), ", ")))
		}
		write, err := newAlarmFormat(format, link)
		if err != nil {
			return badUsage(c, fmt.Errorf("--format: %w", err))
		}
		return f.with(c.Context(), func(s *state.State) error {
			as, err := s.AlarmsOf(c.Context(), q)
			if err != nil {
				return err
			}
			return write(c.OutOrStdout(), as, nil)
		})
	}}
	l := c.Flags()
	l.StringVar(&q.State, "state", "", "open, acknowledged, dismissed or escalated")
	l.StringVar(&q.Detector, "detector", "", "cusum, record, rule, or \"rule NAME\"")
	l.StringVar(&q.Series, "series", "", "`KEY` of the series, as alarms write it")
	l.StringVar(&q.From, "from", "", "first `DAY` on which it rang")
	l.StringVar(&q.To, "to", "", "last `DAY`")
	l.IntVar(&q.Limit, "limit", 0, "at most so many")
	alarmFormatFlags(c, &format, &link)
	complete(c, "state", state.AlarmStates()...)
	return c
}

func alarmsShowCommand(f *alarmFlags) *cobra.Command {
	var link string
	c := &cobra.Command{Use: "show ID", Short: "Show an alarm with its grounds, its past and its history", Args: between(1, 1), RunE: func(c *cobra.Command, args []string) error {
		return f.with(c.Context(), func(s *state.State) error {
			id, err := s.AlarmID(c.Context(), args[0])
			if err != nil {
				return err
			}
			a, err := s.Alarm(c.Context(), id)
			if err != nil {
				return err
			}
			_, err = io.WriteString(c.OutOrStdout(), feed.Plain(&a, link))
			return err
		})
	}}
	c.Flags().StringVar(&link, "link", "", "`URL` where the pages stand, for links to them")
	return c
}

func alarmFormatFlags(c *cobra.Command, format, link *string) {
	c.Flags().StringVar(format, "format", "table", "table, jsonl or atom")
	c.Flags().StringVar(link, "link", "", "`URL` where the pages stand, for links to them in atom")
	complete(c, "format", "table", "jsonl", "atom")
}

// alarmFormat writes alarms. own are the same as the detectors gave them, nil where they were kept before.
type alarmFormat func(w io.Writer, as []state.Alarm, own []alarm.Alarm) error

func newAlarmFormat(name, link string) (alarmFormat, error) {
	switch name {
	case "table":
		return alarmTable, nil
	case "jsonl":
		return alarmLines, nil
	case "atom":
		return func(w io.Writer, as []state.Alarm, _ []alarm.Alarm) error {
			return feed.Write(w, as, feed.Options{Base: link, Version: reader.Version})
		}, nil
	}
	return nil, fmt.Errorf("unknown format %q (one of table, jsonl, atom)", name)
}

func alarmLines(w io.Writer, as []state.Alarm, own []alarm.Alarm) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	for i := range own {
		if err := e.Encode(&own[i]); err != nil {
			return err
		}
	}
	if own != nil {
		return nil
	}
	for i := range as {
		a := as[i]
		a.Detail = nil
		if err := e.Encode(&a); err != nil {
			return err
		}
	}
	return nil
}

func alarmTable(w io.Writer, as []state.Alarm, _ []alarm.Alarm) error {
	rows := [][]string{{"day", "detector", "series", "value", "threshold", "baseline", "false/year", "state", "id"}}
	number := func(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
	for i := range as {
		a := &as[i]
		rate := "not known"
		if a.FalseRate != nil {
			rate = number(*a.FalseRate)
		}
		base := number(a.Baseline)
		if a.Rule != "" {
			base = "none"
		}
		rows = append(rows, []string{a.To, printable(a.Detector), printable(a.Title()), number(a.Value), number(a.Threshold), base, rate, a.State, a.ID[:min(12, len(a.ID))]})
	}
	lines := align(rows)
	for i, l := range lines {
		if _, err := fmt.Fprintln(w, strings.TrimRight(l, " ")); err != nil {
			return err
		}
		if i == 0 {
			continue
		}
		if _, err := fmt.Fprintln(w, "    "+printable(as[i-1].Text)); err != nil {
			return err
		}
	}
	return nil
}

func writeRows(w io.Writer, rows [][]string) error {
	for _, l := range align(rows) {
		if _, err := fmt.Fprintln(w, strings.TrimRight(l, " ")); err != nil {
			return err
		}
	}
	return nil
}
