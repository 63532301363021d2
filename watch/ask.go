package watch

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"net/netip"
	"os"
	"slices"
	"time"

	"github.com/casus/casus/fetch"
	"github.com/casus/casus/ingest"
	"github.com/casus/casus/source"
	"github.com/casus/casus/store"
)

// NewAsker asks feeds, sitemaps and folders by package source, within the limits of a configuration.
func NewAsker(c Config) (Asker, error) {
	var allow []netip.Prefix
	for _, p := range c.Fetch.Allow {
		a, err := netip.ParsePrefix(p)
		if err != nil {
			return nil, fmt.Errorf("fetch.allow: %w", err)
		}
		allow = append(allow, a)
	}
	delay := time.Duration(c.Fetch.Delay)
	if delay == 0 {
		delay = -1 // none was asked for: 0 would be the client's own
	}
	client := fetch.New(fetch.Options{
		Allow: allow, UserAgent: c.Fetch.UserAgent, MaxBytes: int64(c.Fetch.MaxSize), Timeout: time.Duration(c.Fetch.Timeout),
		Delay: delay, IgnoreRobots: !c.Fetch.Robots,
	})
	return &asker{
		client: client, maxArticle: int(c.Read.MaxArticle), now: time.Now,
		recheck: time.Duration(c.Fetch.Recheck), recheckEvery: time.Duration(c.Fetch.RecheckEvery),
	}, nil
}

type asker struct {
	client                *fetch.Client
	maxArticle            int
	recheck, recheckEvery time.Duration
	now                   func() time.Time
}

// memory is what is remembered of a source beside what the store has fields for.
type memory struct {
	Seen  []uint64  `json:"seen,omitempty"`  // hashes of the keys of what was read, the oldest first
	Young []young   `json:"young,omitempty"` // pages that are asked for again, those first that were read first
	Since time.Time `json:"since,omitzero"`  // of folders: files changed before were read
}

// maxSeen is how many pages of a source are remembered: those of a sitemap, which holds the most.
const maxSeen = 50_000

func (a *asker) Ask(ctx context.Context, t Target, s store.FeedState, yield func(ingest.Job) bool) (store.FeedState, time.Duration, error) {
	var m memory
	if len(s.Data) > 0 {
		if err := json.Unmarshal(s.Data, &m); err != nil {
			return s, 0, fmt.Errorf("what is remembered of %s: %w", t.Shown(), err)
		}
	}
	var wait time.Duration
	var err error
	if t.Kind == Folder {
		err = a.folder(ctx, t, &m, yield)
	} else {
		wait, err = a.web(ctx, t, &s, &m, yield)
	}
	data, jsonErr := json.Marshal(m)
	if jsonErr != nil {
		return s, wait, errors.Join(err, jsonErr)
	}
	s.Data = data
	return s, wait, err
}

// web asks a feed or sitemap.
func (a *asker) web(ctx context.Context, t Target, s *store.FeedState, m *memory, yield func(ingest.Job) bool) (time.Duration, error) {
	seen := map[uint64]bool{}
	for _, h := range m.Seen {
		seen[h] = true
	}
	states := &states{id: t.ID, state: source.State{ETag: s.ETag, LastModified: s.LastModified, Moved: s.MovedTo}}
	opts := source.Options{
		MaxArticle: a.maxArticle, Context: ctx, Client: a.client, Feeds: states, NoPages: !t.FullText,
		Seen: func(key string) bool { return seen[hashOf(key)] },
	}
	var failed error
	for it := range source.Articles([]string{string(t.Kind) + ":" + t.ID}, opts) {
		if it.Err != nil && it.File == t.ID && it.Line == 0 && it.Part == "" {
			failed = it.Err
			continue
		}
		if h := hashOf(it.Key); it.Key != "" && !it.Later && !seen[h] {
			seen[h] = true
			m.Seen = append(m.Seen, h)
			a.young(m, it)
		}
		if !yield(t.job(it)) {
			return 0, ctx.Err()
		}
	}
	if failed == nil && !a.revisit(ctx, t, m, opts, yield) {
		return 0, ctx.Err()
	}
	if n := len(m.Seen) - maxSeen; n > 0 {
		m.Seen = slices.Clone(m.Seen[n:])
	}
	if states.put {
		s.ETag, s.LastModified, s.MovedTo = states.state.ETag, states.state.LastModified, states.state.Moved
	}
	var wait time.Duration
	var status *fetch.StatusError
	if errors.As(failed, &status) {
		wait = status.RetryAfter
	}
	return wait, failed
}

// job makes a job of an item: counted under the source that the configuration names, as is what is kept of a failure.
func (t Target) job(it source.Item) ingest.Job {
	as := source.Hint{AsSource: t.Name, AsLang: t.Lang}
	if it.Article != nil {
		as.Fill(it.Article)
	}
	j := ingest.FromItem(it)
	j.Shard, j.Hint.AsSource, j.Hint.AsLang = t.ID, t.Name, t.Lang
	return j
}

// folder reads the files that changed since the last question. Those that change right now are read again the next time.
func (a *asker) folder(ctx context.Context, t Target, m *memory, yield func(ingest.Job) bool) error {
	const settling = 5 * time.Second
	begin := time.Now()
	if _, err := os.ReadDir(t.ID); err != nil {
		return err
	}
	since := m.Since
	if since.IsZero() {
		since = time.Unix(0, 1) // an empty folder is no fault
	}
	for it := range source.Articles([]string{t.ID}, source.Options{MaxArticle: a.maxArticle, Context: ctx, Since: since}) {
		if !yield(t.job(it)) {
			return ctx.Err()
		}
	}
	if ctx.Err() == nil {
		m.Since = begin.Add(-settling)
	}
	return ctx.Err()
}

// states keeps the state of one source while it is asked. Sitemaps that it lists are asked each time.
type states struct {
	id    string
	state source.State
	put   bool
}

// Get leaves out when to ask again and what failed before: the schedule is the watch's.
func (s *states) Get(url string) (source.State, bool) {
	if url != s.id {
		return source.State{}, false
	}
	return s.state, true
}

func (s *states) Put(url string, n source.State) {
	if url == s.id {
		s.state, s.put = n, true
	}
}

func hashOf(s string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(s))
	return h.Sum64()
}
