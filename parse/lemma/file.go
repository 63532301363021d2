package lemma

import (
	"encoding/binary"
	"errors"
	"maps"
	"slices"
)

const magic = "CASUSLEM1\n"

// Load reads a table that encode wrote. The strings of the table are parts of data.
func Load(data string) (*Table, error) {
	if len(data) < len(magic) || data[:len(magic)] != magic {
		return nil, errors.New("lemma table: not a lemma table")
	}
	r := fileReader{data: data[len(magic):]}
	t := &Table{}
	for range r.count(1) {
		t.strs = append(t.strs, r.str())
	}
	for range r.count(3) {
		op := r.str()
		if len(op) != 1 {
			r.bad = true
			break
		}
		t.rules = append(t.rules, rule{op[0], r.str(), r.str()})
	}
	t.words = r.index(len(t.strs))
	t.ends = r.index(len(t.rules))
	if r.bad || r.data != "" {
		return nil, errors.New("lemma table: broken")
	}
	return t, nil
}

// fileReader reads on after a mistake, giving zeros, and remembers it.
type fileReader struct {
	data string
	bad  bool
}

func (r *fileReader) uvarint() uint64 {
	var v uint64
	for i := 0; i < len(r.data) && i < 10; i++ {
		b := r.data[i]
		v |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			r.data = r.data[i+1:]
			return v
		}
	}
	r.bad, r.data = true, ""
	return 0
}

// count reads how many things of at least size bytes follow; more than fit is a mistake.
func (r *fileReader) count(size int) int {
	n := r.uvarint()
	if n > uint64(len(r.data)/size) {
		r.bad, r.data = true, ""
		return 0
	}
	return int(n)
}

func (r *fileReader) str() string {
	n := r.count(1)
	s := r.data[:n]
	r.data = r.data[n:]
	return s
}

func (r *fileReader) u64() uint64 {
	if len(r.data) < 8 {
		r.bad, r.data = true, ""
		return 0
	}
	var v uint64
	for i := 7; i >= 0; i-- {
		v = v<<8 | uint64(r.data[i])
	}
	r.data = r.data[8:]
	return v
}

// index reads an index whose values are less than bound.
func (r *fileReader) index(bound int) index {
	n := r.count(9)
	x := newIndex(n)
	for range n {
		key, val := r.u64(), r.uvarint()
		if key == 0 || val >= uint64(bound) {
			r.bad = true
			break
		}
		x.put(key, uint32(val))
	}
	return x
}

// encode writes a table: strings, rules and the indexes in the order of their keys.
func encode(strs []string, rules []rule, words, ends map[uint64]uint32) []byte {
	b := []byte(magic)
	str := func(s string) { b = append(binary.AppendUvarint(b, uint64(len(s))), s...) }
	b = binary.AppendUvarint(b, uint64(len(strs)))
	for _, s := range strs {
		str(s)
	}
	b = binary.AppendUvarint(b, uint64(len(rules)))
	for _, r := range rules {
		str(string(r.op))
		str(r.cut)
		str(r.add)
	}
	b = appendIndex(b, words)
	return appendIndex(b, ends)
}

func appendIndex(b []byte, entries map[uint64]uint32) []byte {
	keys := slices.Sorted(maps.Keys(entries))
	b = binary.AppendUvarint(b, uint64(len(keys)))
	for _, k := range keys {
		b = binary.LittleEndian.AppendUint64(b, k)
		b = binary.AppendUvarint(b, uint64(entries[k]))
	}
	return b
}
