package store

import (
	"encoding/binary"
	"errors"
	"slices"
)

// Roll-ups are kept in packed lists: a bit for each column that the list has, the names in it, sorted, then a line for
// each cell, sorted: the columns (days as the step from the line before, names by their place in the list), count, score.
// All numbers are varints. A line takes about seven bytes and is read in some twenty nanoseconds, where a row of a table
// would take fifty bytes and microseconds. Equal contents have equal bytes.

// The columns of a line.
const (
	dayColumn = iota
	actorColumn
	recipientColumn
	typeColumn
	countryColumn
	columns
)

// columnSet has a bit for each column of a list.
type columnSet uint8

func (s columnSet) has(column int) bool { return s>>column&1 != 0 }

const (
	allColumns  columnSet = 1<<columns - 1
	dayOnly     columnSet = 1 << dayColumn
	endsOnly    columnSet = 1<<actorColumn | 1<<recipientColumn
	withoutDay            = allColumns &^ dayOnly
	withoutEnds           = allColumns &^ endsOnly
)

// key is a cell in numbers: day or month, and the others as a numbering has them.
type key [columns]int32

func (a *key) compare(b *key) int {
	for i := range a {
		if a[i] != b[i] {
			if a[i] < b[i] {
				return -1
			}
			return 1
		}
	}
	return 0
}

// line is a cell with what is counted in it.
type line struct {
	k key
	t tally
}

// numbering gives strings small numbers while something is done.
type numbering struct {
	numbers map[string]int32
	strings []string
}

func newNumbering() *numbering { return &numbering{numbers: map[string]int32{}} }

func (d *numbering) number(s string) int32 {
	n, ok := d.numbers[s]
	if !ok {
		n = int32(len(d.strings))
		d.numbers[s], d.strings = n, append(d.strings, s)
	}
	return n
}

func (d *numbering) key(c cell) key {
	return key{int32(c.day), d.number(c.actor), d.number(c.recipient), d.number(c.typ), d.number(c.country)}
}

func (d *numbering) cell(k key) cell {
	return cell{int(k[dayColumn]), d.strings[k[actorColumn]], d.strings[k[recipientColumn]], d.strings[k[typeColumn]], d.strings[k[countryColumn]]}
}

// errPacked says that a packed list is damaged.
var errPacked = errors.New("a packed roll-up is damaged")

// lineReader reads a packed list.
type lineReader struct {
	set   columnSet
	names []string
	left  int // lines
	b     []byte
	day   int32
	err   error
}

// readLines opens a packed list; nil is an empty one.
func readLines(b []byte) (r lineReader, err error) {
	if len(b) == 0 {
		return r, nil
	}
	r.set, r.b = columnSet(b[0]), b[1:]
	n := r.uvarint()
	if n > uint64(len(r.b)) {
		return r, errPacked
	}
	r.names = make([]string, 0, n)
	for range n {
		size := r.uvarint()
		if size > uint64(len(r.b)) {
			return r, errPacked
		}
		r.names, r.b = append(r.names, string(r.b[:size])), r.b[size:]
	}
	lines := r.uvarint()
	if r.err != nil || lines > uint64(len(r.b)) {
		return r, errPacked
	}
	r.left = int(lines)
	return r, nil
}

func (r *lineReader) uvarint() uint64 {
	if len(r.b) > 0 && r.b[0] < 0x80 { // nearly always
		x := r.b[0]
		r.b = r.b[1:]
		return uint64(x)
	}
	x, n := binary.Uvarint(r.b)
	if n <= 0 {
		r.err, r.b, r.left = errPacked, nil, 0
		return 0
	}
	r.b = r.b[n:]
	return x
}

func (r *lineReader) varint() int64 {
	x := r.uvarint()
	return int64(x>>1) ^ -int64(x&1)
}

// next reads a line; columns that the list has not are left as they are. It is false at the end, and on an error.
func (r *lineReader) next(l *line) bool {
	if r.left == 0 {
		return false
	}
	r.left--
	if r.set.has(dayColumn) {
		r.day += int32(r.varint())
		l.k[dayColumn] = r.day
	}
	for c := actorColumn; c < columns; c++ {
		if !r.set.has(c) {
			continue
		}
		n := r.uvarint()
		if n >= uint64(len(r.names)) {
			r.err = errPacked
			return false
		}
		l.k[c] = int32(n)
	}
	l.t = tally{int(r.varint()), int(r.varint())}
	return r.err == nil
}

// merger adds lines to packed lists. Its parts are kept for the next list.
type merger struct {
	d          *numbering
	rank       []int32 // of the names of d, in the list at hand
	lines, out []line
}

// merge adds lines, in any order and with names as d numbers them, to a packed list. It gives the list, nil if nothing
// is left in it, and how many lines it has.
func (m *merger) merge(old []byte, set columnSet, add []line) ([]byte, int, error) {
	r, err := readLines(old)
	if err != nil {
		return nil, 0, err
	}
	if len(old) > 0 && r.set != set {
		return nil, 0, errPacked
	}
	union, oldRank := m.ranks(&r, set, add)
	m.out = m.out[:0]
	i, put := 0, func(l line) {
		if n := len(m.out); n > 0 && m.out[n-1].k == l.k {
			m.out[n-1].t = m.out[n-1].t.plus(l.t)
			return
		}
		m.out = append(m.out, l)
	}
	var l line
	for r.next(&l) {
		o := l
		for c := actorColumn; c < columns; c++ {
			if set.has(c) {
				o.k[c] = oldRank[l.k[c]]
			}
		}
		for ; i < len(m.lines) && m.lines[i].k.compare(&o.k) < 0; i++ {
			put(m.lines[i])
		}
		put(o)
	}
	for ; i < len(m.lines); i++ {
		put(m.lines[i])
	}
	m.out = slices.DeleteFunc(m.out, func(l line) bool { return l.t == tally{} })
	return encode(set, m.out, union), len(m.out), r.err
}

// ranks puts the names of a list and of lines to be added in order. It leaves the lines in m.lines, sorted, in the
// numbers of that order.
func (m *merger) ranks(r *lineReader, set columnSet, add []line) (union []string, oldRank []int32) {
	for len(m.rank) < len(m.d.strings) {
		m.rank = append(m.rank, -1)
	}
	union = slices.Clone(r.names)
	var used []int32
	for i := range add {
		for c := actorColumn; c < columns; c++ {
			if n := add[i].k[c]; set.has(c) && m.rank[n] < 0 {
				m.rank[n], used = 0, append(used, n)
				union = append(union, m.d.strings[n])
			}
		}
	}
	slices.Sort(union)
	union = slices.Compact(union)
	place := func(s string) int32 {
		i, _ := slices.BinarySearch(union, s)
		return int32(i)
	}
	for _, n := range used {
		m.rank[n] = place(m.d.strings[n])
	}
	oldRank = make([]int32, len(r.names))
	for i, s := range r.names {
		oldRank[i] = place(s)
	}
	m.lines = m.lines[:0]
	for _, l := range add {
		for c := range l.k {
			switch {
			case !set.has(c):
				l.k[c] = 0
			case c != dayColumn:
				l.k[c] = m.rank[l.k[c]]
			}
		}
		m.lines = append(m.lines, l)
	}
	slices.SortFunc(m.lines, func(a, b line) int { return a.k.compare(&b.k) })
	for _, n := range used {
		m.rank[n] = -1
	}
	return union, oldRank
}

// encode writes sorted lines with the names that they use.
func encode(set columnSet, lines []line, names []string) []byte {
	if len(lines) == 0 {
		return nil
	}
	place := make([]int32, len(names))
	for i := range lines {
		for c := actorColumn; c < columns; c++ {
			if set.has(c) {
				place[lines[i].k[c]] = 1
			}
		}
	}
	var kept []string
	for i, s := range names {
		if place[i] != 0 {
			place[i], kept = int32(len(kept)), append(kept, s)
		}
	}
	b := make([]byte, 0, 16+8*len(kept)+8*len(lines))
	b = binary.AppendUvarint(append(b, byte(set)), uint64(len(kept)))
	for _, s := range kept {
		b = append(binary.AppendUvarint(b, uint64(len(s))), s...)
	}
	b = binary.AppendUvarint(b, uint64(len(lines)))
	day := int32(0)
	for i := range lines {
		l := &lines[i]
		if set.has(dayColumn) {
			b = binary.AppendVarint(b, int64(l.k[dayColumn]-day))
			day = l.k[dayColumn]
		}
		for c := actorColumn; c < columns; c++ {
			if set.has(c) {
				b = binary.AppendUvarint(b, uint64(place[l.k[c]]))
			}
		}
		b = binary.AppendVarint(binary.AppendVarint(b, int64(l.t.n)), int64(l.t.score))
	}
	return b
}
