package actors

// Index finds names in tokens: a trie over word numbers whose edges live in one hash table, so that a step costs one
// probe however many names there are.
type Index struct {
	words map[string]uint32
	edges map[uint64]uint32 // node<<32 | word -> node
	ends  [][]entry         // by node
	nodes uint32
}

type entry struct {
	actor  int32
	upper  bool // every letter upper case: an acronym, matched with its case
	any    bool // written in lower case: matched in any case
	person bool
}

func newIndex() *Index {
	return &Index{words: make(map[string]uint32, 1<<14), edges: make(map[uint64]uint32, 1<<15), ends: make([][]entry, 1, 1<<15), nodes: 1}
}

func (x *Index) add(words []string, e entry) {
	if len(words) == 0 {
		return
	}
	node := uint32(0)
	for _, w := range words {
		id, ok := x.words[w]
		if !ok {
			id = uint32(len(x.words) + 1)
			x.words[w] = id
		}
		key := uint64(node)<<32 | uint64(id)
		next, ok := x.edges[key]
		if !ok {
			next = x.nodes
			x.nodes++
			x.edges[key] = next
			x.ends = append(x.ends, nil)
		}
		node = next
	}
	for _, o := range x.ends[node] {
		if o.actor == e.actor && o.upper == e.upper {
			return
		}
	}
	x.ends[node] = append(x.ends[node], e)
}

// Hit is a name found: tokens [First, End) name the Actors, in the order of their files.
type Hit struct {
	First, End int
	Actors     []int32
}

// Find gives the longest names in forms, from left to right, without overlap. allCaps tells that the whole line is in
// capitals, so that case says nothing.
func (x *Index) Find(forms []string, allCaps bool) []Hit {
	ids := make([]uint32, 0, len(forms)+8) // word numbers of all tokens
	from := make([]int32, len(forms)+1)
	var buf []string
	var raw [48]byte
	for i, f := range forms {
		from[i] = int32(len(ids))
		if low, ok := lowered(raw[:0], f); ok {
			ids = append(ids, x.words[string(low)])
			continue
		}
		buf = Words(buf[:0], f)
		for _, w := range buf {
			ids = append(ids, x.words[w]) // 0 where no name has the word
		}
	}
	from[len(forms)] = int32(len(ids))
	var out []Hit
	for i := 0; i < len(forms); {
		h := x.longest(forms, ids, from, i, allCaps)
		if h.End == 0 {
			i++
			continue
		}
		out = append(out, h)
		i = h.End
	}
	return out
}

// lowered is the word of a token of ASCII letters, the usual case, made without allocation.
func lowered(dst []byte, s string) ([]byte, bool) {
	if len(s) > cap(dst) || s == "" {
		return nil, false
	}
	for i := range len(s) {
		c := lowerASCII(s[i])
		if c < 'a' || c > 'z' {
			return nil, false
		}
		dst = append(dst, c)
	}
	return dst, true
}

func (x *Index) longest(forms []string, ids []uint32, from []int32, i int, allCaps bool) Hit {
	var best Hit
	node := uint32(0)
	if from[i] == from[i+1] {
		return best
	}
	for j := i; j < len(forms); j++ {
		for _, id := range ids[from[j]:from[j+1]] {
			next, ok := x.edges[uint64(node)<<32|uint64(id)]
			if id == 0 || !ok {
				return best
			}
			node = next
		}
		if from[j] == from[j+1] {
			continue // a hyphen inside; a name cannot end in it
		}
		if got := accept(x.ends[node], forms[i:j+1], allCaps); len(got) > 0 {
			best = Hit{First: i, End: j + 1, Actors: got}
		}
	}
	return best
}

// accept keeps the entries whose case fits: acronyms in capitals, names with a capital at both ends.
func accept(es []entry, forms []string, allCaps bool) []int32 {
	var out []int32
	for _, e := range es {
		ok := e.any
		switch {
		case ok:
		case e.upper:
			ok = !allCaps && isUpper(forms)
		default:
			ok = (capital(forms[0]) || article(forms[0])) && capital(forms[len(forms)-1])
		}
		if ok {
			out = append(out, e.actor)
		}
	}
	return out
}

func capital(s string) bool {
	for _, r := range s {
		switch {
		case r == '\'' || r == '’' || r == '‘' || r == '`':
			continue
		case r < 128:
			return r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
		}
		return fold(r) != string(r)
	}
	return false
}

func isUpper(forms []string) bool {
	n := 0
	for _, f := range forms {
		for i := range len(f) {
			if f[i] >= 'a' && f[i] <= 'z' {
				return false
			}
			if f[i] >= 'A' && f[i] <= 'Z' {
				n++
			}
		}
	}
	return n > 1
}
