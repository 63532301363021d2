package place

import "strings"

// rows notes the names that are listed together: joined by commas and "and", three or more, or two with "and".
func (f *finder) rows(out []Span) {
	words := func(k int) []string {
		var w []string
		for _, t := range f.ts[out[k].End:max(out[k].End, out[k+1].First)] {
			w = append(w, t.Form)
		}
		return w
	}
	for from := 0; from < len(out); {
		to, and := from, false
		for to+1 < len(out) {
			joined, a := Joins(strings.Join(words(to), " "))
			if !joined {
				break
			}
			and = and || a
			to++
		}
		if to > from && (and || to > from+1) {
			for k := from; k <= to; k++ {
				for m := from; m <= to; m++ {
					if m != k {
						out[k].Row = append(out[k].Row, out[m].Name)
					}
				}
			}
		}
		from = to + 1
	}
}

// Joins reports whether the words between two names list them together, and whether with "and" or "or".
func Joins(between string) (joined, and bool) {
	switch strings.TrimSpace(between) {
	case ",":
		return true, false
	case "and", "or", ", and", ", or", "and the", ", and the", "&", "as well as":
		return true, true
	}
	return false, false
}
