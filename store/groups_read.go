package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"iter"
	"slices"

	"github.com/casus/casus"
)

// Stories streams the stories that hold as of the filter's moment. Of the filter From and To (days of publication),
// Article, AsOf, Order (article: by day and id; new, date), Limit count.
func (s *Store) Stories(ctx context.Context, f Filter) iter.Seq2[casus.Story, error] {
	p := groupPlan{kind: storyKind}
	if f.Article != "" {
		p.need(hash64(f.Article))
	}
	return eachGroup(ctx, s, p, f, func(x *casus.Story) (bool, error) {
		return f.Article == "" || slices.ContainsFunc(x.Articles, func(m casus.StoryMember) bool { return m.Article == f.Article }), nil
	})
}

// Incidents streams the incidents that hold as of the filter's moment. Of the filter From and To, Types, Modes, Status,
// Actor, Recipient, Party, Dyad, Place, Country, Text (over the evidence of their records), Article, Anchor, Story, AsOf,
// Order (as of Stories), Limit count.
func (s *Store) Incidents(ctx context.Context, f Filter) iter.Seq2[casus.Incident, error] {
	return func(yield func(casus.Incident, error) bool) {
		p, of, err := s.planIncidents(ctx, &f)
		if err != nil {
			yield(casus.Incident{}, err)
			return
		}
		eachGroup(ctx, s, p, f, func(x *casus.Incident) (bool, error) {
			ok := f.matchIncident(x) && (of == nil || slices.ContainsFunc(x.Articles, func(a string) bool { return of[a] }))
			if !ok || !p.text {
				return ok, nil
			}
			return s.tellsOf(ctx, x, f.Text)
		})(yield)
	}
}

// Threads streams the threads that hold as of the filter's moment. Of the filter From and To, Party, Types (the kinds
// "ceasefire" and "talks"), Incident, AsOf, Order (as of Stories), Limit count.
func (s *Store) Threads(ctx context.Context, f Filter) iter.Seq2[casus.Thread, error] {
	p := groupPlan{kind: threadKind}
	if len(f.Types) > 0 {
		var ts []int64
		for _, t := range f.Types {
			ts = append(ts, groupTerm(threadKind, "t:"+t))
		}
		p.need(ts...)
	}
	if f.Party != "" {
		p.need(groupTerm(threadKind, "a:"+text(f.Party)))
	}
	if f.Incident != "" {
		p.need(hash64(f.Incident))
	}
	return eachGroup(ctx, s, p, f, func(x *casus.Thread) (bool, error) {
		return (len(f.Types) == 0 || slices.Contains(f.Types, x.Kind)) && (f.Party == "" || names(x.Parties, f.Party)) &&
			(f.Incident == "" || slices.ContainsFunc(x.Steps, func(t casus.Step) bool { return t.Incident == f.Incident })), nil
	})
}

// matchIncident asks an incident what is asked of its records.
func (f *Filter) matchIncident(x *casus.Incident) bool {
	g := f.ofIncidents()
	return g.match(incidentRecord(x)) && (f.Article == "" || slices.Contains(x.Articles, f.Article)) &&
		(f.Anchor == "" || slices.ContainsFunc(x.Members, func(m casus.Member) bool { return m.Anchor == f.Anchor }))
}

// ofIncidents is the filter without what incidents are not asked, or not in the words of a record.
func (f *Filter) ofIncidents() *Filter {
	g := *f
	g.Kinds, g.ID, g.Anchor, g.SaidBy, g.Source, g.MinConfidence = nil, "", "", "", "", 0
	return &g
}

// eachGroup streams the groups of a plan that match.
func eachGroup[T any](ctx context.Context, s *Store, p groupPlan, f Filter, match func(*T) (bool, error)) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		var zero T
		if err := s.groups(ctx, p, f, func(body []byte) (bool, bool, error) {
			var x T
			if err := unpack(body, &x); err != nil {
				return false, false, err
			}
			ok, err := match(&x)
			if err != nil || !ok {
				return false, true, err
			}
			return true, yield(x, nil), nil
		}); err != nil {
			yield(zero, err)
		}
	}
}

func (s *Store) groups(ctx context.Context, p groupPlan, f Filter, give func([]byte) (given, more bool, err error)) (err error) {
	if err := f.check(); err != nil {
		return err
	}
	asOf, err := s.asOf(ctx, f.AsOf)
	if err != nil || p.nobody {
		return err
	}
	q, args, err := s.groupQuery(ctx, &p, &f, asOf)
	if err != nil {
		return err
	}
	rows, err := s.rdb.QueryContext(ctx, s.q(q), args...)
	if err != nil {
		return s.wrap("reading groups", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for n := 0; rows.Next(); {
		var body []byte
		if err := rows.Scan(&body); err != nil {
			return s.wrap("reading groups", err)
		}
		given, more, err := give(body)
		if err != nil {
			return s.wrap("reading groups", err)
		}
		if given {
			n++
		}
		if !more || n == f.Limit && n > 0 {
			return nil
		}
	}
	return s.wrap("reading groups", rows.Err())
}

// one reads a group by id as of a moment; an id that was merged gives what it goes on as.
func one[T any](ctx context.Context, s *Store, kind, id string, asOf Moment) (x T, err error) {
	if asOf, err = s.asOf(ctx, asOf); err != nil {
		return x, err
	}
	to, err := s.redirect(ctx, id, asOf)
	if err != nil {
		return x, err
	}
	var body []byte
	q := "SELECT body FROM groups WHERE id = ? AND kind = ? AND since <= ? AND (until IS NULL OR until > ?) ORDER BY n DESC LIMIT 1"
	err = s.rdb.QueryRowContext(ctx, s.q(q), to, kind, asOf, asOf).Scan(&body)
	if errors.Is(err, sql.ErrNoRows) {
		return x, fmt.Errorf("%s %q: %w", kind, id, ErrNotFound)
	}
	if err != nil {
		return x, s.wrap("reading a "+kind, err)
	}
	return x, unpack(body, &x)
}

// Story gives a story by id, or that into which it was merged.
func (s *Store) Story(ctx context.Context, id string, asOf Moment) (casus.Story, error) {
	return one[casus.Story](ctx, s, storyKind, id, asOf)
}

// Incident gives an incident by id, or that into which it was merged.
func (s *Store) Incident(ctx context.Context, id string, asOf Moment) (casus.Incident, error) {
	return one[casus.Incident](ctx, s, incidentKind, id, asOf)
}

// Thread gives a thread by id, or that into which it was merged.
func (s *Store) Thread(ctx context.Context, id string, asOf Moment) (casus.Thread, error) {
	return one[casus.Thread](ctx, s, threadKind, id, asOf)
}
