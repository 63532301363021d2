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
	f.rows(out)
	return out
}

type finder struct {
	g    *Gazetteer
	ts   []casus.Token
	sent *casus.Sentence
}

// whole lengthens a known name to the label around it, or to the hyphened word that it begins: "Ayn Daqnah" is not "Ayn".
func (f *finder) whole(i, end, labelled int, cs []Candidate) int {
	if labelled > end && fame(cs) < 3 {
		return labelled
	}
	for end+1 < len(f.ts) && f.ts[end].Form == "-" && f.ts[end].Start == f.ts[end-1].End && f.ts[end+1].Start == f.ts[end].End && len(f.ts[end-1].Form) <= 3 && upper(f.ts[end+1].Form) {
		end += 2
	}
	return end
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
			return f.whole(i, end, labelled, cs)
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
		case "-", "–", "'", "’", "de", "la", "of", "the", "al", "el", "ez", "es", "and", "upon", "am", "du", "del", "al-", "el-", "i", "e", "ul", "ur", "az", "'s", "’s", "le", "les", "sur", "dos", "da", "do":
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
	if !f.g.Known(name) || f.g.regions.abbr[foldName(name)] && !strings.Contains(name, ".") { // "Miss" is not Mississippi
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
	if strings.EqualFold(f.ts[i].Name, "B-GPE") && !(end < len(f.ts) && after[f.ts[end].Form]) { // countries and peoples: a country would be known
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
	if s == "" {
		return false
	}
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
