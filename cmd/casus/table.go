package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/export"
)

// tableFormat is made for reading: grouped by sentence, the words marked that the records come from.
type tableFormat struct{ style style }

func (f tableFormat) header() []byte { return nil }

func (f tableFormat) article(d *casus.Doc, rs []casus.Record) ([]byte, error) {
	var b strings.Builder
	f.heading(&b, d, len(rs))
	bySent := slices.Clone(rs)
	slices.SortStableFunc(bySent, func(x, y casus.Record) int { return cmp.Compare(x.Sent, y.Sent) })
	for len(bySent) > 0 {
		n := 1
		for n < len(bySent) && bySent[n].Sent == bySent[0].Sent {
			n++
		}
		f.sentence(&b, d, bySent[:n])
		bySent = bySent[n:]
	}
	return []byte(b.String()), nil
}

func (f tableFormat) heading(b *strings.Builder, d *casus.Doc, n int) {
	title := printable(d.Article.Title)
	if title == "" {
		title = "article " + printable(d.Article.ID)
	}
	when := d.Article.Published
	if when == "" {
		when = "date unknown"
	}
	records := fmt.Sprintf("%d records", n)
	if n == 1 {
		records = "1 record"
	}
	facts := []string{when}
	if d.Article.Source != "" {
		facts = append([]string{printable(d.Article.Source)}, facts...)
	}
	f.style.line(b, classTitle, title)
	f.style.line(b, classDim, strings.Join(append(facts, records), " · "))
	b.WriteByte('\n')
}

// sentence writes the quote once and its records below it.
func (f tableFormat) sentence(b *strings.Builder, d *casus.Doc, rs []casus.Record) {
	var triggers, parties []marked
	for i := range rs {
		t, p := marksOf(&rs[i])
		triggers, parties = append(triggers, t...), append(parties, p...)
	}
	span := rs[0].Evidence.Span
	if span.Empty() && rs[0].Sent >= 0 && rs[0].Sent < len(d.Sentences) {
		span = d.Sentences[rs[0].Sent].Span
	}
	fmt.Fprintf(b, "%s", f.style.paint(classDim, fmt.Sprintf("%3d", rs[0].Sent)))
	var quote strings.Builder
	f.style.wrap(&quote, "     ", pieces(d.Article.Text, span, append(triggers, parties...)))
	b.WriteString(strings.TrimPrefix(quote.String(), "   "))
	for i := range rs {
		f.record(b, &rs[i])
	}
	b.WriteByte('\n')
}

// marksOf are the words of a record: triggers before parties, so that they win where they overlap.
func marksOf(r *casus.Record) (triggers, parties []marked) {
	if !r.Evidence.Trigger.Empty() {
		triggers = append(triggers, marked{r.Evidence.Trigger, classTrigger})
	}
	for _, p := range partiesOf(r) {
		if p.Span != nil {
			parties = append(parties, marked{*p.Span, classParty})
		}
	}
	return triggers, parties
}

func partiesOf(r *casus.Record) []casus.Party {
	switch {
	case r.Event != nil:
		return slices.Concat(r.Event.Actor, r.Event.Recipient, r.Event.SaidBy)
	case r.Toll != nil:
		return r.Toll.SaidBy
	case r.Statement != nil:
		return r.Statement.Speaker
	case r.Relation != nil:
		return []casus.Party{r.Relation.Source, r.Relation.Target}
	}
	return nil
}

// record writes what one record says: what on the line of its kind, the rest below.
func (f tableFormat) record(b *strings.Builder, r *casus.Record) {
	const hang = "               "
	for i, l := range lines(r) {
		var out strings.Builder
		c := classPlain
		if i > 1 {
			c = classDim
		}
		f.style.wrap(&out, hang, []piece{{c, l}})
		if i == 0 {
			kind := f.style.paint(classHead, fmt.Sprintf("%-9s", r.Kind))
			b.WriteString("     " + kind + strings.TrimPrefix(out.String(), hang[1:]))
			continue
		}
		b.WriteString(out.String())
	}
}

// lines say a record: what, who, and what is known beside. Empty ones are left out.
func lines(r *casus.Record) []string {
	var ls []string
	switch {
	case r.Event != nil:
		ls = eventLines(r.Event)
	case r.Toll != nil:
		t := r.Toll
		ls = []string{
			fmt.Sprintf("%s %s · “%s”", bounds(t), t.Measure, t.Text),
			facts("who", string(t.Who), "by", string(t.By), "scope", t.Scope),
			facts("place", t.Place, "date", t.Date, "says", parties(t.SaidBy)),
		}
	case r.Statement != nil:
		s := r.Statement
		ls = []string{fmt.Sprintf("%s · “%s”", s.Mode, s.Cue), someone(s.Speaker), "“" + s.Content + "”"}
	case r.Relation != nil:
		t := r.Relation
		ls = []string{t.Relation, parties([]casus.Party{t.Source}) + " → " + parties([]casus.Party{t.Target})}
	}
	if c := export.Share(r.Confidence.Percent); c != "" && len(ls) > 0 {
		ls[0] += " · confidence " + c
	}
	return slices.DeleteFunc(ls, func(l string) bool { return l == "" })
}

func eventLines(e *casus.Event) []string {
	what := e.Type
	if e.Mode != "" {
		what += " " + e.Mode
	}
	who := someone(e.Actor)
	if len(e.Recipient) > 0 {
		who += " → " + parties(e.Recipient)
	}
	return []string{fmt.Sprintf("%s · %s · “%s”", what, e.Status, e.Trigger), who, facts("place", e.Place, "date", e.Date, "says", parties(e.SaidBy))}
}

// facts joins the pairs that say something.
func facts(pairs ...string) string {
	var out []string
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			out = append(out, pairs[i]+" "+pairs[i+1])
		}
	}
	return strings.Join(out, " · ")
}

// someone is "?" where there is nobody.
func someone(ps []casus.Party) string {
	if len(ps) == 0 {
		return "?"
	}
	return parties(ps)
}

// parties writes texts with their codes; one text with several codes ("both leaders") once.
func parties(ps []casus.Party) string {
	var out []string
	for i, p := range ps {
		code := string(p.Code)
		if code == "" {
			code = "?"
		}
		if i > 0 && ps[i-1].Text == p.Text {
			out[len(out)-1] += " " + code
			continue
		}
		out = append(out, p.Text+" "+code)
	}
	return strings.Join(out, ", ")
}

// bounds says the figure of a toll in words.
func bounds(t *casus.Toll) string {
	about := ""
	if t.Approx {
		about = "about "
	}
	switch {
	case t.Low != nil && t.High != nil && *t.Low == *t.High:
		return fmt.Sprintf("%s%d", about, *t.Low)
	case t.Low != nil && t.High != nil:
		return fmt.Sprintf("%s%d to %d", about, *t.Low, *t.High)
	case t.Low != nil:
		return fmt.Sprintf("%s%d or more", about, *t.Low)
	case t.High != nil:
		return fmt.Sprintf("%sup to %d", about, *t.High)
	}
	return "?"
}
