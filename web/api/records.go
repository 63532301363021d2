package api

import (
	"context"
	"fmt"

	"github.com/casus/casus/store"
)

func (a *API) records(ctx context.Context, in *Paged) (*body[Page[Row]], error) {
	f, err := in.store(store.OrderNew)
	if err != nil {
		return nil, err
	}
	return paged(ctx, a, f, a.o.Store.Records, RowOf, rowCursor(f.Order))
}

// byID is the id in a path.
type byID struct {
	ID   string `path:"id" maxLength:"2000"`
	AsOf string `query:"as_of" doc:"as the store was at a moment"`
}

func (a *API) record(ctx context.Context, in *byID) (*body[Row], error) {
	r, err := a.rowByID(ctx, in)
	if err != nil {
		return nil, err
	}
	return reply(RowOf(&r), nil)
}

// rowByID finds a record, whether or not it holds.
func (a *API) rowByID(ctx context.Context, in *byID) (store.Row, error) {
	asOf, err := moment("as_of", in.AsOf)
	if err != nil {
		return store.Row{}, err
	}
	return FindRow(ctx, a.o.Store, in.ID, asOf)
}

// FindRow finds a record by id: as it holds, else as it last did.
func FindRow(ctx context.Context, s Reader, id string, asOf store.Moment) (store.Row, error) {
	f := store.Filter{ID: id, AsOf: asOf, Superseded: true, Order: store.OrderNew, Limit: 10}
	rows, _, err := gather(s.Records(ctx, f), 10)
	if err != nil {
		return store.Row{}, err
	}
	if len(rows) == 0 {
		return store.Row{}, fmt.Errorf("record %q: %w", id, store.ErrNotFound)
	}
	for _, r := range rows {
		if r.Until == 0 {
			return r, nil
		}
	}
	return rows[0], nil
}

func (a *API) changes(ctx context.Context, in *struct {
	Since string `query:"since" required:"true" doc:"a moment"`
	Limit int    `query:"limit" minimum:"1" maximum:"200" default:"50" doc:"rows to give"`
}) (*body[Changes], error) {
	since, err := moment("since", in.Since)
	if err != nil {
		return nil, err
	}
	now, err := a.latest(ctx)
	if err != nil {
		return nil, err
	}
	out := Changes{Since: since.String(), AsOf: now.String(), Rows: []Row{}}
	news, err := a.o.Store.Stored(ctx, since, now, mostChanges)
	if err != nil || news.Records == 0 && !news.More {
		out.Articles = news.Articles
		return reply(out, err)
	}
	for r, err := range a.o.Store.Records(ctx, store.Filter{AsOf: now, Order: store.OrderNew, Limit: in.Limit}) {
		if err != nil {
			return nil, err
		}
		if r.Since <= since {
			break
		}
		out.Rows = append(out.Rows, RowOf(&r))
	}
	out.Records, out.Articles, out.More = news.Records, news.Articles, news.More
	return reply(out, nil)
}

// mostChanges bounds what is counted as changed.
const mostChanges = 1000
