package eval

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"reflect"
	"strings"

	"github.com/casus/casus"
)

// Article is what scoring needs of an article: its id and where its sentences stand.
type Article struct {
	ID        string
	Sentences []casus.Span
}

// Record is a record as JSON objects give it. Numbers are json.Number.
type Record map[string]any

// maxLine bounds a line of a gold file.
const maxLine = 256 << 20

// ReadRecords reads one record a line. name is for errors.
func ReadRecords(r io.Reader, name string) ([]Record, error) {
	var out []Record
	err := eachLine(r, name, func(line []byte) error {
		var rec Record
		if err := decode(line, &rec); err != nil {
			return err
		}
		if rec == nil {
			return errors.New("not an object")
		}
		out = append(out, rec)
		return nil
	})
	return out, err
}

// ReadArticles reads one article a line; of an id that stands twice the last counts. Sentences may be missing.
func ReadArticles(r io.Reader, name string) ([]Article, error) {
	var out []Article
	at := map[string]int{}
	err := eachLine(r, name, func(line []byte) error {
		var a struct {
			ID        any
			Sentences []casus.Span
		}
		if err := decode(line, &a); err != nil {
			return err
		}
		if a.ID == nil {
			return errors.New("an article without id")
		}
		art := Article{ID: fmt.Sprint(a.ID), Sentences: a.Sentences}
		if i, ok := at[art.ID]; ok {
			out[i] = art
			return nil
		}
		at[art.ID] = len(out)
		out = append(out, art)
		return nil
	})
	return out, err
}

// eachLine calls f with each line that is not blank and puts file and line before its error.
func eachLine(r io.Reader, name string, f func([]byte) error) error {
	sc := bufio.NewScanner(r)
	sc.Buffer(nil, maxLine)
	n := 0
	for sc.Scan() {
		n++
		line := bytes.TrimSpace(sc.Bytes())
		if n == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		if len(line) == 0 {
			continue
		}
		if err := f(line); err != nil {
			return fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	if err := sc.Err(); err != nil {
		return fmt.Errorf("%s:%d: %w", name, n+1, err)
	}
	return nil
}

func decode(line []byte, v any) error {
	d := json.NewDecoder(bytes.NewReader(line))
	d.UseNumber()
	if err := d.Decode(v); err != nil {
		return err
	}
	if d.More() {
		return errors.New("more than one object on the line")
	}
	return nil
}

// integer is the value of a key if it is a whole number, written as one.
func (r Record) integer(key string) (int, bool) {
	n, ok := r[key].(json.Number)
	if !ok {
		return 0, false
	}
	v, err := n.Int64()
	if err != nil || v > math.MaxInt32 || v < math.MinInt32 {
		return 0, false
	}
	return int(v), true
}

// id is the value of a key as text: ids may be numbers.
func (r Record) id(key string) string { return fmt.Sprint(r[key]) }

// text is the value of a key as words to compare, empty if it is absent.
func (r Record) text(key string) string {
	if !truthy(r[key]) {
		return ""
	}
	return strings.TrimSpace(lower(fmt.Sprint(r[key])))
}

// same says whether two records have the same value for a key; both lacking it is the same. Numbers are compared by
// value.
func same(a, b Record, key string) bool {
	x, y := a[key], b[key]
	nx, okx := x.(json.Number)
	ny, oky := y.(json.Number)
	if okx && oky {
		fx, errx := nx.Float64()
		fy, erry := ny.Float64()
		return errx == nil && erry == nil && fx == fy
	}
	return reflect.DeepEqual(x, y)
}

// entities are the objects under a key, which may hold one or a list.
func (r Record) entities(key string) []map[string]any {
	switch v := r[key].(type) {
	case map[string]any:
		if len(v) > 0 {
			return []map[string]any{v}
		}
	case []any:
		var out []map[string]any
		for _, x := range v {
			if m, ok := x.(map[string]any); ok {
				out = append(out, m)
			}
		}
		return out
	}
	return nil
}

// codes are the codes under a key, as a set.
func (r Record) codes(key string) set {
	out := set{}
	for _, e := range r.entities(key) {
		if c, ok := e["code"].(string); ok && c != "" {
			out[c] = struct{}{}
		}
	}
	return out
}

// truthy says whether a value says something: not null, not false, not empty, not zero.
func truthy(v any) bool {
	switch v := v.(type) {
	case nil:
		return false
	case bool:
		return v
	case string:
		return v != ""
	case json.Number:
		f, err := v.Float64()
		return err != nil || f != 0
	case []any:
		return len(v) > 0
	case map[string]any:
		return len(v) > 0
	}
	return true
}
