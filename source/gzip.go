package source

import (
	"bufio"
	"io"

	"github.com/klauspost/compress/gzip"
)

// members reads gzip members one after another, as files are that were packed in parts. What follows the last one and is
// none is passed over, as gzip does.
type members struct {
	in *bufio.Reader
	z  *gzip.Reader
	at int64 // bytes behind the last member
}

func newMembers(in *bufio.Reader) (*members, error) {
	z, err := gzip.NewReader(in)
	if err != nil {
		return nil, err
	}
	z.Multistream(false)
	return &members{in: in, z: z}, nil
}

func (m *members) Read(b []byte) (int, error) {
	n, err := m.z.Read(b)
	if err != io.EOF {
		return n, err
	}
	head, err := m.in.Peek(2)
	if err != nil && err != io.EOF {
		return n, err
	}
	if string(head) != "\x1f\x8b" {
		more, err := io.Copy(io.Discard, m.in)
		m.at += more
		if err == nil {
			err = io.EOF
		}
		return n, err
	}
	if err := m.z.Reset(m.in); err != nil {
		return n, err
	}
	m.z.Multistream(false)
	return n, nil
}

// tail ends the reading.
func (m *members) tail() int64 {
	_ = m.z.Close()
	return m.at
}
