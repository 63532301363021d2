package geo

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/casus/casus/entity/place"
)

const sample = `<articles><article docid="1"><title>T</title><dltime>2020-01-02</dltime><text><![CDATA[Déjà vu: shells fell on Homs, Syria, and Hama.]]></text>
<toponyms>
<toponym><phrase>Homs</phrase><start>24</start><end>28</end><gaztag><fclass>P</fclass><fcode>PPLA</fcode><lat>34.73</lat><lon>36.72</lon><country>Syria</country></gaztag></toponym>
<toponym><phrase>Syria</phrase><start>99</start><end>104</end><gaztag><fclass>A</fclass><fcode>PCLI</fcode><lat>35</lat><lon>38</lon><country>Syria</country></gaztag></toponym>
<toponym><phrase>Hama</phrase><start>41</start><end>45</end></toponym>
</toponyms></article>
<article><text>Talks in Geneva.</text><locations><location><name>Geneva</name><start>10</start><end>16</end><lat>46.2</lat><lon>6.15</lon></location></locations></article></articles>`

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
