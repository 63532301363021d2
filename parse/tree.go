package parse

// A TreeDecoder finds the best tree for a matrix of head scores. The zero value is ready; it keeps its buffers from one
// sentence to the next and must not be shared between goroutines.
type TreeDecoder struct {
	n      int
	w      []int64 // scores of the contracted graph, (n+1) x (n+1)
	edge   []arc   // the original arc behind each score
	in     []arc   // arc chosen into each node; nodes from n+1 up are contracted cycles
	parent []int32 // contracted node that a node went into
	node   []int32 // node that stands at a place of the matrix
	at     []int32 // place of the matrix that a place was merged into
	state  []uint8
	path   []int32
	heads  []int // counted as the columns are, from 1; 0 is the root
}

type arc struct{ head, dep int32 }

const (
	treeNew uint8 = iota
	treeOnPath
	treeDone
)

// rootPenalty is more than all arcs of a sentence can differ by, so that a second root is never worth its while.
const rootPenalty = int64(1) << 52

// DecodeTree is TreeDecoder.Decode with fresh buffers.
func DecodeTree(scores []int32, n int) []int {
	var d TreeDecoder
	return d.Decode(scores, n)
}

// Decode gives the heads of the highest-scoring tree with exactly one root over n words. scores holds n rows of n+1:
// scores[i*(n+1)+j] says how well word j (from 1; 0 is the root) fits as the head of word i+1. A word never heads
// itself. The result counts as the columns do, heads[i] in 0..n, and is valid until the next call. It takes O(n²) time.
func (d *TreeDecoder) Decode(scores []int32, n int) []int {
	d.heads = grow(d.heads, n)
	d.state = grow(d.state, n+1)
	if n == 0 || d.greedy(scores, n) {
		return d.heads
	}
	d.setup(scores, n)
	for v := 1; v <= n; v++ {
		d.walk(int32(v))
	}
	d.expand()
	return d.heads
}

// greedy takes the best head of each word and reports whether that is a tree with one root.
func (d *TreeDecoder) greedy(scores []int32, n int) bool {
	roots := 0
	for i := range n {
		row := scores[i*(n+1) : (i+1)*(n+1)]
		best := 0
		for j, v := range row {
			if v > row[best] && j != i+1 {
				best = j
			}
		}
		d.heads[i] = best
		if best == 0 {
			roots++
		}
	}
	return roots == 1 && d.acyclic()
}

func (d *TreeDecoder) acyclic() bool {
	clear(d.state)
	d.state[0] = treeDone
	for i := range d.heads {
		v := i + 1
		for d.state[v] == treeNew {
			d.state[v] = treeOnPath
			v = d.heads[v-1]
		}
		if d.state[v] == treeOnPath {
			return false
		}
		for v = i + 1; d.state[v] == treeOnPath; v = d.heads[v-1] {
			d.state[v] = treeDone
		}
	}
	return true
}

func (d *TreeDecoder) setup(scores []int32, n int) {
	m := n + 1
	d.n = n
	d.w, d.edge = grow(d.w, m*m), grow(d.edge, m*m)
	d.in, d.parent = grow(d.in, 2*m)[:m], grow(d.parent, 2*m)[:m]
	d.node, d.at = grow(d.node, m), grow(d.at, m)
	clear(d.state)
	d.state[0] = treeDone
	for i := range m {
		d.node[i], d.at[i], d.parent[i] = int32(i), int32(i), -1
		if i == 0 {
			continue
		}
		row := scores[(i-1)*m : i*m]
		for j, v := range row {
			d.w[i*m+j] = int64(v)
			d.edge[i*m+j] = arc{int32(j), int32(i)}
		}
		d.w[i*m] -= rootPenalty
	}
}

// place is where the matrix keeps what was at v.
func (d *TreeDecoder) place(v int32) int32 {
	for d.at[v] != v {
		d.at[v] = d.at[d.at[v]]
		v = d.at[v]
	}
	return v
}

// walk follows best heads from v up to something finished, contracting each cycle it meets.
func (d *TreeDecoder) walk(v int32) {
	d.path = d.path[:0]
	v = d.place(v)
	for d.state[v] != treeDone {
		if d.state[v] == treeOnPath {
			d.contract(v)
		} else {
			d.state[v] = treeOnPath
			d.path = append(d.path, v)
		}
		h := d.choose(v)
		v = d.place(h)
	}
	for _, p := range d.path {
		d.state[p] = treeDone
	}
}

// choose picks the best arc into v from the nodes outside it.
func (d *TreeDecoder) choose(v int32) int32 {
	row := d.w[int(v)*(d.n+1):][:d.n+1]
	best := int32(-1)
	for j := range row {
		if int32(j) != v && d.at[j] == int32(j) && (best < 0 || row[j] > row[best]) {
			best = int32(j)
		}
	}
	d.in[d.node[v]] = d.edge[int(v)*(d.n+1)+int(best)]
	return best
}

// contract makes one node of the cycle at the end of the path that starts at top; the node takes top's place.
func (d *TreeDecoder) contract(top int32) {
	m := d.n + 1
	k := len(d.path) - 1
	for d.path[k] != top {
		k--
	}
	cycle := d.path[k:]
	id := int32(len(d.in))
	d.in, d.parent = append(d.in, arc{}), append(d.parent, -1)
	for _, v := range cycle {
		d.parent[d.node[v]] = id
		// An arc into v would replace the one chosen: it is worth the difference.
		row := d.w[int(v)*m:][:m]
		chosen := d.w[int(v)*m+int(d.place(d.in[d.node[v]].head))]
		for j := range row {
			row[j] -= chosen
		}
	}
	for _, v := range cycle {
		d.at[v] = top
	}
	d.node[top] = id
	for _, v := range cycle {
		if v != top {
			d.merge(int(top), int(v))
		}
	}
	d.path = d.path[:k+1]
}

// merge keeps, of the arcs to and from top and v, the better ones at top.
func (d *TreeDecoder) merge(top, v int) {
	m := d.n + 1
	for j := range m {
		if d.at[j] != int32(j) || j == top {
			continue
		}
		a, b := top*m+j, v*m+j
		if d.w[b] > d.w[a] {
			d.w[a], d.edge[a] = d.w[b], d.edge[b]
		}
		if j == 0 {
			continue
		}
		a, b = j*m+top, j*m+v
		if d.w[b] > d.w[a] {
			d.w[a], d.edge[a] = d.w[b], d.edge[b]
		}
	}
}

// expand undoes the contractions, last first: the arc into a cycle replaces the arc of the member that it enters.
func (d *TreeDecoder) expand() {
	for s := int32(len(d.in)) - 1; s > int32(d.n); s-- {
		c := d.in[s].dep
		for d.parent[c] != s {
			c = d.parent[c]
		}
		d.in[c] = d.in[s]
	}
	for i := range d.heads {
		d.heads[i] = int(d.in[i+1].head)
	}
}

// grow gives a slice of n elements, reusing s where it is big enough. What the elements hold is undefined.
func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/4)
	}
	return s[:n]
}
