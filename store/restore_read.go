package store

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// maxLine bounds a line of a backup, in bytes: it holds one row, at most an article with its text.
const maxLine = 1 << 30

// readLine reads one line of JSON. At the end it gives io.EOF; a line that holds nothing is an error, as what follows it
// would be lost.
func readLine(r *bufio.Reader, v any) error {
	var line []byte
	for {
		part, err := r.ReadSlice('\n')
		line = append(line, part...)
		if len(line) > maxLine {
			return errors.New("the backup has a line that is too long")
		}
		if errors.Is(err, bufio.ErrBufferFull) {
			continue
		}
		if err != nil && (len(line) == 0 || !errors.Is(err, io.EOF)) {
			return err
		}
		break
	}
	if line = bytes.TrimSpace(line); len(line) == 0 {
		return errors.New("the backup has an empty line")
	}
	d := json.NewDecoder(bytes.NewReader(line))
	d.UseNumber()
	if err := d.Decode(v); err != nil {
		return fmt.Errorf("a line of the backup is broken: %w", noEOF(err))
	}
	if d.More() {
		return errors.New("a line of the backup holds more than one value")
	}
	return nil
}

// noEOF keeps the end of a broken line from being taken for the end of the backup.
func noEOF(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

// readDump reads the tables of a dump and their rows, each with as many values as its table has columns: int64,
// string, bool, []byte or nil.
func readDump(lines *bufio.Reader, table func(dumpTable) error, row func([]any) error) error {
	width := 0
	for {
		var raw json.RawMessage
		err := readLine(lines, &raw)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if raw[0] == '{' {
			var t dumpTable
			if err := json.Unmarshal(raw, &t); err != nil {
				return err
			}
			if !slices.Contains(tables(), t.Table) || !plainNames(t.Columns) {
				return fmt.Errorf("the backup has a table %q that is not known", t.Table)
			}
			width = len(t.Columns)
			if err := table(t); err != nil {
				return err
			}
			continue
		}
		if width == 0 {
			return errors.New("the backup has rows of no table")
		}
		vals, err := rowOf(raw, width)
		if err != nil {
			return err
		}
		if err := row(vals); err != nil {
			return err
		}
	}
}

func plainNames(names []string) bool {
	for _, n := range names {
		if n == "" || strings.Trim(n, "abcdefghijklmnopqrstuvwxyz_") != "" {
			return false
		}
	}
	return len(names) > 0
}

// rowOf reads a row of a dump.
func rowOf(raw json.RawMessage, width int) ([]any, error) {
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	var vals []any
	err := d.Decode(&vals)
	if err != nil {
		return nil, err
	}
	if len(vals) != width {
		return nil, fmt.Errorf("a row has %d values, want %d", len(vals), width)
	}
	for i, v := range vals {
		switch x := v.(type) {
		case json.Number:
			if vals[i], err = x.Int64(); err != nil {
				return nil, err
			}
		case map[string]any:
			b, ok := x["b"].(string)
			if !ok || len(x) != 1 {
				return nil, errors.New("a row has an object that holds no bytes")
			}
			if vals[i], err = base64.StdEncoding.DecodeString(b); err != nil {
				return nil, err
			}
		case []any:
			return nil, errors.New("a row has a list for a value")
		}
	}
	return vals, nil
}
