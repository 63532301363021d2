package alarm

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"math"
	"runtime"
	"slices"
	"sync"

	"github.com/casus/casus/export"
	"github.com/casus/casus/series"
)

// leastStories is how many stories a series must have on its known days to be watched at all: with fewer there is neither a
// baseline nor a sum above any floor.
const leastStories = minCount

// Needed says which rows Ground needs.
type Needed struct {
	From, To series.Day // days of publication
	Searches []string   // ids of the saved searches that rang: what they find on these days
}

// Listen runs the detectors on what was added. ok says whether something rang for which rows are needed.
func (r *Round) Listen(ctx context.Context) (n Needed, ok bool, err error) {
	rep := &r.rep
	*rep = Report{Scope: Scope{Watched: []Watched{}, Unwatched: []Unwatched{}}, Alarms: []Alarm{}}
	first, totals := r.build.Totals("casus", r.ask.Limit)
	if totals == nil {
		rep.Unwatched = append(rep.Unwatched, Unwatched{Detector: "all", Why: "the store tells nothing up to " + r.ask.Limit.String()})
		return n, false, nil
	}
	r.from, r.to = r.days(first + series.Day(len(totals)-1))
	if r.to < first {
		rep.Unwatched = append(rep.Unwatched, Unwatched{Detector: "all", Why: "the store tells nothing up to " + r.to.String()})
		return n, false, nil
	}
	totals = totals[:min(len(totals), int(r.to-first)+1)]
	r.known = series.Covered(first, totals, r.conf.Watch.Gap)
	rep.From, rep.To, rep.Known = r.from.String(), r.to.String(), r.known.String()
	for _, v := range totals[r.known-first:] {
		rep.Stories += v
	}
	chosen := r.choose(rep, max(r.known, followed(r.from)-history), r.from, r.to)
	for _, d := range r.detectors() {
		hs, err := r.watch(ctx, d, chosen)
		if err != nil {
			return n, false, err
		}
		r.heard = append(r.heard, hearing{d, hs})
	}
	return r.needed()
}

// needed is what the alarms rest on.
func (r *Round) needed() (n Needed, ok bool, err error) {
	n.From, n.To = math.MaxInt32, r.to
	for _, x := range r.heard {
		for _, h := range x.heard {
			k := h.s.Key
			n.From = min(n.From, h.from)
			if old, there := r.first[k]; !there || h.from < old {
				r.first[k] = h.from
			}
			if k.Kind == series.Search && !slices.Contains(n.Searches, k.A) {
				n.Searches = append(n.Searches, k.A)
			}
		}
	}
	for i := range r.undated {
		r.ground(&r.undated[i])
	}
	for k, items := range r.found {
		if first, rang := r.first[k]; rang {
			r.under[k] = append(r.under[k], since(items, first)...)
		}
	}
	return n, len(r.first) > 0, nil
}

// Ground takes a row of the days that Listen said.
func (r *Round) Ground(row *export.Row) {
	if row.Article.Day() == "" {
		return // it was taken when it was added
	}
	for _, it := range series.Items(row) {
		r.ground(&it)
	}
}

func (r *Round) ground(it *series.Item) {
	for _, k := range it.Keys() {
		if first, rang := r.first[k]; rang && it.Day >= first && it.Day <= r.to {
			r.under[k] = append(r.under[k], *it)
		}
	}
}

// GroundFound takes a row that a saved search found on these days.
func (r *Round) GroundFound(id string, row *export.Row) {
	k := series.Key{System: "casus", Kind: series.Search, A: id}
	it, ok := series.Told(row)
	if first, rang := r.first[k]; ok && rang && row.Article.Day() != "" && it.Day >= first && it.Day <= r.to {
		r.under[k] = append(r.under[k], it)
	}
}

// Report says what rings, after Listen. ledger holds the alarms before with what people made of them, and watched is the
// first day that detectors ever looked at (nil if this is the first time): both for the past that an alarm shows, for
// nothing else.
func (r *Round) Report(ledger *Ledger, watched *series.Day) (Report, error) {
	rep := &r.rep
	if rep.From == "" {
		return *rep, nil
	}
	for _, x := range r.heard {
		rep.Alarms = append(rep.Alarms, r.alarms(x.d, x.heard)...)
	}
	r.ringRules(rep, r.known, r.from, r.to)
	slices.SortStableFunc(rep.Alarms, func(a, b Alarm) int {
		return cmp.Or(cmp.Compare(b.Day, a.Day), cmp.Compare(a.Detector, b.Detector), cmp.Compare(a.Rule, b.Rule), a.Key.Compare(b.Key), cmp.Compare(a.ID, b.ID))
	})
	return *rep, pasts(rep.Alarms, ledger, watched, r.from)
}

// days are the days looked at. last is the last one with news.
func (r *Round) days(last series.Day) (from, to series.Day) {
	to = last
	if r.ask.To != nil {
		to = min(*r.ask.To, r.ask.Limit)
	}
	return r.start(to), to
}

// choose are the series that are watched: of the kinds and types wanted, with a story on the days looked at, without which
// nothing rings.
func (r *Round) choose(rep *Report, first, from, to series.Day) []series.Series {
	few := 0
	chosen := r.build.Choose("casus", first, to, func(k series.Key, stories int, latest series.Day) bool {
		typ := k.Type
		if typ == "" {
			typ = "*"
		}
		if !slices.Contains(r.conf.Series.Kinds, string(k.Kind)) || k.Kind != series.Search && !slices.Contains(r.conf.Series.Types, typ) || latest < from {
			return false
		}
		rep.Series++
		if stories < leastStories {
			few++
			return false
		}
		return true
	})
	if few > 0 {
		rep.Unwatched = append(rep.Unwatched, Unwatched{Detector: "all", Series: few, Why: fmt.Sprintf("fewer than %d stories since %s", leastStories, first)})
	}
	return chosen
}

func (r *Round) detectors() (out []Detector) {
	if r.conf.CUSUM.On {
		out = append(out, CUSUM{Factor: r.conf.CUSUM.Factor, PerYear: r.conf.CUSUM.PerYear})
	}
	if r.conf.Record.On {
		out = append(out, Record{Floor: r.conf.Record.Floor})
	}
	return out
}

// watch runs a detector on all series, side by side, and gives the signals of the days looked at.
func (r *Round) watch(ctx context.Context, d Detector, all []series.Series) ([]heard, error) {
	rep := &r.rep
	type said struct {
		sigs []Signal
		why  string
	}
	says := make([]said, len(all))
	next := make(chan int)
	var wg sync.WaitGroup
	for range cmp.Or(r.ask.Workers, runtime.GOMAXPROCS(0)) {
		wg.Go(func() {
			for i := range next {
				s := &all[i]
				sigs, why := d.Watch(s, max(0, int(followed(r.from)-s.First)))
				says[i] = said{sigs, why}
			}
		})
	}
	for i := range all {
		if ctx.Err() != nil {
			break
		}
		next <- i
	}
	close(next)
	wg.Wait()
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("looking for alarms: %w", err)
	}
	why := map[string]int{}
	watched := 0
	var heard []heard
	for i := range all {
		if says[i].why != "" {
			why[says[i].why]++
			continue
		}
		watched++
		for _, sig := range episodes(r.large(d, says[i].sigs), r.conf.Watch.Quiet) {
			if day := all[i].Day(sig.At); day >= r.from && day <= r.to {
				heard = append(heard, newHeard(&all[i], sig))
			}
		}
	}
	rep.Watched = append(rep.Watched, Watched{d.Name(), watched})
	for _, w := range slices.Sorted(maps.Keys(why)) {
		rep.Unwatched = append(rep.Unwatched, Unwatched{d.Name(), why[w], w})
	}
	return heard, nil
}

// large are the signals that rest on as many stories as their detector must have; a record has its own floor.
func (r *Round) large(d Detector, sigs []Signal) (out []Signal) {
	if _, ok := d.(CUSUM); !ok {
		return sigs
	}
	for _, s := range sigs {
		n := 0
		for _, p := range s.Days {
			n += p.Count
		}
		if n >= r.conf.CUSUM.Floor {
			out = append(out, s)
		}
	}
	return out
}

// episodes are the signals without those that follow another within quiet days.
func episodes(sigs []Signal, quiet int) (out []Signal) {
	last := math.MinInt32
	for _, s := range sigs {
		if s.At-last > quiet {
			out = append(out, s)
		}
		last = s.At
	}
	return out
}

// ringRules adds the alarms of the rules that people set.
func (r *Round) ringRules(rep *Report, known, from, to series.Day) {
	for i := range r.rules {
		rule := &r.rules[i]
		name := "rule " + rule.Name
		if have := int(to - known); rule.First > have {
			rep.Unwatched = append(rep.Unwatched, Unwatched{Detector: name, Why: fmt.Sprintf("%d days are known: a first in %d days takes as many", have, rule.First)})
			continue
		}
		rep.Watched = append(rep.Watched, Watched{Detector: name})
		items := since(r.matched[i], known)
		order(items)
		for _, a := range rule.ring(items, known, from) {
			if a.Day <= to.String() {
				rep.Alarms = append(rep.Alarms, a)
			}
		}
	}
}

// pasts fills in how each detector did before, on the series and on all. The alarms of this look count as well: what was
// kept of them in an earlier look is the same.
func pasts(as []Alarm, before *Ledger, watched *series.Day, from series.Day) error {
	l := NewLedger()
	if before != nil {
		l = before.clone()
	}
	for i := range as {
		if err := l.raise(as[i]); err != nil {
			return err
		}
	}
	since := from
	if watched != nil {
		since = min(since, *watched)
	}
	for i := range as {
		a := &as[i]
		day, err := series.ParseDay(a.Day)
		if err != nil {
			return err
		}
		own, all := l.Past(a.Detector, a.Rule, a.Key, since, day), l.PastOfAll(a.Detector, a.Rule, since, day)
		a.Past, a.All = &own, &all
	}
	return nil
}
