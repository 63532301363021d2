package coref

import (
	_ "embed" // the weights
	"errors"
	"strconv"
	"strings"
)

// Bits is the size of the table of weights, as a power of two.
const Bits = 17

//go:embed weights.bin
var embedded []byte

//go:embed nouns.txt
var nounList string

// Model holds the weights of hashed features and what common nouns name. It never changes after loading.
type Model struct {
	w      []int8
	senses map[uint32]uint8 // WordNet's category by the hash of a noun
}

// Load gives the embedded model.
func Load() (*Model, error) { return FromBytes(embedded) }

// FromBytes reads a table of weights, a byte each.
func FromBytes(b []byte) (*Model, error) {
	if len(b) != 1<<Bits {
		return nil, errors.New("coref: weights of the wrong length")
	}
	m := &Model{w: make([]int8, len(b))}
	for i := range b {
		m.w[i] = int8(b[i])
	}
	m.readNouns(nounList)
	return m, nil
}

// readNouns reads lines of a category and its words.
func (m *Model) readNouns(list string) {
	m.senses = make(map[uint32]uint8, 1<<15)
	for line := range strings.Lines(list) {
		f := strings.Fields(line)
		if len(f) < 2 {
			continue
		}
		n, err := strconv.Atoi(f[0])
		if err != nil {
			continue
		}
		for _, w := range f[1:] {
			m.senses[hash(w)] = uint8(n)
		}
	}
}

func (m *Model) sum(fs []Feature) int {
	n := 0
	for _, f := range fs {
		n += int(m.w[f.Slot])
	}
	return n
}

// Feature is one property of a pair: the slot of its weight, and which template made it.
type Feature struct {
	Slot     uint32
	Template uint8
}

func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

func mix(a, b uint32) uint32 {
	h := a*0x9E3779B1 ^ b*0x85EBCA77
	h ^= h >> 15
	h *= 0xC2B2AE3D
	return h ^ h>>13
}
