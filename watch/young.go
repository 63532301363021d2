package watch

import (
	"context"
	"fmt"
	"time"

	"github.com/casus/casus/ingest"
	"github.com/casus/casus/source"
)

// Articles are mended, and grow, in the first hours and days. A page that was read is therefore asked for again, with
// what its server gave to tell whether it changed, until it is fetch.recheck old: after fetch.recheck_every, and then
// after three times as long each time. An article that changed becomes a new version of it; see store.Add.

// young is a page that is asked for again.
type young struct {
	source.Visit
	Born time.Time     `json:"born"`           // when it was published, or first read
	Next time.Time     `json:"next"`           // when it is asked for again
	Wait time.Duration `json:"wait,omitempty"` // nanoseconds from the question before to that one
}

const (
	maxYoung    = 2000 // pages of a source that are asked for again; the oldest are let go
	maxRevisits = 100  // pages of a source that are asked for with one question
	growth      = 3    // by how much the wait grows
)

// young takes in a page that was read for the first time.
func (a *asker) young(m *memory, it source.Item) {
	if a.recheck <= 0 || it.Article == nil || it.Visit == nil || it.Visit.URL == "" || it.Part != "" {
		return
	}
	now := a.now()
	y := young{Visit: *it.Visit, Born: now, Next: now.Add(a.recheckEvery), Wait: a.recheckEvery}
	if p := publishedAt(it.Article.Published); !p.IsZero() && p.Before(now) {
		y.Born = p
	}
	if y.Next.After(y.Born.Add(a.recheck)) {
		return
	}
	if m.Young = append(m.Young, y); len(m.Young) > maxYoung {
		m.Young = m.Young[1:]
	}
}

// publishedAt is the moment of publication, of a day its end, so that a day's news counts as young on it.
func publishedAt(s string) time.Time {
	t, err := source.ParseDate(s)
	if err != nil {
		return time.Time{}
	}
	if len(s) == len(time.DateOnly) {
		t = t.AddDate(0, 0, 1)
	}
	return t
}

// revisit asks for pages that are due. It returns false when the caller wants no more.
func (a *asker) revisit(ctx context.Context, t Target, m *memory, opts source.Options, yield func(ingest.Job) bool) bool {
	old, asked := m.Young, 0
	m.Young = nil
	for i, y := range old {
		if asked >= maxRevisits || y.Next.After(a.now()) {
			m.Young = append(m.Young, y)
			continue
		}
		asked++
		it, changed := source.Revisit(y.Visit, opts)
		if ctx.Err() != nil {
			m.Young = append(m.Young, old[i:]...)
			return false
		}
		y.Wait *= growth
		y.Next = a.now().Add(y.Wait)
		if changed && it.Visit != nil {
			y.Visit = *it.Visit
		}
		gone := it.Err != nil && !it.Later
		if !gone && !y.Next.After(y.Born.Add(a.recheck)) {
			m.Young = append(m.Young, y)
		}
		if it.Err != nil { // the article is stored as it was: this is no failure of it
			it = source.Item{File: it.File, Notes: []string{fmt.Sprintf("asked whether it changed: %v", it.Err)}}
		}
		if changed && !yield(t.job(it)) {
			m.Young = append(m.Young, old[i+1:]...)
			return false
		}
	}
	return true
}
