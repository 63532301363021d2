package source

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/klauspost/compress/zstd"

	"github.com/casus/casus"
)

// A kind of source says how to lay articles down so that it finds them. Every kind passes the whole suite.
type kind struct {
	name  string
	write func(t *testing.T, texts []string) (paths []string, opts Options)
	loose bool // white space is not kept: markup has its own
}

func kinds() []kind {
	return []kind{
		{name: "text files", write: func(t *testing.T, texts []string) ([]string, Options) {
			return textFiles(t, texts, "", plain), Options{}
		}},
		{name: "text files, gzip", write: func(t *testing.T, texts []string) ([]string, Options) {
			return textFiles(t, texts, ".gz", gzipped), Options{}
		}},
		{name: "text files, zstd", write: func(t *testing.T, texts []string) ([]string, Options) {
			return textFiles(t, texts, ".zst", zstded), Options{}
		}},
		{name: "message file", loose: true, write: func(t *testing.T, texts []string) ([]string, Options) {
			return []string{save(t, "wire", messages(texts, "WIRE-%04d (DESK)\n\n%s\n\n"))}, Options{}
		}},
		{name: "message file, gzip, in a directory", loose: true, write: func(t *testing.T, texts []string) ([]string, Options) {
			return []string{filepath.Dir(save(t, "wire.gz", gzipped(t, messages(texts, "WIRE-%04d\n\n%s\n\n"))))}, Options{}
		}},
		{name: "text split by a pattern", loose: true, write: func(t *testing.T, texts []string) ([]string, Options) {
			return []string{save(t, "a.txt", messages(texts, "=== %d\n%s\n"))}, Options{Split: regexp.MustCompile(`^=== (\d+)$`)}
		}},
		{name: "JSON lines", write: func(t *testing.T, texts []string) ([]string, Options) {
			return []string{save(t, "a.jsonl", jsonLines(t, texts))}, Options{}
		}},
		{name: "JSON lines, gzip", write: func(t *testing.T, texts []string) ([]string, Options) {
			return []string{save(t, "a.jsonl.gz", gzipped(t, jsonLines(t, texts)))}, Options{}
		}},
		{name: "JSON lines, zstd", write: func(t *testing.T, texts []string) ([]string, Options) {
			return []string{save(t, "a.ndjson.zst", zstded(t, jsonLines(t, texts)))}, Options{}
		}},
		{name: "JSON lines under another name", write: func(t *testing.T, texts []string) ([]string, Options) {
			return []string{save(t, "a.data", jsonLines(t, texts))}, Options{}
		}},
		{name: "directory", write: func(t *testing.T, texts []string) ([]string, Options) {
			return []string{filepath.Dir(textFiles(t, texts, "", plain)[0])}, Options{}
		}},
		{name: "standard input", write: func(t *testing.T, texts []string) ([]string, Options) {
			return []string{"-"}, Options{Stdin: bytes.NewReader(jsonLines(t, texts))}
		}},
		{name: "standard input, packed", write: func(t *testing.T, texts []string) ([]string, Options) {
			return []string{"-"}, Options{Stdin: bytes.NewReader(zstded(t, jsonLines(t, texts)))}
		}},
		{name: "pages", loose: true, write: func(t *testing.T, texts []string) ([]string, Options) {
			return pageFiles(t, texts), Options{}
		}},
		{name: "CSV", loose: true, write: func(t *testing.T, texts []string) ([]string, Options) {
			return []string{save(t, "a.csv", csvRows(t, texts))}, Options{Columns: map[string]string{"text": "What it says"}}
		}},
		{name: "CSV, gzip", loose: true, write: func(t *testing.T, texts []string) ([]string, Options) {
			return []string{save(t, "a.csv.gz", gzipped(t, csvRows(t, texts)))}, Options{Columns: map[string]string{"text": "What it says"}}
		}},
		{name: "Parquet", write: func(t *testing.T, texts []string) ([]string, Options) {
			return []string{save(t, "a.parquet", parquetRows(t, texts))}, Options{}
		}},
		{name: "WARC of pages, gzip", loose: true, write: func(t *testing.T, texts []string) ([]string, Options) {
			return []string{save(t, "a.warc.gz", warcPages(t, texts, gzipped))}, Options{}
		}},
		{name: "WARC of pages", loose: true, write: func(t *testing.T, texts []string) ([]string, Options) {
			return []string{save(t, "a.warc", warcPages(t, texts, plain))}, Options{}
		}},
		{name: "WET", write: func(t *testing.T, texts []string) ([]string, Options) {
			return []string{save(t, "a.warc.wet.gz", wetRecords(t, texts, gzipped))}, Options{}
		}},
		{name: "RSS, saved", loose: true, write: func(t *testing.T, texts []string) ([]string, Options) {
			return []string{save(t, "a.rss", rssFeed(texts))}, Options{}
		}},
		{name: "Atom from the web", loose: true, write: func(t *testing.T, texts []string) ([]string, Options) {
			return []string{serveBytes(t, "application/atom+xml", atomFeed(texts))}, web()
		}},
		{name: "JSON Feed from the web", loose: true, write: func(t *testing.T, texts []string) ([]string, Options) {
			return []string{"feed:" + serveBytes(t, "application/feed+json", jsonFeed(t, texts))}, web()
		}},
		{name: "sitemap", loose: true, write: func(t *testing.T, texts []string) ([]string, Options) {
			return []string{siteOf(t, texts) + "/sitemap.xml"}, web()
		}},
		{name: "feed of summaries", loose: true, write: func(t *testing.T, texts []string) ([]string, Options) {
			return []string{siteOf(t, texts) + "/feed.xml"}, web()
		}},
		{name: "list of feeds", loose: true, write: func(t *testing.T, texts []string) ([]string, Options) {
			return []string{"opml:" + save(t, "feeds.opml", []byte(`<opml version="2.0"><body><outline text="x"><outline xmlUrl="`+siteOf(t, texts)+`/feed.xml"/></outline></body></opml>`))}, web()
		}},
		{name: "single pages", loose: true, write: func(t *testing.T, texts []string) ([]string, Options) {
			site := siteOf(t, texts)
			var out []string
			for i := range texts {
				out = append(out, fmt.Sprintf("page:%s/%d.html", site, i))
			}
			return out, web()
		}},
	}
}

var contractTexts = []string{
	"The minister met the rebels.",
	"Über Zürich: “naïve” — 🙂 שלום.\n\nZweiter Absatz.",
	"Title of it\n\nThe army shelled the town.\r\nIt left.\n",
	strings.Repeat("Police detained 12 protesters. ", 200),
}

func TestContract(t *testing.T) {
	for _, k := range kinds() {
		t.Run(k.name, func(t *testing.T) {
			paths, opts := k.write(t, contractTexts)
			first := collect(t, paths, opts)
			if len(first) != len(contractTexts) {
				t.Fatalf("%d articles, want %d", len(first), len(contractTexts))
			}
			for i, a := range first {
				if got, want := a.Text, contractTexts[i]; got != want && (!k.loose || squeeze(got) != squeeze(want)) {
					t.Errorf("article %d: text %.40q, want %.40q", i, a.Text, contractTexts[i])
				}
				if a.ID == "" || !utf8.ValidString(a.Text) {
					t.Errorf("article %d: id %q, valid %t", i, a.ID, utf8.ValidString(a.Text))
				}
			}
			paths, opts = k.write(t, contractTexts)
			for i, a := range collect(t, paths, opts) {
				if a.ID != first[i].ID {
					t.Errorf("article %d: another id the second time", i)
				}
			}
		})
	}
}

func TestContractStopsEarly(t *testing.T) {
	for _, k := range kinds() {
		t.Run(k.name, func(t *testing.T) {
			paths, opts := k.write(t, contractTexts)
			n := 0
			for range Articles(paths, opts) {
				if n++; n == 2 {
					break
				}
			}
			if n != 2 {
				t.Errorf("stopped after %d", n)
			}
			if runtime.GOOS == "linux" {
				for _, p := range paths {
					if open := openFiles(t, p); open > 0 {
						t.Errorf("%s is still open", p)
					}
				}
			}
		})
	}
}

func TestContractPublished(t *testing.T) {
	for _, k := range kinds() {
		t.Run(k.name, func(t *testing.T) {
			paths, opts := k.write(t, contractTexts)
			opts.Published = "2024-05-17"
			for i, a := range collect(t, paths, opts) {
				if a.Published != "2024-05-17" {
					t.Errorf("article %d: published %q", i, a.Published)
				}
			}
		})
	}
}

// What is too large is refused by name, and what follows is read.
func TestContractLimit(t *testing.T) {
	for _, k := range kinds() {
		t.Run(k.name, func(t *testing.T) {
			paths, opts := k.write(t, contractTexts)
			opts.MaxArticle = 1000
			var good, large int
			for item := range Articles(paths, opts) {
				switch {
				case item.Err == nil && item.Article == nil: // only notes
				case item.Err == nil:
					good++
				case errors.Is(item.Err, ErrTooLarge) && strings.Contains(item.Err.Error(), item.File):
					large++
				default:
					t.Error(item.Err)
				}
			}
			if good != 3 || large != 1 {
				t.Errorf("%d articles and %d too large, want 3 and 1", good, large)
			}
		})
	}
}

func collect(t *testing.T, paths []string, opts Options) []*casus.Article {
	t.Helper()
	var out []*casus.Article
	for item := range Articles(paths, opts) {
		if item.Err != nil {
			t.Fatal(item.Err)
		}
		if item.Article != nil {
			out = append(out, item.Article)
		}
	}
	return out
}

func save(t *testing.T, name string, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func textFiles(t *testing.T, texts []string, ext string, pack func(*testing.T, []byte) []byte) []string {
	t.Helper()
	dir := t.TempDir()
	var out []string
	for i, text := range texts {
		path := filepath.Join(dir, fmt.Sprintf("%02d.txt%s", i, ext))
		if err := os.WriteFile(path, pack(t, []byte(text)), 0o600); err != nil {
			t.Fatal(err)
		}
		out = append(out, path)
	}
	return out
}

// messages are texts behind headings with their numbers.
func messages(texts []string, format string) []byte {
	var b bytes.Buffer
	for i, text := range texts {
		fmt.Fprintf(&b, format, i+1, text)
	}
	return b.Bytes()
}

func jsonLines(t *testing.T, texts []string) []byte {
	t.Helper()
	var b bytes.Buffer
	for _, text := range texts {
		line, err := json.Marshal(map[string]string{"text": text})
		if err != nil {
			t.Fatal(err)
		}
		b.Write(line)
		b.WriteByte('\n')
	}
	return b.Bytes()
}

func plain(_ *testing.T, b []byte) []byte { return b }

func gzipped(t *testing.T, b []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	z := gzip.NewWriter(&out)
	if _, err := z.Write(b); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func zstded(t *testing.T, b []byte) []byte {
	t.Helper()
	z, err := zstd.NewWriter(nil)
	if err != nil {
		t.Fatal(err)
	}
	return z.EncodeAll(b, nil)
}

// openFiles counts the file descriptors of this process on a path.
func openFiles(t *testing.T, path string) int {
	t.Helper()
	fds, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		t.Skip(err)
	}
	n := 0
	for _, fd := range fds {
		if target, err := os.Readlink("/proc/self/fd/" + fd.Name()); err == nil && target == path {
			n++
		}
	}
	return n
}
