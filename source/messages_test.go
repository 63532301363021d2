package source

import (
	"bufio"
	"errors"
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"
)

// brief is an item in one line: id, title, day, text.
func brief(i Item) string {
	if i.Err != nil {
		return i.Err.Error()
	}
	return strings.Join([]string{i.Article.ID, i.Article.Title, i.Article.Published, i.Article.Text}, "|")
}

func TestMessages(t *testing.T) {
	const dated = "   LIMA, 9 JAN 90 (EFE) -- [TEXT] TROOPS LEFT."
	for _, tt := range []struct {
		name, in, split string
		want            []string
	}{
		{"a series", "\nWIRE-0001 (DESK)\n\n" + dated + "\n\n\nWIRE-0002\n\nTwo.\n", "",
			[]string{"WIRE-0001||1990-01-09|" + dated, "WIRE-0002|||Two."}},
		{"names within the text", "A-B-1\n\nOne.\nA-B-7\nis no heading.\n\nA-C-8\n\nnor is this.\n\nA-B-2\n\nTwo.", "",
			[]string{"A-B-1|||One.\nA-B-7\nis no heading.\n\nA-C-8\n\nnor is this.", "A-B-2|||Two."}},
		{"windows line ends", "A-1\r\n\r\nOne.\r\n\r\nA-2\r\n\r\nTwo.\r\n", "", []string{"A-1|||One.", "A-2|||Two."}},
		{"UTF-16", utf16Bytes("A-1\n\nZürich.\n\nA-2\n\nTwo.\n", false), "", []string{"A-1|||Zürich.", "A-2|||Two."}},
		{"one name is no series", "COVID-19\n\nDoctors met.\n", "", []string{"x|COVID-19||COVID-19\n\nDoctors met.\n"}},
		{"an empty article", "A-1\n\nOne.\n\nA-2\n\nA-3\n\nThree.\n", "", []string{"A-1|||One.", "wire:5: empty", "A-3|||Three."}},
		{"a line between", "One.\n---\nTwo.\n---\n\nThree.\n", `^---$`, []string{"x|||One.", "x|||Two.", "x|||Three."}},
		{"a group is the id", "# a 1\nOne.\n# b\nTwo.\n", `^# (.+)$`, []string{"a 1|||One.", "b|||Two."}},
		{"named groups", "## 2024-05-17 7 Talks end\nOne.\n## soon 8 War\nTwo.\n", `^## (?P<published>\S+) (?P<id>\d+) (?P<title>.*)$`,
			[]string{"7|Talks end|2024-05-17|One.", "8|War||Two."}},
		{"no such line", "One.\n\nTwo.\n", `^===$`, []string{"x|||One.\n\nTwo."}},
		{"nothing", "\n\n", `^===$`, []string{"wire: empty"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			opts := Options{Stdin: strings.NewReader(tt.in)}
			if tt.split != "" {
				opts.Split = regexp.MustCompile(tt.split)
			}
			var got []string
			for i := range Articles([]string{"-"}, opts) {
				s := strings.Replace(brief(i), StandardInput, "wire", 1)
				if id, rest, _ := strings.Cut(s, "|"); len(id) == 64 || len(id) == 32 || len(id) == 16 {
					s = "x|" + rest // made of the content
				}
				got = append(got, s)
			}
			if !reflect.DeepEqual(got, tt.want) {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
		})
	}
}

func TestMessagesLimit(t *testing.T) {
	in := "A-1\n\nOne.\n\nA-2\n\n" + strings.Repeat("Police left.\n", 100) + "\nA-3\n\n" + strings.Repeat("x", 2000) + "\n\nA-4\n\nFour.\n"
	var got []string
	for i := range Articles([]string{"-"}, Options{Stdin: strings.NewReader(in), MaxArticle: 500}) {
		if errors.Is(i.Err, ErrTooLarge) {
			got = append(got, fmt.Sprint("large at ", i.Line))
			continue
		}
		got = append(got, brief(i))
	}
	if want := []string{"A-1|||One.", "large at 5", "large at 108", "A-4|||Four."}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %q", got)
	}
}

func TestDateline(t *testing.T) {
	for in, want := range map[string]string{
		"   SAN SALVADOR, 3 JAN 90 -- TEXT":               "1990-01-03",
		"LIMA (PERU), 8 MAY 89 (TELEVISION\nPERUANA)-- X": "1989-05-08",
		"GENEVA, 17 May 2024 — Talks ended.":              "2024-05-17",
		"GENEVA, 17 September 2024 (AP) – Talks ended.":   "2024-09-17",
		"ROME, 1 JAN 12 -- X":                             "2012-01-01",
		"LIMA, NO DATE (EFE) -- X":                        "",
		"LIMA, 9 JAN (EFE) -- X":                          "",
		"LIMA, 31 FEB 90 -- X":                            "",
		"The talks, 9 Jan 90, ended.":                     "",
		"lima, 9 JAN 90 -- x":                             "",
	} {
		if got := dateline(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func FuzzMessages(f *testing.F) {
	f.Add([]byte("A-1\n\nOne.\n\nA-2 (X)\n\nLIMA, 9 JAN 90 -- Two.\n"))
	f.Add([]byte("\xff\xfeA\x00-\x001\x00\n\x00"))
	series, split := seriesPattern(), regexp.MustCompile(`^(?P<id>\w+) *(?P<title>.*)-(?P<published>.*)$`)
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, h := range []*headings{{pattern: series, series: "A-"}, {pattern: split}} {
			fuzzFormat(t, func(in *bufio.Reader, name string, opts Options, yield func(Item) bool) bool {
				return readMessages(in, name, h, opts, yield)
			}, b)
		}
		seriesIn(b, 2)
	})
}
