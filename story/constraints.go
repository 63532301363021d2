package story

import "sort"

// constraints are what analysts decided, by record anchor.
type constraints struct {
	root      map[string]string // anchors that are one happening have one root
	apart     map[string][]string
	conflicts [][2]string
}

func newConstraints(c Constraints) *constraints {
	k := &constraints{root: map[string]string{}, apart: map[string][]string{}}
	for _, p := range c.Apart {
		k.apart[p[0]] = append(k.apart[p[0]], p[1])
		k.apart[p[1]] = append(k.apart[p[1]], p[0])
	}
	same := append([][2]string(nil), c.Same...)
	for i, p := range same {
		if p[1] < p[0] {
			same[i] = [2]string{p[1], p[0]}
		}
	}
	sort.Slice(same, func(i, j int) bool {
		return same[i][0] < same[j][0] || same[i][0] == same[j][0] && same[i][1] < same[j][1]
	})
	groups := map[string][]string{}
	for _, p := range same {
		k.unite(p, groups)
	}
	return k
}

// unite makes two groups of anchors one, unless that would put together what is to stay apart.
func (k *constraints) unite(p [2]string, groups map[string][]string) {
	for _, a := range p {
		if k.root[a] == "" {
			k.root[a] = a
			groups[a] = []string{a}
		}
	}
	x, y := k.root[p[0]], k.root[p[1]]
	if x == y {
		return
	}
	for _, a := range groups[x] {
		for _, b := range groups[y] {
			if k.isApart(a, b) {
				k.conflicts = append(k.conflicts, p)
				return
			}
		}
	}
	if y < x {
		x, y = y, x
	}
	for _, b := range groups[y] {
		k.root[b] = x
	}
	groups[x] = append(groups[x], groups[y]...)
	delete(groups, y)
}

func (k *constraints) isApart(a, b string) bool {
	for _, x := range k.apart[a] {
		if x == b {
			return true
		}
	}
	return false
}

func (k *constraints) isSame(a, b string) bool {
	return k.root[a] != "" && k.root[a] == k.root[b]
}
