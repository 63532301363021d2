package alarm

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/casus/casus/series"
)

// Rule is an alarm that a person sets.
type Rule struct {
	Name    string `json:"name"`
	Match   Match  `json:"match"`
	AtLeast int    `json:"at_least,omitempty"` // stories within Days; for a threshold
	Days    int    `json:"days,omitempty"`     // span of a threshold
	First   int    `json:"first,omitempty"`    // rings on an event between two parties that had none in so many days
	Each    bool   `json:"each,omitempty"`     // rings on every incident
}

// Check says what is wrong with a rule: it must be one of threshold, first and each.
func (r *Rule) Check() error {
	kinds := 0
	for _, is := range [...]bool{r.AtLeast > 0, r.First > 0, r.Each} {
		if is {
			kinds++
		}
	}
	switch {
	case r.Name == "":
		return errors.New("a rule without a name")
	case kinds != 1:
		return fmt.Errorf("rule %q: give one of at_least, first and each", r.Name)
	case r.AtLeast < 0 || r.First < 0 || r.Days < 0:
		return fmt.Errorf("rule %q: a negative number", r.Name)
	case r.AtLeast > 0 && r.Days == 0:
		return fmt.Errorf("rule %q: at_least needs days", r.Name)
	}
	return nil
}

// FirstAssault rings on the first assault between two parties in a year.
func FirstAssault() Rule {
	return Rule{Name: "first assault in a year", Match: Match{Types: []string{"ASSAULT"}}, First: year}
}

// CeasefireViolated rings when a ceasefire is told to be violated, be it as a fact or as a charge.
func CeasefireViolated() Rule {
	return Rule{Name: "ceasefire violated", Match: Match{Thread: "ceasefire", Phases: []string{"violated"}}, Each: true}
}

// Ultimatum rings on a threat with an ultimatum: a threat whose sentence has a word for a last term.
func Ultimatum() Rule {
	return Rule{Name: "threat with ultimatum", Match: Match{Types: []string{"THREATEN"},
		Words: []string{"ultimatum", "deadline", "last chance", "final warning", "or face"}}, Each: true}
}

// Watch gives the alarms of a rule from a day on. known is the first day that the items cover: an event is no first one
// where the days before are not known. The items must be in order of their days.
func (r *Rule) Watch(items []series.Item, known, from series.Day) ([]Alarm, error) {
	if err := r.Check(); err != nil {
		return nil, err
	}
	var mine []series.Item
	for _, it := range items {
		if r.Match.Holds(&it) {
			mine = append(mine, it)
		}
	}
	return r.ring(mine, known, from), nil
}

// ring is Watch on the items that the rule is about.
func (r *Rule) ring(mine []series.Item, known, from series.Day) []Alarm {
	switch {
	case r.First > 0:
		return r.firsts(mine, known, from)
	case r.Each:
		return r.each(mine, from)
	}
	return r.above(mine, from)
}

func (r *Rule) firsts(items []series.Item, known, from series.Day) []Alarm {
	last := map[series.Key]series.Day{}
	var out []Alarm
	for i := range items {
		it := &items[i]
		k := dyadOf(it)
		if k.A == "" || k.B == "" {
			continue
		}
		before, ever := last[k]
		last[k] = it.Day
		if it.Day < from || it.Day-known < series.Day(r.First) || ever && it.Day-before <= series.Day(r.First) {
			continue
		}
		text := fmt.Sprintf("the first between %s and %s in at least %d days", k.A, k.B, r.First)
		if ever {
			text += ", since " + before.String()
		}
		a := r.alarm(k, it.Day, []series.Item{*it})
		a.Text, a.Value, a.Threshold, a.Unit = text, float64(it.Day-max(before, known)), float64(r.First), "days without"
		if !ever {
			a.Value = float64(it.Day - known)
		}
		out = append(out, a)
	}
	return out
}

func (r *Rule) each(items []series.Item, from series.Day) []Alarm {
	seen := map[string]bool{}
	var out []Alarm
	for i := range items {
		it := &items[i]
		if seen[it.Incident] {
			continue
		}
		seen[it.Incident] = true
		if it.Day < from {
			continue
		}
		a := r.alarm(r.keyOf(it), it.Day, []series.Item{*it})
		a.Text, a.Value, a.Threshold, a.Unit = it.Text, 1, 1, "incidents"
		out = append(out, a)
	}
	return out
}

// above rings when the stories of the last days reach the threshold, and again only when they fell below it meanwhile.
func (r *Rule) above(items []series.Item, from series.Day) []Alarm {
	var out []Alarm
	ringing := false
	start := 0
	for i := 0; i < len(items); {
		end, day := i, items[i].Day
		for end < len(items) && items[end].Day == day {
			end++
		}
		if i > 0 && day-items[i-1].Day > 1 && ringing {
			ringing = stories(within(items[:i], day-1, r.Days)) >= r.AtLeast // the quiet days between
		}
		for items[start].Day <= day-series.Day(r.Days) {
			start++
		}
		n := stories(items[start:end])
		if n >= r.AtLeast && !ringing && day >= from {
			a := r.alarm(series.Key{System: items[i].System, Kind: "rule", A: r.Name}, day, items[start:end])
			a.Text, a.Value, a.Threshold, a.Unit = fmt.Sprintf("%d stories in %d days, at least %d were asked for", n, r.Days, r.AtLeast), float64(n), float64(r.AtLeast), "stories"
			out = append(out, a)
		}
		ringing = n >= r.AtLeast
		i = end
	}
	return out
}

// within are the items of the days that end on day.
func within(items []series.Item, day series.Day, days int) []series.Item {
	i, _ := slices.BinarySearchFunc(items, day-series.Day(days)+1, func(it series.Item, d series.Day) int { return cmp.Compare(it.Day, d) })
	return items[i:]
}

// stories counts the different stories of a day, over all days.
func stories(items []series.Item) int {
	type told struct {
		day   series.Day
		story string
	}
	seen := map[told]bool{}
	for i := range items {
		seen[told{items[i].Day, items[i].Story}] = true
	}
	return len(seen)
}

func dyadOf(it *series.Item) series.Key {
	return series.Key{System: it.System, Kind: series.Dyad, A: string(it.Actor), B: string(it.Recip)}
}

// keyOf is the series that an event is of: its dyad, or the one party that is known.
func (r *Rule) keyOf(it *series.Item) series.Key {
	k := dyadOf(it)
	switch {
	case k.A == "" && k.B == "":
		return series.Key{System: it.System, Kind: "rule", A: r.Name}
	case k.A == "":
		return series.Key{System: it.System, Kind: series.Actor, A: k.B}
	case k.B == "":
		return series.Key{System: it.System, Kind: series.Actor, A: k.A}
	}
	return k
}

func (r *Rule) alarm(k series.Key, day series.Day, items []series.Item) Alarm {
	a := Alarm{Detector: "rule", Rule: r.Name, Key: k, Day: day.String()}
	a.grounds(items)
	for _, it := range items {
		if n := len(a.Days); n > 0 && a.Days[n-1].Day == it.Day.String() {
			a.Days[n-1].Count++
			continue
		}
		a.Days = append(a.Days, Point{Day: it.Day.String(), Count: 1})
	}
	a.ID = a.id()
	if r.Each { // several incidents of one dyad can ring on one day
		a.ID = casusID(a.ID, items[0].Incident)
	}
	return a
}

// needed are the items that alarms from a day on can need: of those before, a threshold those of its span, a first the last
// of each dyad.
func (r *Rule) needed(items []series.Item, from series.Day) []series.Item {
	if r.First == 0 {
		return since(items, from-series.Day(r.Days))
	}
	latest := map[series.Key]series.Day{}
	for i := range items {
		if it := &items[i]; it.Day < from {
			k := dyadOf(it)
			if d, ok := latest[k]; !ok || it.Day > d {
				latest[k] = it.Day
			}
		}
	}
	out := items[:0]
	for _, it := range items {
		if it.Day < from {
			k := dyadOf(&it)
			if d, ok := latest[k]; !ok || d != it.Day {
				continue
			}
			delete(latest, k)
		}
		out = append(out, it)
	}
	clear(items[len(out):])
	return out
}

// since are the items from a day on.
func since(items []series.Item, from series.Day) []series.Item {
	out := items[:0]
	for _, it := range items {
		if it.Day >= from {
			out = append(out, it)
		}
	}
	clear(items[len(out):])
	return out
}
