package export

import (
	"cmp"
	"strings"
	"time"

	"github.com/casus/casus"
)

// Row is a record with what is known around it. Nothing but Record must be set.
type Row struct {
	Record   casus.Record
	Article  Head
	Incident string  // id of the incident that the record belongs to
	Story    string  // id of the story that the article belongs to
	Reports  Reports // how widely the incident is reported
	Killed   *Range  // of the incident, nil if no figure is known
}

// Head is what a reader wants to know of an article besides its text.
type Head struct {
	ID        string `json:"id,omitempty"`
	Title     string `json:"title,omitempty"`
	URL       string `json:"url,omitempty"`
	Source    string `json:"source,omitempty"`    // who published it
	Published string `json:"published,omitempty"` // ISO day, or RFC 3339
}

// Reports says how many records, articles and sources tell an incident. Zeros are unknown.
type Reports struct {
	Records  int `json:"records,omitempty"`
	Articles int `json:"articles,omitempty"`
	Sources  int `json:"sources,omitempty"`
}

// Range is a figure of people. A nil bound is open. The groups are parts of it, nil where no report tells them.
type Range struct {
	Low       *int `json:"low"`
	High      *int `json:"high"`
	Best      *int `json:"best,omitempty"` // nil for the low bound, or the high one where there is none
	SideA     *int `json:"side_a,omitempty"`
	SideB     *int `json:"side_b,omitempty"`
	Civilians *int `json:"civilians,omitempty"`
	Others    *int `json:"others,omitempty"` // of neither side, and no civilians
}

// best is the one figure to give.
func (k *Range) best() *int { return cmp.Or(k.Best, k.Low, k.High) }

// Meta is what every export names.
type Meta struct {
	Version string // of Casus
	Model   string // of the weights
	AsOf    string // RFC 3339, the moment as of which a store was read; empty if the rows come from no store
	Title   string // of a feed; empty for a plain one
}

// Day is the ISO day of publication, empty if it is not known by day.
func (h Head) Day() string {
	day, _, _ := strings.Cut(h.Published, "T")
	if !isDay(day) {
		return ""
	}
	return day
}

// Moment is the time of publication in UTC, midnight where only the day is known; false if it is not known.
func (h Head) Moment() (time.Time, bool) {
	if t, err := time.Parse(time.RFC3339, h.Published); err == nil {
		return t.UTC(), true
	}
	t, err := time.Parse(time.DateOnly, h.Day())
	return t, err == nil
}

// isDay reports whether s is an ISO day of the calendar.
func isDay(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}

// iso is a date if it is an ISO day, month or year of the calendar; else empty.
func iso(date string) string {
	for _, form := range [...]string{time.DateOnly, "2006-01", "2006"} {
		if _, err := time.Parse(form, date); err == nil {
			return date
		}
	}
	return ""
}

// articleID is the article's id, whoever gives it.
func (r *Row) articleID() string {
	if r.Article.ID != "" {
		return r.Article.ID
	}
	return r.Record.Article
}
