package alarm

import (
	"cmp"
	"slices"

	"github.com/casus/casus/series"
)

// Trigger is one report that an alarm rests on: what counted as a story of a day.
type Trigger struct {
	Day      string `json:"day"`
	Story    string `json:"story"`
	Incident string `json:"incident,omitempty"` // empty where the record belongs to none
	Record   string `json:"record"`
	Article  string `json:"article"`
	URL      string `json:"url,omitempty"` // of the article, if it has one
	Text     string `json:"text"`          // the sentence
}

// mostTriggers is how many an alarm lists; Incidents names all.
const mostTriggers = 50

// triggersOf are one report for each story and day, in the order of the events; of too many, the latest.
func triggersOf(items []series.Item) (out []Trigger, left int) {
	out = []Trigger{}
	for i := range items {
		it := &items[i]
		if n := len(out); n > 0 && out[n-1].Story == it.Story && out[n-1].Day == it.Day.String() {
			continue
		}
		t := Trigger{Day: it.Day.String(), Story: it.Story, Incident: it.Incident, Record: it.Record, Article: it.Article, URL: it.URL, Text: it.Text}
		if t.Incident == t.Record {
			t.Incident = ""
		}
		out = append(out, t)
	}
	if left = len(out) - mostTriggers; left > 0 {
		return slices.Clone(out[left:]), left
	}
	return out, 0
}

// order sorts items by day, story and what tells them apart, so that nothing hangs on the order in which they came.
func order(items []series.Item) {
	slices.SortFunc(items, func(a, b series.Item) int {
		return cmp.Or(cmp.Compare(a.Day, b.Day), cmp.Compare(a.Story, b.Story), cmp.Compare(a.Incident, b.Incident), cmp.Compare(a.Record, b.Record),
			cmp.Compare(a.Actor, b.Actor), cmp.Compare(a.Recip, b.Recip))
	})
}
