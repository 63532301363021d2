package main

import (
	"fmt"
	"strings"

	"github.com/casus/casus"
)

// mentions says for each mention of a sentence what it refers to and why.
func (e *explainer) mentions(sent int) []string {
	var out []string
	for _, m := range e.doc.Mentions {
		if m.Sent != sent {
			continue
		}
		out = append(out, fmt.Sprintf("%s · %s · %s", quoted(m.Span.Of(e.doc.Article.Text)), m.Kind, e.refersTo(&m)))
		switch {
		case m.Reason != "":
			out = append(out, "  because: "+printable(m.Reason))
		case m.Unknown != "":
			out = append(out, "  unknown: "+printable(m.Unknown))
		}
	}
	return out
}

func (e *explainer) refersTo(m *casus.Mention) string {
	s := facts("is", parties(m.Actors), "at", placeName(m.Place), "on", timeName(m.Time), "refers back to", e.antecedent(m))
	if s == "" {
		return "refers to nothing known"
	}
	return s
}

func (e *explainer) antecedent(m *casus.Mention) string {
	if m.Antecedent < 0 || m.Antecedent >= len(e.doc.Mentions) {
		return ""
	}
	a := &e.doc.Mentions[m.Antecedent]
	return fmt.Sprintf("%s in sentence %d", quoted(a.Span.Of(e.doc.Article.Text)), a.Sent)
}

func placeName(p *casus.Place) string {
	if p == nil {
		return ""
	}
	s := p.Name
	for _, x := range []string{p.Admin1, p.Country} {
		if x != "" {
			s += ", " + x
		}
	}
	if p.Precision != "" {
		s += " (" + string(p.Precision) + ")"
	}
	return s
}

func timeName(t *casus.Time) string {
	if t == nil {
		return ""
	}
	return t.ISO
}

// records says for each record of a sentence which pattern gave it and how its parts were found.
func (e *explainer) records(sent int) []string {
	var out []string
	for i := range e.doc.Records {
		r := &e.doc.Records[i]
		if r.Sent != sent {
			continue
		}
		said := lines(r)
		out = append(out, string(r.Kind)+" · "+printable(said[0]))
		for _, l := range append(said[1:], reasons(r)...) {
			if l != "" {
				out = append(out, "  "+printable(l))
			}
		}
	}
	return out
}

// reasons are the derivation of a record, a line each.
func reasons(r *casus.Record) []string {
	out := []string{facts("pattern", r.Evidence.Pattern, "id", r.ID, "anchor", r.Anchor)}
	if r.Event != nil {
		out = append(out, facts("status because", r.Event.StatusWhy), facts("date because", r.Event.DateWhy))
		if r.Event.Located != nil {
			out = append(out, facts("place is", placeName(r.Event.Located), "because", r.Event.Located.Reason))
		}
	}
	out = append(out, facts("confidence because", features(r.Confidence.Features)))
	for _, p := range partiesOf(r) {
		if p.Why != "" {
			out = append(out, fmt.Sprintf("%s because %s", parties([]casus.Party{p}), p.Why))
		}
	}
	return out
}

// features are what speaks for and against a record, with weights in hundredths of log-odds.
func features(fs []casus.Feature) string {
	var out []string
	for _, f := range fs {
		out = append(out, fmt.Sprintf("%s %+d", f.Name, f.Weight))
	}
	return strings.Join(out, ", ")
}

func quoted(s string) string { return "“" + printable(s) + "”" }
