package source

import (
	"io"
	"os"
	"sync/atomic"
)

// Meter tells how much of the input was read, for progress. It is safe for concurrent use.
type Meter struct {
	read  atomic.Int64
	total int64
}

// NewMeter adds up the sizes of the files that Articles would read of the paths. The total is 0 if one of them has no
// size, like standard input.
func NewMeter(paths []string) *Meter {
	m := &Meter{}
	for _, p := range paths {
		size, ok := sizeOf(p)
		if !ok {
			m.total = 0
			return m
		}
		m.total += size
	}
	return m
}

// Read is how many bytes were read so far, packed as they stand in the files.
func (m *Meter) Read() int64 { return m.read.Load() }

// Total is how many bytes there are, 0 if unknown.
func (m *Meter) Total() int64 { return m.total }

func (m *Meter) count(r io.Reader) io.Reader { return &counter{r: r, m: m} }

type counter struct {
	r io.Reader
	m *Meter
}

func (c *counter) Read(b []byte) (int, error) {
	n, err := c.r.Read(b)
	c.m.read.Add(int64(n))
	return n, err
}

func sizeOf(path string) (int64, bool) {
	if kind, _ := address(path); kind != "" {
		return 0, false
	}
	info, err := os.Stat(path)
	if err != nil {
		return 0, path != "-" // an error costs no time
	}
	if !info.IsDir() {
		return info.Size(), info.Mode().IsRegular()
	}
	var total int64
	err = files(path, func(p string, err error) error {
		if ok, _ := wanted(p, Options{}); ok && err == nil {
			if info, err := os.Stat(p); err == nil {
				total += info.Size()
			}
		}
		return nil
	})
	return total, err == nil
}
