package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"

	"github.com/spf13/cobra"

	"github.com/casus/casus/alarm"
	"github.com/casus/casus/reader"
	"github.com/casus/casus/series"
	"github.com/casus/casus/store"
	"github.com/casus/casus/web"
	"github.com/casus/casus/web/hook"
	"github.com/casus/casus/web/ring"
	"github.com/casus/casus/web/state"
)

const alarmsRunLong = `Looks for alarms once and keeps those that are new. The same store at the same moment gives
the same alarms, byte for byte, however often it is asked; what was kept before stays as
people left it.

Days looked at are the last seven that the store has news of, unless --from and --to say
otherwise: with a year of days it shows what would have rung. Nobody is told unless --tell
is given; then webhooks and mail go out for alarms of the last seven days.

What was watched, and of what nothing can be said and why, goes to the error output.`

type alarmsRunFlags struct {
	*alarmFlags
	rules, asOf, from, to, format, link string
	tell, keep                          bool
}

func alarmsRunCommand(all *alarmFlags) *cobra.Command {
	f := alarmsRunFlags{alarmFlags: all}
	c := &cobra.Command{Use: "run", Short: "Look for alarms once", Long: alarmsRunLong, Args: noArgs, RunE: func(c *cobra.Command, _ []string) error { return runAlarms(c, &f) }}
	l := c.Flags()
	l.StringVar(&f.rules, "rules", "", "`FILE` that says what rings ('casus alarms rules --print'); without it what that prints")
	l.StringVar(&f.asOf, "as-of", "", "ISO `TIME`: what the store held then")
	l.StringVar(&f.from, "from", "", "first `DAY` looked at")
	l.StringVar(&f.to, "to", "", "last `DAY` looked at")
	l.BoolVar(&f.keep, "keep", true, "keep alarms that are new")
	l.BoolVar(&f.tell, "tell", false, "send webhooks and mail for new alarms of these days")
	alarmFormatFlags(c, &f.format, &f.link)
	return c
}

func runAlarms(c *cobra.Command, f *alarmsRunFlags) error {
	q, err := f.question()
	if err != nil {
		return badUsage(c, err)
	}
	write, err := newAlarmFormat(f.format, f.link)
	if err != nil {
		return badUsage(c, fmt.Errorf("--format: %w", err))
	}
	conf, err := alarm.LoadConfig(f.rules)
	if err != nil {
		return err
	}
	return f.serve.store.with(c, true, func(st *store.Store) error {
		return f.with(c.Context(), func(s *state.State) error {
			r := ring.New(ring.Options{Store: st, State: s, Config: conf})
			rep, at, err := r.Look(c.Context(), q)
			if err != nil {
				return err
			}
			as, err := found(c.Context(), s, rep.Alarms)
			if err != nil {
				return err
			}
			if err := write(c.OutOrStdout(), as, rep.Alarms); err != nil {
				return err
			}
			var fresh []state.Alarm
			if f.keep {
				if fresh, err = r.Keep(c.Context(), rep, at); err != nil {
					return err
				}
			}
			tellScope(c.ErrOrStderr(), rep, at.String(), len(fresh))
			if !f.tell {
				return nil
			}
			log := slog.New(slog.NewTextHandler(c.ErrOrStderr(), nil))
			bells, err := web.NewBells(web.BellOptions{Store: st, State: s, Config: &conf, Version: reader.Version, Log: log,
				Hook: hook.New(hook.Options{Store: st, State: s, Version: reader.Version, Log: log})})
			if err != nil {
				return err
			}
			if err := bells.Tell(c.Context(), r.News(rep, fresh)); err != nil {
				return err
			}
			return bells.Send(c.Context())
		})
	})
}

// found are alarms as the desk shows them, in the state that people gave them.
func found(ctx context.Context, s *state.State, as []alarm.Alarm) ([]state.Alarm, error) {
	out, err := ring.AlarmsOf(as)
	if err != nil {
		return nil, err
	}
	l, err := s.Ledger(ctx)
	if err != nil {
		return nil, err
	}
	for i := range out {
		out[i].State = string(l.State(out[i].ID))
	}
	return out, nil
}

func (f *alarmsRunFlags) question() (q ring.Question, err error) {
	if q.AsOf, err = momentOf(f.asOf); err != nil {
		return q, fmt.Errorf("--as-of: %w", err)
	}
	for _, d := range []struct {
		name, value string
		to          **series.Day
	}{{"--from", f.from, &q.From}, {"--to", f.to, &q.To}} {
		if d.value == "" {
			continue
		}
		day, err := series.ParseDay(d.value)
		if err != nil {
			return q, fmt.Errorf("%s: %w", d.name, err)
		}
		*d.to = &day
	}
	if q.From != nil && q.To != nil && *q.From > *q.To {
		return q, fmt.Errorf("--from %s is after --to %s", f.from, f.to)
	}
	return q, nil
}

// tellScope says what was watched, and of what nothing can be said.
func tellScope(w io.Writer, rep alarm.Report, at string, fresh int) {
	if at == "" {
		at = "an empty store"
	}
	if rep.From != "" {
		tell(w, "as of %s: days %s to %s, news known from %s on: %d stories, %d series with news on these days", at, rep.From, rep.To, rep.Known, rep.Stories, rep.Series)
	}
	for _, x := range rep.Watched {
		if x.Series > 0 || x.Detector == "cusum" || x.Detector == "record" {
			tell(w, "%s watched %d series", x.Detector, x.Series)
		} else {
			tell(w, "%s watched", x.Detector)
		}
	}
	for _, x := range rep.Unwatched {
		if x.Series > 0 {
			tell(w, "%s: nothing can be said of %d series: %s", x.Detector, x.Series, x.Why)
		} else {
			tell(w, "%s: nothing can be said: %s", x.Detector, x.Why)
		}
	}
	tell(w, "%d alarms, %d new", len(rep.Alarms), fresh)
}
