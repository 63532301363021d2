package series

import (
	"cmp"
	"hash/fnv"
	"io"
	"slices"

	"github.com/casus/casus"
	"github.com/casus/casus/export"
)

// Builder counts. It holds a few bytes for each story, day and key, not the rows. It is not safe for concurrent use.
type Builder struct {
	index  map[Key]int32
	keys   []Key
	hits   []hit
	totals []hit // key is the system
	system map[string]int32
	names  []string
	coarse bool
}

type hit struct {
	key, day int32
	story    uint64 // hash of its name: different stories of one day with one hash do not happen in practice
}

// NewBuilder gives an empty builder.
func NewBuilder() *Builder {
	return &Builder{index: map[Key]int32{}, system: map[string]int32{}}
}

// NewCoarseBuilder gives an empty builder that counts countries in place of codes: what SYR.MIL and SYR.GOV do is done by SYR.
func NewCoarseBuilder() *Builder {
	b := NewBuilder()
	b.coarse = true
	return b
}

// Add counts a row. A record of any kind makes its story one of the day's.
func (b *Builder) Add(r *export.Row) {
	if day, ok := dayOf(r); ok {
		b.seen("casus", day, storyOf(r))
	}
	for _, it := range Items(r) {
		b.count(&it)
	}
}

// AddForeign counts an event of another system. Its stories are those of the events added.
func (b *Builder) AddForeign(f *export.Foreign) {
	it, ok := ForeignItem(f)
	if !ok {
		return
	}
	b.seen(it.System, it.Day, it.Story)
	b.count(&it)
}

func (b *Builder) seen(system string, day Day, story string) {
	s, ok := b.system[system]
	if !ok {
		s = int32(len(b.names))
		b.system[system] = s
		b.names = append(b.names, system)
	}
	b.totals = append(b.totals, hit{s, int32(day), b.number(story)})
}

func (b *Builder) count(it *Item) {
	if b.coarse {
		it.Actor, it.Recip = casus.Code(it.Actor.Country()), casus.Code(it.Recip.Country())
	}
	for _, k := range it.Keys() {
		b.Count(k, it)
	}
}

// Count counts an item in a series of any key: that of a search. What it tells is no part of the total for that.
func (b *Builder) Count(k Key, it *Item) {
	n, ok := b.index[k]
	if !ok {
		n = int32(len(b.keys))
		b.index[k] = n
		b.keys = append(b.keys, k)
	}
	b.hits = append(b.hits, hit{n, int32(it.Day), b.number(it.Story)})
}

// number is the FNV-1a hash of a story.
func (b *Builder) number(story string) uint64 {
	h := fnv.New64a()
	_, _ = io.WriteString(h, story) // a hash takes everything
	return h.Sum64()
}

// Forget lets go what was counted before a day, with the keys that have nothing else; totals stay.
func (b *Builder) Forget(before Day) {
	b.hits = slices.DeleteFunc(distinct(b.hits), func(h hit) bool { return Day(h.day) < before })
	var keys []Key
	old := int32(-1)
	for i := range b.hits { // in the order of their keys
		if b.hits[i].key != old {
			old = b.hits[i].key
			keys = append(keys, b.keys[old])
		}
		b.hits[i].key = int32(len(keys) - 1)
	}
	b.keys, b.index = keys, make(map[Key]int32, len(keys))
	for i, k := range keys {
		b.index[k] = int32(i)
	}
}

// Series are all series in the order of their keys, each from the first to the last day on which its system told
// anything.
func (b *Builder) Series() []Series {
	b.totals, b.hits = distinct(b.totals), distinct(b.hits)
	totals := b.totals
	first, last := map[string]Day{}, map[string]Day{}
	days := map[string]map[Day]int{}
	for _, h := range totals {
		s, d := b.names[h.key], Day(h.day)
		if days[s] == nil {
			days[s], first[s], last[s] = map[Day]int{}, d, d
		}
		days[s][d]++
		first[s], last[s] = min(first[s], d), max(last[s], d)
	}
	out := make([]Series, len(b.keys))
	for i, k := range b.keys {
		n := int(last[k.System]-first[k.System]) + 1
		out[i] = Series{Key: k, First: first[k.System], Count: make([]int, n), Total: make([]int, n)}
		for d, v := range days[k.System] {
			out[i].Total[d-first[k.System]] = v
		}
	}
	for _, h := range b.hits {
		s := &out[h.key]
		s.Count[Day(h.day)-s.First]++
	}
	slices.SortFunc(out, func(a, b Series) int { return a.Key.Compare(b.Key) })
	return out
}

// distinct sorts the hits and drops those that are there twice.
func distinct(hs []hit) []hit {
	slices.SortFunc(hs, func(a, b hit) int {
		return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.day, b.day), cmp.Compare(a.story, b.story))
	})
	return slices.Compact(hs)
}
