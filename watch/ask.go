package watch

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"io/fs"
	"net/netip"
	"os"
	"path/filepath"
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
	return &asker{client: client, maxArticle: int(c.Read.MaxArticle)}, nil
}

type asker struct {
	client     *fetch.Client
	maxArticle int
}

// memory is what is remembered of a source beside what the store has fields for.
type memory struct {
	Seen  []uint64  `json:"seen,omitempty"` // hashes of pages that were read, the oldest first
	Since time.Time `json:"since,omitzero"` // of folders: files changed before were read
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
		Seen: func(url string) bool { return seen[hashOf(url)] },
	}
	var failed error
	for it := range source.Articles([]string{string(t.Kind) + ":" + t.ID}, opts) {
		if it.Err != nil && it.File == t.ID && it.Line == 0 {
			failed = it.Err
			continue
		}
		if a := it.Article; a != nil {
			t.name(&it)
			if t.FullText && a.URL != "" && !seen[hashOf(a.URL)] {
				seen[hashOf(a.URL)] = true
				m.Seen = append(m.Seen, hashOf(a.URL))
			}
		}
		if !yield(ingest.Job{Article: it.Article, Source: it.File, Shard: t.ID, Where: it.Where(), Notes: it.Notes, Err: it.Err}) {
			return 0, ctx.Err()
		}
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

// name says under what source an article counts, if the configuration does.
func (t Target) name(it *source.Item) {
	if t.Name != "" {
		it.Article.Source = t.Name
	}
	if t.Lang != "" {
		it.Article.Lang = t.Lang
	}
}

// folder reads the files that changed since the last question. Those that change right now are read again the next time.
func (a *asker) folder(ctx context.Context, t Target, m *memory, yield func(ingest.Job) bool) error {
	const settling = 5 * time.Second
	begin := time.Now()
	var paths []string
	err := filepath.WalkDir(t.ID, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || d.Name()[0] == '.' {
			return err
		}
		if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() && info.ModTime().After(m.Since) {
			paths = append(paths, path)
		}
		return ctx.Err()
	})
	if err != nil {
		return err
	}
	for it := range source.Articles(paths, source.Options{MaxArticle: a.maxArticle, Context: ctx}) {
		if it.Article != nil {
			t.name(&it)
		}
		if !yield(ingest.Job{Article: it.Article, Source: it.File, Shard: t.ID, Where: it.Where(), Notes: it.Notes, Err: it.Err}) {
			return ctx.Err()
		}
	}
	m.Since = begin.Add(-settling)
	return nil
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
