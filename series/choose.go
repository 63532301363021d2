package series

import (
	"cmp"
	"slices"
)

// Totals are all stories of each day of a system, from the first to the last day up to limit on which it told anything;
// nil if there is no such day.
func (b *Builder) Totals(system string, limit Day) (first Day, totals []int) {
	n, ok := b.system[system]
	if !ok {
		return 0, nil
	}
	b.totals = distinct(b.totals)
	for _, h := range b.totals {
		if h.key != n || Day(h.day) > limit {
			continue
		}
		if totals == nil {
			first = Day(h.day)
		}
		for len(totals) <= int(Day(h.day)-first) {
			totals = append(totals, 0)
		}
		totals[Day(h.day)-first]++
	}
	return first, totals
}

// Choose gives the series of a system on the days [first, last] that keep says yes to, in the order of their keys. keep is
// told how many stories a series has on these days, and on which day the last is; it is not asked of one that has none.
// The series share their totals.
func (b *Builder) Choose(system string, first, last Day, keep func(k Key, stories int, latest Day) bool) []Series {
	from, all := b.Totals(system, last)
	total := make([]int, max(0, int(last-first)+1))
	for i, n := range all {
		if d := from + Day(i); d >= first {
			total[d-first] = n
		}
	}
	b.hits = distinct(b.hits)
	var out []Series
	for i := 0; i < len(b.hits); {
		end := i
		for end < len(b.hits) && b.hits[end].key == b.hits[i].key {
			end++
		}
		if k, mine := b.keys[b.hits[i].key], cut(b.hits[i:end], first, last); k.System == system && len(mine) > 0 && keep(k, len(mine), Day(mine[len(mine)-1].day)) {
			s := Series{Key: k, First: first, Count: make([]int, len(total)), Total: total}
			for _, h := range mine {
				s.Count[Day(h.day)-first]++
			}
			out = append(out, s)
		}
		i = end
	}
	slices.SortFunc(out, func(a, b Series) int { return a.Key.Compare(b.Key) })
	return out
}

// cut are the hits of the days [first, last], of hits that stand in the order of their days.
func cut(hs []hit, first, last Day) []hit {
	at := func(d Day) int {
		i, _ := slices.BinarySearchFunc(hs, int32(d), func(h hit, d int32) int { return cmp.Compare(h.day, d) })
		return i
	}
	return hs[at(first):at(last+1)]
}

// Covered is the first day from which on the days up to the last have news without a longer gap than gap days: what stands
// before was not watched, and says nothing about what is usual.
func Covered(first Day, totals []int, gap int) Day {
	start := len(totals) - 1
	for i := start; i >= 0 && start-i <= gap+1; i-- {
		if totals[i] > 0 {
			start = i
		}
	}
	return first + Day(max(0, start))
}
