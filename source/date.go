package source

import (
	"fmt"
	"time"
)

// ParseDate reads a day, or a day with a time, as ISO 8601 writes them.
func ParseDate(s string) (time.Time, error) {
	for _, layout := range []string{time.DateOnly, time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04", time.DateTime, "2006-01-02T15:04:05Z0700"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, nil
		}
	}
	return time.Time{}, fmt.Errorf("%q is no ISO date (like 2024-05-17)", s)
}

// undated says why the date that an article gives is not used, "" if it is or if there is none.
func undated(published string, opts Options) string {
	if published == "" {
		return ""
	}
	if _, err := ParseDate(published); err == nil {
		return ""
	}
	if opts.Published != "" {
		return fmt.Sprintf("published %q is no ISO date: %s is used", published, opts.Published)
	}
	return fmt.Sprintf("published %q is no ISO date: taken as unknown", published)
}
