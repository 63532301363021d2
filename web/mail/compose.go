package mail

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/casus/casus"
	"github.com/casus/casus/web/feed"
	"github.com/casus/casus/web/state"
)

// mostAlarms is how many alarms a message tells in full; of more it gives the number.
const mostAlarms = 20

// subjectLength bounds a subject, in characters.
const subjectLength = 120

// Compose is the message that tells of alarms, with an id that is the same for the same alarms. link is where the pages
// stand; empty for no links.
func Compose(as []state.Alarm, link string) state.Mail {
	ids := []string{"mail"}
	for i := range as {
		ids = append(ids, as[i].ID)
	}
	m := state.Mail{ID: casus.ContentID(ids...)}
	what := fmt.Sprintf("%d alarms, the latest day %s", len(as), as[0].To)
	if len(as) == 1 {
		what = as[0].Title() + ": " + as[0].Text
	}
	m.Subject = subject("[Casus] " + what)
	var b strings.Builder
	for i := range as {
		if i == mostAlarms {
			fmt.Fprintf(&b, "\nand %d more alarms.\n", len(as)-mostAlarms)
			break
		}
		if i > 0 {
			b.WriteString("\n----\n\n")
		}
		b.WriteString(feed.Plain(&as[i], link))
	}
	b.WriteString("\nAn alarm says that something has changed, not what will come. Say what you make of it: on its page, or with\n" +
		"casus alarms ack|dismiss|escalate ID --by NAME --reason TEXT. What people dismiss is the detector's false-alarm rate.\n")
	m.Body = b.String()
	return m
}

// subject is text on one line of a bounded length: no line of a name becomes a header.
func subject(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || r == utf8.RuneError {
			return ' '
		}
		return r
	}, s)
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > subjectLength {
		return string(r[:subjectLength-1]) + "…"
	}
	return s
}
