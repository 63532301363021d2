package export

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/parquet-go/parquet-go"
)

var update = flag.Bool("update", false, "write the golden files")

func testOptions() Options {
	return Options{Meta: Meta{Version: "0.1.0", Model: "m1", AsOf: "2016-05-05T00:00:00Z", Title: "Tests"}}
}

func write(t *testing.T, f Format, opt Options, rs []Row) ([]byte, Stats) {
	t.Helper()
	var b bytes.Buffer
	s, err := Write(context.Background(), &b, f, opt, rowsOf(rs...))
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes(), s
}

// TestContract runs every format on what a writer must bear.
func TestContract(t *testing.T) {
	for _, f := range Formats() {
		t.Run(f.Name, func(t *testing.T) {
			t.Run("golden", func(t *testing.T) { golden(t, f) })
			t.Run("empty", func(t *testing.T) {
				b, s := write(t, f, testOptions(), nil)
				if s.Records != 0 || s.Rows != 0 {
					t.Errorf("no rows came in, but %+v", s)
				}
				sound(t, f, b, 0)
			})
			for name, text := range hostileTexts() {
				t.Run("hostile "+name, func(t *testing.T) {
					b, s := write(t, f, testOptions(), hostileRows(text))
					sound(t, f, b, s.Rows)
				})
			}
			t.Run("same bytes", func(t *testing.T) {
				a, _ := write(t, f, testOptions(), sampleRows())
				b, _ := write(t, f, testOptions(), sampleRows())
				if !bytes.Equal(a, b) {
					t.Error("two runs differ")
				}
			})
			t.Run("errors", func(t *testing.T) { stops(t, f) })
			t.Run("names its version", func(t *testing.T) { namesVersion(t, f) })
			t.Run("accounts for all", func(t *testing.T) { accounts(t, f) })
		})
	}
}

func golden(t *testing.T, f Format) {
	opt := testOptions()
	opt.HXL = true
	got, s := write(t, f, opt, sampleRows())
	sound(t, f, got, s.Rows)
	side, err := Sidecar(f, opt.Meta, s)
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{f.Name + f.Ext + ".golden": got, f.Name + ".meta.json.golden": side}
	if f.Name == "parquet" { // the bytes belong to the library; what they say is in TestParquet
		delete(files, f.Name+f.Ext+".golden")
	}
	for name, b := range files {
		file := filepath.Join("testdata", name)
		if *update {
			if err := os.WriteFile(file, b, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(b, want) {
			t.Errorf("%s differs; run with -update and read the difference.\ngot\n%s", file, b)
		}
	}
}

// sound checks the form by a reader that is not ours.
func sound(t *testing.T, f Format, b []byte, rows int) {
	t.Helper()
	if f.Name != "parquet" && !utf8.Valid(b) {
		t.Error("no valid UTF-8")
	}
	switch f.Ext {
	case ".csv":
		all, err := csv.NewReader(bytes.NewReader(b)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(all[0], f.Columns) {
			t.Errorf("header %v", all[0])
		}
		if n := len(all) - 1; n != rows && n != rows+1 { // perhaps a row of HXL
			t.Errorf("%d rows, want %d", n, rows)
		}
	case ".export.CSV", ".mentions.CSV", ".tab", ".txt":
		soundTabbed(t, f, b, rows)
	case ".json", ".geojson":
		if !json.Valid(b) {
			t.Error("no valid JSON")
		}
	case ".jsonl":
		n := 0
		for _, line := range bytes.Split(bytes.TrimRight(b, "\n"), []byte("\n")) {
			if len(line) > 0 {
				n++
				if !json.Valid(line) {
					t.Errorf("no valid JSON: %.100s", line)
				}
			}
		}
		if n != rows {
			t.Errorf("%d lines, want %d", n, rows)
		}
	case ".atom", ".graphml":
		d := xml.NewDecoder(bytes.NewReader(b))
		for {
			tok, err := d.Token()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			if e, ok := tok.(xml.StartElement); ok && e.Name.Local == "script" {
				t.Error("text became markup")
			}
		}
		if bytes.Contains(b, []byte("javascript:")) && bytes.Contains(b, []byte(`href="javascript:`)) {
			t.Error("a script became a link")
		}
	case ".parquet":
		p, err := parquet.OpenFile(bytes.NewReader(b), int64(len(b)))
		if err != nil {
			t.Fatal(err)
		}
		if int(p.NumRows()) != rows {
			t.Errorf("%d rows, want %d", p.NumRows(), rows)
		}
	default:
		t.Errorf("no check for %s", f.Ext)
	}
}

func soundTabbed(t *testing.T, f Format, b []byte, rows int) {
	t.Helper()
	lines := strings.Split(strings.TrimSuffix(string(b), "\n"), "\n")
	if len(b) == 0 {
		lines = nil
	}
	if f.Name == "icews" || f.Name == "polecat" {
		if lines[0] != strings.Join(f.Columns, "\t") {
			t.Errorf("header %q", lines[0])
		}
		lines = lines[1:]
	}
	if len(lines) != rows {
		t.Errorf("%d lines, want %d", len(lines), rows)
	}
	for _, l := range lines {
		if n := strings.Count(l, "\t") + 1; n != len(f.Columns) {
			t.Errorf("%d columns, want %d: %.200q", n, len(f.Columns), l)
		}
	}
}

var errBroken = errors.New("broken")

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, errBroken }

// stops checks that an error of the rows, of the output and of the context comes back.
func stops(t *testing.T, f Format) {
	bad := func(yield func(Row, error) bool) { yield(Row{}, errBroken) }
	if _, err := Write(context.Background(), io.Discard, f, testOptions(), bad); !errors.Is(err, errBroken) {
		t.Errorf("an error of the rows gave %v", err)
	}
	if _, err := Write(context.Background(), brokenWriter{}, f, testOptions(), rowsOf(slices.Repeat(sampleRows(), 500)...)); !errors.Is(err, errBroken) {
		t.Errorf("an error of the output gave %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Write(ctx, io.Discard, f, testOptions(), rowsOf(sampleRows()...)); !errors.Is(err, context.Canceled) {
		t.Errorf("a context that is over gave %v", err)
	}
}

// namesVersion: a format that says it holds version and moment does, and every side-car does.
func namesVersion(t *testing.T, f Format) {
	b, s := write(t, f, testOptions(), sampleRows())
	if f.Inside {
		for _, want := range []string{"0.1.0", "2016-05-05T00:00:00Z"} {
			if !bytes.Contains(b, []byte(want)) {
				t.Errorf("%s does not stand in the file", want)
			}
		}
	}
	side, err := Sidecar(f, testOptions().Meta, s)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"casus_version": "0.1.0"`, `"as_of": "2016-05-05T00:00:00Z"`} {
		if !bytes.Contains(side, []byte(want)) {
			t.Errorf("%s does not stand in the side-car", want)
		}
	}
}

// accounts: a record that makes no row is counted among those left out.
func accounts(t *testing.T, f Format) {
	for _, r := range sampleRows() {
		_, s := write(t, f, testOptions(), []Row{r})
		n := 0
		for _, c := range s.Left() {
			n += c.N
		}
		if s.Rows == 0 && n != 1 || s.Rows > 0 && n != 0 {
			t.Errorf("record %s: %d rows, left out %v", r.Record.ID, s.Rows, s.Left())
		}
	}
}

func TestLookup(t *testing.T) {
	if _, err := Lookup("xls"); err == nil || !strings.Contains(err.Error(), "gdelt-events") {
		t.Errorf("an unknown format gave %v", err)
	}
	if f, err := Lookup("icews"); err != nil || f.Name != "icews" {
		t.Errorf("icews gave %v, %v", f.Name, err)
	}
}
