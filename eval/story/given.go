package story

import (
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/story"
)

// recordOf makes an event record of a mention of the gold: its trigger, and parties, place and date as the tree and the
// mentions found have them. It has no type: most of the happenings of business news are none that the codebook codes.
func recordOf(d *casus.Doc, m mention) (casus.Record, bool) {
	s, t := story.TokenAt(d, m.span)
	if s < 0 {
		return casus.Record{}, false
	}
	sent := &d.Sentences[s]
	e := &casus.Event{Trigger: sent.Tokens[t].Lemma, Status: casus.Happened}
	for k, tok := range sent.Tokens {
		if tok.Head != t && k != t {
			continue
		}
		rel, _, _ := strings.Cut(tok.Deprel, ":")
		switch {
		case k == t:
		case tok.Deprel == "nsubj:pass", rel == "obj", rel == "iobj":
			e.Recipient = append(e.Recipient, party(d, s, k))
		case rel == "nsubj", tok.Deprel == "nmod:poss", tok.Deprel == "obl:agent":
			e.Actor = append(e.Actor, party(d, s, k))
		case rel == "nmod" && hasCase(sent, k, "of"):
			e.Recipient = append(e.Recipient, party(d, s, k))
		case rel == "compound" && isNoun(tok.UPOS):
			e.Recipient = append(e.Recipient, party(d, s, k))
		}
	}
	borrowSubject(d, s, t, e)
	whenWhere(d, s, t, e)
	return casus.Record{
		ID: m.id, Anchor: m.id, Kind: casus.EventKind, Article: d.Article.ID, Sent: s, Offset: m.span.Start, Event: e,
		Evidence: casus.Evidence{Article: d.Article.ID, Span: sent.Span, Quote: sent.Of(d.Article.Text), Trigger: m.span},
	}, true
}

func hasCase(s *casus.Sentence, t int, word string) bool {
	for _, k := range s.Tokens {
		if k.Head == t && k.Deprel == "case" && strings.EqualFold(k.Form, word) {
			return true
		}
	}
	return false
}

func isNoun(upos string) bool { return upos == "NOUN" || upos == "PROPN" }

// party is what stands at a token: the actor of a mention there, else the words from its first modifier to the head.
func party(d *casus.Doc, s, t int) casus.Party {
	for _, m := range d.Mentions {
		if m.Sent != s || m.Head != t {
			continue
		}
		if len(m.Actors) > 0 {
			return m.Actors[0]
		}
		return casus.Party{Text: m.Span.Of(d.Article.Text)}
	}
	toks := d.Sentences[s].Tokens
	first := t
	for i := t - 1; i >= 0 && toks[i].Head == t && (toks[i].Deprel == "compound" || toks[i].Deprel == "flat" || toks[i].Deprel == "amod"); i-- {
		first = i
	}
	return casus.Party{Text: d.Article.Text[toks[first].Start:toks[t].End]}
}

// borrowSubject gives a verb without subject that of the verb it hangs on.
func borrowSubject(d *casus.Doc, s, t int, e *casus.Event) {
	toks := d.Sentences[s].Tokens
	for n := 0; len(e.Actor) == 0 && n < 3 && toks[t].Head >= 0; n++ {
		rel, _, _ := strings.Cut(toks[t].Deprel, ":")
		if rel != "conj" && rel != "xcomp" && rel != "advcl" {
			return
		}
		t = toks[t].Head
		for k, tok := range toks {
			if tok.Head == t && tok.Deprel == "nsubj" {
				e.Actor = append(e.Actor, party(d, s, k))
			}
		}
	}
}

// whenWhere takes the date and place that hang on the trigger.
func whenWhere(d *casus.Doc, s, t int, e *casus.Event) {
	toks := d.Sentences[s].Tokens
	for _, m := range d.Mentions {
		if m.Sent != s || m.Head < 0 || toks[m.Head].Head != t {
			continue
		}
		switch {
		case m.Time != nil && e.Date == "":
			e.Date = m.Time.ISO
		case m.Kind == casus.Location && m.Place != nil && e.Place == "":
			e.Place, e.Located = m.Span.Of(d.Article.Text), m.Place
		}
	}
}
