package feed

import (
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"unicode"

	"github.com/casus/casus/alarm"
	"github.com/casus/casus/web/state"
)

// Plain is an alarm in plain text, for feeds, mail and terminals: what rang, baseline and threshold, how the detector did
// before, and the reports that set it off. base is where the pages stand; empty for no links to them.
func Plain(a *state.Alarm, base string) string {
	var b strings.Builder
	line := func(name, format string, args ...any) {
		fmt.Fprintf(&b, "%-10s %s\n", name, plain(fmt.Sprintf(format, args...)))
	}
	line("alarm", "%s", a.Text)
	line("series", "%s", a.Title())
	for _, s := range a.Also {
		line("", "also %s", s)
	}
	line("days", "%s", span(a.From, a.To))
	line("detector", "%s", a.Detector)
	line("value", "%s %s", number(a.Value), a.Unit)
	line("threshold", "%s %s", number(a.Threshold), a.Unit)
	if a.Rule == "" {
		line("baseline", "%s stories are usual on these days", number(a.Baseline))
	} else {
		line("baseline", "none: a rule that somebody set")
	}
	if a.Built > 0 {
		line("built for", "%s false alarms a year and series", number(a.Built))
	}
	line("past", "this series: %s", past(a.Past))
	line("", "all series: %s", past(a.All))
	line("state", "%s", a.State)
	for _, h := range a.History {
		line("", "%s %s by %s%s", h.At.UTC().Format("2006-01-02 15:04"), h.State, h.By, note(h.Note))
	}
	line("incidents", "%s", strings.Join(a.Incidents, " "))
	if a.LeftOut > 0 {
		line("reports", "%d, and %d earlier ones", len(a.Triggers), a.LeftOut)
	} else {
		line("reports", "%d", len(a.Triggers))
	}
	for i := range a.Triggers {
		b.WriteString(trigger(&a.Triggers[i], base))
	}
	if base != "" {
		line("page", "%s", PageOf(base, a.ID))
	}
	line("id", "%s", a.ID)
	return b.String()
}

func trigger(t *alarm.Trigger, base string) string {
	s := fmt.Sprintf("  - %s %s\n    record %s, article %s", t.Day, plain(t.Text), plain(t.Record), plain(t.Article))
	if t.Incident != "" {
		s += ", incident " + plain(t.Incident)
	}
	s += "\n"
	if base != "" && t.Incident != "" {
		s += "    " + strings.TrimRight(base, "/") + "/incident?" + url.Values{"id": {t.Incident}}.Encode() + "\n"
	}
	if href := webAddress(t.URL); href != "" {
		s += "    " + href + "\n"
	}
	return s
}

// past says how a detector did.
func past(p *alarm.Past) string {
	if p == nil {
		return "not known"
	}
	s := fmt.Sprintf("%d alarms since %s: %d dismissed, %d escalated, %d not judged", p.Alarms, p.From, p.Dismissed, p.Escalated, p.Open)
	if p.Missed > 0 {
		s += fmt.Sprintf("; %d missed", p.Missed)
	}
	if p.FalseYearly == nil {
		return s + "; false alarms a year: not known, " + p.Unknown
	}
	return s + fmt.Sprintf("; %s false alarms a year, %s of those judged", number(*p.FalseYearly), percent(*p.FalseShare))
}

func percent(v float64) string { return strconv.FormatFloat(100*v, 'f', 0, 64) + " %" }

func number(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

func span(from, to string) string {
	if from == "" || from == to {
		return to
	}
	return from + " to " + to
}

func note(s string) string {
	if s == "" {
		return ""
	}
	return ": " + s
}

// plain is text on one line without control and direction characters.
func plain(s string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r), r >= '\u202a' && r <= '\u202e', r >= '\u2066' && r <= '\u2069':
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\ufffd")))
}
