package place

import "strings"

// before and after tell words that stand beside places.
var before = wordSet("in at near from to into outside around across toward towards between inside through throughout via within over above beyond off " +
	"outskirts suburb canton enclave valley camp governorate county island islands peninsula visit visiting visited entered leave left reached capital town city village port province region district neighborhood neighbourhood suburb north south east west " +
	"northern southern eastern western central downtown northeast northwest southeast southwest northeastern northwestern southeastern southwestern greater upper lower")

var after = wordSet("province region district city town village governorate county area suburb suburbs neighborhood neighbourhood airport border prefecture oblast state valley desert " +
	"peninsula mountains camp countryside provinces districts")

// calendar holds words that name places too, but are never meant so without more.
var calendar = wordSet("january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec " +
	"jan. feb. mar. apr. aug. sep. sept. oct. nov. dec. monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan gay islam god lord president minister general " +
	"arabic english french jewish islamic ambassador king prince police army senate congress parliament university church of is as in at of and the mr mrs dr central")

func wordSet(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

// surely is context without the words that stand beside persons as well.
func (f *finder) surely(i, end, head int) bool {
	if i > 0 {
		switch strings.ToLower(f.ts[i-1].Form) {
		case "from", "to", "between", "via", "toward", "towards", "around", "above", "over", "beyond":
			return end < len(f.ts) && after[f.ts[end].Form]
		}
	}
	return f.context(i, end, head)
}

// context reports whether the words around take the name for a place.
func (f *finder) context(i, end, head int) bool {
	if end < len(f.ts) && after[f.ts[end].Form] {
		return true
	}
	if end+1 < len(f.ts) && f.ts[end].Form == "-" && f.ts[end+1].Form == "based" {
		return true
	}
	k := i - 1
	if k >= 0 && strings.EqualFold(f.ts[k].Form, "the") {
		k--
	}
	if k < 0 {
		return false
	}
	low := strings.ToLower(f.ts[k].Form)
	if before[low] {
		return true
	}
	if low == "of" && k > 0 && before[strings.ToLower(f.ts[k-1].Form)] {
		return true
	}
	if f.ts[k].Form == "," && k > 0 && upper(f.ts[k-1].Form) && f.g.Known(f.ts[k-1].Form) { // "Hilla, Iraq"
		return true
	}
	if low == "and" && f.ts[head].Deprel == "conj" { // "in Homs and Hama"
		if h := f.ts[head].Head; h >= 0 && h < i {
			return f.caseIsPlace(h)
		}
	}
	return f.caseIsPlace(head)
}

// caseIsPlace reports whether a preposition of place governs token h.
func (f *finder) caseIsPlace(h int) bool {
	for k := max(0, h-5); k < h; k++ {
		if f.ts[k].Head == h && f.ts[k].Deprel == "case" && before[strings.ToLower(f.ts[k].Form)] {
			return true
		}
	}
	return false
}

// partOfName reports whether the words belong to a longer name that is not a place's: "Paris Hilton", "the Boston
// Globe", "the University of Texas".
func (f *finder) partOfName(i, end, head int, great bool) bool {
	t := &f.ts[head]
	if h := t.Head; h >= 0 && h < len(f.ts) && (h < i || h >= end) && (t.Deprel == "compound" || t.Deprel == "flat" || t.Deprel == "nmod:desc") {
		o := &f.ts[h]
		if o.UPOS == "PROPN" && (label(o.Name) == "PER" && label(t.Name) != "LOC" && !(great && t.Deprel == "compound") || label(o.Name) == "ORG" && adjoins(end, h) && label(t.Name) == "ORG") {
			return true
		}
		if t.Deprel == "flat" && o.UPOS == "PROPN" && label(t.Name) != "LOC" {
			return true
		}
	}
	for k := range f.ts { // "Jordan Peterson": a name joined flat behind
		if f.ts[k].Head == head && k >= end && f.ts[k].Deprel == "flat" && f.ts[k].UPOS == "PROPN" && label(t.Name) != "LOC" {
			return true
		}
	}
	if i > 1 && f.ts[i-1].Form == "of" {
		switch f.ts[i-2].Form {
		case "University", "Bank", "Church", "Museum", "Kingdom", "Duke", "Duchess", "Prince", "Archbishop", "Bishop":
			return true
		}
	}
	if i > 0 && f.ts[i-1].Form == "-" && i > 1 && f.ts[i-1].Start == f.ts[i-2].End && label(t.Name) == "PER" {
		return true
	}
	return false
}

func adjoins(end, h int) bool { return h >= end && h-end <= 2 }

func (f *finder) inDateline(i int) bool {
	d := f.sent.Dateline
	return !d.Empty() && d.Contains(f.ts[i].Span)
}

// kind is the word for the kind of place beside the name.
func (f *finder) kind(i, end int) string {
	if end < len(f.ts) {
		if w := strings.ToLower(f.ts[end].Form); after[w] {
			return w
		}
	}
	if i > 1 && f.ts[i-1].Form == "of" {
		if w := strings.ToLower(f.ts[i-2].Form); after[w] {
			return w
		}
	}
	return ""
}

// holds reports whether the words between two names say that the first lies in the second.
func (f *finder) holds(from, to int) bool {
	switch to - from {
	case 1:
		w := f.ts[from].Form
		return w == "," || w == "(" || w == "in"
	case 2:
		a, b := f.ts[from].Form, f.ts[from+1].Form
		return (a == "," && b == "in") || (a == "in" && (b == "the" || b == "northern" || b == "southern" || b == "eastern" || b == "western" || b == "central")) ||
			after[a] && (b == "," || b == "in")
	}
	return false
}
