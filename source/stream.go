package source

import (
	"bufio"
	"bytes"
	"fmt"
	"io"

	"github.com/klauspost/compress/zstd"
)

// peekSize is how much of a stream is looked at to tell what it is.
const peekSize = 4096

// readStream unpacks a stream, tells its format if it is not given, and reads it.
func readStream(r io.Reader, name string, f *format, opts Options, yield func(Item) bool) bool {
	if opts.Meter != nil {
		r = opts.Meter.count(r)
	}
	in, done, err := unpack(r)
	if err != nil {
		return yield(fail(name, 0, err))
	}
	more := readUnpacked(in, name, f, opts, yield)
	if n := done(); n > 0 && more {
		return yield(Item{File: name, Notes: []string{fmt.Sprintf("bytes behind the packed data passed over: %d", n)}})
	}
	return more
}

func readUnpacked(in *bufio.Reader, name string, f *format, opts Options, yield func(Item) bool) bool {
	head, err := in.Peek(peekSize)
	if err != nil && err != io.EOF && err != bufio.ErrBufferFull {
		return yield(fail(name, 0, fmt.Errorf("reading: %w", err)))
	}
	if err := refuse(head); err != nil {
		return yield(fail(name, 0, err))
	}
	f = sniff(head, f)
	if f.text {
		if h := headingsOf(in, opts.Split); h != nil {
			return readMessages(in, name, h, opts, yield)
		}
	}
	return f.read(in, name, opts, yield)
}

// unpack undoes gzip and zstd, which it knows by their first bytes, so that names and pipes do not matter. done ends the
// reading and gives the number of bytes behind the packed data that were passed over.
func unpack(r io.Reader) (in *bufio.Reader, done func() int64, err error) {
	in = bufio.NewReaderSize(r, 1<<16)
	head, err := in.Peek(4)
	if err != nil && err != io.EOF {
		return nil, nil, fmt.Errorf("reading: %w", err)
	}
	switch {
	case bytes.HasPrefix(head, []byte{0x1f, 0x8b}):
		z, err := newMembers(in)
		if err != nil {
			return nil, nil, fmt.Errorf("gzip: %w", err)
		}
		return bufio.NewReaderSize(z, 1<<16), z.tail, nil
	case bytes.HasPrefix(head, []byte{0x28, 0xb5, 0x2f, 0xfd}):
		z, err := zstd.NewReader(in, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(64<<20), zstd.WithDecoderLowmem(true))
		if err != nil {
			return nil, nil, fmt.Errorf("zstd: %w", err)
		}
		return bufio.NewReaderSize(z, 1<<16), func() int64 { z.Close(); return 0 }, nil
	}
	return in, func() int64 { return 0 }, nil
}

// refuse says why a stream that begins so is not read.
func refuse(head []byte) error {
	for _, m := range []struct{ magic, kind string }{
		{"%PDF-", "a PDF file"}, {"PK\x03\x04", "a ZIP archive or office document"}, {"\x7fELF", "a program"}, {"MZ\x90", "a program"},
		{"\x89PNG", "a picture"}, {"\xff\xd8\xff", "a picture"}, {"GIF8", "a picture"}, {"BZh", "bzip2 data"}, {"\xfd7zXZ", "xz data"},
	} {
		if bytes.HasPrefix(head, []byte(m.magic)) {
			return fmt.Errorf("%w: %s", ErrBinary, m.kind)
		}
	}
	return nil
}
