package coref

import (
	"sort"
	"strings"

	"github.com/casus/casus"
)

// counted reports whether a gold kind is a person, an organisation or a place.
func counted(typ string) bool { return typ == "person" || typ == "organization" || typ == "place" }

// groupType is the kind of most mentions of each group, the alphabetically first of several.
func groupType(ms []Mention) map[string]string {
	n := map[string]map[string]int{}
	for i := range ms {
		m := &ms[i]
		if n[m.Group] == nil {
			n[m.Group] = map[string]int{}
		}
		n[m.Group][m.Type]++
	}
	out := map[string]string{}
	for g, types := range n {
		for t, k := range types {
			if o := out[g]; o == "" || k > types[o] || k == types[o] && t < o {
				out[g] = t
			}
		}
	}
	return out
}

// goldChains are the groups that count, by mention number.
func goldChains(d *Doc, keep func(typ string) bool) Chains {
	types := groupType(d.Mentions)
	return chainsOf(len(d.Mentions), func(i int) string {
		if g := d.Mentions[i].Group; keep(types[g]) {
			return g
		}
		return ""
	})
}

// chainsOf gathers mentions by key, in order; "" is no chain.
func chainsOf(n int, key func(i int) string) Chains {
	var out Chains
	at := map[string]int{}
	for i := range n {
		k := key(i)
		if k == "" {
			continue
		}
		if _, ok := at[k]; !ok {
			at[k] = len(out)
			out = append(out, nil)
		}
		out[at[k]] = append(out[at[k]], i)
	}
	return out
}

// found is a mention of Casus.
type found struct {
	sent, first, end, head int
	chain                  int
	gold                   int // number of the gold mention that it is, -1
}

// foundIn are the mentions of a read document that have a chain.
func foundIn(d *casus.Doc) []found {
	var out []found
	for i := range d.Mentions {
		if m := &d.Mentions[i]; m.Chain > 0 && m.Kind != casus.When && m.Kind != casus.OtherName {
			out = append(out, found{m.Sent, m.First, m.End, m.Head, m.Chain, -1})
		}
	}
	for i := range d.Nominals {
		m := &d.Nominals[i]
		out = append(out, found{m.Sent, m.First, m.End, m.Head, m.Chain, -1})
	}
	return out
}

// align pairs found mentions with gold ones, one to one: first those of the same words, then those of the same head.
func align(d *Doc, own *casus.Doc, fs []found, exact bool) {
	taken := make([]bool, len(d.Mentions))
	type pair struct{ f, g, score int }
	var pairs []pair
	for f := range fs {
		x := &fs[f]
		first, end := wide(&own.Sentences[x.sent], x.head)
		for g := range d.Mentions {
			m := &d.Mentions[g]
			if m.Sent != x.sent {
				continue
			}
			same := m.First == x.first && m.End == x.end || m.First == first && m.End == end
			if same || !exact && (m.Head == x.head || x.head >= m.First && x.head < m.End && inCore(m, x.head) && sameHead(own, m, x)) {
				over := min(m.End, x.end) - max(m.First, x.first)
				all := max(m.End, x.end) - min(m.First, x.first)
				score := 100 * over / all
				if same {
					score = 100
				}
				pairs = append(pairs, pair{f, g, score})
			}
		}
	}
	sort.SliceStable(pairs, func(a, b int) bool { return pairs[a].score > pairs[b].score })
	for _, p := range pairs {
		if fs[p.f].gold < 0 && !taken[p.g] {
			fs[p.f].gold, taken[p.g] = p.g, true
		}
	}
}

func inCore(m *Mention, k int) bool {
	for _, c := range m.Core {
		if c == k {
			return true
		}
	}
	return false
}

// sameHead reports whether Casus's head is the head of the gold words in its own tree too, so that names whose trees
// differ count, and parts of them do not.
func sameHead(own *casus.Doc, m *Mention, x *found) bool {
	return headOf(&own.Sentences[m.Sent], m.First, m.End) == x.head
}

// foundChains are Casus's chains over the numbers of gold mentions; what is no gold mention has numbers above them.
func foundChains(d *Doc, fs []found) Chains {
	byChain := map[int]int{}
	var out Chains
	for i := range fs {
		n := fs[i].gold
		if n < 0 {
			n = len(d.Mentions) + i
		}
		k, ok := byChain[fs[i].chain]
		if !ok {
			k = len(out)
			byChain[fs[i].chain] = k
			out = append(out, nil)
		}
		out[k] = append(out[k], n)
	}
	return out
}

// wordKind is what sort of phrase a gold mention is: "pronoun", "name", "nominal".
func wordKind(d *Doc, m *Mention) string {
	switch t := &d.Sentences[m.Sent].Tokens[m.Head]; {
	case t.UPOS == "PRON", t.UPOS == "DET" && m.End-m.First == 1:
		if strings.Contains(t.Feats, "Person=1") || strings.Contains(t.Feats, "Person=2") {
			return "pronoun 1/2"
		}
		return "pronoun"
	case t.UPOS == "PROPN":
		return "name"
	}
	return "nominal"
}
