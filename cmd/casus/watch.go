package main

import (
	"errors"
	"fmt"
	"io"
	"log/slog"

	"github.com/spf13/cobra"

	"github.com/casus/casus/watch"
)

const watchLong = `Asks feeds, sitemaps and folders for news on a schedule and keeps what they bring in a store,
with records, stories and incidents. It runs until it is told to stop (SIGTERM or Ctrl-C:
what was fetched is still stored), reads its configuration again on SIGHUP, and says how it
is at http://127.0.0.1:9464/healthz and /metrics unless configured otherwise.

With --alarms it looks for alarms whenever stories were put together, and tells of them by
webhooks and mail; 'casus serve' does so by itself.

"casus watch --print-config" prints a configuration to start from.`

const watchExample = `  casus watch --print-config > watch.toml
  casus watch --check-config --config watch.toml
  casus watch --config watch.toml`

type watchFlags struct {
	config string
	check  bool
	print  bool
	store  storeFlag
	alarms alarmsFlag
	state  string
}

func watchCommand() *cobra.Command {
	var f watchFlags
	c := &cobra.Command{
		Use:     "watch --config FILE",
		Short:   "Ask feeds on a schedule and keep what they bring",
		Long:    watchLong,
		Example: watchExample,
		Args:    noArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return runWatch(c, &f) },
	}
	fl := c.Flags()
	fl.StringVar(&f.config, "config", "", "`FILE` with the configuration")
	fl.BoolVar(&f.check, "check-config", false, "check the configuration and end")
	fl.BoolVar(&f.print, "print-config", false, "print a configuration with all settings and what they mean")
	f.alarms.flag(c, "off")
	fl.StringVar(&f.state, "state", "", "`FILE` of alarms and saved searches, with --alarms; without it the store's file with .web added")
	fl.StringVar(&f.store.url, "store", "", "`PATH|URL` of the store, in place of that in the configuration")
	return c
}

func runWatch(c *cobra.Command, f *watchFlags) error {
	if f.print {
		_, err := io.WriteString(c.OutOrStdout(), watch.Sample())
		return err
	}
	if f.config == "" {
		return badUsage(c, errors.New("no --config FILE given (--print-config prints one)"))
	}
	conf, err := watch.Load(f.config)
	if err != nil {
		return err
	}
	if f.check {
		_, err := fmt.Fprintf(c.OutOrStdout(), "%s: ok: %d sources\n", f.config, len(conf.Targets()))
		return err
	}
	d := &desk{flags: f, log: newLog(c.ErrOrStderr(), conf)}
	return d.run(c, conf)
}

// logger is a log whose level can change.
type logger struct {
	*slog.Logger
	level *slog.LevelVar
}

func newLog(w io.Writer, conf watch.Config) logger {
	l := logger{level: &slog.LevelVar{}}
	l.level.Set(slog.Level(conf.Log.Level))
	opts := &slog.HandlerOptions{Level: l.level}
	if conf.Log.Format == "json" {
		l.Logger = slog.New(slog.NewJSONHandler(w, opts))
	} else {
		l.Logger = slog.New(slog.NewTextHandler(w, opts))
	}
	return l
}
