package geo

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/place"
)

const sample = `<articles><article docid="1"><title>T</title><dltime>2020-01-02</dltime><text><![CDATA[Déjà vu: shells fell on Homs, Syria, and Hama.]]></text>
<toponyms>
<toponym><phrase>Homs</phrase><start>24</start><end>28</end><gaztag><fclass>P</fclass><fcode>PPLA</fcode><lat>34.73</lat><lon>36.72</lon><country>Syria</country></gaztag></toponym>
<toponym><phrase>Syria</phrase><start>99</start><end>104</end><gaztag><fclass>A</fclass><fcode>PCLI</fcode><lat>35</lat><lon>38</lon><country>Syria</country></gaztag></toponym>
<toponym><phrase>Hama</phrase><start>41</start><end>45</end></toponym>
</toponyms></article>
<article><text>Talks in Geneva.</text><locations><location><name>Geneva</name><start>10</start><end>16</end><lat>46.2</lat><lon>6.15</lon><page>https://en.wikipedia.org/wiki/Geneva_%28city%29</page></location></locations></article></articles>`

func TestReadAndResolve(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.xml")
	if err := os.WriteFile(path, []byte(sample), 0o644); err != nil {
		t.Fatal(err)
	}
	as, err := Read(path)
	if err != nil {
		t.Fatal(err)
	}
	if len(as) != 2 || len(as[0].Gold) != 3 || len(as[1].Gold) != 1 || as[1].ID != "2" {
		t.Fatalf("%+v", as)
	}
	for _, a := range as {
		for _, g := range a.Gold {
			if a.Text[g.Start:g.End] != g.Name {
				t.Errorf("%q at %d-%d", g.Name, g.Start, g.End)
			}
		}
	}
	if p := as[1].Gold[0].Page; p != "Geneva (city)" {
		t.Errorf("page %q", p)
	}
	g, err := place.Load()
	if err != nil {
		t.Fatal(err)
	}
	var misses strings.Builder
	if s := Resolve(g, as, &misses); s != (Score{Gold: 3, Answered: 3, Within161: 3, Unit: 3, Country: 3, Countries: 3}) {
		t.Errorf("%+v\n%s", s, misses.String())
	}
	if _, err := Read(path + "none"); err == nil {
		t.Error("read a file that is not there")
	}
}

func TestDistance(t *testing.T) {
	if d := Distance(0, 0, 0, 1); d < 111 || d > 112 {
		t.Errorf("a degree on the equator is %.1f km", d)
	}
}

func TestMeasure(t *testing.T) {
	g, err := place.Load()
	if err != nil {
		t.Fatal(err)
	}
	a := Article{ID: "1", Text: "Shells fell on Homs and Hama.", Gold: []Gold{{Start: 15, End: 19, Name: "Homs", Lat: 34.73, Lon: 36.72, Located: true, Class: "P.PPLA"},
		{Start: 24, End: 28, Name: "Hama", Lat: 35.13, Lon: 36.75, Located: true, Class: "P.PPLA"}}}
	read := func(_ context.Context, a *casus.Article) (*casus.Doc, error) {
		d := &casus.Doc{Article: a, Sentences: []casus.Sentence{{Span: casus.Span{Start: 0, End: len(a.Text)}}}}
		at := 0
		for _, f := range []struct{ form, upos string }{{"Shells", "NOUN"}, {"fell", "VERB"}, {"on", "ADP"}, {"Homs", "PROPN"}, {"and", "CCONJ"}, {"Hama", "PROPN"}, {".", "PUNCT"}} {
			at += strings.Index(a.Text[at:], f.form)
			d.Sentences[0].Tokens = append(d.Sentences[0].Tokens, casus.Token{Span: casus.Span{Start: at, End: at + len(f.form)}, Form: f.form, UPOS: f.upos, Name: "O", Head: -1})
		}
		d.Mentions = []casus.Mention{{Kind: casus.Location, First: 3, End: 4, Head: 3, Span: casus.Span{Start: 15, End: 19}}}
		return d, nil
	}
	r, err := Measure(g, "own", []Article{a}, read, nil)
	if err != nil {
		t.Fatal(err)
	}
	if r.Given.Within161 != 2 || r.Reading.Exact != 1 || r.Reading.Gold != 2 || r.Text.Gold != 2 || r.Settled == nil {
		t.Errorf("%+v %+v %+v", r.Given, r.Reading, r.Text)
	}
	var out strings.Builder
	if err := (Report{r}).WriteText(&out); err != nil || !strings.Contains(out.String(), "within 161 km") {
		t.Errorf("%v %s", err, out.String())
	}
}
