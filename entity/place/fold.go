package place

import (
	"hash/fnv"
	"strings"
)

// foldMap gives the ASCII letters of a folded letter. It is read only.
var foldMap = buildFold()

func buildFold() map[rune]string {
	m := map[rune]string{}
	for _, line := range folded {
		base, letters, _ := strings.Cut(line, " ")
		for _, r := range letters {
			m[r] = base
		}
	}
	return m
}

// Fold is the form under which names are compared: lower case, without marks, apostrophes and full stops, hyphens as
// spaces. Names that are written in no Latin script fold to the empty string.
func Fold(name string) string {
	var b strings.Builder
	b.Grow(len(name))
	space := false
	for _, r := range name {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
		case r >= 'A' && r <= 'Z':
			r += 'a' - 'A'
		case r == ' ' || r == '-' || r == '–' || r == '\u00a0' || r == '/' || r == ',' || r == '(' || r == ')':
			space = b.Len() > 0
			continue
		default:
			if f, ok := foldMap[r]; ok {
				if space {
					b.WriteByte(' ')
					space = false
				}
				b.WriteString(f)
			}
			continue
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteByte(byte(r))
	}
	return b.String()
}

// Hash is the 48-bit key of a folded name in the gazetteer's index.
func Hash(folded string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(folded))
	return h.Sum64() >> 16
}

// Bare strips a folded name of the words for kinds of area ("province", "governorate") and gives the name itself if
// nothing else is left.
func Bare(folded string) string {
	out := folded
	for again := true; again; {
		again = false
		for _, w := range areaWords {
			if s, ok := strings.CutSuffix(out, " "+w); ok && s != "" {
				out, again = s, true
			}
			for _, p := range [...]string{w + " of the ", w + " of ", w + " de la ", w + " de ", w + " del ", w + " do "} {
				if s, ok := strings.CutPrefix(out, p); ok && s != "" {
					out, again = s, true
				}
			}
		}
	}
	return out
}

var areaWords = [...]string{"autonomous republic", "autonomous region", "autonomous oblast", "special administrative region", "capital territory",
	"province", "governorate", "oblast", "region", "state", "department", "prefecture", "district", "county", "republic", "territory", "canton",
	"division", "municipality", "emirate", "voivodeship", "krai", "raion", "wilayah", "muhafazat", "sheng", "shi", "city", "departamento", "departement",
	"provincia", "parish", "federal district", "borough", "zone", "woreda", "governate", "autonomous", "uyghur", "hui", "zhuang"}

// Article strips a folded Arabic name of its article and closing h: "ar raqqah" is "raqqa". It gives "" if there is no
// change.
func Article(folded string) string {
	out := folded
	for _, p := range [...]string{"al ", "ar ", "as ", "ash ", "ad ", "adh ", "an ", "at ", "ath ", "az ", "el "} {
		if s, ok := strings.CutPrefix(out, p); ok && len(s) > 2 {
			out = s
			break
		}
	}
	if strings.HasSuffix(out, "ah") && len(out) > 4 {
		out = out[:len(out)-1]
	}
	if out == folded {
		return ""
	}
	return out
}
