package story

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/casus/casus"
)

// prose is n words of no meaning that differ by seed.
func prose(seed uint64, n int) string {
	r := rand.New(rand.NewPCG(seed, 2))
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "%c%x", 'g'+rune(r.IntN(20)), r.IntN(4000))
		if i%12 == 11 {
			b.WriteString(".\n")
		} else {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

func TestSign(t *testing.T) {
	text := prose(1, 400)
	a := Sign(text)
	if a.Words != 400 || !slices.IsSorted(a.Shingles) || !slices.IsSorted(a.Anchors) || len(a.Anchors) < 25 || len(a.Anchors) > 90 {
		t.Errorf("%d words, %d shingles, %d anchors", a.Words, len(a.Shingles), len(a.Anchors))
	}
	if b := Sign(strings.ToUpper(strings.ReplaceAll(text, "\n", "  —  "))); Overlap(a, b) != len(a.Shingles) {
		t.Error("case and spacing count")
	}
	if b := Sign(strings.ReplaceAll(text, " ", "\u00a0")); Overlap(a, b) != len(a.Shingles) {
		t.Error("spaces that do not break count")
	}
	// The values are part of what a store keeps: a change of them is a change of its format.
	if s := Sign("The quick brown fox jumps over the lazy dog"); len(s.Shingles) != 6 || s.Words != 9 {
		t.Errorf("%+v", s)
	}
	for _, short := range []string{"", "one", "one two three", "\xff\xfe", "…"} {
		if s := Sign(short); len(s.Shingles) != 0 || len(s.Anchors) != 0 {
			t.Errorf("%q: %+v", short, s)
		}
	}
}

func FuzzSign(f *testing.F) {
	f.Add("The army shelled the town.\nResidents fled — the army denied it.")
	f.Fuzz(func(t *testing.T, s string) {
		a, b := Sign(s), Sign("header\n"+s)
		if !slices.IsSorted(a.Shingles) || !slices.IsSorted(a.Anchors) {
			t.Error("not sorted")
		}
		if Overlap(a, a) != len(a.Shingles) || Overlap(a, b) != len(a.Shingles) {
			t.Errorf("a text does not hold itself: %d, %d of %d", Overlap(a, a), Overlap(a, b), len(a.Shingles))
		}
	})
}

func TestCopies(t *testing.T) {
	text := prose(1, 300)
	half := text[:len(text)/2]
	items := []Item{
		{Article: &casus.Article{ID: "c", Text: "UPDATE\n" + text, Published: "2024-01-02T10:00:00Z"}},
		{Article: &casus.Article{ID: "b", Text: half, Published: "2024-01-02T12:30:00+03:00"}}, // 09:30 UTC
		{Article: &casus.Article{ID: "a", Text: text, Published: "2024-01-02T09:00:00Z"}, Seen: "2024-01-02T09:05:00Z"},
		{Article: &casus.Article{ID: "d", Text: prose(2, 300), Published: "2024-01-02"}},
		{Article: &casus.Article{ID: "e", Text: prose(2, 250), Published: "2024-01-02"}},
		{Article: &casus.Article{ID: "g", Text: prose(2, 250) + half[:200], Published: "2024-01-02"}}, // tells more
		{Article: &casus.Article{ID: "f", Text: text, Published: "2024-03-02"}},                       // outside the window
	}
	for seed := range uint64(5) {
		got := Copies(shuffled(items, seed), Options{})
		if len(got) != 2 || got[0].Original != "d" || len(got[0].Copies) != 1 || got[1].Original != "a" {
			t.Fatalf("%+v", got)
		}
		if c := got[1].Copies; len(c) != 2 || c[0].Article != "b" || c[0].From != "a" || c[1].Article != "c" || c[1].From != "a" || c[1].Share < 900 {
			t.Errorf("%+v", c)
		}
	}
}

func BenchmarkSign(b *testing.B) {
	var lines []string // 400 words of the length that words have
	for i := range 400 {
		lines = append(lines, []string{"the", "government", "of", "said", "on", "ministers", "agreed", "in", "northern", "to"}[i*7%10]+fmt.Sprint(i%90))
	}
	text := strings.Join(lines, " ")
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Sign(text)
	}
}
