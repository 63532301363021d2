package store

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"strings"
	"sync"

	"github.com/klauspost/compress/zstd"
)

// packer packs JSON. Its parts are safe for concurrent use and cost memory, so the whole program shares one.
type packer struct {
	enc *zstd.Encoder
	dec *zstd.Decoder
}

var newPacker = sync.OnceValues(func() (*packer, error) {
	enc, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithEncoderConcurrency(0), zstd.WithWindowSize(1<<20), zstd.WithLowerEncoderMem(true))
	if err != nil {
		return nil, err
	}
	dec, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(0), zstd.WithDecoderMaxMemory(1<<30))
	return &packer{enc, dec}, err
})

// pack is the packed JSON of v.
func pack(v any) ([]byte, error) {
	p, err := newPacker()
	if err != nil {
		return nil, err
	}
	b, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	return p.enc.EncodeAll(b, make([]byte, 0, len(b)/3)), nil
}

// unpack reads what pack wrote.
func unpack(b []byte, v any) error {
	raw, err := unpackRaw(b)
	if err != nil {
		return err
	}
	return json.Unmarshal(raw, v)
}

// unpackRaw gives the JSON that pack packed.
func unpackRaw(b []byte) ([]byte, error) {
	p, err := newPacker()
	if err != nil {
		return nil, err
	}
	raw, err := p.dec.DecodeAll(b, nil)
	if err != nil {
		return nil, fmt.Errorf("unpacking: %w", err)
	}
	return raw, nil
}

// packNumbers writes numbers as fixed 8 bytes each.
func packNumbers(xs []uint64) []byte {
	if xs == nil {
		return nil
	}
	b := make([]byte, 0, 8*len(xs))
	for _, x := range xs {
		b = binary.LittleEndian.AppendUint64(b, x)
	}
	return b
}

func unpackNumbers(b []byte) []uint64 {
	var xs []uint64
	for ; len(b) >= 8; b = b[8:] {
		xs = append(xs, binary.LittleEndian.Uint64(b))
	}
	return xs
}

// text makes a string that both engines take: PostgreSQL knows no zero bytes in text.
func text(s string) string { return strings.ReplaceAll(s, "\x00", "\ufffd") }
