package ingest

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/casus/casus/store"
)

// Totals is what a run did.
type Totals struct {
	Articles int // that came
	Stored   int // coded
	Known    int // that the store had
	Copies   int
	Foreign  int // not English
	Failed   int // articles and places of the source
	Records  int

	New, Edited, Recoded int // of what was stored
	Twice                int // of what was stored: the same came twice in this run

	days map[string]bool // of publication, of what was stored
}

func (t *Totals) add(a store.Added) {
	t.New += a.New
	t.Edited += a.Edited
	t.Recoded += a.Recoded
	t.Twice += a.Same
}

// Kept is how many articles that came are in the store.
func (t Totals) Kept() int { return t.Stored + t.Known + t.Copies + t.Foreign }

func (t *Totals) count(x *read) {
	if x.result.Job.Article != nil {
		t.Articles++
	}
	switch x.result.Outcome {
	case Stored:
		t.Stored++
		t.Records += x.result.Records
	case Known:
		t.Known++
	case Copy:
		t.Copies++
	case Foreign:
		t.Foreign++
	case Broken:
		t.Failed++
	}
	if x.coded != nil {
		if t.days == nil {
			t.days = map[string]bool{}
		}
		t.days[dayOf(x.coded.Article.Published)] = true
	}
}

// dayOf is the day of publication, today for what has none: the store counts it by when it was first seen.
func dayOf(published string) string {
	if len(published) >= 10 {
		if t, err := time.Parse(time.DateOnly, published[:10]); err == nil {
			return t.Format(time.DateOnly)
		}
	}
	return time.Now().UTC().Format(time.DateOnly)
}

// Plus is both together.
func (t Totals) Plus(o Totals) Totals {
	s := Totals{
		Articles: t.Articles + o.Articles, Stored: t.Stored + o.Stored, Known: t.Known + o.Known, Copies: t.Copies + o.Copies,
		Foreign: t.Foreign + o.Foreign, Failed: t.Failed + o.Failed, Records: t.Records + o.Records,
		Edited: t.Edited + o.Edited, Recoded: t.Recoded + o.Recoded, New: t.New + o.New, Twice: t.Twice + o.Twice, days: map[string]bool{},
	}
	maps.Copy(s.days, t.days)
	maps.Copy(s.days, o.days)
	return s
}

// Days are the days of publication of what was stored, in order: what a Refresh is to look at.
func (t Totals) Days() []string { return slices.Sorted(maps.Keys(t.days)) }

// String is one line for people.
func (t Totals) String() string {
	s := fmt.Sprintf("%d articles: %d new", t.Articles, t.New)
	for _, x := range []struct {
		n    int
		what string
	}{{t.Edited, "edited"}, {t.Recoded, "coded again"}, {t.Twice, "twice"}, {t.Known, "in the store already"}, {t.Copies, "copies"}, {t.Foreign, "not in English"}, {t.Failed, "failed"}} {
		if x.n > 0 {
			s += fmt.Sprintf(", %d %s", x.n, x.what)
		}
	}
	return strings.TrimSpace(fmt.Sprintf("%s; %d records", s, t.Records))
}

// Touch adds the day of a publication to the days of what was stored.
func (t *Totals) Touch(published string) {
	if t.days == nil {
		t.days = map[string]bool{}
	}
	t.days[dayOf(published)] = true
}
