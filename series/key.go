package series

import (
	"fmt"
	"slices"
	"strings"
)

// ParseKey reads what Key.String writes: "dyad SYR.MIL → SYR.CVL ASSAULT", "country SYR", "place geonames:170654 PROTEST",
// "search 1f2e", "rule first assault in a year". "->" may stand for the arrow.
func ParseKey(s string) (Key, error) {
	f := strings.Fields(s)
	if len(f) < 2 {
		return Key{}, fmt.Errorf("%.60q names no series: want a kind and what it is about, like \"country SYR\"", s)
	}
	k := Key{System: "casus", Kind: Kind(f[0])}
	if last := f[len(f)-1]; len(f) > 2 && strings.HasPrefix(last, "(") && strings.HasSuffix(last, ")") && len(last) > 2 {
		k.System, f = last[1:len(last)-1], f[:len(f)-1]
	}
	rest := f[1:]
	if k.Kind == "rule" {
		k.A = strings.Join(rest, " ")
		return k, nil
	}
	if !slices.Contains([]Kind{Dyad, Actor, Country, Place, Search}, k.Kind) {
		return Key{}, fmt.Errorf("%.60q names no series: %.20q is none of dyad, actor, country, place, search, rule", s, f[0])
	}
	k.A, rest = rest[0], rest[1:]
	if k.Kind == Dyad {
		if len(rest) < 2 || rest[0] != "→" && rest[0] != "->" {
			return Key{}, fmt.Errorf("%.60q names no series: a dyad is written \"dyad A -> B\"", s)
		}
		k.B, rest = rest[1], rest[2:]
	}
	if len(rest) > 0 {
		k.Type, rest = rest[0], rest[1:]
	}
	if len(rest) > 0 {
		return Key{}, fmt.Errorf("%.60q names no series: %.20q is too much", s, strings.Join(rest, " "))
	}
	return k, nil
}
