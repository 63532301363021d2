package store

import (
	"bufio"
	"bytes"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"
)

// dumped is a small store as a dump, unpacked.
func dumped(t testing.TB) string {
	s, err := Open(t.Context(), filepath.Join(t.TempDir(), "from.db"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, err := s.Add(t.Context(), articles(0, 3)); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := s.Dump(t.Context(), &b); err != nil {
		t.Fatal(err)
	}
	z, err := zstd.NewReader(&b)
	if err != nil {
		t.Fatal(err)
	}
	defer z.Close()
	out, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

func packed(t testing.TB, dump string) io.Reader {
	var b bytes.Buffer
	z, err := zstd.NewWriter(&b)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(z, dump); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return &b
}

// TestDumpFaults: a dump that is not whole is refused, and leaves a store that is empty.
func TestDumpFaults(t *testing.T) {
	whole := dumped(t)
	lines := strings.SplitAfter(whole, "\n")
	clock := slices.IndexFunc(lines, func(l string) bool { return strings.HasPrefix(l, `{"table":"clock"`) })
	for name, dump := range map[string]string{
		"nothing": "", "other": "hello\n", "another head": strings.Replace(whole, "store dump", "song book", 1), "newer": strings.Replace(whole, `"schema":`, `"schema":9`, 1),
		"an empty line": lines[0] + "\n" + strings.Join(lines[1:], ""), "half a line": whole[:len(whole)-9], "two values": strings.Replace(whole, "}\n", "} {}\n", 1),
		"no clock":   strings.Join(slices.Delete(slices.Clone(lines), clock, clock+2), ""),
		"a row more": strings.Replace(whole, lines[clock+1], lines[clock+1]+lines[clock+1], 1), "a table of no store": lines[0] + `{"table":"users","columns":["a"]}` + "\n",
		"SQL": strings.Replace(whole, `"columns":["`, `"columns":["a) VALUES (1); DROP TABLE clock; --`, 1), "rows of no table": lines[0] + "[1]\n",
		"too few values": strings.Replace(whole, lines[clock+1], "[1]\n", 1), "broken bytes": strings.Replace(whole, `{"b":"`, `{"b":"***`, 1), "null": lines[0] + "null\n",
	} {
		url := filepath.Join(t.TempDir(), "to.db")
		if err := load(t.Context(), packed(t, dump), url, Options{}); err == nil {
			t.Errorf("%s: no error", name)
		}
		s := open(t, url)
		if n := len(rows(t, s, Filter{Superseded: true})); n != 0 {
			t.Errorf("%s: %d records", name, n)
		}
	}
	url := filepath.Join(t.TempDir(), "to.db")
	b, err := io.ReadAll(packed(t, whole))
	if err != nil {
		t.Fatal(err)
	}
	if err := load(t.Context(), bytes.NewReader(b[:len(b)-5]), url, Options{}); err == nil {
		t.Error("a file that was cut off: no error")
	}
	if err := load(t.Context(), bytes.NewReader(b), url, Options{}); err != nil {
		t.Errorf("the whole dump: %v", err)
	}
}

// FuzzDump: whatever a dump holds, reading it ends with an error or with rows as wide as their tables, of kinds that an
// engine takes.
func FuzzDump(f *testing.F) {
	whole := dumped(f)
	lines := strings.SplitAfter(whole, "\n")
	f.Add(strings.Join(lines[1:], ""))
	f.Add("")
	f.Add(`{"table":"clock","columns":["one"]}` + "\n[1]\n")
	f.Add(strings.ReplaceAll(strings.Join(lines[1:8], ""), `{"b":"`, `{"b":"AAAA`))
	f.Fuzz(func(t *testing.T, dump string) {
		width := 0
		err := readDump(bufio.NewReaderSize(strings.NewReader(dump), 16), func(d dumpTable) error {
			if width = len(d.Columns); width == 0 || !slices.Contains(tables(), d.Table) {
				t.Fatalf("table %+v", d)
			}
			return nil
		}, func(vals []any) error {
			if len(vals) != width {
				t.Fatalf("%d values, want %d", len(vals), width)
			}
			for _, v := range vals {
				switch v.(type) {
				case nil, int64, string, bool, []byte:
				default:
					t.Fatalf("a value is a %T", v)
				}
			}
			return nil
		})
		if err == nil && strings.Count(strings.TrimRight(dump, "\n"), "\n\n") > 0 {
			t.Fatal("lines behind an empty one were lost")
		}
	})
}

// FuzzLoad is FuzzDump to the end, which takes its time: whatever a dump holds, loading it ends with an error or with a store that can be asked and checked.
func FuzzLoad(f *testing.F) {
	whole := dumped(f)
	f.Add(whole)
	f.Add("")
	f.Add(`{"casus":"store dump","schema":1}` + "\n" + `{"table":"clock","columns":["one"]}` + "\n[1]\n")
	lines := strings.SplitAfter(whole, "\n")
	f.Add(lines[0] + strings.Join(lines[len(lines)/2:], ""))
	f.Add(strings.ReplaceAll(whole, ",0,", ",-1,"))
	f.Add(strings.ReplaceAll(whole, `{"b":"`, `{"b":"AAAA`))
	f.Fuzz(func(t *testing.T, dump string) {
		url := filepath.Join(t.TempDir(), "to.db")
		if load(t.Context(), packed(t, dump), url, Options{}) != nil {
			return
		}
		s, err := Open(t.Context(), url, Options{})
		if err != nil {
			t.Skip(err)
		}
		defer s.Close()
		for _, err := range s.Records(t.Context(), Filter{Limit: 10}) {
			if err != nil {
				break
			}
		}
		_, _ = s.Check(t.Context()) // it may find faults, or say that something cannot be read
	})
}
