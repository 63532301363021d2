package place

import (
	"strings"

	"github.com/casus/casus"
)

// accept judges a known name by labels and context.
func (f *finder) accept(i, end, labelled int, cs []Candidate) bool {
	head := f.head(i, end)
	t := &f.ts[head]
	if t.UPOS == "VERB" || t.UPOS == "AUX" || t.UPOS == "ADV" || t.UPOS == "DET" || t.UPOS == "PRON" || t.UPOS == "ADP" || t.UPOS == "CCONJ" || t.UPOS == "INTJ" {
		return false
	}
	if t.UPOS == "ADJ" && end-i == 1 && (fame(cs) < 3 || nation(cs)) {
		return false
	}
	person, body := false, false
	for k := i; k < end; k++ {
		person = person || label(f.ts[k].Name) == "PER"
	}
	weight := fame(cs)
	if person || f.partOfName(i, end, head, weight >= 3) {
		return false
	}
	if f.inDateline(i) {
		return true
	}
	for k := max(0, i-1); k <= end && k < len(f.ts); k++ { // a body's name that is longer than the place's
		if l := f.ts[k].Name; label(l) == "ORG" && (k < i && label(f.ts[i].Name) == "ORG" && f.ts[i].Name[0] == 'I' || k == end && l[0] == 'I' && label(f.ts[end-1].Name) == "ORG") {
			body = true
		}
	}
	switch {
	case labelled > i:
		weight += 2
	case label(f.ts[i].Name) != "" && f.ts[i].Name[0] == 'I' && i > 0 && upper(f.ts[i-1].Form): // inside another name
		weight -= 4
	}
	if body {
		weight -= 2
	}
	if f.context(i, end, head) {
		weight += 2
	}
	if acronym(f.text(i, end)) && !listed(cs) {
		weight -= 3
	}
	if t.UPOS != "PROPN" && t.UPOS != "" && labelled == i {
		weight--
	}
	return weight >= 3
}

// fame is how much the name by itself speaks for a place: a country 4, an area or a great city 3, a town 0.
func fame(cs []Candidate) int {
	out := 0
	for i := range cs {
		switch c := &cs[i]; {
		case c.Feature == FeatureDemonym:
		case c.Feature == FeatureCountry || c.famous:
			return 4
		case c.listed && c.Place.Precision == casus.TownPrecision && c.Population < 500000:
			out = max(out, 1)
		case c.listed || c.Feature == FeatureCapital || c.Feature == FeatureAdmin1 && !c.Alt || c.Population > 500000:
			out = max(out, 3)
		case c.Population > 50000:
			out = max(out, 1)
		}
	}
	if out == 0 && oneCountry(cs) && cs[0].Population >= 10000 {
		return 1
	}
	return out
}

func oneCountry(cs []Candidate) bool {
	for i := range cs {
		if cs[i].Place.Country != cs[0].Place.Country {
			return false
		}
	}
	return len(cs) > 0
}

// nation reports whether the name is that of a people too.
func nation(cs []Candidate) bool {
	for i := range cs {
		if cs[i].Feature == FeatureDemonym {
			return true
		}
	}
	return false
}

func listed(cs []Candidate) bool {
	for i := range cs {
		if cs[i].listed || cs[i].Feature == FeatureCountry {
			return true
		}
	}
	return false
}

func acronym(s string) bool {
	return len(s) <= 4 && strings.ToUpper(s) == s && !strings.ContainsRune(s, '.')
}
