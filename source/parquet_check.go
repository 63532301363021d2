package source

import (
	"encoding/binary"
	"fmt"
	"io"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/encoding/thrift"
	pq "github.com/parquet-go/parquet-go/format"
)

// A Parquet file says itself how much memory its reader is to take: for its footer, and for each page, packed and not.
// The library believes it, so what it says is looked at before.

const (
	maxFooter = 256 << 20
	maxColumn = 128 << 20 // bytes of a page; those of DuckDB have up to 100 MB, of others about 1 MB
	pageHead  = 4 << 10   // in which most heads of pages end
)

// checkFooter refuses a footer that cannot be one.
func checkFooter(f io.ReaderAt, size int64) error {
	var end [8]byte
	if size < 12 {
		return fmt.Errorf("%w: Parquet: %d bytes are no file", ErrFormat, size)
	}
	if _, err := f.ReadAt(end[:], size-8); err != nil {
		return fmt.Errorf("reading: %w", err)
	}
	if n := int64(binary.LittleEndian.Uint32(end[:4])); n > size-12 || n > maxFooter {
		return fmt.Errorf("%w: Parquet: a footer of %d bytes in a file of %d", ErrFormat, n, size)
	}
	return nil
}

// checkPages refuses a file with a page of more than limit bytes, packed or not. It reads the heads of the pages only.
func checkPages(f io.ReaderAt, size int64, md *pq.FileMetaData, limit int64) error {
	for _, g := range md.RowGroups {
		for i := range g.Columns {
			if err := checkChunk(f, size, &g.Columns[i].MetaData, limit); err != nil {
				return err
			}
		}
	}
	return nil
}

func checkChunk(f io.ReaderAt, size int64, c *pq.ColumnMetaData, limit int64) error {
	at := c.DataPageOffset
	switch d := c.DictionaryPageOffset; {
	case d > at:
		return fmt.Errorf("%w: Parquet: a dictionary behind what is written in it", ErrFormat)
	case d != 0:
		at = d
	}
	end := at + c.TotalCompressedSize
	if at < 0 || c.TotalCompressedSize < 0 || end > size {
		return fmt.Errorf("%w: Parquet: a column from %d to %d in a file of %d bytes", ErrFormat, at, end, size)
	}
	for at < end {
		head, n, err := headAt(f, at, end)
		if err != nil {
			return err
		}
		packed, unpacked := int64(head.CompressedPageSize), int64(head.UncompressedPageSize)
		if packed > limit || unpacked > limit {
			return fmt.Errorf("%w of %d bytes for a page of a column: it has %d", ErrTooLarge, limit, max(packed, unpacked))
		}
		if packed < 0 || unpacked < 0 {
			return fmt.Errorf("%w: Parquet: a page of %d bytes", ErrFormat, min(packed, unpacked))
		}
		at += int64(n) + packed
	}
	return nil
}

// headAt is the head of the page at an offset, and how many bytes it has.
func headAt(f io.ReaderAt, at, end int64) (*pq.PageHeader, int, error) {
	for _, most := range []int64{pageHead, 1 << 20, maxFooter} {
		b := make([]byte, min(most, end-at))
		if _, err := f.ReadAt(b, at); err != nil && err != io.EOF {
			return nil, 0, fmt.Errorf("reading: %w", err)
		}
		r := (&thrift.CompactProtocol{}).NewReaderFromBytes(b)
		head := &pq.PageHeader{}
		err := thrift.NewDecoder(r).Decode(head)
		if err == nil {
			return head, r.BytesRead(), nil
		}
		if int64(len(b)) < most {
			return nil, 0, fmt.Errorf("%w: Parquet: the head of a page: %w", ErrFormat, err)
		}
	}
	return nil, 0, fmt.Errorf("%w for the head of a page", ErrTooLarge)
}

// openParquet opens a file whose demands are within limits.
func openParquet(f io.ReaderAt, size, limit int64) (*parquet.File, error) {
	if err := checkFooter(f, size); err != nil {
		return nil, err
	}
	pf, err := parquet.OpenFile(f, size, parquet.SkipPageIndex(true), parquet.SkipBloomFilters(true))
	if err != nil {
		return nil, fmt.Errorf("%w: Parquet: %w", ErrFormat, err)
	}
	return pf, checkPages(f, size, pf.Metadata(), limit)
}
