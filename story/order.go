package story

import (
	"strconv"
	"time"

	"github.com/casus/casus"
)

// sortKey is the canonical order of articles: publication, first sight, id. What has no date comes last.
type sortKey struct{ published, seen, id string }

func (a sortKey) before(b sortKey) bool {
	if a.published != b.published {
		return a.published < b.published
	}
	if a.seen != b.seen {
		return a.seen < b.seen
	}
	return a.id < b.id
}

func keyOfItem(it Item) sortKey {
	return sortKey{stamp(it.Article.Published), stamp(it.Seen), it.Article.ID}
}

// stamp makes date-times of any zone comparable as text. A day alone comes before all times of that day.
func stamp(s string) string {
	if t, err := time.Parse(time.RFC3339, s); err == nil {
		return t.UTC().Format("2006-01-02T15:04:05.000000000")
	}
	if s == "" {
		return "~"
	}
	return s
}

func (e *Engine) less(a, b string) bool { return e.order[a].before(e.order[b]) }

// parseDay is a day since 1970 of an ISO date or date-time.
func parseDay(s string) (int, bool) {
	if len(s) < 10 {
		return 0, false
	}
	t, err := time.Parse("2006-01-02", s[:10])
	if err != nil {
		return 0, false
	}
	return int(t.Unix() / 86400), true
}

// formatDay is the ISO date of a day since 1970.
func formatDay(d int) string { return time.Unix(int64(d)*86400, 0).UTC().Format("2006-01-02") }

// dayOfItem is the day of publication, else of first sight, else day 0.
func dayOfItem(it Item) int {
	if d, ok := parseDay(it.Article.Published); ok {
		return d
	}
	d, _ := parseDay(it.Seen)
	return d
}

// contentOf is a hash of an article and its records.
func contentOf(it Item) string {
	a := it.Article
	parts := []string{a.ID, a.Title, a.Text, a.Published, it.Seen, strconv.Itoa(len(it.Records)), strconv.FormatBool(it.Doc != nil)}
	for _, r := range it.Records {
		parts = append(parts, r.ID, r.Anchor)
	}
	return casus.ContentID(parts...)
}

// mint is the id of a group by its founding member.
func mint(kind, founder string) string { return kind + "-" + casus.ContentID(kind, founder) }

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
