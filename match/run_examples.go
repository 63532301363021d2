package match

import (
	"fmt"
	"strings"

	"github.com/casus/casus"
)

// A Failure is an example that does not show what it should.
type Failure struct {
	File    string
	Line    int
	Pattern string
	Sign    byte
	Text    string
	Why     string // in plain words
}

// Error tells the failure with file and line.
func (f Failure) Error() string {
	return fmt.Sprintf("%s:%d: %s: %c %s\n\t%s", f.File, f.Line, f.Pattern, f.Sign, f.Text, f.Why)
}

// RunExamples checks the examples of all patterns of a set on the trees that annotate gives. The status of a match is
// asked of the callback, and not checked if that is nil. The failures stand in the order of the patterns and examples.
func RunExamples(s *Set, annotate func(text string) (*casus.Doc, error), status func(d *casus.Doc, m *Match) string) []Failure {
	return RunExamplesOf(s, func(*Pattern) bool { return true }, annotate, status)
}

// RunExamplesOf checks the examples of the patterns that want picks, in competition with all patterns of the set.
func RunExamplesOf(s *Set, want func(*Pattern) bool, annotate func(text string) (*casus.Doc, error), status func(d *casus.Doc, m *Match) string) []Failure {
	var out []Failure
	for _, p := range s.patterns {
		if !want(p) {
			continue
		}
		for i := range p.Examples {
			e := &p.Examples[i]
			if why := s.runExample(p, e, annotate, status); why != "" {
				out = append(out, Failure{p.File, e.Line, p.Name, e.Sign, e.Text, why})
			}
		}
	}
	return out
}

func (s *Set) runExample(p *Pattern, e *Example, annotate func(string) (*casus.Doc, error), status func(*casus.Doc, *Match) string) string {
	d, err := annotate(e.Text)
	if err != nil {
		return "cannot be read: " + err.Error()
	}
	var fired []Match
	for i := range d.Sentences {
		for _, m := range s.Match(d, i) {
			if m.Pattern == p {
				fired = append(fired, m)
			}
		}
	}
	switch e.Sign {
	case '-':
		if len(fired) > 0 {
			return fmt.Sprintf("fires on %q", triggerText(d, &fired[0]))
		}
		return ""
	case '?':
		if len(e.Trigger) == 0 && len(fired) > 0 || len(e.Trigger) > 0 && s.checkHit(d, e, fired, nil) == "" {
			return "is a known miss but hits now: make it +"
		}
		return ""
	}
	why := s.checkHit(d, e, fired, status)
	if why == "" || len(fired) > 0 {
		return why
	}
	return s.whyNot(d, p, why)
}

// whyNot adds what Explain says.
func (s *Set) whyNot(d *casus.Doc, p *Pattern, why string) string {
	for i := range d.Sentences {
		for _, m := range s.Explain(d, i) {
			if m.Pattern == p.Name {
				return why + ": " + m.Failed
			}
		}
	}
	return why + ": its trigger does not occur as " + triggerClasses(p) + " (as tagged: " + tagged(d) + ")"
}

func triggerClasses(p *Pattern) string {
	var w []string
	for _, c := range [...]struct {
		class wordClass
		name  string
	}{{classVerb, "a verb"}, {classNoun, "a noun"}, {classAdj, "an adjective"}} {
		for i := range p.triggers {
			if p.triggers[i].class == c.class {
				w = append(w, c.name)
				break
			}
		}
	}
	return strings.Join(w, " or ")
}

func tagged(d *casus.Doc) string {
	var b strings.Builder
	for i := range d.Sentences {
		for _, t := range d.Sentences[i].Tokens {
			switch t.UPOS {
			case "VERB", "NOUN", "ADJ", "PROPN":
				fmt.Fprintf(&b, " %s/%s/%s", t.Form, t.Lemma, t.UPOS)
			}
		}
	}
	return strings.TrimSpace(b.String())
}

// checkHit says why none of the matches is the one that the example marks, "" if one is.
func (s *Set) checkHit(d *casus.Doc, e *Example, fired []Match, status func(*casus.Doc, *Match) string) string {
	why := "does not fire"
	for i := range fired {
		m := &fired[i]
		toks := d.Sentences[m.Frame.Sent].Tokens
		if !triggerMarked(toks, m.Trigger, e.Trigger) {
			if why == "does not fire" {
				why = fmt.Sprintf("fires on %q instead", triggerText(d, m))
			}
			continue
		}
		switch {
		case !sameParties(toks, m.Actor, e.Actor):
			why = "actor: want " + markTexts(e.Text, e.Actor) + ", got " + argTexts(d, m, m.Actor)
		case !sameParties(toks, m.Recipient, e.Recipient):
			why = "recipient: want " + markTexts(e.Text, e.Recipient) + ", got " + argTexts(d, m, m.Recipient)
		case !covers(toks, m.Place, e.Place):
			why = "place: want " + markTexts(e.Text, e.Place) + ", got " + argTexts(d, m, m.Place)
		default:
			if e.Sign != '~' || status == nil {
				return ""
			}
			got := status(d, m)
			if got == e.Status {
				return ""
			}
			why = fmt.Sprintf("status: want %s, got %s", e.Status, got)
		}
	}
	return why
}

// triggerMarked reports whether a token of the trigger stands in a mark, and no mark is left.
func triggerMarked(toks []casus.Token, trigger []int, marks []Mark) bool {
	for _, mk := range marks {
		ok := false
		for _, i := range trigger {
			ok = ok || inMark(toks[i].Span, mk)
		}
		if !ok {
			return false
		}
	}
	return true
}

func inMark(s casus.Span, m Mark) bool { return m.Start <= s.Start && s.End <= m.End }

// sameParties reports whether each arg has its head in a mark, and each mark the head of an arg.
func sameParties(toks []casus.Token, args []Arg, marks []Mark) bool {
	for _, g := range args {
		ok := false
		for _, m := range marks {
			ok = ok || inMark(toks[g.Head].Span, m)
		}
		if !ok {
			return false
		}
	}
	return covers(toks, args, marks)
}

func covers(toks []casus.Token, args []Arg, marks []Mark) bool {
	for _, m := range marks {
		ok := false
		for _, g := range args {
			ok = ok || inMark(toks[g.Head].Span, m)
		}
		if !ok {
			return false
		}
	}
	return true
}

func triggerText(d *casus.Doc, m *Match) string {
	var w []string
	for _, i := range m.Trigger {
		w = append(w, d.Sentences[m.Frame.Sent].Tokens[i].Form)
	}
	return strings.Join(w, " ")
}

func markTexts(text string, marks []Mark) string {
	if len(marks) == 0 {
		return "nobody"
	}
	var w []string
	for _, m := range marks {
		w = append(w, "["+text[m.Start:m.End]+"]")
	}
	return strings.Join(w, " ")
}

func argTexts(d *casus.Doc, m *Match, args []Arg) string {
	if len(args) == 0 {
		return "nobody"
	}
	var w []string
	toks := d.Sentences[m.Frame.Sent].Tokens
	for _, g := range args {
		var ws []string
		for i := g.First; i < g.End; i++ {
			ws = append(ws, toks[i].Form)
		}
		w = append(w, "["+strings.Join(ws, " ")+"]("+g.Slot+")")
	}
	return strings.Join(w, " ")
}
