package store

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"time"

	"github.com/casus/casus"
)

// LineageOf is what stays the same when an article is edited: its URL (made canonical by whoever fetched it), else source
// and id, else its content.
func LineageOf(a *casus.Article) string {
	switch {
	case a.URL != "":
		return a.URL
	case a.Source != "" && a.ID != "":
		return a.Source + " " + a.ID
	}
	return "content " + casus.ContentID(a.ID, a.Title, a.Text, a.Published)
}

// ContentID names one version of one lineage: it is a hash of the lineage and all that the article holds.
func (c *Coded) ContentID() string {
	a := &c.Article
	h := sha256.New()
	for _, p := range [...]string{c.lineage(), a.ID, a.Title, a.Text, a.Published, a.URL, a.Source, a.Lang} {
		h.Write([]byte(p))
		h.Write([]byte{0})
	}
	for _, s := range a.Sentences {
		fmt.Fprintf(h, "%d %d ", s.Start, s.End)
	}
	return hex.EncodeToString(h.Sum(nil)[:16])
}

func (c *Coded) lineage() string {
	if c.Lineage != "" {
		return c.Lineage
	}
	return LineageOf(&c.Article)
}

// kindRank is the number of a kind in the store.
func kindRank(k casus.Kind) (int, bool) {
	for i, x := range kindNames {
		if x == k {
			return i, true
		}
	}
	return 0, false
}

var kindNames = [...]casus.Kind{casus.EventKind, casus.TollKind, casus.StatementKind, casus.RelationKind}

// hash64 is the first 64 bits of a hash of an id or anchor: the index holds these, the records the rest.
func hash64(id string) int64 {
	h := sha256.Sum256([]byte(id))
	return int64(binary.BigEndian.Uint64(h[:8]))
}

// dayNumber is days since 1970 of an ISO date or date-time at day precision.
func dayNumber(iso string) (int, bool) {
	if len(iso) < 10 {
		return 0, false
	}
	t, err := time.Parse(time.DateOnly, iso[:10])
	if err != nil {
		return 0, false
	}
	return int(floorDiv(t.Unix(), 86400)), true
}

func dayISO(d int) string { return time.Unix(int64(d)*86400, 0).UTC().Format(time.DateOnly) }

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

// articleDay is the day under which an article stands: published, else first seen.
func articleDay(published string, seen Moment) int {
	if d, ok := dayNumber(published); ok {
		return d
	}
	return int(floorDiv(int64(seen), 86400e6))
}

// recordDay is the day under which a record stands: its own date; if that is a month or year the article's day where it
// falls within, else the first day of it; without a date the article's day.
func recordDay(r *casus.Record, article int) int {
	iso := dateOf(r)
	if d, ok := dayNumber(iso); ok {
		return d
	}
	for _, l := range [...]struct {
		n    int
		rest string
	}{{7, "-01"}, {4, "-01-01"}} {
		if len(iso) == l.n {
			d, ok := dayNumber(iso + l.rest)
			if !ok || dayISO(article)[:l.n] == iso {
				return article
			}
			return d
		}
	}
	return article
}

func dateOf(r *casus.Record) string {
	switch {
	case r.Event != nil:
		return r.Event.Date
	case r.Toll != nil:
		return r.Toll.Date
	}
	return ""
}
