package code

import (
	"strconv"
	"strings"

	"github.com/casus/casus"
)

// builder puts records together and numbers those that would be the same.
type builder struct {
	stage *Stage
	doc   *casus.Doc
	out   []casus.Record
}

func (b *builder) sentence(v *view) {
	evs := v.events(b.stage.set.Match(b.doc, v.i))
	v.tolls(evs)
	v.phases(evs)
	v.setContexts(evs)
	for _, e := range evs {
		r := b.record(v, casus.EventKind, e.head, e.span, e.m.Pattern.Name)
		v.tell(e.ev.Actor)
		v.tell(e.ev.Recipient)
		v.tell(e.ev.SaidBy)
		r.Event = e.ev
		r.Confidence = v.eventConfidence(e, evs)
		b.out = append(b.out, r)
	}
	for _, t := range v.tollAt {
		r := b.record(v, casus.TollKind, t.tok, t.span, "toll."+t.toll.Measure)
		r.Toll = t.toll
		r.Confidence = v.tollConfidence(t)
		b.out = append(b.out, r)
	}
	for _, s := range v.statements() {
		r := b.record(v, casus.StatementKind, s.cue, v.span(s.cue, s.end), "statement."+s.st.Mode)
		v.tell(s.st.Speaker)
		r.Statement = s.st
		r.Confidence = v.statementConfidence(s.st, s.cue, false)
		b.out = append(b.out, r)
	}
	if st, ok := v.carried(); ok {
		r := b.record(v, casus.StatementKind, 0, st.Span, "statement."+st.Mode+".quotation")
		r.Statement = st
		r.Confidence = v.statementConfidence(st, 0, true)
		b.out = append(b.out, r)
	}
	for _, x := range v.relations() {
		r := b.record(v, casus.RelationKind, x.at, v.span(x.at, x.at+1), "relation."+x.rel.Relation)
		r.Relation = x.rel
		r.Confidence = v.relationConfidence(x)
		b.out = append(b.out, r)
	}
}

func (b *builder) record(v *view, kind casus.Kind, tok int, at casus.Span, pattern string) casus.Record {
	text := b.doc.Article.Text
	quote := ""
	if s := v.s.Span; s.Start >= 0 && s.End <= len(text) && !s.Empty() {
		quote = s.Of(text)
	}
	return casus.Record{
		Kind: kind, Article: b.doc.Article.ID, Sent: v.i, Offset: at.Start,
		Anchor: v.context(tok),
		Evidence: casus.Evidence{
			Article: b.doc.Article.ID, Span: v.s.Span, Quote: quote, Trigger: at, Pattern: pattern,
			Model: b.stage.model, Version: b.stage.version,
		},
	}
}

// context is the words around a token by which its anchor is found again: lower case, without punctuation. It must not
// depend on the model, so it is made of forms alone.
func (v *view) context(t int) string {
	var before, after []string
	for k := t - 1; k >= 0 && len(before) < 3; k-- {
		if w := plain(v.toks[k].Form); w != "" {
			before = append([]string{w}, before...)
		}
	}
	for k := t + 1; k < len(v.toks) && len(after) < 3; k++ {
		if w := plain(v.toks[k].Form); w != "" {
			after = append(after, w)
		}
	}
	return strings.Join(before, " ") + "|" + plain(v.toks[t].Form) + "|" + strings.Join(after, " ")
}

// plain is a word in lower case, empty for punctuation.
func plain(form string) string {
	for _, r := range form {
		if r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' || r > 127 && !strings.ContainsRune("“”‘’—–…«»", r) {
			return lower(form)
		}
	}
	return ""
}

// finish gives ids and anchors and sorts. An anchor is made of the article's lineage (its URL, else its id), the kind
// and type and the words around the trigger; those that come again get a number.
func (b *builder) finish() []casus.Record {
	casus.SortRecords(b.out)
	lineage := b.doc.Article.URL
	if lineage == "" {
		lineage = b.doc.Article.ID
	}
	seen, ids := map[string]int{}, map[string]bool{}
	out := b.out[:0]
	for i := range b.out {
		r := &b.out[i]
		b.rate(r.Event)
		key := string(r.Kind) + "\x00" + typeOf(r) + "\x00" + r.Anchor
		n := seen[key]
		seen[key] = n + 1
		r.Anchor = casus.ContentID(lineage, key, strconv.Itoa(n))
		body, err := marshalBody(r)
		if err != nil { // only strings and numbers: cannot fail
			body = []byte(err.Error())
		}
		r.ID = casus.ContentID(r.Article, strconv.Itoa(r.Offset), string(body))
		if !ids[r.ID] { // the same thing found in two ways is one record
			ids[r.ID] = true
			out = append(out, *r)
		}
	}
	return out
}

// rate gives an event the quad class and score of its type and mode.
func (b *builder) rate(ev *casus.Event) {
	if ev == nil || b.stage.ont == nil {
		return
	}
	if t, ok := b.stage.ont.Type(ev.Type); ok {
		ev.Quad, ev.Score = string(t.Quad), b.stage.ont.Score(ev.Type, ev.Mode)
	}
}

// typeOf is what kind of event, toll, statement or relation it is.
func typeOf(r *casus.Record) string {
	switch {
	case r.Event != nil:
		return r.Event.Type
	case r.Toll != nil:
		return r.Toll.Measure
	case r.Statement != nil:
		return r.Statement.Mode
	case r.Relation != nil:
		return r.Relation.Relation
	}
	return ""
}
