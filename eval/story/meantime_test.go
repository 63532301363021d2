package story

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/casus/casus/reader"
	"github.com/casus/casus/source"
	"github.com/casus/casus/story"
)

// xmlOf writes sentences as MEANTIME has them; a word "sued=7" is mention of instance 7.
func xmlOf(published string, sentences ...string) string {
	var toks, marks, events, refs strings.Builder
	n := 0
	for s, text := range sentences {
		for _, w := range strings.Fields(text) {
			n++
			id := itoa(n)
			form, instance, marked := strings.Cut(w, "=")
			toks.WriteString(`<token number="` + id + `" sentence="` + itoa(s) + `" t_id="` + id + `">` + form + "</token>\n")
			if marked {
				marks.WriteString(`<EVENT_MENTION m_id="m` + id + `"><token_anchor t_id="` + id + `"/></EVENT_MENTION>`)
				events.WriteString(`<EVENT m_id="e` + id + `" instance_id="I` + instance + `"/>`)
				refs.WriteString(`<REFERS_TO r_id="r` + id + `"><source m_id="m` + id + `"/><target m_id="e` + id + `"/></REFERS_TO>`)
			}
		}
	}
	return `<?xml version="1.0" ?><Document doc_id="1">` + toks.String() + "<Markables>" + marks.String() + events.String() +
		`<TIMEX3 m_id="t" functionInDocument="CREATION_TIME" value="` + published + `"/></Markables><Relations>` + refs.String() + "</Relations></Document>"
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}

func TestMeantime(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"a.xml": xmlOf("2014-05-06", "Brand Motors sued=1 Kestrel Air over engines", "Brand Motors sued=1 Kestrel Air over engines in London on Monday .", "This sentence has no mark ."),
		"b.xml": xmlOf("2014-05-07", "Brand Motors sued=1 Kestrel Air over engines in London on Monday .", "Kestrel Air opened=2 a hangar in Oslo ."),
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	gold, err := readTopic(dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(gold) != 2 || len(gold[0].mentions) != 2 || len(gold[0].article.Sentences) != 2 || gold[0].article.Published != "2014-05-06" {
		t.Fatalf("%+v", gold)
	}
	if m := gold[0].mentions[1]; m.span.Of(gold[0].article.Text) != "sued" || m.instance != "I1" {
		t.Errorf("%+v", m)
	}
	rd, err := reader.New(reader.Options{AnyLanguage: true})
	if err != nil {
		t.Fatal(err)
	}
	var misses strings.Builder
	s, err := MeasureMeantime(context.Background(), rd, "topic", dir, &misses)
	if err != nil {
		t.Fatal(err)
	}
	if s.Mentions != 4 || s.Pairs.Gold != 3 || s.Pairs.P != 1 || s.Pairs.Hit < 1 || s.Groups.Gold != 1 {
		t.Errorf("%+v\n%s", s, misses.String())
	}
	var out strings.Builder
	if err := (Report{s}).WriteText(&out); err != nil || !strings.HasPrefix(out.String(), "topic: 2 articles, 4 mentions") {
		t.Errorf("%v %s", err, out.String())
	}
}

func FuzzParseArticle(f *testing.F) {
	f.Add(xmlOf("2014-05-06", "The army shelled=1 the town .", "It denied the attack=1 ."))
	f.Add("<Document><token t_id=\"1\">x</token><Markables><EVENT_MENTION m_id=\"1\"><token_anchor t_id=\"2\"/></EVENT_MENTION></Markables></Document>")
	f.Fuzz(func(t *testing.T, text string) {
		g, err := parseArticle("a", []byte(text))
		if err != nil {
			return
		}
		for _, m := range g.mentions {
			if m.span.Start < 0 || m.span.End > len(g.article.Text) || m.span.Start > m.span.End {
				t.Errorf("%+v in %d bytes", m, len(g.article.Text))
			}
		}
		for _, s := range g.article.Sentences {
			if s.Start > s.End || s.End > len(g.article.Text) {
				t.Errorf("%+v in %d bytes", s, len(g.article.Text))
			}
		}
	})
}

func TestScores(t *testing.T) {
	gold := map[string]string{"a": "1", "b": "1", "c": "1", "d": "2", "e": "3"}
	pred := map[string]string{"a": "x", "b": "x", "c": "y", "d": "y", "e": "z", "f": "z"}
	p := pairs(gold, pred)
	if p.Gold != 3 || p.Pred != 2 || p.Hit != 1 {
		t.Errorf("%+v", p)
	}
	delete(pred, "f")
	if q := groupedPairs(gold, pred); q != p {
		t.Errorf("%+v, %+v", q, p)
	}
	b := bCubed(gold, pred)
	if want := (1 + 1 + .5 + .5 + 1) / 5.; b.P < want-1e-9 || b.P > want+1e-9 {
		t.Errorf("%+v", b)
	}
	if want := (2/3. + 2/3. + 1/3. + 1 + 1) / 5.; b.R < want-1e-9 || b.R > want+1e-9 {
		t.Errorf("%+v", b)
	}
}

// TestCopyScore: edits of made-up articles are found, and two that are one text are not both edited.
func TestCopyScore(t *testing.T) {
	var lines []string
	for n := range 7 {
		var ws []string
		for i := range 150 {
			ws = append(ws, []string{"the", "minister", "harbour", "spoke", "of", "grain"}[(i*i+n)%6]+itoa((i*7+n*31*i)%997))
		}
		lines = append(lines, `{"id":"`+itoa(n)+`","text":"`+strings.Join(ws, " ")+`"}`)
	}
	lines = append(lines, strings.Replace(lines[0], `"id":"0"`, `"id":"again"`, 1), `{"id":"short","text":"too short"}`)
	file := filepath.Join(t.TempDir(), "articles.jsonl")
	if err := os.WriteFile(file, []byte(strings.Join(lines, "\n")), 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := MeasureCopies(context.Background(), []string{file}, source.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if s.Articles != 7 || s.Edited != 3*len(edits) || s.Pairs.F1 != 1 || s.Direct.F1 != 1 {
		t.Errorf("%+v", s)
	}
	none := &CopyScore{Edited: 1, ByEdit: map[string]PRF{}}
	none.score([]story.CopyGroup{{ID: "g", Original: "a", Copies: []story.Copy{{Article: "b", From: "a"}}}}, map[string]string{"a": "a", "b": "b", "c": "a"}, map[string]string{"c": "half"})
	if none.Pairs.Hit != 0 || none.Pairs.Pred != 1 || none.Pairs.Gold != 1 || none.ByEdit["half"].R != 0 {
		t.Errorf("%+v", none)
	}
}
