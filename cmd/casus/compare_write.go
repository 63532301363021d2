package main

import (
	"cmp"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
	"strconv"

	"github.com/casus/casus/series"
)

// compared is one series of one's own beside that of another system.
type compared struct {
	Series  string   `json:"series"`
	System  string   `json:"system"`
	By      string   `json:"by"`
	Periods int      `json:"periods"` // that both know
	Own     int      `json:"own"`     // stories on these
	Theirs  int      `json:"theirs"`
	Pearson *float64 `json:"pearson"` // of log(1 + count); null where it is not known
	Unknown string   `json:"unknown,omitempty"`
}

// leastPeriods is how many days or weeks a correlation takes.
const leastPeriods = 10

// write writes what was counted.
func (f *compareFlags) write(w io.Writer, b *series.Builder, lost lossCount) error {
	own := f.choose(b, "casus", nil)
	slices.SortStableFunc(own, func(x, y series.Series) int { return cmp.Compare(sumOf(y.Count), sumOf(x.Count)) })
	if f.top > 0 && len(own) > f.top {
		own = own[:f.top]
	}
	wanted := map[series.Key]bool{}
	for i := range own {
		wanted[own[i].Key] = true
	}
	theirs := map[string]map[series.Key]*series.Series{}
	for _, system := range slices.Sorted(maps.Keys(lost)) {
		theirs[system] = map[series.Key]*series.Series{}
		for _, s := range f.choose(b, system, wanted) {
			theirs[system][s.Key] = &s
		}
	}
	switch f.format {
	case "csv":
		return f.writeSeries(w, own, theirs)
	case "jsonl":
		e := json.NewEncoder(w)
		e.SetEscapeHTML(false)
		for _, c := range f.compare(own, theirs) {
			if err := e.Encode(c); err != nil {
				return err
			}
		}
		return nil
	}
	return f.writeTable(w, f.compare(own, theirs), lost)
}

// choose are the series of a system at the level and of the type asked for; of others than one's own those that are wanted.
func (f *compareFlags) choose(b *series.Builder, system string, wanted map[series.Key]bool) []series.Series {
	first, totals := b.Totals(system, math.MaxInt32)
	return b.Choose(system, first, first+series.Day(len(totals)-1), func(k series.Key, _ int, _ series.Day) bool {
		k.System = "casus"
		return k.Kind == levelKind(f.level) && k.Type == f.typ && (wanted == nil || wanted[k])
	})
}

func sumOf(x []int) (n int) {
	for _, v := range x {
		n += v
	}
	return n
}

func (f *compareFlags) compare(own []series.Series, theirs map[string]map[series.Key]*series.Series) (out []compared) {
	for i := range own {
		for _, system := range slices.Sorted(maps.Keys(theirs)) {
			k := own[i].Key
			k.System = system
			c := compared{Series: own[i].Key.String(), System: system, By: f.by}
			s := theirs[system][k]
			if s == nil {
				c.Unknown = "they tell nothing of it"
				out = append(out, c)
				continue
			}
			x, y := f.period(&own[i]), f.period(s)
			r := series.Compare(&x, &y)
			c.Periods, c.Own, c.Theirs = r.Days, r.A, r.B
			switch {
			case r.Days < leastPeriods:
				c.Unknown = fmt.Sprintf("fewer than %d %ss that both know", leastPeriods, f.by)
			case math.IsNaN(r.Pearson):
				c.Unknown = "one of the two never changes"
			default:
				c.Pearson = &r.Pearson
			}
			out = append(out, c)
		}
	}
	return out
}

func (f *compareFlags) period(s *series.Series) series.Series {
	if f.by == "week" {
		return series.Weekly(s)
	}
	return *s
}

// writeSeries writes the series themselves: a line for each day or week (its Monday), series and system.
func (f *compareFlags) writeSeries(w io.Writer, own []series.Series, theirs map[string]map[series.Key]*series.Series) error {
	out := csv.NewWriter(w)
	lines := [][]string{{f.by, "series", "system", "stories", "all_stories"}}
	add := func(name string, s *series.Series) {
		p := f.period(s)
		for i := range p.Count {
			day := p.Day(i)
			if f.by == "week" {
				day = series.Monday(day)
			}
			lines = append(lines, []string{day.String(), name, s.Key.System, strconv.Itoa(p.Count[i]), strconv.Itoa(p.Total[i])})
		}
	}
	for i := range own {
		add(own[i].Key.String(), &own[i])
		for _, system := range slices.Sorted(maps.Keys(theirs)) {
			k := own[i].Key
			k.System = system
			if s := theirs[system][k]; s != nil {
				add(own[i].Key.String(), s)
			}
		}
	}
	return out.WriteAll(lines)
}

func (f *compareFlags) writeTable(w io.Writer, cs []compared, lost lossCount) error {
	rows := [][]string{{"series", "beside", f.by + "s", "own", "theirs", "r"}}
	for _, c := range cs {
		r := "not known: " + c.Unknown
		if c.Pearson != nil {
			r = strconv.FormatFloat(*c.Pearson, 'f', 3, 64)
		}
		rows = append(rows, []string{printable(c.Series), c.System, strconv.Itoa(c.Periods), strconv.Itoa(c.Own), strconv.Itoa(c.Theirs), r})
	}
	if err := writeRows(w, rows); err != nil {
		return err
	}
	if len(cs) == 0 {
		if _, err := fmt.Fprintln(w, "no series of one's own to compare"); err != nil {
			return err
		}
	}
	_, err := io.WriteString(w, "\nWhat cannot be compared\n"+incomparable(lost))
	return err
}

// incomparable says what the systems do not share, and what of their rows is in no series.
func incomparable(lost lossCount) string {
	s := "- own: stories of a day of publication that tell what happened; plans, threats of it and denials are not counted.\n"
	for _, system := range slices.Sorted(maps.Keys(lost)) {
		x := lost[system]
		switch system {
		case "gdelt":
			s += "- gdelt: different pages of a day that tell such an event, without stories: copies count each. Its day is that of the event (SQLDATE). It marks\n" +
				"  neither plans nor denials. Types are CAMEO's as PLOVER has them, roles those that both know; armed groups are REB.\n"
		case "icews":
			s += "- icews: its events, one for each day, source, target and type, without stories. Its day is that of the event. It marks neither plans nor denials.\n" +
				"  Types are CAMEO's as PLOVER has them; a party has the role of the first of its sectors that has one.\n"
		}
		s += fmt.Sprintf("  %d rows; in no series: %d without a day, %d whose event PLOVER does not have; in no dyad: %d without both parties; in no country: %d without a place.\n",
			x.rows, x.undated, x.typeless, x.actorless, x.placeless)
	}
	return s + "- levels depend on how many sources each reads: what goes up and down together is what to look at.\n"
}
