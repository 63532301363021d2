package ingest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/casus/casus/source"
	"github.com/casus/casus/store"
)

// Retried are the jobs of what is in quarantine, of all of it if ids is empty. An article that was kept is tried as it
// is; where there was none, open reads the source again, and what stands at the same place is tried. What cannot be found
// any more stays in quarantine and says so.
func Retried(ctx context.Context, st Keeper, ids []string, open func(src string) iter.Seq[Job]) (iter.Seq[Job], error) {
	all, err := st.Quarantined(ctx)
	if err != nil {
		return nil, err
	}
	for _, id := range ids {
		if !slices.ContainsFunc(all, func(f store.Failed) bool { return f.ID == id }) {
			return nil, fmt.Errorf("nothing in quarantine has the id %q", id)
		}
	}
	var kept []store.Failed
	var sources []*failedSource
	for _, f := range all {
		if len(ids) > 0 && !slices.Contains(ids, f.ID) {
			continue
		}
		if f.Article != nil {
			kept = append(kept, f)
			continue
		}
		i := slices.IndexFunc(sources, func(s *failedSource) bool { return s.name == f.Source })
		if i < 0 {
			i = len(sources)
			sources = append(sources, &failedSource{name: f.Source})
		}
		sources[i].wanted = append(sources[i].wanted, f)
	}
	return func(yield func(Job) bool) {
		for _, f := range kept {
			if !yield(Job{Article: f.Article, Source: f.Source, Where: f.Where}) {
				return
			}
		}
		for _, s := range sources {
			if !s.retry(ctx, open, yield) {
				return
			}
		}
	}, nil
}

// failedSource is a source that is read again, with what failed in it.
type failedSource struct {
	name   string
	wanted []store.Failed
}

// retry reads the source and yields what stands where something failed before; all of it if it failed as a whole.
func (s *failedSource) retry(ctx context.Context, open func(src string) iter.Seq[Job], yield func(Job) bool) bool {
	if s.name == source.StandardInput {
		return s.lost(errors.New("standard input is read once: give it again, or drop this"), yield)
	}
	_, page := strings.CutPrefix(s.name, "page:")
	whole := slices.ContainsFunc(s.wanted, func(f store.Failed) bool { return f.Where == s.name })
	var last error
	for j := range open(s.name) {
		i := slices.IndexFunc(s.wanted, func(f store.Failed) bool { return page || f.Where == j.Where })
		if i < 0 && whole {
			if !yield(j) {
				return false
			}
			continue
		}
		if i < 0 || j.Article == nil && j.Err == nil {
			if j.Err != nil {
				last = j.Err
			}
			continue
		}
		f := s.wanted[i]
		s.wanted = slices.Delete(s.wanted, i, i+1)
		j.Source, j.Where = f.Source, f.Where
		if hint, ok := hintOf(f); ok {
			j.Hint = hint
			if j.Article != nil {
				hint.Fill(j.Article)
			}
		}
		if !yield(j) {
			return false
		}
		if len(s.wanted) == 0 && !whole {
			return true
		}
	}
	if ctx.Err() != nil {
		return false
	}
	if i := slices.IndexFunc(s.wanted, func(f store.Failed) bool { return f.Where == s.name }); i >= 0 {
		s.wanted = slices.Delete(s.wanted, i, i+1)
		if !yield(Job{Source: s.name, Where: s.name, Well: true}) {
			return false
		}
	}
	if last == nil {
		last = errors.New("nothing stands there any more")
	}
	return s.lost(last, yield)
}

// lost says of what was not found why, behind the reason for which it failed at first.
func (s *failedSource) lost(why error, yield func(Job) bool) bool {
	for _, f := range s.wanted {
		first, _, _ := strings.Cut(f.Reason, again)
		j := Job{Source: f.Source, Where: f.Where, Err: fmt.Errorf("%s%s%w", first, again, why)}
		j.Hint, _ = hintOf(f)
		if !yield(j) {
			return false
		}
	}
	return true
}

const again = "; tried again: "

func hintOf(f store.Failed) (h source.Hint, ok bool) {
	return h, len(f.Hint) > 0 && json.Unmarshal(f.Hint, &h) == nil
}
