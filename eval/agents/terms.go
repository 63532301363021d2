package agents

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/entity/actors/petrarch"
)

// Term is a person's time in office by a dictionary of countries.
type Term struct {
	Name    string `json:"name"`
	Title   string `json:"title"` // "President" where the dictionary tells none
	Country string `json:"country"`
	From    string `json:"from"`
	To      string `json:"to,omitempty"` // empty if open
	Line    int    `json:"line"`
}

const (
	firstDay = "1990-01-01"
	lastDay  = "2014-01-30" // the dictionary's own date
)

// Terms lists the terms of presidents, prime ministers and foreign ministers since 1990 that a dictionary dates, told by a
// title in a name, comment or heading. With rulers also those from the lists of rulers that the dictionary was made from,
// which tell no title: such an entry begins with the person's adult life (ELI from the first of January). They hold heads
// of dependent territories, speakers and regents too.
func Terms(name string, data []byte, known func(string) bool, rulers bool) ([]Term, error) {
	r, err := petrarch.Parse(name, data)
	if err != nil {
		return nil, fmt.Errorf("agents: %w", err)
	}
	conv, err := r.Convert(name, known)
	if err != nil {
		return nil, fmt.Errorf("agents: %w", err)
	}
	byLine := map[int]*actors.Actor{}
	for i := range conv.Actors {
		byLine[conv.Actors[i].Line] = &conv.Actors[i]
	}
	var out []Term
	for i := range r.Entries {
		e := &r.Entries[i]
		a := byLine[e.Line]
		title := titleOf(e)
		if a == nil || a.Kind != actors.Person || title == "" && !(rulers && isRuler(e)) {
			continue
		}
		if title == "" {
			title = "President"
		}
		out = append(out, termsOf(e, a, title)...)
	}
	if len(out) == 0 {
		return nil, errors.New("agents: " + name + ": no terms of presidents or ministers")
	}
	return out, nil
}

func termsOf(e *petrarch.Entry, a *actors.Actor, title string) []Term {
	var out []Term
	for _, r := range a.Roles {
		to := r.To
		if to == "" {
			to = lastDay
		}
		if r.Code.Role() != "GOV" || r.From == "" || to < firstDay {
			continue
		}
		t := Term{Name: bareName(a.Names), Title: title, Country: r.Code.Country(), From: r.From, To: r.To, Line: e.Line}
		if !slices.ContainsFunc(out, func(o Term) bool { return o.From == t.From && o.Country == t.Country }) {
			out = append(out, t)
		}
	}
	return out
}

// bareName is the first name without a title.
func bareName(names []string) string {
	best := names[0]
	for _, n := range names {
		if !titled(n) {
			best = n
			break
		}
	}
	for _, t := range titles {
		if rest, ok := strings.CutPrefix(best, t+" "); ok {
			return rest
		}
	}
	return best
}

var titles = [...]string{"President", "Prime Minister", "Foreign Minister"}

func titled(name string) bool {
	for _, t := range titles {
		if strings.HasPrefix(name, t+" ") {
			return true
		}
	}
	return false
}

// titleOf is what names, comments or the section call the person.
func titleOf(e *petrarch.Entry) string {
	said := strings.ToLower(strings.Join(e.Names, "\n") + "\n" + strings.Join(e.Comment, "\n"))
	said = strings.ReplaceAll(said, "_", " ")
	for _, t := range titles {
		for line := range strings.Lines(said) {
			if l := strings.ToLower(t); strings.HasPrefix(line, l+" ") || strings.TrimSpace(line) == l {
				return t
			}
		}
	}
	if strings.Contains(said, "countryinfo") {
		return "" // of a list that stands behind the section
	}
	section := strings.ToLower(strings.TrimSpace(e.Section))
	for _, t := range titles {
		if section == strings.ToLower(t) || section == strings.ToLower(t)+"s" {
			return t
		}
	}
	return ""
}

// isRuler tells the entries that come from a list of rulers.
func isRuler(e *petrarch.Entry) bool {
	if len(e.Codes) < 2 {
		return false
	}
	c := e.Codes[0]
	return strings.HasSuffix(c.Text, "ELI") && len(c.Text) == 6 && strings.HasSuffix(c.From, "-01-01") && c.To != "" && len(e.Codes[1].Text) == 6
}

// day is a day in the middle of what of the term lies between the first and the last day measured.
func (t Term) day() string {
	from, to := max(t.From, firstDay), t.To
	if to == "" || to > lastDay {
		to = lastDay
	}
	f, err := time.Parse("2006-01-02", pad(from))
	if err != nil {
		return from
	}
	u, err := time.Parse("2006-01-02", pad(to))
	if err != nil || u.Before(f) {
		return from
	}
	return f.Add(u.Sub(f) / 2).Format("2006-01-02")
}

func pad(s string) string {
	switch len(s) {
	case 4:
		return s + "-07-01"
	case 7:
		return s + "-15"
	}
	return s
}
