package api

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"strconv"
	"strings"

	"github.com/casus/casus/store"
)

// farthest is how far a list without a cursor of the store's can be paged: each page counts from the beginning.
const farthest = 20_000

// mostLooked is how many records that might match a page looks at. One that then is not full goes on at its cursor: few of
// many may take several pages, none of which takes long.
const mostLooked = 600

// paged gives a page of a list. Where the store has a cursor (cursor is not nil and gives one) it is used; else ours
// counts, as of the moment of the first page, so that no page shows anything twice.
func paged[T, U any](ctx context.Context, a *API, f store.Filter, seq func(context.Context, store.Filter) iter.Seq2[T, error],
	convert func(*T) U, cursor func(*T) string) (*body[Page[U]], error) {
	limit := f.Limit
	skip, err := unfold(&f)
	if err != nil {
		return nil, err
	}
	if skip < 0 { // the store's own cursor
		skip = 0
		if cursor == nil || !goodCursor(f.Order, f.Cursor) {
			return nil, bad("cursor: %q is none of this list", f.Cursor)
		}
	}
	now, err := a.latest(ctx)
	if err != nil {
		return nil, err
	}
	if f.AsOf == 0 {
		f.AsOf = now
	}
	p := Page[U]{Items: []U{}, AsOf: f.AsOf.String()}
	f.Limit = skip + limit + 1
	if cursor != nil && skip == 0 {
		f.Look = mostLooked + limit
	}
	at := ""
	n := 0
	var more *store.More
	for x, err := range seq(ctx, f) {
		if errors.As(err, &more) {
			p.Next = more.Cursor
			break
		}
		if err != nil {
			return nil, err
		}
		n++
		if n <= skip {
			continue
		}
		if len(p.Items) == limit {
			if p.Next = at; at == "" {
				p.Next = fmt.Sprintf("o:%d:%d", skip+limit, int64(f.AsOf))
			}
			break
		}
		p.Items = append(p.Items, convert(&x))
		if cursor != nil && skip == 0 {
			at = cursor(&x)
		}
	}
	return &body[Page[U]]{p}, nil
}

// unfold takes our own cursor out of a filter: how many to skip; -1 if the cursor is not ours.
func unfold(f *store.Filter) (skip int, err error) {
	if f.Cursor == "" {
		return 0, nil
	}
	parts := strings.Split(f.Cursor, ":")
	if parts[0] != "o" {
		return -1, nil
	}
	if len(parts) != 3 {
		return 0, bad("cursor: %q is none", f.Cursor)
	}
	n, err1 := strconv.Atoi(parts[1])
	m, err2 := strconv.ParseInt(parts[2], 10, 64)
	if err1 != nil || err2 != nil || n < 0 || m < 0 {
		return 0, bad("cursor: %q is none", f.Cursor)
	}
	if n > farthest {
		return 0, bad("cursor: no list is paged beyond %d; narrow the filter, or export", farthest)
	}
	f.Cursor, f.AsOf = "", store.Moment(m)
	return n, nil
}

// goodCursor says whether a cursor of the store fits the order.
func goodCursor(order, cursor string) bool {
	want := map[string]int{store.OrderNew: 1, store.OrderDate: 2}[order]
	parts := strings.Split(cursor, ":")
	if len(parts) != want {
		return false
	}
	for _, p := range parts {
		if _, err := strconv.ParseInt(p, 10, 64); err != nil {
			return false
		}
	}
	return true
}

// rowCursor is the store's cursor behind a row, in orders that have one.
func rowCursor(order string) func(*store.Row) string {
	if order != store.OrderNew && order != store.OrderDate {
		return nil
	}
	return func(r *store.Row) string { return r.Cursor }
}

// gather reads at most limit items (0 for all), and says whether there are more.
func gather[T any](seq iter.Seq2[T, error], limit int) (out []T, more bool, err error) {
	for x, err := range seq {
		if err != nil {
			return nil, false, err
		}
		if limit > 0 && len(out) == limit {
			return out, true, nil
		}
		out = append(out, x)
	}
	return out, false, nil
}
