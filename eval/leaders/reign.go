package leaders

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// The years that are measured.
const (
	firstDay = "1990-01-01"
	lastDay  = "2021-03-31" // when the list ends
)

const day = "2006-01-02"

// ReadReign reads the terms of office of a REIGN list of leaders that touch 1990 to 2021.
func ReadReign(r io.Reader, name string) ([]Leader, error) {
	c := csv.NewReader(r)
	c.FieldsPerRecord = -1
	c.LazyQuotes = true
	head, err := c.Read()
	if err != nil {
		return nil, fmt.Errorf("reading the list of leaders: %s: %w", name, err)
	}
	at := map[string]int{}
	for _, k := range []string{"stateabb", "leader", "sdate", "smonth", "syear", "emonth", "eyear"} {
		i := slices.Index(head, k)
		if i < 0 {
			return nil, fmt.Errorf("reading the list of leaders: %s:1: no column %q", name, k)
		}
		at[k] = i
	}
	iso := countries()
	var out []Leader
	for {
		row, err := c.Read()
		if errors.Is(err, io.EOF) {
			return out, nil
		}
		if err != nil {
			return nil, fmt.Errorf("reading the list of leaders: %s: %w", name, err)
		}
		get := func(k string) string {
			if at[k] >= len(row) {
				return ""
			}
			return strings.TrimSpace(strings.ToValidUTF8(row[at[k]], "?"))
		}
		l, err := reignTerm(get)
		if err != nil {
			line, _ := c.FieldPos(0)
			return nil, fmt.Errorf("reading the list of leaders: %s:%d: %w", name, line, err)
		}
		if l.To < firstDay || l.From > lastDay {
			continue
		}
		l.Country = get("stateabb")
		if c := iso[l.Country]; c != "" {
			l.Country = c
		}
		l.From, l.To = max(l.From, firstDay), min(l.To, lastDay)
		out = append(out, l)
	}
}

func reignTerm(get func(string) string) (Leader, error) {
	n := map[string]int{}
	for _, k := range []string{"sdate", "smonth", "syear", "emonth", "eyear"} {
		if get(k) == "" && (k == "emonth" || k == "eyear") {
			continue
		}
		v, err := strconv.Atoi(get(k))
		if err != nil {
			return Leader{}, fmt.Errorf("column %s: %w", k, err)
		}
		n[k] = v
	}
	from := date(n["syear"], n["smonth"], n["sdate"])
	l := Leader{Name: CleanReign(get("leader")), Began: from.Format(day), From: from.Format(day), To: lastDay}
	if n["eyear"] == 0 {
		return l, nil
	}
	l.To = max(date(n["eyear"], n["emonth"], 1).Format(day), l.From) // the day of the month is not told
	l.Left = date(n["eyear"], n["emonth"]+1, 0).Format(day)
	return l, nil
}

func date(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC) }

// CleanReign is the name as a newspaper would print it: without remarks in brackets, without initials, and the first of
// two who held an office together. "G.W. Bush" gives "Bush".
func CleanReign(s string) string {
	s = regexp.MustCompile(`\([^)]*\)|\bdit\b`).ReplaceAllString(s, "")
	for _, and := range []string{" and ", " & "} {
		s, _, _ = strings.Cut(s, and)
	}
	s = regexp.MustCompile(`\b\p{L}\.`).ReplaceAllString(s, " ")
	if last, first, ok := strings.Cut(s, ","); ok {
		s = first + " " + last
	}
	return strings.Join(strings.Fields(s), " ")
}
