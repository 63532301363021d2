package alarm

import (
	"math"

	"github.com/casus/casus/export"
	"github.com/casus/casus/series"
)

// Ask says on which days alarms are looked for.
type Ask struct {
	Limit series.Day // nothing after this day counts: the day of the moment as of which a store is read
	// From and To are the days looked at, inclusive. Without them it is the last Config.Watch.Recent days up to the last
	// one, no later than Limit, that has news.
	From, To *series.Day
	// After is the last day of the look before; without From, the days behind it are looked at as well, at most three
	// months of them: after a standstill no day is left out.
	After *series.Day
	// Workers is how many series are watched side by side; 0 for as many as the machine has processors.
	Workers int
}

// Round is one look for alarms. Rows are added first; Listen then says on which days something rings; the rows of these
// days are given once more, to Ground, so that nothing must be held that no alarm rests on; Report says it all. What it
// says does not depend on the order of the rows. It is not safe for concurrent use.
type Round struct {
	conf    Config
	ask     Ask
	build   *series.Builder
	rules   []Rule
	matched [][]series.Item // by rule
	names   map[series.Key]string
	latest  series.Day
	pruned  series.Day
	undated []series.Item                // events and finds of articles without a day of publication
	found   map[series.Key][]series.Item // of them, by search

	rep      Report
	from, to series.Day
	known    series.Day
	heard    []hearing
	under    map[series.Key][]series.Item // what series that rang rest on
	first    map[series.Key]series.Day    // first day of that
}

// The days that matter. A CUSUM is followed from a day on the grid of warm days, so that the same day of the same news
// rings whenever it is looked at; it has then been followed for warm days at least.
const (
	warm    = 56
	history = 3*year + recordSpan + warm // what a series looks back at most
)

// NewRound begins a look.
func NewRound(c Config, a Ask) *Round {
	r := &Round{conf: c, ask: a, build: series.NewBuilder(), names: map[series.Key]string{}, found: map[series.Key][]series.Item{},
		latest: math.MinInt32, pruned: math.MinInt32, under: map[series.Key][]series.Item{}, first: map[series.Key]series.Day{}}
	for i := range c.Rules {
		r.rules = append(r.rules, c.Rules[i].Rule())
	}
	r.matched = make([][]series.Item, len(r.rules))
	return r
}

// Add counts a row.
func (r *Round) Add(row *export.Row) {
	it, ok := series.Told(row)
	if !ok || it.Day > r.ask.Limit {
		return
	}
	r.latest = max(r.latest, it.Day)
	r.build.Add(row)
	for _, it := range series.Items(row) {
		for i := range r.rules {
			if r.rules[i].Match.Holds(&it) {
				r.matched[i] = append(r.matched[i], it)
			}
		}
		if row.Article.Day() == "" {
			r.undated = append(r.undated, it)
		}
	}
	if r.latest-r.pruned > warm { // rows mostly come in the order of their days: what is old by now is let go
		r.prune()
	}
}

// AddFound counts a row that a saved search found. name is what people call the search.
func (r *Round) AddFound(id, name string, row *export.Row) {
	it, ok := series.Told(row)
	if !ok || it.Day > r.ask.Limit {
		return
	}
	k := series.Key{System: "casus", Kind: series.Search, A: id}
	r.names[k] = name
	r.build.Count(k, &it)
	if row.Article.Day() == "" {
		r.found[k] = append(r.found[k], it)
	}
}

// prune lets go what no alarm of the days looked at can need.
func (r *Round) prune() {
	r.pruned = r.latest
	start := r.start(r.latest)
	r.build.Forget(followed(start) - history)
	for i := range r.rules {
		r.matched[i] = r.rules[i].needed(r.matched[i], start)
	}
}

// start is the first day looked at when the last one is to.
func (r *Round) start(to series.Day) series.Day {
	if r.ask.From != nil {
		return *r.ask.From
	}
	from := to - series.Day(r.conf.Watch.Recent-1)
	if r.ask.After != nil {
		from = min(from, max(*r.ask.After+1, to-maxRecent+1))
	}
	return from
}

// followed is the day of the grid from which a CUSUM is followed when alarms are looked for from a day on.
func followed(from series.Day) series.Day {
	d := from - warm
	return d - (d%warm+warm)%warm
}
