package parse

import (
	_ "embed"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math"
)

//go:embed model.bin
var modelFile []byte

// header is the JSON head of a model file; parse/train/export.py writes it.
type header struct {
	Dim, Layers, Arc, Rel, Word int
	Lex, Glove                  int
	Hashed                      [][3]any
	Words                       []string
	UPOS, XPOS, Rels            []string
	NERs                        [][2]any `json:"ners"`
	Tensors                     map[string][2]int
}

// table is an embedding table: int8 rows with one scale each.
type table struct {
	w     []byte // int8
	scale []float32
	width int
}

// labels is one softmax over columns [from, to) of the tag matrix.
type labels struct {
	from, to int
	names    []string
}

// model is the network's weights; immutable after load and shared by all workers.
type model struct {
	dim, arc, rel    int
	lex              int // what the name layer sees of a word alone
	words            map[string]int32
	word             table
	glove            wordTable // vectors learned from much unlabelled text
	hashed           []table
	inp, conv        matrix
	sru              []matrix
	v                [][]float32 // four vectors of dim/2 for each layer: forget and reset gate, left to right, then right to left
	tags, feed       matrix
	parts, bil, rels matrix
	rootArc, rootRel []float32 // the root's arc and relation vectors
	upos, xpos       labels
	names            nameModel
	deprel           []string
	rootRelID        int
	sigmoid          *sigmoidTable
	id               string
}

// loader reads tensors and keeps the first error.
type loader struct {
	dir  map[string][2]int
	data []byte
	err  error
}

func (l *loader) raw(name string, size int) ([]byte, int) {
	t, ok := l.dir[name]
	if !ok {
		l.fail(fmt.Errorf("tensor %q is missing", name))
		return nil, 0
	}
	off, n := t[0], t[1]
	if off < 0 || n < 0 || n > len(l.data) || off > len(l.data)-n*size {
		l.fail(fmt.Errorf("tensor %q lies outside the file", name))
		return nil, 0
	}
	return l.data[off : off+n*size], n
}

func (l *loader) fail(err error) {
	if l.err == nil {
		l.err = err
	}
}

func (l *loader) floats(name string) []float32 {
	b, n := l.raw(name, 4)
	out := make([]float32, n)
	for i := range out {
		out[i] = math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:]))
	}
	return out
}

func (l *loader) matrix(name string) matrix {
	b, n := l.raw(name+".w", 2)
	m := matrix{w: make([]int16, n), scale: l.floats(name + ".s"), bias: l.floats(name + ".b")}
	for i := range m.w {
		m.w[i] = int16(binary.LittleEndian.Uint16(b[2*i:]))
	}
	m.rows = len(m.scale)
	if m.rows == 0 || m.rows%4 != 0 || n%(16*m.rows) != 0 || len(m.bias) != m.rows {
		l.fail(fmt.Errorf("matrix %q has a bad shape", name))
		return matrix{}
	}
	m.cols = n / m.rows
	return m
}

// gates reads the gate vectors of a recurrent layer.
func (l *loader) gates(name string, dim int) []float32 {
	v := l.floats(name + ".v")
	if len(v) != 2*dim {
		l.fail(fmt.Errorf("layer %q has bad gates", name))
		return make([]float32, 2*dim)
	}
	return v
}

func (l *loader) table(name string, width int) table {
	b, n := l.raw(name+".w", 1)
	t := table{w: b, scale: l.floats(name + ".s"), width: width}
	if len(t.scale)*width != n {
		l.fail(fmt.Errorf("table %q has a bad shape", name))
	}
	return t
}

// load reads a model file.
func load(b []byte) (*model, error) {
	const magic = "CASUSLM2"
	if len(b) < len(magic)+4 || string(b[:len(magic)]) != magic {
		return nil, errors.New("read model: not a Casus model file")
	}
	n := int(binary.LittleEndian.Uint32(b[len(magic):]))
	rest := b[len(magic)+4:]
	if n > len(rest) {
		return nil, errors.New("read model: header cut short")
	}
	var h header
	if err := json.Unmarshal(rest[:n], &h); err != nil {
		return nil, fmt.Errorf("read model header: %w", err)
	}
	l := &loader{dir: h.Tensors, data: rest[n:]}
	m := &model{dim: h.Dim, arc: h.Arc, rel: h.Rel, lex: h.Lex, deprel: h.Rels, sigmoid: newSigmoidTable(), id: fingerprint(b)}
	m.words = make(map[string]int32, len(h.Words))
	for i, w := range h.Words {
		m.words[w] = int32(i)
	}
	m.word = l.table("word", h.Word)
	for _, f := range h.Hashed {
		name, _ := f[0].(string)
		width, _ := f[2].(float64)
		m.hashed = append(m.hashed, l.table("hash."+name, int(width)))
	}
	m.glove = l.wordTable("glove", h.Glove)
	m.inp, m.conv = l.matrix("inp"), l.matrix("conv")
	for i := range h.Layers {
		name := fmt.Sprintf("sru%d", i)
		m.sru = append(m.sru, l.matrix(name))
		m.v = append(m.v, l.gates(name, m.dim))
	}
	m.tags, m.feed, m.parts = l.matrix("tags"), l.matrix("feed"), l.matrix("parts")
	m.bil, m.rels = l.matrix("bil"), l.matrix("rels")
	m.setLabels(&h, l)
	root := l.floats("root")
	if l.err != nil {
		return nil, fmt.Errorf("read model: %w", l.err)
	}
	m.setRoot(root)
	return m, nil
}

// setLabels lays the tag matrix's columns out, UPOS and then XPOS, and reads the name schemes.
func (m *model) setLabels(h *header, l *loader) {
	at := 0
	block := func(names []string) labels {
		b := labels{at, at + len(names), names}
		at = b.to
		return b
	}
	m.upos, m.xpos = block(h.UPOS), block(h.XPOS)
	m.names = l.nameModel(h)
	if m.inp.rows != m.dim+m.lex || m.names.in.cols != m.inp.rows || m.names.in.rows != m.dim {
		l.fail(errors.New("name layer does not fit the input"))
	}
	if at > m.tags.rows || m.feed.cols < m.xpos.to {
		l.fail(errors.New("tag matrix is too small for its labels"))
	}
	m.rootRelID = -1
	for i, r := range m.deprel {
		if r == "root" {
			m.rootRelID = i
		}
	}
	if m.rootRelID < 0 || len(m.deprel) > m.rels.rows {
		l.fail(errors.New("relation matrix does not fit its labels"))
	}
}

// setRoot computes the root's vectors once: they depend on no word.
func (m *model) setRoot(root []float32) {
	q := newActs(1, m.parts.cols)
	q.quantise(0, root)
	out := newGemm(1, m.parts.rows)
	m.parts.apply(q, 1, out)
	row := out.row(0, m.parts.rows)
	m.rootArc = make([]float32, m.arc)
	for i := range m.rootArc {
		m.rootArc[i] = max(row[m.arc+i], 0)
	}
	m.rootRel = append([]float32(nil), row[2*m.arc+m.rel:2*m.arc+2*m.rel]...)
}
