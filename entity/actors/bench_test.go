package actors

import (
	"fmt"
	"strings"
	"testing"

	"github.com/casus/casus/knowledge"
)

// phrases makes n different names of one to four words from a few thousand made-up words.
func phrases(n int) []string {
	syllables := strings.Fields("ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu bra cle dri flo gru pla sten vor mir dan")
	word := func(i int) string {
		return strings.ToUpper(syllables[i%30][:1]) + syllables[i%30][1:] + syllables[i/30%30] + syllables[i/900%7]
	}
	out := make([]string, 0, n)
	seed := uint32(1)
	next := func(m int) int {
		seed = seed*1664525 + 1013904223
		return int(seed>>8) % m
	}
	for len(out) < n {
		var w []string
		for range 1 + next(4) {
			w = append(w, word(next(6300)))
		}
		out = append(out, strings.Join(w, " "))
	}
	return out
}

// newsText has a phrase in every twelve words or so; the rest is in small letters.
func newsText(ps []string, words int) []string {
	filler := strings.Fields("the of and to in a that said on for was with he it at by from his an had were which their have who government people after would been two not but new year president first police officials killed security forces state more over when country minister also its this talks military attack city party peace border group")
	var out []string
	for i := 0; len(out) < words; i++ {
		if i%12 == 11 {
			out = append(out, strings.Fields(ps[i*7919%len(ps)])...)
			continue
		}
		out = append(out, filler[i*31%len(filler)])
	}
	return out
}

// bookOf is the built-in dictionary with n phrases of a user.
func bookOf(b *testing.B, n int) (*Book, []string) {
	ps := phrases(n)
	var add Addition
	for i, p := range ps {
		add.Actors = append(add.Actors, Actor{ID: fmt.Sprintf("p%d", i), Kind: Org, Names: []string{p}, Roles: []Role{{Code: "INT.NGO"}}})
	}
	book, err := Load(knowledge.FS, "actors", Checks{}, add)
	if err != nil {
		b.Fatal(err)
	}
	return book, ps
}

// BenchmarkFind200k looks the built-in names and 200,000 phrases of a user up in running text.
func BenchmarkFind200k(b *testing.B) {
	book, ps := bookOf(b, 200_000)
	forms := newsText(ps, 20_000)
	bytes := 0
	for _, f := range forms {
		bytes += len(f) + 1
	}
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	hits := 0
	for b.Loop() {
		hits = 0
		for i := 0; i < len(forms); i += 25 { // a sentence
			hits += len(book.Find(forms[i:min(i+25, len(forms))], false))
		}
	}
	if hits < len(forms)/20 {
		b.Fatalf("%d names found in %d words", hits, len(forms))
	}
}

// BenchmarkLoad is what the built-in dictionary takes of the start.
func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := Load(knowledge.FS, "actors", Checks{}); err != nil {
			b.Fatal(err)
		}
	}
}
