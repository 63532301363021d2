package series

import (
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/export"
)

// Item is an event as it is counted: one pair of parties on one day.
type Item struct {
	System       string // "casus", "gdelt", "icews"
	Day          Day
	Type, Mode   string
	Actor, Recip casus.Code
	Country      string // where, alpha-3
	Place        string // where, "geonames:170654"; empty where only the country is known
	Where        string // the name of Place, with its country
	Story        string // counted once a day
	Incident     string // or the record, where it belongs to none
	Thread       string
	Phase        string
	Text         string // the sentence
	Record       string // id of the record that says so
	Article      string // id of its article
	URL          string // of the article; empty if it has none
}

// Items are what a row adds to the counts; none if it tells no event that happened, or its day is not known.
func Items(r *export.Row) []Item {
	e := r.Record.Event
	if e == nil || e.Status != casus.Happened {
		return nil
	}
	day, ok := dayOf(r)
	if !ok {
		return nil
	}
	it := told(r, day)
	it.Type, it.Mode, it.Thread, it.Phase = e.Type, e.Mode, e.Thread, e.Phase
	if p := e.Located; p != nil {
		it.Country = p.Country
		if p.Precision != casus.CountryPrecision && p.Precision != casus.RegionPrecision {
			it.Place, it.Where = p.ID, nameOf(p)
		}
	}
	var out []Item
	for _, pair := range pairs(e) {
		it.Actor, it.Recip = pair[0], pair[1]
		out = append(out, it)
	}
	return out
}

// nameOf is a place as people name it: "Goma, COD".
func nameOf(p *casus.Place) string {
	if p.Country == "" {
		return p.Name
	}
	return p.Name + ", " + p.Country
}

// Told is a record of any kind as it is counted in the series of a search: its day, its story, and where it stands. It is
// false where the day is not known.
func Told(r *export.Row) (Item, bool) {
	day, ok := dayOf(r)
	if !ok {
		return Item{}, false
	}
	return told(r, day), true
}

func told(r *export.Row, day Day) Item {
	it := Item{System: "casus", Day: day, Story: storyOf(r), Incident: r.Incident, Text: r.Record.Evidence.Quote, Record: r.Record.ID,
		Article: r.Record.Article, URL: r.Article.URL}
	if it.Incident == "" {
		it.Incident = r.Record.ID
	}
	return it
}

// ForeignItem is an event of another system as it is counted; false if its day or type is not known.
func ForeignItem(f *export.Foreign) (Item, bool) {
	day, err := ParseDay(f.Date)
	if err != nil || f.Type == "" {
		return Item{}, false
	}
	story := f.URL
	if story == "" {
		story = f.ID
	}
	return Item{System: f.System, Day: day, Type: f.Type, Mode: f.Mode, Actor: f.Actor, Recip: f.Recip, Country: f.Country, Story: story, Incident: f.ID,
		Record: f.ID, URL: f.URL}, true
}

// dayOf is the day of publication, or else of the event.
func dayOf(r *export.Row) (Day, bool) {
	for _, s := range [...]string{r.Article.Day(), eventDate(r)} {
		if d, err := ParseDay(s); err == nil {
			return d, true
		}
	}
	return 0, false
}

func eventDate(r *export.Row) string {
	if r.Record.Event == nil {
		return ""
	}
	return r.Record.Event.Date
}

func storyOf(r *export.Row) string {
	if r.Story != "" {
		return r.Story
	}
	return r.Record.Article
}

// pairs are the codes of every actor with every recipient; of a reciprocal event, each pair of its actors both ways.
func pairs(e *casus.Event) [][2]casus.Code {
	var out [][2]casus.Code
	if len(e.Recipient) == 0 && len(e.Actor) > 1 {
		for i, a := range e.Actor {
			for j, b := range e.Actor {
				if i != j {
					out = append(out, [2]casus.Code{a.Code, b.Code})
				}
			}
		}
		return out
	}
	for _, a := range codes(e.Actor) {
		for _, b := range codes(e.Recipient) {
			out = append(out, [2]casus.Code{a, b})
		}
	}
	return out
}

// codes are those of the parties, an empty one if there are none.
func codes(ps []casus.Party) []casus.Code {
	if len(ps) == 0 {
		return []casus.Code{""}
	}
	var out []casus.Code
	for _, p := range ps {
		out = append(out, p.Code)
	}
	return out
}

// Has reports whether the sentence has one of the words, whatever their case.
func (it *Item) Has(words []string) bool {
	low := strings.ToLower(it.Text)
	for _, w := range words {
		if strings.Contains(low, strings.ToLower(w)) {
			return true
		}
	}
	return false
}
