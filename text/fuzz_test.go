package text

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/casus/casus"
	"github.com/casus/casus/text/internal/cut"
)

// check fails t unless the tokens stand in order, inside of their sentences, on character boundaries, and leave out nothing but
// space; whole says that the sentences leave out nothing either.
func check(t *testing.T, d *casus.Doc, whole bool) {
	t.Helper()
	text, at := d.Article.Text, 0
	for i, s := range d.Sentences {
		if s.Start < 0 || s.End > len(text) || s.End < s.Start {
			t.Fatalf("sentence %d: span %v", i, s.Span)
		}
		if whole {
			blank(t, text, at, s.Start)
		}
		at = s.Start
		for k, tok := range s.Tokens {
			if tok.Start < at || tok.End <= tok.Start || tok.End > s.End {
				t.Fatalf("sentence %d token %d: span %v after %d in %v", i, k, tok.Span, at, s.Span)
			}
			if tok.Form == "" || tok.Glued && (k == 0 || tok.Start != s.Tokens[k-1].End) {
				t.Fatalf("sentence %d token %d: %+v", i, k, tok)
			}
			blank(t, text, at, tok.Start)
			at = tok.End
		}
		if len(s.Tokens) > 0 {
			blank(t, text, at, s.End)
		}
		at = s.End
	}
	if whole {
		blank(t, text, at, min(len(text), MaxBytes))
	}
}

// blank fails t if text[from:to] has a character that belongs to a word, or cuts one.
func blank(t *testing.T, text string, from, to int) {
	t.Helper()
	for i := from; i < to; {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !cut.Space(r) && !cut.Hidden(r) || i+n > to && utf8.ValidString(text) {
			t.Fatalf("bytes %d to %d hold %q and are in no token", from, to, text[from:to])
		}
		i += n
	}
}

func FuzzAnnotate(f *testing.F) {
	for _, s := range []string{sample, "", " \n\r\n\t", "\x00\x01\xff\xfe\x80", "don't cannot dunno its", "http://a.b/(c)).", "a@b.c @x #y",
		"👩‍👩‍👧🇫🇷1️⃣", "\u200b\u200e\ufeffx\u200d", "‘’“”''``\"'", "U.S.A. J. R. v. B.", "1.2,3:4/5th '90s", strings.Repeat("a.", 2000),
		strings.Repeat("\x80", 3000), "1) x\n(a) y\n- z\n• w", "CAIRO (AP) — x", "wouldn't've 'n' y'all's", "\u2028x\u0085y\u2029"} {
		f.Add(s, "", 0, 5)
	}
	f.Fuzz(func(t *testing.T, s, title string, a, b int) {
		check(t, annotate(t, &casus.Article{Text: s, Title: title}), true)
		d := annotate(t, &casus.Article{Text: s, Title: title, Sentences: []casus.Span{{Start: a, End: b}, {Start: b, End: len(s)}}})
		if len(d.Sentences) != 2 {
			t.Fatalf("%d sentences for 2 given", len(d.Sentences))
		}
		if a >= 0 && b >= a && b <= len(s) {
			check(t, d, false)
		}
	})
}

func TestRubbish(t *testing.T) {
	for name, s := range map[string]string{
		"long line":     strings.Repeat("word ", MaxBytes/5+1000),
		"long word":     strings.Repeat("x", 800_000),
		"long address":  "http://" + strings.Repeat(")", 100_000),
		"long sentence": strings.Repeat("and then, ", 10_000),
		"marks":         strings.Repeat("'\"-.:/)(", 20_000),
		"breaks":        strings.Repeat("\n", 800_000),
		"bytes":         strings.Repeat("\x80\xff\x00", 50_000),
		"bullets":       strings.Repeat("- x\n", 100_000),
	} {
		t.Run(name, func(t *testing.T) {
			d := annotate(t, &casus.Article{Text: s})
			for _, x := range d.Sentences {
				if len(x.Tokens) > MaxTokens {
					t.Fatalf("%d tokens in a sentence", len(x.Tokens))
				}
			}
			if len(d.Notes) > 3 {
				t.Errorf("%d notes", len(d.Notes))
			}
		})
	}
}
