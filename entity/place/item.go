package place

import "sort"

// cut keeps the likeliest candidates of a name that very many places bear, the others only if the text says where.
func (it *item) cut() {
	const most = 40
	if len(it.cands) <= most || it.Within != "" {
		return
	}
	order := append([]int(nil), it.base...)
	sort.Sort(sort.Reverse(sort.IntSlice(order)))
	least, k := order[most-1], 0
	for i := range it.cands {
		if it.base[i] >= least {
			it.cands[k], it.base[k] = it.cands[i], it.base[i]
			k++
		}
	}
	it.cands, it.base = it.cands[:k], it.base[:k]
}

// modest reports whether the name is no great one: then it does not head a list of states.
func (it *item) modest() bool {
	for i := range it.cands {
		if it.base[i] >= 20*16 || it.cands[i].Feature >= FeatureAdmin1 {
			return false
		}
	}
	return true
}

// country is the one country to which all candidates belong that are not much smaller than the largest.
func (it *item) country() string {
	top := -1
	for i := range it.cands {
		if top < 0 || it.base[i] > it.base[top] {
			top = i
		}
	}
	if top < 0 {
		return ""
	}
	c := it.cands[top].Place.Country
	for i := range it.cands {
		if it.cands[i].Place.Country != c && it.base[i] > it.base[top]-5*16 {
			return ""
		}
	}
	return c
}
