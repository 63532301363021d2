package api

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"github.com/casus/casus/store"
	"github.com/casus/casus/web/guard"
	"github.com/casus/casus/web/state"
)

func (a *API) correct(ctx context.Context, in *struct{ Body NewCorrection }) (*body[Correction], error) {
	w, err := a.writer()
	if err != nil {
		return nil, err
	}
	c := store.Correction{Anchor: in.Body.Anchor, Kind: in.Body.Kind, Reason: in.Body.Reason, Author: guard.From(ctx).Name}
	if c.Reason == "" && c.Kind != "confirm" {
		return nil, bad("reason: say why")
	}
	if in.Body.Values != nil {
		if c.Values, err = json.Marshal(in.Body.Values); err != nil {
			return nil, bad("values: %v", err)
		}
	}
	guard.Note(ctx, c.Kind+" "+c.Anchor)
	if c, err = w.Correct(ctx, c); err != nil {
		return nil, a.unfit(ctx, err)
	}
	return reply(correctionOf(&c), nil)
}

// unfit tells values that fit no record, which the store says in plain words, from what broke.
func (a *API) unfit(ctx context.Context, err error) error {
	for _, known := range []error{store.ErrNotFound, store.ErrLocked, store.ErrFull, store.ErrReadOnly} {
		if errors.Is(err, known) {
			return err
		}
	}
	if ctx.Err() != nil || engineError(err) {
		return err
	}
	return bad("values: %v", err)
}

func (a *API) undo(ctx context.Context, in *struct {
	ID   string `path:"id" maxLength:"100"`
	Body struct {
		Reason string `json:"reason" minLength:"1" maxLength:"2000"`
	}
}) (*empty, error) {
	w, err := a.writer()
	if err != nil {
		return nil, err
	}
	guard.Note(ctx, in.Body.Reason)
	return nil, w.Undo(ctx, in.ID, guard.From(ctx).Name, in.Body.Reason)
}

func (a *API) release(ctx context.Context, in *struct {
	Body struct {
		IDs []string `json:"ids" minItems:"1" maxItems:"1000"`
	}
}) (*empty, error) {
	w, err := a.writer()
	if err != nil {
		return nil, err
	}
	return nil, w.Release(ctx, in.Body.IDs)
}

func (a *API) quarantine(ctx context.Context, _ *struct{}) (*body[Page[Quarantined]], error) {
	fs, err := a.o.Store.Quarantined(ctx)
	p := Page[Quarantined]{Items: []Quarantined{}}
	for _, f := range fs {
		q := Quarantined{ID: f.ID, Source: f.Source, Where: f.Where, Stage: f.Stage, Reason: f.Reason, Tries: f.Tries, At: f.At.String()}
		if f.Article != nil {
			q.Title = f.Article.Title
		}
		p.Items = append(p.Items, q)
	}
	return reply(p, err)
}

func (a *API) sources(ctx context.Context, _ *struct{}) (*body[Page[Source]], error) {
	fs, err := a.o.Store.FeedStates(ctx)
	p := Page[Source]{Items: []Source{}}
	for _, f := range fs {
		p.Items = append(p.Items, Source{URL: f.URL, MovedTo: f.MovedTo, Checked: f.Checked.String(), Next: f.Next.String(), Errors: f.Errors, LastError: f.LastError})
	}
	return reply(p, err)
}

// lateAfter is when a feed that was not asked is late.
const lateAfter = time.Hour

func (a *API) health(ctx context.Context, _ *struct{}) (*body[Health], error) {
	now, err := a.o.Store.Now(ctx)
	if err != nil {
		return nil, err
	}
	out := Health{Version: a.o.Version, Moment: now.String()}
	feeds, err := a.o.Store.FeedStates(ctx)
	if err != nil {
		return nil, err
	}
	out.Feeds = len(feeds)
	late := store.MomentOf(a.o.Clock().Add(-lateAfter))
	for _, f := range feeds {
		if f.Errors > 0 {
			out.Failing++
		}
		if f.Next != 0 && f.Next < late {
			out.Late++
		}
	}
	held, err := a.o.Store.Quarantined(ctx)
	if err != nil {
		return nil, err
	}
	out.Quarantined = len(held)
	from := now.Time().AddDate(0, 0, -29).Format("2006-01-02")
	days, err := a.o.Store.Counts(ctx, store.CountQuery{By: []string{"day"}, From: from, AsOf: now})
	out.Days = countsOf(days)
	return reply(out, err)
}

func (a *API) searches(ctx context.Context, _ *struct{}) (*body[Page[SavedSearch]], error) {
	ss, err := a.o.State.Searches(ctx)
	return reply(Page[SavedSearch]{Items: some(ss)}, err)
}

func (a *API) saveSearch(ctx context.Context, in *struct{ Body NewSearch }) (*body[SavedSearch], error) {
	if _, err := ParseQuery(in.Body.Query); err != nil {
		return nil, err
	}
	return reply(a.o.State.SaveSearch(ctx, in.Body.Name, in.Body.Query, guard.From(ctx).Name))
}

func (a *API) removeSearch(ctx context.Context, in *struct {
	ID string `path:"id" maxLength:"100"`
}) (*empty, error) {
	p := guard.From(ctx)
	owner := p.Name
	if p.Role == state.Admin {
		owner = ""
	}
	return nil, a.o.State.RemoveSearch(ctx, in.ID, owner)
}
