package reader_test

import (
	"context"
	"strings"
	"testing"

	"github.com/casus/casus"
)

// TestStatements reads statements whose speaker or cue stands outside the sentence, or that "according to" reports.
func TestStatements(t *testing.T) {
	const text = `Rebels seized the town of Bria on Monday, according to local officials. "We lost everything," said Amina Yusuf, a trader. "They burned the market. Nobody came to help us." The governor added:

"The army will retake the town within days."

"It is a matter of honour."

According to the Red Cross, at least 40 people were killed. "It is over," the sign reads.
`
	want := []string{
		`local officials | according to | Rebels seized the town of Bria on Monday`,
		`Amina Yusuf | said | We lost everything`,
		`Amina Yusuf | said | They burned the market`,
		`Amina Yusuf | said | Nobody came to help us`,
		`The governor | added | The army will retake the town within days`,
		`The governor | added | It is a matter of honour`,
		`the Red Cross | According to | at least 40 people were killed`,
	}
	d, err := load(t).Read(context.Background(), &casus.Article{ID: "a", Text: text, Published: "2024-05-17"})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range d.Records {
		s := r.Statement
		if s == nil {
			continue
		}
		var who []string
		for _, p := range s.Speaker {
			who = append(who, p.Text)
		}
		got = append(got, strings.Join(who, "+")+" | "+s.Cue+" | "+s.Content)
		if s.Span.Of(text) != s.Content {
			t.Errorf("span gives %q, content is %q", s.Span.Of(text), s.Content)
		}
		if s.CueSpan != nil && s.CueSpan.Of(text) != s.Cue {
			t.Errorf("cue span gives %q, cue is %q", s.CueSpan.Of(text), s.Cue)
		}
	}
	if g, w := strings.Join(got, "\n"), strings.Join(want, "\n"); g != w {
		t.Errorf("got\n%s\nwant\n%s", g, w)
	}
}
