package code

import "github.com/casus/casus"

// carried is the statement of a sentence that is all quotation, whose speaker is named in a sentence beside it: "“A,”
// said X. “B.”" gives B to X too.
func (v *view) carried() (*casus.Statement, bool) {
	q := v.quoteSource
	if q == nil || len(v.reports) > 0 && v.attribution() != nil {
		return nil, false
	}
	sp := q.v.speakers(q.r)
	if len(sp) == 0 || !q.v.canSpeak(sp) {
		return nil, false
	}
	a, b := 0, len(v.toks)
	for a < b && (v.punct(a) || v.direction(a) != 0) {
		a++
	}
	for a < b && (v.punct(b-1) || v.direction(b-1) != 0) {
		b--
	}
	if b-a < 2 {
		return nil, false
	}
	s := v.span(a, b)
	if s.Start < 0 || s.End > len(v.doc.Article.Text) {
		return nil, false
	}
	mode := v.words.key("src", q.v.lemma[q.r.cue])
	if mode == "" {
		mode = "claim"
	}
	cue := q.v.span(q.r.cue, q.r.cue+1)
	text := s.Of(v.doc.Article.Text)
	return &casus.Statement{Speaker: sp, Cue: q.v.textOf(q.r.cue, q.r.cue+1), CueSpan: &cue, Content: text, Span: s, Mode: mode, Quoted: []string{text}}, true
}

// announces is the report of a sentence that ends in a colon, and whose verb of speech says what follows: "The governor
// added:". The report has no content in the sentence itself.
func (v *view) announces() *report {
	n := len(v.toks)
	if n < 3 || v.toks[n-1].Form != ":" {
		return nil
	}
	for t := n - 2; t >= 0 && t >= n-9; t-- {
		if !v.verb(t) || !v.words.has("src", v.lemma[t]) && !v.words.has("goeson", v.lemma[t]) {
			continue
		}
		if who := v.sayers(t); len(who) > 0 {
			return &report{cue: t, speaker: who, except: -1}
		}
		return nil
	}
	return nil
}
