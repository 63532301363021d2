package reader_test

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/casus/casus"
	"github.com/casus/casus/code"
	"github.com/casus/casus/pipeline"
)

// FuzzRead: any text, any date and any sentences give a document or a refusal, never a panic, and whatever a document
// says about places in the text is true. The sentences are read from pairs of bytes: a gap, then a length.
func FuzzRead(f *testing.F) {
	f.Add("Turkish police detained 12 protesters in Ankara on Tuesday.", "2024-05-17", []byte{})
	f.Add("Rebels seized the town. \"It fell,\" he said.", "", []byte{0, 23, 1, 19})
	f.Add("At least 99999999999999999999 people were killed on 2024-13-45, the UN said.", "2024-13-45", []byte{})
	f.Add("المسلحون ü🙂\x00\x1b[31m met Merkel in São Paulo\u2028and left", "9999-12-31", []byte{3, 5, 0, 1, 200, 255})
	f.Add("“‘“The army ((( attacked’” ... U.S.-led   \r\n\r\n- Iran backs Hamas", "2024-05-17T10:00:00+03:00", []byte{0, 0})
	f.Fuzz(func(t *testing.T, text, published string, cuts []byte) {
		if len(text) > 4096 {
			return
		}
		r := load(t)
		a := &casus.Article{ID: "x", Lang: "en", Text: text, Published: published, Sentences: spans(cuts)}
		d, err := r.Read(t.Context(), a)
		var stage *pipeline.StageError
		if err != nil && !errors.As(err, &stage) { // refused: see TestReadRefuses
			a.Published, a.Sentences = "", nil
			d, err = r.Read(t.Context(), a)
		}
		if errors.As(err, &stage) {
			t.Fatalf("%v\n%s", err, stage.Stack)
		}
		if err != nil {
			return // not UTF-8
		}
		checkDoc(t, d)
		for i := range d.Sentences {
			if _, err := r.Why(d, i); err != nil {
				t.Fatal(err)
			}
		}
	})
}

// spans reads [start, end) from gaps and lengths. A gap of 200 and more goes back, so that spans overlap too.
func spans(cuts []byte) []casus.Span {
	var out []casus.Span
	at := 0
	for i := 0; i+1 < len(cuts) && len(out) < 50; i += 2 {
		gap := int(cuts[i])
		if gap >= 200 {
			gap = 199 - gap
		}
		s := casus.Span{Start: at + gap, End: at + gap + int(cuts[i+1])}
		out = append(out, s)
		at = s.End
	}
	return out
}

func checkDoc(t *testing.T, d *casus.Doc) {
	text := d.Article.Text
	end := 0
	for i := range d.Sentences {
		s := &d.Sentences[i]
		if s.Span.Start < end {
			t.Fatalf("sentence %d at %v begins before the end of the one before, %d", i, s.Span, end)
		}
		end = s.Span.End
		inside(t, text, s.Span, "sentence")
		for _, tok := range s.Tokens {
			inside(t, text, tok.Span, "token "+tok.Form)
			if !s.Span.Contains(tok.Span) {
				t.Fatalf("token %q at %v lies outside of its sentence at %v", tok.Form, tok.Span, s.Span)
			}
			if tok.Head < -1 || tok.Head >= len(s.Tokens) {
				t.Fatalf("token %q has head %d of %d", tok.Form, tok.Head, len(s.Tokens))
			}
		}
	}
	for i := range d.Records {
		checkRecord(t, d, &d.Records[i])
	}
}

func checkRecord(t *testing.T, d *casus.Doc, r *casus.Record) {
	text, e := d.Article.Text, &r.Evidence
	if r.Sent < 0 || r.Sent >= len(d.Sentences) || e.Span != d.Sentences[r.Sent].Span {
		t.Fatalf("a record of sentence %d has evidence at %v", r.Sent, e.Span)
	}
	inside(t, text, e.Trigger, "trigger")
	if !e.Span.Contains(e.Trigger) || r.Offset != e.Trigger.Start {
		t.Fatalf("trigger at %v, offset %d, sentence at %v", e.Trigger, r.Offset, e.Span)
	}
	if e.Quote != e.Span.Of(text) {
		t.Fatalf("the quote is not the text: %q", e.Quote)
	}
	if e.Pattern == "" || e.Model == "" || e.Version == "" || e.Article == "" || r.ID == "" || r.Anchor == "" {
		t.Fatalf("the record says not where it comes from: %+v", r)
	}
	if _, err := code.MarshalRecord(*r); err != nil {
		t.Fatal(err)
	}
	switch {
	case r.Event != nil:
		starts(t, text, r.Offset, r.Event.Trigger)
		parties(t, text, r.Event.Actor, r.Event.Recipient, r.Event.SaidBy)
		if p := r.Event.PlaceSpan; p != nil {
			inside(t, text, *p, "place")
		}
	case r.Toll != nil:
		if r.Toll.Low != nil && r.Toll.High != nil && *r.Toll.Low > *r.Toll.High || r.Toll.Low != nil && *r.Toll.Low < 0 {
			t.Fatalf("toll %q: from %d to %v", r.Toll.Text, *r.Toll.Low, r.Toll.High)
		}
		starts(t, text, r.Offset, r.Toll.Text)
		parties(t, text, r.Toll.SaidBy)
	case r.Statement != nil:
		inside(t, text, r.Statement.Span, "content")
		if r.Statement.Content != r.Statement.Span.Of(text) {
			t.Fatalf("content %q is not the text %q", r.Statement.Content, r.Statement.Span.Of(text))
		}
		for _, q := range r.Statement.Quoted {
			if !strings.Contains(fold(text), fold(q)) {
				t.Fatalf("quoted %q is not in the text", q)
			}
		}
		parties(t, text, r.Statement.Speaker)
	case r.Relation != nil:
		parties(t, text, []casus.Party{r.Relation.Source, r.Relation.Target})
	default:
		t.Fatal("an empty record")
	}
}

// fold makes white space single blanks, as quotes have it.
func fold(s string) string { return strings.Join(strings.Fields(s), " ") }

func parties(t *testing.T, text string, lists ...[]casus.Party) {
	for _, ps := range lists {
		for _, p := range ps {
			if p.Span != nil {
				inside(t, text, *p.Span, "party "+p.Text)
			}
		}
	}
}

// starts checks that the first word of what a record shows stands at its offset; the rest may stand apart ("shot down").
func starts(t *testing.T, text string, offset int, shown string) {
	first, _, _ := strings.Cut(shown, " ")
	if !strings.HasPrefix(text[offset:], first) {
		t.Fatalf("%q does not stand at %d", shown, offset)
	}
}

func inside(t *testing.T, text string, s casus.Span, what string) {
	if s.Start < 0 || s.End < s.Start || s.End > len(text) {
		t.Fatalf("%s at %v of %d bytes", what, s, len(text))
	}
	if !utf8.ValidString(s.Of(text)) {
		t.Fatalf("%s at %v cuts a character: %q", what, s, s.Of(text))
	}
}
