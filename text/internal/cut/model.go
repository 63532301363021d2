package cut

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
)

//go:embed model.bin
var weights []byte

// Bits is the size of each weight table, as a power of two.
const Bits = 17

// Model is the two linear models. It is read-only and safe for concurrent use.
type Model struct {
	table [2][]byte // int8 as they stand in the file
	bias  [2]int32
}

var magic = [8]byte{'C', 'A', 'S', 'U', 'S', 'C', 'U', '1'}

// Default is the model that comes with the program.
func Default() (*Model, error) { return Read(weights) }

// Read reads a model as Write makes it. The model keeps b.
func Read(b []byte) (*Model, error) {
	if len(b) != 8+2*4+2<<Bits {
		return nil, fmt.Errorf("text model: %d bytes, want %d", len(b), 8+2*4+2<<Bits)
	}
	if [8]byte(b) != magic {
		return nil, errors.New("text model: wrong magic number")
	}
	m := &Model{}
	for t := range m.table {
		m.bias[t] = int32(binary.LittleEndian.Uint32(b[8+4*t:]))
		m.table[t] = b[16+t<<Bits:][:1<<Bits]
	}
	return m, nil
}

// Write is the model as bytes; weights[t] must have 1<<Bits entries.
func Write(weights [2][]int8, bias [2]int32) []byte {
	b := append([]byte{}, magic[:]...)
	for _, v := range bias {
		b = binary.LittleEndian.AppendUint32(b, uint32(v))
	}
	for _, t := range weights {
		for _, w := range t {
			b = append(b, byte(w))
		}
	}
	return b
}

// Index is where the weight of a feature stands.
func Index(feature uint32) uint32 { return (feature * 0x85EBCA6B) >> (32 - Bits) }

// Score implements Scorer: the sum of the weights and the bias.
func (m *Model) Score(t Task, _ int, features []uint32) int32 {
	sum, table := m.bias[t], m.table[t]
	for _, f := range features {
		sum += int32(int8(table[Index(f)]))
	}
	return sum
}
