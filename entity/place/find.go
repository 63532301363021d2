package place

import (
	"strings"

	"github.com/casus/casus"
)

// Span is a name of a place in a sentence.
type Span struct {
	First, End int // tokens, half-open, without articles and prepositions
	Toponym
}

// Find gives the names of places in the sentence, in order, none overlapping. It goes by the gazetteer, the labels of
// the name recogniser, and the words around: "in Homs", "Homs province", "the city of Homs". Names of persons and
// bodies are left out, and so are adjectives ("Syrian").
func (g *Gazetteer) Find(sent *casus.Sentence) []Span {
	f := finder{g: g, ts: sent.Tokens, sent: sent}
	var out []Span
	for i := 0; i < len(f.ts); {
		end := f.at(i)
		if end <= i {
			i++
			continue
		}
		out = append(out, Span{First: i, End: end, Toponym: Toponym{Name: f.text(i, end), Kind: f.kind(i, end)}})
		i = end
	}
	for k := range out {
		if k+1 < len(out) && f.holds(out[k].End, out[k+1].First) {
			out[k].Within = out[k+1].Name
		}
	}
	return out
}

type finder struct {
	g    *Gazetteer
	ts   []casus.Token
	sent *casus.Sentence
}

const longest = 7 // words of a name

// at gives the end of the name that begins at token i, 0 if none does.
func (f *finder) at(i int) int {
	t := &f.ts[i]
	if t.Form == "" || !(upper(t.Form) || strings.HasPrefix(t.Form, "al-") || strings.HasPrefix(t.Form, "el-") || (t.Form == "al" || t.Form == "el") && i+1 < len(f.ts) && f.ts[i+1].Form == "-") {
		return 0
	}
	if label(t.Name) == "PER" || t.Glued {
		return 0
	}
	labelled := i
	if isPlace(label(t.Name)) {
		for labelled = i + 1; labelled < len(f.ts) && isPlace(label(f.ts[labelled].Name)) && f.ts[labelled].Name[0] == 'I'; labelled++ {
		}
	}
	for end := min(len(f.ts), i+longest); end > i; end-- {
		if !f.plausible(i, end) {
			continue
		}
		cs, ok := f.senses(i, end)
		if ok && f.accept(i, end, labelled, cs) {
			return end
		}
	}
	if labelled > i && t.Name[0] == 'B' && f.unknownName(i, labelled) {
		return labelled
	}
	return 0
}

// plausible reports whether the words can be one name: no punctuation but hyphens and stops of abbreviations.
func (f *finder) plausible(i, end int) bool {
	last := f.ts[end-1].Form
	if f.ts[i].Form == "The" && end > i+1 {
		return false
	}
	if !upper(last) && !(end-i > 1 && isKindWord(last)) {
		return false
	}
	for k := i + 1; k < end-1; k++ {
		form := f.ts[k].Form
		if upper(form) {
			continue
		}
		switch form {
		case "-", "–", "'", "’", "de", "la", "of", "the", "al", "el", "ez", "es", "and", "upon", "am", "du", "del", "al-", "el-", "'s", "’s", "le", "les", "sur", "dos", "da", "do":
		default:
			return false
		}
	}
	return true
}

func isKindWord(s string) bool {
	switch s {
	case "region", "desert", "peninsula", "valley", "mountains", "camp", "territories", "heights", "province", "state":
		return true
	}
	return false
}

// senses are what the words name; ok is false if nothing but a people.
func (f *finder) senses(i, end int) ([]Candidate, bool) {
	name := f.text(i, end)
	if !f.g.Known(name) {
		return nil, false
	}
	if end == i+1 && (name == "West" || name == "East" || name == "South" || name == "North") {
		return nil, false
	}
	if end == i+1 && calendar[strings.ToLower(name)] {
		return nil, false
	}
	cs := f.g.Lookup(name)
	for k := range cs {
		if cs[k].Feature != FeatureDemonym {
			return cs, true
		}
	}
	return nil, false
}

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
	case label(f.ts[i].Name) != "" && f.ts[i].Name[0] == 'I' && i > 0 && upper1(f.ts[i-1].Form): // inside another name
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
		case c.listed || c.Feature == FeatureCapital || c.Feature == FeatureAdmin1 && !c.Alt || c.Population > 500000:
			out = 3
		case c.Population > 50000:
			out = max(out, 1)
		}
	}
	return out
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

// unknownName reports whether a span that the recogniser calls a place, but the gazetteer does not know, is a name: the
// words around must say so too.
func (f *finder) unknownName(i, end int) bool {
	name := f.text(i, end)
	if cs := f.g.Lookup(name); len(cs) > 0 || end == i+1 && (calendar[strings.ToLower(name)] || len(name) < 3) {
		return false // a people, or refused by accept
	}
	if s, ok := strings.CutSuffix(name, "s"); ok && f.g.Known(s) { // "Iraqis"
		return false
	}
	head := f.head(i, end)
	if t := &f.ts[head]; t.UPOS != "PROPN" && t.UPOS != "" || strings.HasSuffix(t.XPOS, "S") {
		return false
	}
	if strings.EqualFold(f.ts[i].Name, "B-GPE") { // countries and peoples: a country would be known
		return false
	}
	return f.surely(i, end, head) && !f.partOfName(i, end, head, false)
}

// head is the token of the span whose head lies outside it.
func (f *finder) head(i, end int) int {
	for k := i; k < end; k++ {
		if h := f.ts[k].Head; h < i || h >= end {
			return k
		}
	}
	return i
}

// text is the words as they stand.
func (f *finder) text(i, end int) string {
	if end == i+1 {
		return f.ts[i].Form
	}
	var b strings.Builder
	for k := i; k < end; k++ {
		if k > i && f.ts[k].Start > f.ts[k-1].End {
			b.WriteByte(' ')
		}
		b.WriteString(f.ts[k].Form)
	}
	return b.String()
}

func upper(s string) bool {
	c := s[0]
	return c >= 'A' && c <= 'Z' || c >= 0xc3 && c <= 0xc5
}

// label is the kind of a recogniser's label: PER, ORG, LOC, OTH or empty.
func label(s string) string {
	if len(s) < 3 {
		return ""
	}
	switch s[2:] {
	case "PER", "per":
		return "PER"
	case "ORG", "org":
		return "ORG"
	case "LOC", "geo", "GPE", "gpe", "loc":
		return "LOC"
	}
	return ""
}

func isPlace(l string) bool { return l == "LOC" }
