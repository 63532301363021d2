package ingest

import (
	"context"
	"fmt"
	"iter"
	"slices"
	"time"

	"github.com/casus/casus"
	"github.com/casus/casus/store"
	"github.com/casus/casus/story"
)

// Groups is what a Refresh needs of a *store.Store.
type Groups interface {
	Window(ctx context.Context, from, to string) iter.Seq2[store.WindowItem, error]
	Constraints(ctx context.Context, asOf store.Moment) (same, apart [][2]string, err error)
	Stories(ctx context.Context, f store.Filter) iter.Seq2[casus.Story, error]
	Incidents(ctx context.Context, f store.Filter) iter.Seq2[casus.Incident, error]
	Threads(ctx context.Context, f store.Filter) iter.Seq2[casus.Thread, error]
	Incident(ctx context.Context, id string, asOf store.Moment) (casus.Incident, error)
	Article(ctx context.Context, idOrLineage string, asOf store.Moment) (store.ArticleFull, error)
	Taken(ctx context.Context, id string) (bool, error)
	PutStories(ctx context.Context, g store.Groups) (store.Moment, error)
}

// Reach is how many days before and after what changed are looked at. Links reach further only where both events have
// one date, for which see echoes, or where neither has any: those reach back 45 days.
const Reach = 3 * story.DefaultWindow

// maxWindow is how many days of publication are put together at once; longer stretches are cut where nothing hangs over.
const maxWindow = 120

// Refreshed counts what a Refresh put together in the windows that it looked at.
type Refreshed struct {
	Articles  int
	Stories   int
	Incidents int
	Threads   int
	Copies    int
	Changed   int      // groups minted, merged, split, ended
	Uncoded   []string // ids of articles that were not coded as copies and are none: to be read
}

// Refresh puts together the articles published around days (ISO), and writes stories, incidents, threads and copies to
// the store. Groups that live on keep their ids. What lies further than Reach from the days stays as it is.
func Refresh(ctx context.Context, st Groups, days []string) (Refreshed, error) {
	var sum Refreshed
	same, apart, err := st.Constraints(ctx, 0)
	if err != nil {
		return sum, fmt.Errorf("stories: %w", err)
	}
	for _, w := range windows(days) {
		r := &refresh{ctx: ctx, st: st, window: w, sum: &sum, present: map[string]bool{}, core: map[string]bool{}}
		if err := r.run(story.Options{Constraints: story.Constraints{Same: same, Apart: apart}}); err != nil {
			return sum, fmt.Errorf("stories of %s to %s: %w", w.from.Format(time.DateOnly), w.to.Format(time.DateOnly), err)
		}
	}
	return sum, nil
}

// window is a stretch of days that changed.
type window struct{ from, to time.Time }

func (w window) wide() (from, to string) {
	return w.from.AddDate(0, 0, -Reach).Format(time.DateOnly), w.to.AddDate(0, 0, Reach).Format(time.DateOnly)
}

// windows makes stretches of days: days so near that they are looked at together are one, up to maxWindow.
func windows(days []string) []window {
	days = slices.Clone(days)
	slices.Sort(days)
	var out []window
	for _, d := range days {
		t, err := time.Parse(time.DateOnly, d)
		if err != nil {
			continue
		}
		if n := len(out); n > 0 && t.Sub(out[n-1].to) <= Reach*24*time.Hour && t.Sub(out[n-1].from) <= maxWindow*24*time.Hour {
			out[n-1].to = t
			continue
		}
		out = append(out, window{t, t})
	}
	return out
}

// refresh is that of one window.
type refresh struct {
	ctx      context.Context
	st       Groups
	window   window
	engine   *story.Engine
	sum      *Refreshed
	present  map[string]bool   // article ids that were looked at
	core     map[string]bool   // those published near what changed: groups without any of them stay as they are
	uncoded  map[string]bool   // articles that were not coded because they seemed copies
	copyOf   map[string]string // of what
	replaced map[string]bool   // incidents of before that are written anew, or no more
}

func (r *refresh) run(o story.Options) error {
	e, err := story.NewEngine(o)
	if err != nil {
		return err
	}
	r.engine, r.uncoded, r.copyOf, r.replaced = e, map[string]bool{}, map[string]string{}, map[string]bool{}
	lo := r.window.from.AddDate(0, 0, -story.DefaultWindow).Format(time.DateOnly)
	hi := r.window.to.AddDate(0, 0, story.DefaultWindow).Format(time.DateOnly)
	from, to := r.window.wide()
	told := map[string]bool{}
	if err := r.load(from, to, func(it story.Item) {
		id, day := it.Article.ID, it.Article.Published
		if day == "" {
			day = it.Seen
		}
		r.core[id] = len(day) >= 10 && day[:10] >= lo && day[:10] <= hi
		if r.core[id] {
			oldDays(it.Records, from, told)
		}
	}); err != nil {
		return err
	}
	for _, w := range echoes(told) {
		if err := r.load(w.from.Format(time.DateOnly), w.to.Format(time.DateOnly), func(story.Item) {}); err != nil {
			return err
		}
	}
	r.sum.Articles += len(r.present)
	return r.put(e.Result())
}

// load takes in what was published on some days and is not there yet.
func (r *refresh) load(from, to string, see func(story.Item)) error {
	for it, err := range r.st.Window(r.ctx, from, to) {
		if err != nil {
			return err
		}
		id := it.Item.Article.ID
		if r.present[id] {
			continue
		}
		r.engine.Add(it.Item)
		r.present[id] = true
		r.copyOf[id], r.uncoded[id] = copyNoted(it.NotCoded)
		see(it.Item)
	}
	return nil
}

// put gives the groups their ids and writes them.
func (r *refresh) put(res story.Result) error {
	var g store.Groups
	if err := r.stories(&g, res.Stories); err != nil {
		return err
	}
	ids, err := r.incidents(&g, res.Incidents)
	if err != nil {
		return err
	}
	if err := r.threads(&g, res.Incidents, ids); err != nil {
		return err
	}
	if err := r.copies(&g, res.Copies); err != nil {
		return err
	}
	for _, c := range g.Changes {
		if c.Kind != story.Kept {
			r.sum.Changed++
		}
		if c.Kind == story.Vanished {
			g.Gone = append(g.Gone, c.ID)
		}
	}
	r.sum.Stories += len(g.Stories)
	r.sum.Incidents += len(g.Incidents)
	r.sum.Threads += len(g.Threads)
	r.sum.Copies += len(g.Copies)
	_, err = r.st.PutStories(r.ctx, g)
	return err
}
