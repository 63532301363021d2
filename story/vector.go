package story

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// vector is weighted features in the order of the hashes of their names, of length one.
type vector []feature

type feature struct {
	key    uint64
	name   string
	weight float64
}

// makeVector keeps the n heaviest of the features, equals by name, and scales to length one.
func makeVector(weights map[string]float64, n int) vector {
	v := make(vector, 0, len(weights))
	for f, w := range weights {
		if w > 0 {
			v = append(v, feature{keyHash(f), f, w})
		}
	}
	v.heaviestFirst()
	v = slices.Clone(v[:min(n, len(v))])
	slices.SortFunc(v, func(a, b feature) int { return cmp.Compare(a.key, b.key) })
	sum := 0.0
	for _, f := range v {
		sum += float64(f.weight * f.weight)
	}
	for i := range v {
		v[i].weight /= math.Sqrt(sum)
	}
	return v
}

func (v vector) heaviestFirst() {
	slices.SortFunc(v, func(a, b feature) int {
		if c := cmp.Compare(b.weight, a.weight); c != 0 {
			return c
		}
		return cmp.Compare(a.name, b.name)
	})
}

// top are the names of the n heaviest features, equals by name.
func (v vector) top(n int) []string {
	c := slices.Clone(v)
	c.heaviestFirst()
	out := make([]string, 0, n)
	for _, f := range c[:min(n, len(c))] {
		out = append(out, f.name)
	}
	return out
}

// cosine is in thousandths, and so the same on every machine.
func cosine(a, b vector) int {
	sum := 0.0
	eachShared(a, b, func(_ string, p float64) { sum += p })
	return int(math.Round(sum * 1000))
}

// shared are the names of at most n features that both have, the heaviest product first.
func shared(a, b vector, n int) string {
	var both vector
	eachShared(a, b, func(name string, p float64) { both = append(both, feature{name: name, weight: p}) })
	both.heaviestFirst()
	var names []string
	for _, f := range both[:min(n, len(both))] {
		names = append(names, f.name)
	}
	return strings.Join(names, ", ")
}

func eachShared(a, b vector, fn func(name string, product float64)) {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch x, y := a[i].key, b[j].key; {
		case x == y:
			fn(a[i].name, float64(a[i].weight*b[j].weight)) // the conversion forbids fused rounding
			i++
			j++
		case x < y:
			i++
		default:
			j++
		}
	}
}

// keyHash is a key of an index for a name.
func keyHash(parts ...string) uint64 {
	h := uint64(seed)
	for _, p := range parts {
		for i := range len(p) {
			h = (h ^ uint64(p[i])) * 0x100000001b3
		}
		h = mix(h^0xff, mulA)
	}
	return h
}
