package series

import (
	"cmp"
	"slices"

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
	story  map[string]int32
}

type hit struct{ key, day, story int32 }

// NewBuilder gives an empty builder.
func NewBuilder() *Builder {
	return &Builder{index: map[Key]int32{}, system: map[string]int32{}, story: map[string]int32{}}
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
	story := b.number(it.Story)
	for _, k := range it.keys() {
		n, ok := b.index[k]
		if !ok {
			n = int32(len(b.keys))
			b.index[k] = n
			b.keys = append(b.keys, k)
		}
		b.hits = append(b.hits, hit{n, int32(it.Day), story})
	}
}

func (b *Builder) number(story string) int32 {
	n, ok := b.story[story]
	if !ok {
		n = int32(len(b.story))
		b.story[story] = n
	}
	return n
}

// Series are all series in the order of their keys, each from the first to the last day on which its system told
// anything.
func (b *Builder) Series() []Series {
	totals := distinct(b.totals)
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
	for _, h := range distinct(b.hits) {
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
