package actors

// Index finds names in tokens: a trie over word numbers whose edges live in one hash table, so that a step costs one
// probe however many names there are.
type Index struct {
	words map[string]uint32
	first []uint32          // by word: the node that it leads to from the root, 0 for none
	edges map[uint64]uint32 // node<<32 | word -> node, of other nodes
	ends  []int32           // by node: one more than the number of the first entry, 0 for none
	all   []entry
}

type entry struct {
	actor  int32
	next   int32 // one more than the number of the next entry of the node, 0 for none
	upper  bool  // every letter upper case: an acronym, matched with its case
	any    bool  // written in lower case: matched in any case
	person bool
	user   bool // of a user: where it stands, ours falls away
}

// newIndex makes an index with room for names of about n entries.
func newIndex(n int) *Index {
	return &Index{words: make(map[string]uint32, 2*n), first: make([]uint32, 1, 2*n+1), edges: make(map[uint64]uint32, 5*n), ends: make([]int32, 1, 5*n+1), all: make([]entry, 0, 4*n)}
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
			x.first = append(x.first, 0)
		}
		next := x.step(node, id)
		if next == 0 {
			next = uint32(len(x.ends))
			x.ends = append(x.ends, 0)
			if node == 0 {
				x.first[id] = next
			} else {
				x.edges[uint64(node)<<32|uint64(id)] = next
			}
		}
		node = next
	}
	last := int32(0)
	for n := x.ends[node]; n != 0; n = x.all[n-1].next {
		o := &x.all[n-1]
		if o.actor == e.actor && o.upper == e.upper || o.user && !e.user && o.upper == e.upper {
			return
		}
		last = n
	}
	x.all = append(x.all, e)
	if last == 0 {
		x.ends[node] = int32(len(x.all))
	} else {
		x.all[last-1].next = int32(len(x.all))
	}
}

// step is the node that a word leads to, 0 for none. Most words lead nowhere from the root, and it knows without hashing.
func (x *Index) step(node, id uint32) uint32 {
	if node == 0 {
		return x.first[id]
	}
	return x.edges[uint64(node)<<32|uint64(id)]
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
			if node = x.step(node, id); id == 0 || node == 0 {
				return best
			}
		}
		if from[j] == from[j+1] || x.ends[node] == 0 {
			continue // within a name; a hyphen cannot be the end of one
		}
		if got := x.accept(node, forms[i:j+1], allCaps); len(got) > 0 {
			best = Hit{First: i, End: j + 1, Actors: got}
		}
	}
	return best
}

// accept keeps the entries whose case fits: acronyms in capitals, names with a capital at both ends.
func (x *Index) accept(node uint32, forms []string, allCaps bool) []int32 {
	var out []int32
	for n := x.ends[node]; n != 0; n = x.all[n-1].next {
		e := &x.all[n-1]
		ok := e.any
		switch {
		case ok:
		case e.upper:
			ok = !allCaps && isUpper(forms)
		default:
			k := len(forms)
			ok = (capital(forms[0]) || article(forms[0])) && (capital(forms[k-1]) || k > 2 && forms[k-2] == "-") // "Kim Jae-in"
		}
		if ok {
			out = append(out, e.actor)
		}
	}
	return out
}

func capital(s string) bool {
	for i, r := range s {
		switch {
		case r == '\'' || r == '’' || r == '‘' || r == '`':
			continue
		case i == 0 && r == 'd' && len(s) > 2 && (s[1] == '\'' || s[1] == "’"[0]):
			continue // "d'Estaing"
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
