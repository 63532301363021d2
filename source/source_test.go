package source

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/casus/casus"
)

func TestLineKeys(t *testing.T) {
	in := `{"id":"a","text":"One. Two.","title":"T","published":"2024-05-17","url":"u","source":"s","lang":"en","sentences":[[0,4],[5,9]],"extra":1}
{"id":7,"text":"Three."}

{"text":"Four.","published":"last May"}
`
	got := collect(t, []string{save(t, "x.jsonl", []byte(in))}, Options{})
	if len(got) != 3 {
		t.Fatalf("%d articles", len(got))
	}
	want := casus.Article{ID: "a", Text: "One. Two.", Title: "T", Published: "2024-05-17", URL: "u", Source: "s", Lang: "en",
		Sentences: []casus.Span{{Start: 0, End: 4}, {Start: 5, End: 9}}}
	if fmt.Sprint(*got[0]) != fmt.Sprint(want) {
		t.Errorf("got %v, want %v", *got[0], want)
	}
	if got[1].ID != "7" {
		t.Errorf("id %q, want 7", got[1].ID)
	}
	if got[2].ID != casus.ContentID("", "Four.") || got[2].Published != "" {
		t.Errorf("got %+v", got[2])
	}
}

func TestErrorsNameFileAndLine(t *testing.T) {
	for _, tt := range []struct {
		name, data string
		is         error
		want       string // after the file's name
		good       int
	}{
		{"empty.txt", "", ErrEmpty, ": empty", 0},
		{"blank.txt", " \n\t\n", ErrEmpty, ": empty", 0},
		{"empty.jsonl", "\n\n", ErrEmpty, ": empty", 0},
		{"zero.txt", "a\x00b", ErrBinary, ": binary data", 0},
		{"picture.txt", "\x89PNG\r\n\x1a\nxxxx", ErrBinary, ": binary data, not text: a picture", 0},
		{"control.txt", strings.Repeat("\x01\x02\x03a", 50), ErrBinary, ": binary data", 0},
		{"page.txt", "<!DOCTYPE html><html>", ErrEmpty, ": empty: a page without text", 0},
		{"broken.jsonl", "{\"text\":\"One.\"}\n{\"text\n{\"text\":\"Two.\"}\n", ErrFormat, ":2: not in a format that can be read: JSON", 2},
		{"array.jsonl", `[{"text":"One."}]`, ErrFormat, ":1: not in a format that can be read: a JSON array", 0},
		{"two.jsonl", "{\"text\":\"One.\"} {\"text\":\"Two.\"}\n{\"text\":\"Three.\"}\n", ErrFormat, ":1: not in a format that can be read: 15 bytes follow the object", 1},
		{"notext.jsonl", "{\"text\":\"One.\"}\n{\"id\":\"x\"}", ErrEmpty, ":2: empty: no text", 1},
		{"span.jsonl", `{"text":"One.","sentences":[[3,1]]}`, ErrFormat, ":1: not in a format", 0},
		{"torn.txt.gz", string(gzipped(t, bytes.Repeat([]byte("abcdefg "), 9999))[:60]), io.ErrUnexpectedEOF, ": reading", 0},
		{"noise.jsonl", strings.Repeat("no\n", 500), ErrFormat, ":100: not in a format that can be read: 100 lines", 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			path := save(t, tt.name, []byte(tt.data))
			var last error
			good := 0
			for item := range Articles([]string{path}, Options{}) {
				if item.Err != nil {
					last = item.Err
					continue
				}
				good++
			}
			if !errors.Is(last, tt.is) || !strings.HasPrefix(fmt.Sprint(last), path+tt.want) {
				t.Errorf("got %v, want %s%s", last, path, tt.want)
			}
			if good != tt.good {
				t.Errorf("%d articles read, want %d", good, tt.good)
			}
		})
	}
}

func TestDates(t *testing.T) {
	for _, tt := range []struct{ published, option, want, note string }{
		{"2024-05-17", "", "2024-05-17", ""},
		{"2024-05-17T22:10:00Z", "2024-05-18", "2024-05-17T22:10:00Z", ""},
		{"", "2024-05-18", "2024-05-18", ""},
		{"2024-13-45", "", "", `published "2024-13-45" is no ISO date: taken as unknown`},
		{"2024-05-17T25:99:00", "", "", `published "2024-05-17T25:99:00" is no ISO date: taken as unknown`},
		{"2024-05-17 at noon", "", "", `published "2024-05-17 at noon" is no ISO date: taken as unknown`},
		{"17 May 2024", "2024-05-18", "2024-05-18", `published "17 May 2024" is no ISO date: 2024-05-18 is used`},
	} {
		line := fmt.Sprintf(`{"text":"One.","published":%q}`, tt.published)
		for item := range Articles([]string{"-"}, Options{Stdin: strings.NewReader(line), Published: tt.option}) {
			if item.Err != nil || item.Article.Published != tt.want || strings.Join(item.Notes, "; ") != tt.note {
				t.Errorf("%q: %+v, notes %q, %v", tt.published, item.Article, item.Notes, item.Err)
			}
		}
	}
}

func TestGzipTail(t *testing.T) {
	one, two := gzipped(t, []byte("Police detained two men. ")), gzipped(t, []byte("They were freed."))
	for _, tt := range []struct{ tail, want, note string }{
		{"", "Police detained two men. ", ""},
		{string(two), "Police detained two men. They were freed.", ""},
		{"x\n", "Police detained two men. ", "bytes behind the packed data passed over: 2"},
	} {
		text, note := "", ""
		for item := range Articles([]string{save(t, "a.txt.gz", append(bytes.Clone(one), tt.tail...))}, Options{}) {
			if item.Err != nil {
				t.Errorf("%q: %v", tt.tail, item.Err)
			}
			if item.Article != nil {
				text = item.Article.Text
			}
			note += strings.Join(item.Notes, "; ")
		}
		if text != tt.want || note != tt.note {
			t.Errorf("%q: got %q, note %q", tt.tail, text, note)
		}
	}
}

// TestZeroByte: one zero byte in a long text is damage, many are no text.
func TestZeroByte(t *testing.T) {
	long := strings.Repeat("Police detained two men. ", 100)
	if _, _, err := decode([]byte(long + "\x00" + long)); err != nil {
		t.Error(err)
	}
	if _, _, err := decode([]byte(long + strings.Repeat("\x00", 20))); !errors.Is(err, ErrBinary) {
		t.Error(err)
	}
}

func TestMissing(t *testing.T) {
	n := 0
	for item := range Articles([]string{filepath.Join(t.TempDir(), "none.txt"), save(t, "a.txt", []byte("Yes."))}, Options{}) {
		n++
		if n == 1 && !errors.Is(item.Err, os.ErrNotExist) || n == 2 && item.Err != nil {
			t.Error(item.Err)
		}
	}
	if n != 2 {
		t.Errorf("%d items", n)
	}
}

func TestDirectory(t *testing.T) {
	dir := t.TempDir()
	for path, text := range map[string]string{
		"b.txt": "B.", "a/z.jsonl": `{"text":"Z."}`, "a/y.txt": "Y.", ".hidden/x.txt": "X.", "c.pdf": "%PDF-", "d.md": "D.", ".e.txt": "E.",
	} {
		full := filepath.Join(dir, path)
		if err := os.MkdirAll(filepath.Dir(full), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(full, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	var texts, notes []string
	for item := range Articles([]string{dir}, Options{}) {
		if item.Err != nil {
			t.Fatal(item.Err)
		}
		notes = append(notes, item.Notes...)
		if item.Article != nil {
			texts = append(texts, item.Article.Text)
		}
	}
	if want := []string{"Y.", "Z.", "B."}; !slices.Equal(texts, want) {
		t.Errorf("got %v, want %v", texts, want)
	}
	if len(notes) != 1 || !strings.Contains(notes[0], "passed over: 2") {
		t.Errorf("notes %v", notes)
	}
	var err error
	for item := range Articles([]string{t.TempDir()}, Options{}) {
		err = item.Err
	}
	if !errors.Is(err, ErrEmpty) {
		t.Errorf("an empty directory: %v", err)
	}
}

func TestTitle(t *testing.T) {
	long := strings.Repeat("The talks went on in the capital for days. ", 10)
	for _, tt := range []struct{ name, text, want string }{
		{"blank line behind", "Talks End in Geneva\n\nThe talks ended.", "Talks End in Geneva"},
		{"windows line ends", "Talks End in Geneva\r\n\r\nThe talks ended.", "Talks End in Geneva"},
		{"long paragraph behind", "Talks End in Geneva\n" + long, "Talks End in Geneva"},
		{"question", "Will Talks End?\n\nThey may.", "Will Talks End?"},
		{"a sentence", "The talks ended.\n\nThey had begun in May.", ""},
		{"hard line breaks", "The talks that had begun in the spring of that\nyear ended in the capital.", ""},
		{"one line", "Talks End in Geneva", ""},
		{"nothing behind", "Talks End in Geneva\n\n", ""},
		{"a dateline", "GENEVA (AP) —\n\nThe talks ended.", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := firstLineTitle(tt.text); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// endless gives one line without end.
type endless struct{ left int }

func (e *endless) Read(b []byte) (int, error) {
	if e.left <= 0 {
		return copy(b, "\n{\"text\":\"After.\"}\n"), io.EOF
	}
	n := min(len(b), e.left)
	for i := range b[:n] {
		b[i] = 'x'
	}
	e.left -= n
	return n, nil
}

func TestHugeLineIsBounded(t *testing.T) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	var errs []error
	var texts []string
	in := io.MultiReader(strings.NewReader(`{"text":"`), &endless{left: 50 << 20})
	for item := range Articles([]string{"-"}, Options{Stdin: in, MaxArticle: 1 << 20}) {
		if item.Err != nil {
			errs = append(errs, item.Err)
			continue
		}
		texts = append(texts, item.Article.Text)
	}
	runtime.ReadMemStats(&after)
	if len(errs) != 1 || !errors.Is(errs[0], ErrTooLarge) || !strings.HasPrefix(errs[0].Error(), "standard input:1: ") {
		t.Errorf("errors %v", errs)
	}
	if !slices.Equal(texts, []string{"After."}) {
		t.Errorf("the line behind: %v", texts)
	}
	if got := after.TotalAlloc - before.TotalAlloc; got > 16<<20 {
		t.Errorf("%d MB allocated for a line of 50 MB", got>>20)
	}
}

func TestReadErrorIsSaid(t *testing.T) {
	boom := errors.New("boom")
	in := io.MultiReader(strings.NewReader("{\"text\":\"One.\"}\n"), iotest.ErrReader(boom))
	var got error
	for item := range Articles([]string{"-"}, Options{Stdin: in}) {
		if item.Err != nil {
			got = item.Err
		}
	}
	if !errors.Is(got, boom) {
		t.Errorf("got %v", got)
	}
}

func TestMeter(t *testing.T) {
	a, b := save(t, "a.txt", []byte("One.")), save(t, "b.jsonl", []byte(`{"text":"Two."}`))
	m := NewMeter([]string{a, b})
	if m.Total() != 19 {
		t.Errorf("total %d", m.Total())
	}
	collect(t, []string{a, b}, Options{Meter: m})
	if m.Read() != 19 {
		t.Errorf("read %d", m.Read())
	}
	if got := NewMeter([]string{a, "-"}).Total(); got != 0 {
		t.Errorf("standard input has no size, got %d", got)
	}
}
