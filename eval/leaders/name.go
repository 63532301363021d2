package leaders

import (
	"strings"

	"github.com/casus/casus/entity/actors"
)

// person finds whom of the dictionary a list means: the person with an office of the country who shares most words of
// the name, spelling differences of a letter or two allowed; among equals the one longest in office within the term.
func person(book *actors.Book, l *Leader) *actors.Actor {
	want := actors.Words(nil, l.Name)
	var best *actors.Actor
	bestScore := 0
	for i := range book.Actors {
		a := &book.Actors[i]
		if a.Kind != actors.Person {
			continue
		}
		inOffice := -1
		for _, r := range a.Roles {
			if r.Code.Country() == l.Country && r.Code.Role() == "GOV" {
				inOffice = max(inOffice, inside(a, l))
				break
			}
		}
		if inOffice < 0 {
			continue
		}
		if n := likeness(a, want); n > 0 && n*10+inOffice > bestScore {
			best, bestScore = a, n*10+inOffice
		}
	}
	return best
}

// inside counts the test dates of a term on which a person is in the government of its country.
func inside(a *actors.Actor, l *Leader) int {
	n := 0
	for _, d := range l.dates() {
		if r, _, ok := a.At(d); ok && r.Code == actors.Code(l.Country, "GOV") {
			n++
		}
	}
	return n
}

// likeness counts words of a name that one of the person's names has: 3 for a word that is the same, 2 for a similar.
func likeness(a *actors.Actor, want []string) int {
	best := 0
	for _, name := range a.Names {
		have := actors.Words(nil, strings.ReplaceAll(name, "*", ""))
		n := 0
		for i, w := range want {
			one := 0
			for k, h := range have {
				switch {
				case i == 0 && k == 0 && len(want) > 1 && len(have) > 1 && n == 0:
					// a first name alone names nobody; it counts below, beside another word
				case h == w && len(w) > 2:
					one = 3
				case one == 0 && similar(h, w):
					one = 2
				}
			}
			n += one
		}
		if n > 0 && len(want) > 1 && len(have) > 1 && (have[0] == want[0] || similar(have[0], want[0])) {
			n += 3
		}
		best = max(best, n)
	}
	return best
}

// similar reports whether two long words differ by one letter, or by two if very long.
func similar(a, b string) bool {
	n := min(len(a), len(b))
	if n < 5 {
		return false
	}
	limit := 1
	if n >= 7 {
		limit = 2
	}
	return distance(a, b) <= limit
}

// distance is the least number of bytes to change, add or drop.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			diagonal, row[j+1] = row[j+1], min(diagonal+cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
