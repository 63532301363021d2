package source

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/parquet-go/parquet-go"
)

// readParquet refuses a stream: where a Parquet file keeps what is said at its end.
func readParquet(_ *bufio.Reader, name string, _ Options, yield func(Item) bool) bool {
	return yield(fail(name, 0, fmt.Errorf("%w: Parquet needs a plain file, not a stream or a packed one", ErrFormat)))
}

func isParquet(f *os.File) bool {
	var head [4]byte
	n, _ := f.ReadAt(head[:], 0)
	return string(head[:n]) == "PAR1"
}

// readParquetFile reads the rows of a file: one article a row.
func readParquetFile(f *os.File, opts Options, yield func(Item) bool) (more bool) {
	stopped := false
	defer func() {
		if r := recover(); r != nil && !stopped { // damaged files make the library panic
			more = yield(fail(f.Name(), 0, fmt.Errorf("%w: Parquet: %v", ErrFormat, r)))
		} else if r != nil {
			panic(r)
		}
	}()
	info, err := f.Stat()
	if err != nil {
		return yield(fail(f.Name(), 0, err))
	}
	pf, err := openParquet(f, info.Size(), max(maxColumn, 2*int64(opts.maxArticle())))
	if err != nil {
		return yield(fail(f.Name(), 0, err))
	}
	if opts.Meter != nil {
		defer opts.Meter.read.Add(info.Size())
	}
	var names []string
	for _, path := range pf.Schema().Columns() {
		names = append(names, strings.Join(path, "."))
	}
	at, err := columns(names, opts.Columns)
	if err != nil {
		return yield(fail(f.Name(), 0, err))
	}
	if pf.NumRows() == 0 {
		return yield(fail(f.Name(), 0, ErrEmpty))
	}
	line := 0
	for _, g := range pf.RowGroups() {
		rows := g.Rows()
		more, err := readRows(rows, f.Name(), at, &line, opts, func(i Item) bool {
			stopped = true // what panics in there is not the file's doing
			ok := yield(i)
			stopped = false
			return ok
		})
		err = errors.Join(err, rows.Close())
		if !more {
			return false
		}
		if err != nil {
			return yield(fail(f.Name(), line+1, fmt.Errorf("%w: Parquet: %w", ErrFormat, err)))
		}
	}
	return true
}

func readRows(rows parquet.Rows, name string, at map[string]int, line *int, opts Options, yield func(Item) bool) (bool, error) {
	buf := make([]parquet.Row, 1)
	for {
		n, err := rows.ReadRows(buf)
		if n == 1 {
			*line++
			values := map[int]parquet.Value{}
			for _, v := range buf[0] {
				if _, ok := values[v.Column()]; !ok {
					values[v.Column()] = v
				}
			}
			item := Item{File: name, Line: *line}
			var aerr error
			item.Article, item.Notes, aerr = rowArticle(func(f string) string { return value(values, at, f) }, opts)
			if aerr != nil {
				item = fail(name, *line, aerr)
			}
			if !yield(item) {
				return false, nil
			}
		}
		if err == io.EOF {
			return true, nil
		}
		if err != nil {
			return true, err
		}
		if n == 0 {
			return true, io.ErrNoProgress
		}
	}
}

func value(values map[int]parquet.Value, at map[string]int, field string) string {
	i, ok := at[field]
	if !ok {
		return ""
	}
	v, ok := values[i]
	if !ok || v.IsNull() {
		return ""
	}
	return strings.Clone(v.String())
}
