// Package pages scores how well the running text of saved pages is found.
package pages

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/casus/casus/page"
)

// Report is the score of a folder of pages.
type Report struct {
	Pages     int     `json:"pages"`
	Failed    int     `json:"failed"` // pages without text; they count as 0
	Precision float64 `json:"p"`      // mean over pages, of words as often as they stand there
	Recall    float64 `json:"r"`
	F1        float64 `json:"f1"`
	Titles    float64 `json:"title"`  // share of gold titles met word for word
	Bylines   float64 `json:"byline"` // likewise
	Langs     float64 `json:"lang"`   // share of gold languages whose first part is met
	Dates     float64 `json:"date"`   // share of gold dates whose day is met
}

// WriteText writes the scores for people.
func (r *Report) WriteText(w io.Writer) error {
	_, err := fmt.Fprintf(w, "pages %d failed %d\ntext   p %.3f r %.3f f1 %.3f\ntitle  %.3f\nbyline %.3f\nlang   %.3f\ndate   %.3f\n",
		r.Pages, r.Failed, r.Precision, r.Recall, r.F1, r.Titles, r.Bylines, r.Langs, r.Dates)
	return err
}

// gold is what expected-metadata.json says of a page.
type gold struct {
	Title, Byline, Lang, PublishedTime string
}

// share counts what is right of what gold has.
type share struct{ right, all int }

func (s *share) add(want string, right bool) {
	if want == "" {
		return
	}
	s.all++
	if right {
		s.right++
	}
}

func (s *share) value() float64 {
	if s.all == 0 {
		return 0
	}
	return float64(s.right) / float64(s.all)
}

// Measure scores the folders below dir that hold source.html, expected.html and expected-metadata.json, as the tests of
// reader views do.
func Measure(dir string) (*Report, error) {
	sources, err := filepath.Glob(filepath.Join(dir, "*", "source.html"))
	if err != nil {
		return nil, err
	}
	if len(sources) == 0 {
		return nil, fmt.Errorf("%s: no folder with source.html in it", dir)
	}
	r := &Report{}
	var title, byline, lang, date share
	for _, f := range sources {
		p, want, g, err := read(f)
		if err != nil {
			return nil, err
		}
		if p.Text == "" {
			r.Failed++
		}
		r.Pages++
		prec, rec, f1 := overlap(words(p.Text), words(want))
		r.Precision, r.Recall, r.F1 = r.Precision+prec, r.Recall+rec, r.F1+f1
		title.add(g.Title, page.Line(g.Title) == p.Title)
		byline.add(g.Byline, page.Line(g.Byline) == p.Byline)
		lang.add(g.Lang, strings.EqualFold(prefix(g.Lang), prefix(p.Lang)))
		iso, _ := page.ParseDate(g.PublishedTime)
		date.add(iso, len(p.Published) >= 10 && len(iso) >= 10 && p.Published[:10] == iso[:10])
	}
	n := float64(r.Pages)
	r.Precision, r.Recall, r.F1 = r.Precision/n, r.Recall/n, r.F1/n
	r.Titles, r.Bylines, r.Langs, r.Dates = title.value(), byline.value(), lang.value(), date.value()
	return r, nil
}

func prefix(lang string) string {
	s, _, _ := strings.Cut(strings.ReplaceAll(lang, "_", "-"), "-")
	return s
}

// read reads a page, the text that is expected of it and what else.
func read(source string) (p page.Page, want string, g gold, err error) {
	dir := filepath.Dir(source)
	b, err := os.ReadFile(source)
	if err != nil {
		return p, "", g, err
	}
	p, err = page.Extract(b, "http://fakehost/test/page.html", "text/html; charset=utf-8")
	if err != nil && !errors.Is(err, page.ErrEmpty) {
		return p, "", g, fmt.Errorf("%s: %w", source, err)
	}
	exp, err := os.ReadFile(filepath.Join(dir, "expected.html"))
	if err != nil {
		return p, "", g, err
	}
	meta, err := os.ReadFile(filepath.Join(dir, "expected-metadata.json"))
	if err != nil {
		return p, "", g, err
	}
	if err := json.Unmarshal(bytes.TrimPrefix(meta, []byte("\xef\xbb\xbf")), &g); err != nil {
		return p, "", g, fmt.Errorf("%s: %w", dir, err)
	}
	return p, page.Text(string(exp)), g, nil
}

func words(s string) map[string]int {
	out := map[string]int{}
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		out[w]++
	}
	return out
}

func overlap(got, want map[string]int) (p, r, f1 float64) {
	both, ng, nw := 0, 0, 0
	for w, n := range got {
		ng += n
		both += min(n, want[w])
	}
	for _, n := range want {
		nw += n
	}
	if both == 0 {
		return 0, 0, 0
	}
	p, r = float64(both)/float64(ng), float64(both)/float64(nw)
	return p, r, 2 * p * r / (p + r)
}
