package export

import (
	"bytes"
	"iter"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"

	"github.com/casus/casus"
)

// TestJSONLRoundTrip: what goes out as JSON lines comes back whole.
func TestJSONLRoundTrip(t *testing.T) {
	f, _ := Lookup("jsonl")
	in := sampleRows()
	b, _ := write(t, f, testOptions(), in)
	i := 0
	for got, err := range ReadRows(bytes.NewReader(b), "x") {
		if err != nil {
			t.Fatal(err)
		}
		want := in[i]
		want.Article.ID = want.Record.Article
		if !reflect.DeepEqual(got, want) {
			t.Errorf("row %d\ngot  %+v\nwant %+v", i, got, want)
		}
		i++
	}
	if i != len(in) {
		t.Errorf("%d rows came back, want %d", i, len(in))
	}
}

// TestReadRowsOfRead: the lines of the verb read are rows too, and writing them again gives the same bytes.
func TestReadRowsOfRead(t *testing.T) {
	line, err := os.ReadFile(filepath.Join("..", "cmd", "casus", "testdata", "jsonl.golden"))
	if err != nil {
		t.Fatal(err)
	}
	var rs []Row
	for r, err := range ReadRows(bytes.NewReader(line), "x") {
		if err != nil {
			t.Fatal(err)
		}
		rs = append(rs, r)
	}
	f, _ := Lookup("jsonl")
	if b, _ := write(t, f, testOptions(), rs); !bytes.Equal(b, line) {
		t.Errorf("got\n%s\nwant\n%s", b, line)
	}
}

func TestReadRowsFaults(t *testing.T) {
	for _, line := range []string{`{`, `{"kind":"party"}`, `{"kind":"event","said_by":3}`, `{"kind":"relation","target":{"text":"x"}}`, `[]`} {
		n := 0
		for _, err := range ReadRows(strings.NewReader("\n"+line+"\n"), "f.jsonl") {
			n++
			if err == nil || !strings.HasPrefix(err.Error(), "f.jsonl:2: ") {
				t.Errorf("%s gave %v", line, err)
			}
		}
		if n != 1 {
			t.Errorf("%s: %d items", line, n)
		}
	}
}

// kept is what GDELT and ICEWS both can hold of a dyad.
type kept struct {
	day, code, country string
	actor, recip       casus.Code
	lat, lon           float64
}

func keptOf(t *testing.T, fs iter.Seq2[Foreign, error]) []kept {
	t.Helper()
	var out []kept
	for f, err := range fs {
		if err != nil {
			t.Fatal(err)
		}
		k := kept{day: f.Date, code: f.CAMEO, country: f.Country, actor: f.Actor, recip: f.Recip}
		if f.Lat != nil {
			k.lat, k.lon = *f.Lat, *f.Lon
		}
		out = append(out, k)
	}
	return out
}

// TestForeignRoundTrip: what GDELT and ICEWS can hold comes back from their own readers.
func TestForeignRoundTrip(t *testing.T) {
	want := []kept{
		{"2016-05-03", "194", "SYR", "SYR.MIL", "SYR.CVL", 33.5718, 36.4027},
		{"", "040", "KAZ", "IRN.GOV", "RUS.GOV", 0, 0}, {"", "040", "KAZ", "IRN.GOV", "TUR.GOV", 0, 0}, {"", "040", "KAZ", "RUS.GOV", "TUR.GOV", 0, 0},
		{"", "190", "SYR", "", "SYR.MIL", 36.2, 37.1}, {"", "190", "SYR", "", "KRD.REB", 36.2, 37.1},
	}
	gdelt, _ := Lookup("gdelt-events")
	b, _ := write(t, gdelt, testOptions(), sampleRows())
	if got := keptOf(t, ReadGDELT(bytes.NewReader(b), "x")); !reflect.DeepEqual(got, want) {
		t.Errorf("gdelt\ngot  %v\nwant %v", got, want)
	}
	icews, _ := Lookup("icews")
	b, _ = write(t, icews, testOptions(), sampleRows())
	wantICEWS := append(want, want[0]) // a row a report
	if got := keptOf(t, ReadICEWS(bytes.NewReader(b), "x")); !reflect.DeepEqual(got, wantICEWS) {
		t.Errorf("icews\ngot  %v\nwant %v", got, wantICEWS)
	}
}

// TestCodesRoundTrip: every code of country and role that GDELT and ICEWS can hold comes back.
func TestCodesRoundTrip(t *testing.T) {
	for _, s := range sectors() {
		for _, country := range []string{"SYR", "PSE", "XKX", "INT", "KRD"} {
			c := casus.Code(country + "." + s[0])
			r := sampleRows()[0]
			e := *r.Record.Event
			e.Actor = []casus.Party{{Text: "x", Code: c}}
			r.Record.Event = &e
			for name, read := range map[string]func([]byte) iter.Seq2[Foreign, error]{
				"gdelt-events": func(b []byte) iter.Seq2[Foreign, error] { return ReadGDELT(bytes.NewReader(b), "x") },
				"icews":        func(b []byte) iter.Seq2[Foreign, error] { return ReadICEWS(bytes.NewReader(b), "x") },
			} {
				f, _ := Lookup(name)
				b, _ := write(t, f, testOptions(), []Row{r})
				want := c
				if name == "gdelt-events" && s[0] == "REL" { // CAMEO has religions, but no type for clergy
					want = casus.Code(strings.Replace(country, "INT", "", 1))
				}
				if got := keptOf(t, read(b))[0].actor; got != want {
					t.Errorf("%s: %s came back as %s", name, c, got)
				}
			}
		}
	}
}

// TestParquet reads typed values and lists back, and the metadata.
func TestParquet(t *testing.T) {
	f, _ := Lookup("parquet")
	b, _ := write(t, f, testOptions(), sampleRows())
	rows, err := parquet.Read[parquetRow](bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	for i, r := range sampleRows() {
		want := parquetOf(&r)
		if !reflect.DeepEqual(emptied(rows[i]), emptied(want)) {
			t.Errorf("row %d\ngot  %+v\nwant %+v", i, rows[i], want)
		}
	}
	file, err := parquet.OpenFile(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]string{"casus.version": "0.1.0", "casus.model": "m1", "casus.as_of": "2016-05-05T00:00:00Z"} {
		if got, ok := file.Lookup(key); !ok || got != want {
			t.Errorf("%s is %q", key, got)
		}
	}
}

// emptied has nil lists where they are empty: Parquet does not tell them apart.
func emptied(p parquetRow) parquetRow {
	for _, l := range []*[]parquetParty{&p.Actor, &p.Recipient, &p.SaidBy, &p.Mediator, &p.Speaker} {
		if len(*l) == 0 {
			*l = nil
		}
	}
	if len(p.Contexts) == 0 {
		p.Contexts = nil
	}
	return p
}

// TestParquetGroups: the rows of a long export are cut into groups.
func TestParquetGroups(t *testing.T) {
	f, _ := Lookup("parquet")
	many := func(yield func(Row, error) bool) {
		for range groupRows*2 + 1 {
			if !yield(Row{Record: casus.Record{Kind: casus.TollKind, Toll: &casus.Toll{}}}, nil) {
				return
			}
		}
	}
	var b bytes.Buffer
	if _, err := Write(t.Context(), &b, f, testOptions(), many); err != nil {
		t.Fatal(err)
	}
	file, err := parquet.OpenFile(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	if n := len(file.RowGroups()); n != 3 {
		t.Errorf("%d groups, want 3", n)
	}
}
