package actors

import (
	"slices"
	"strings"
)

// ByOffice gives those who held an office of a country, in the order of their terms, from its words: "French president",
// "president of France". It is nil where the words are no office with a country.
func (b *Book) ByOffice(words string) []*Actor {
	forms := strings.Fields(words)
	for i, f := range forms {
		forms[i] = strings.ToUpper(firstRune(f)) + f[len(firstRune(f)):]
	}
	for _, h := range b.Find(forms, true) {
		a := &b.Actors[h.Actors[0]]
		if a.Kind != State && a.Kind != Adjective {
			continue
		}
		var rest []string
		for i, f := range strings.Fields(strings.ToLower(words)) {
			if (i < h.First || i >= h.End) && f != "the" && f != "of" {
				rest = append(rest, f)
			}
		}
		if out := b.holders(a.Country(), strings.Join(rest, " ")); len(out) > 0 {
			return out
		}
	}
	return nil
}

func (b *Book) holders(country, title string) []*Actor {
	type term struct {
		from string
		n    int32
	}
	var terms []term
	for _, n := range b.office[country+" "+title] {
		for _, r := range b.Actors[n].Roles {
			if r.Title == title && r.Code.Country() == country && !slices.ContainsFunc(terms, func(t term) bool { return t.n == n }) {
				terms = append(terms, term{r.From, n})
			}
		}
	}
	slices.SortStableFunc(terms, func(x, y term) int { return strings.Compare(x.from, y.from) })
	var out []*Actor
	for _, t := range terms {
		out = append(out, &b.Actors[t.n])
	}
	return out
}

// Similar gives up to n entries of which a name has all the words, or words that begin with them.
func (b *Book) Similar(name string, n int) []*Actor {
	want := Words(nil, name)
	var out []*Actor
	for i := range b.Actors {
		if len(out) == n || len(want) == 0 {
			break
		}
		for _, x := range b.Actors[i].Names {
			if allIn(want, Words(nil, x)) {
				out = append(out, &b.Actors[i])
				break
			}
		}
	}
	return out
}

func allIn(want, have []string) bool {
	for _, w := range want {
		if !slices.ContainsFunc(have, func(h string) bool { return strings.HasPrefix(h, w) }) {
			return false
		}
	}
	return true
}
