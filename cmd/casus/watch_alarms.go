package main

import (
	"context"

	"github.com/casus/casus/reader"
	"github.com/casus/casus/web"
	"github.com/casus/casus/web/hook"
)

// bells gives what looks for alarms when stories were put together, and what ends it.
func (d *desk) bells(ctx context.Context) (func(context.Context), func() error, error) {
	conf, err := d.flags.alarms.config()
	if err != nil || conf == nil {
		return func(context.Context) {}, func() error { return nil }, err
	}
	at := serveFlags{store: d.flags.store, state: d.flags.state}
	s, err := at.openState(ctx)
	if err != nil {
		return nil, nil, err
	}
	b, err := web.NewBells(web.BellOptions{Store: d.store, State: s, Config: conf, Version: reader.Version, Log: d.log.Logger,
		Hook: hook.New(hook.Options{Store: d.store, State: s, Version: reader.Version, Log: d.log.Logger})})
	if err != nil {
		return nil, nil, err
	}
	ring := func(ctx context.Context) {
		if err := b.Step(ctx); err != nil && ctx.Err() == nil {
			d.log.Error("looking for alarms", "err", err)
		}
	}
	return ring, s.Close, nil
}
