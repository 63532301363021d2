package text

import (
	"context"
	"reflect"
	"strings"
	"testing"

	"github.com/casus/casus"
)

func annotate(t testing.TB, a *casus.Article) *casus.Doc {
	t.Helper()
	d := &casus.Doc{Article: a}
	if err := New().Annotate(context.Background(), d); err != nil {
		t.Fatal(err)
	}
	return d
}

// render writes a sentence as its words with a space between, glued words with +.
func render(s casus.Sentence) string {
	var b strings.Builder
	for i, t := range s.Tokens {
		switch {
		case t.Glued:
			b.WriteByte('+')
		case i > 0:
			b.WriteByte(' ')
		}
		b.WriteString(t.Form)
	}
	return b.String()
}

func TestWords(t *testing.T) {
	for in, want := range map[string]string{
		"They don't, can't and cannot go.":                "They do +n't , ca +n't and can +not go .",
		"He's gonna say we'll've won’t.":                  "He +'s gon +na say we +'ll +'ve wo +n’t .",
		"The rebels' leader's car":                        "The rebels ' leader +'s car",
		"The U.S.-led raid in the Israel-Hamas war":       "The U.S. - led raid in the Israel - Hamas war",
		"A 41-year-old e-mail from al-Assad":              "A 41 - year - old e-mail from al - Assad",
		"It cost $3.5m, €1,400 or 5%.":                    "It cost $ 3.5 m , € 1,400 or 5 % .",
		"See http://example.org/a-b?c=d, or (www.x.org).": "See http://example.org/a-b?c=d , or ( www.x.org ) .",
		"Mail a.b@example.org. @some_one #NoWar!":         "Mail a.b@example.org . @some_one #NoWar !",
		"In the 1990s and '90s, at 5pm on 9/11":           "In the 1990s and '90s , at 5 pm on 9/11",
		"Gen. J. R. Hale met Dr. Wu at 7 a.m. sharp":      "Gen. J. R. Hale met Dr. Wu at 7 a.m. sharp",
		"Wait... what?! Yes—no – maybe":                   "Wait ... what ?! Yes — no – maybe",
		"O'Brien and d'Estaing in Sana'a":                 "O'Brien and d'Estaing in Sana'a",
		"“Quoted,” he said; ‘so’ they say":                "“ Quoted , ” he said ; ‘ so ’ they say",
		"👩‍👩‍👧🇫🇷👍🏽 nice :-)":                              "👩‍👩‍👧 🇫🇷 👍🏽 nice :-)",
		"zero\u200bwidth and\u00a0nbsp\u00ad":             "zerowidth and nbsp",
		"Sen. Lee (R-Tex.) and/or others":                 "Sen. Lee ( R - Tex. ) and / or others",
	} {
		d := annotate(t, &casus.Article{Text: in})
		var got []string
		for _, s := range d.Sentences {
			got = append(got, render(s))
		}
		if g := strings.Join(got, " "); g != strings.ReplaceAll(want, " +", "+") {
			t.Errorf("%q:\n got %s\nwant %s", in, g, want)
		}
	}
}

func TestSentences(t *testing.T) {
	for _, c := range []struct {
		name, in string
		want     []string
	}{
		{"stops", "He left the U.S. The others stayed. Mr. Roe of Acme Corp. agreed.", []string{
			"He left the U.S.", "The others stayed.", "Mr. Roe of Acme Corp. agreed."}},
		{"quotes", "\"It is over,\" she said. \"We won. Did they?\" he asked. “Yes.” Then he left.", []string{
			"\"It is over,\" she said.", "\"We won.", "Did they?\" he asked.", "“Yes.”", "Then he left."}},
		{"wrapped", "The two sides met in the capital for talks that envoys said could\nend the war. The rebels said on Monday they would\nnot sign the paper, and went home to their camp.", []string{
			"The two sides met in the capital for talks that envoys said could\nend the war.",
			"The rebels said on Monday they would\nnot sign the paper, and went home to their camp."}},
		{"lines", "Envoys Meet Again\nThe envoys of the two countries met again on Monday, and they said that they would meet once more before the end of the week.\r\n\r\n• One\r\n• Two", []string{
			"Envoys Meet Again", "The envoys of the two countries met again on Monday, and they said that they would meet once more before the end of the week.", "• One", "• Two"}},
		{"bare", "Aid groups see talks with newly elected Oslo envoys failing. The others do not.", []string{
			"Aid groups see talks with newly elected Oslo envoys failing.", "The others do not."}},
		{"brackets", "He left. (She stayed.) They met again.", []string{"He left.", "(She stayed.)", "They met again."}},
		{"initials", "John F. Hale met J. R. R. Roe in St. Louis. No. 2 was there.", []string{
			"John F. Hale met J. R. R. Roe in St. Louis.", "No. 2 was there."}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := annotate(t, &casus.Article{Text: c.in})
			for i, s := range d.Sentences {
				if i >= len(c.want) || s.Of(c.in) != c.want[i] {
					t.Errorf("sentence %d is %q", i, s.Of(c.in))
				}
			}
			if len(d.Sentences) != len(c.want) {
				t.Errorf("%d sentences, want %d", len(d.Sentences), len(c.want))
			}
		})
	}
}

func TestKindsAndDatelines(t *testing.T) {
	a := &casus.Article{Title: "Envoys  Meet Again", Text: "Envoys Meet Again\nOSLO, NORWAY (XPA) — They met. They left.\n\nWhat Comes Next\n\n- The first point\n2. The second point.\n\nBergen, Norway – The port was shut on Monday, officials said."}
	d := annotate(t, a)
	want := []struct {
		kind     casus.SentenceKind
		dateline string
	}{{casus.Title, ""}, {casus.Body, "OSLO, NORWAY (XPA) —"}, {casus.Body, ""}, {casus.Headline, ""}, {casus.Bullet, ""}, {casus.Bullet, ""}, {casus.Body, "Bergen, Norway –"}}
	if len(d.Sentences) != len(want) {
		t.Fatalf("%d sentences, want %d", len(d.Sentences), len(want))
	}
	for i, s := range d.Sentences {
		if s.Kind != want[i].kind || s.Dateline.Of(a.Text) != want[i].dateline {
			t.Errorf("sentence %d %q: kind %q, dateline %q", i, s.Of(a.Text), s.Kind, s.Dateline.Of(a.Text))
		}
	}
}

func TestDatelines(t *testing.T) {
	for in, want := range map[string]string{
		"CAIRO (AP) - The court met on Monday.":                 "CAIRO (AP) -",
		"BAGHDAD, Iraq (AP) _ The two sides met.":               "BAGHDAD, Iraq (AP) _",
		"GENEVA, May 3 (Reuters) - Talks began.":                "GENEVA, May 3 (Reuters) -",
		"Cairo (AFP) -- Talks began.":                           "Cairo (AFP) --",
		"LAHORE: Police held two men on Friday.":                "LAHORE:",
		"U.N. HEADQUARTERS — The Council met.":                  "U.N. HEADQUARTERS —",
		"UPDATE: Police held two men on Friday.":                "",
		"FILE - A man walks in the town of Aleppo.":             "",
		"The talks — held in Geneva — failed.":                  "",
		"Israel – which denies it – will vote.":                 "",
		"NATO-led troops left the town. The army - they said -": "",
	} {
		d := annotate(t, &casus.Article{Text: in})
		if got := d.Sentences[0].Dateline.Of(in); got != want {
			t.Errorf("%q: dateline %q, want %q", in, got, want)
		}
	}
}

func TestGivenSentences(t *testing.T) {
	a := &casus.Article{Text: "One line\n\nThey met. Not told. They left.", Sentences: []casus.Span{{Start: 0, End: 8}, {Start: 10, End: 19}, {Start: 20, End: 99}, {Start: 30, End: 40}}}
	d := annotate(t, a)
	if len(d.Sentences) != 4 || len(d.Sentences[2].Tokens) != 0 || render(d.Sentences[1]) != "They met ." {
		t.Fatalf("got %+v", d.Sentences)
	}
	if d.Sentences[0].Kind != casus.Headline || d.Sentences[0].Para != 0 || d.Sentences[1].Para != 1 {
		t.Errorf("kind or paragraph: %+v", d.Sentences[:2])
	}
	if len(d.Notes) != 2 {
		t.Errorf("notes: %+v", d.Notes)
	}
}

func TestSameTwice(t *testing.T) {
	a, b := annotate(t, &casus.Article{Text: sample}), annotate(t, &casus.Article{Text: sample})
	if !reflect.DeepEqual(a.Sentences, b.Sentences) {
		t.Error("two runs differ")
	}
}

func TestDone(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := New().Annotate(ctx, &casus.Doc{Article: &casus.Article{Text: sample}}); err == nil {
		t.Error("no error from a context that is done")
	}
}
