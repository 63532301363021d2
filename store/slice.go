package store

import (
	"bytes"
	"encoding/json"
	"errors"

	"github.com/casus/casus"
)

// sliced are the records of a coding, of which each is read when it is wanted: of most codings a page wants one.
type sliced struct {
	first int64
	ended string
	parts [][]byte // JSON of each
	got   []*casus.Record
}

func newSliced(first int64, ended string, body []byte) (*sliced, error) {
	s := &sliced{first: first, ended: ended}
	if len(body) == 0 {
		return s, nil
	}
	raw, err := unpackRaw(body)
	if err != nil {
		return nil, err
	}
	if s.parts, err = elements(raw); err != nil {
		return nil, err
	}
	s.got = make([]*casus.Record, len(s.parts))
	return s, nil
}

// record is record n; nil if there is none.
func (s *sliced) record(n int64) (*casus.Record, error) {
	i := n - s.first
	if s == nil || i < 0 || i >= int64(len(s.parts)) {
		return nil, nil
	}
	if s.got[i] == nil {
		var r casus.Record
		if err := json.Unmarshal(s.parts[i], &r); err != nil {
			return nil, err
		}
		s.got[i] = &r
	}
	return s.got[i], nil
}

// textEnd is where the text that begins here ends: its closing quotation mark; -1 if there is none.
func textEnd(b []byte) int {
	for at := 0; ; {
		n := bytes.IndexByte(b[at:], '"')
		if n < 0 {
			return -1
		}
		escapes := 0
		for k := at + n - 1; k >= 0 && b[k] == '\\'; k-- {
			escapes++
		}
		if escapes%2 == 0 {
			return at + n
		}
		at += n + 1
	}
}

// says reports whether record n may have one of the values under a key. It only looks at the bytes, in which a key with a
// text after it stands as encoding/json writes it and nowhere within a text.
func (s *sliced) says(n int64, key string, values []string) bool {
	if s == nil || n < s.first || n-s.first >= int64(len(s.parts)) {
		return false
	}
	for _, v := range values {
		want, err := json.Marshal(v)
		if err != nil || bytes.Contains(s.parts[n-s.first], append([]byte(`"`+key+`":`), want...)) {
			return true
		}
	}
	return false
}

var errNoList = errors.New("no list of JSON values")

// elements cuts a list as encoding/json writes it, without space between its parts, into the JSON of its elements. It does
// not check them: who reads them does.
func elements(raw []byte) ([][]byte, error) {
	if string(raw) == "null" || string(raw) == "[]" {
		return nil, nil
	}
	if len(raw) < 2 || raw[0] != '[' || raw[len(raw)-1] != ']' {
		return nil, errNoList
	}
	var out [][]byte
	depth, start, quoted := 0, 1, false
	for i := 1; i < len(raw)-1; i++ {
		switch c := raw[i]; {
		case c == '"':
			n := textEnd(raw[i+1 : len(raw)-1])
			quoted = n < 0
			i += 1 + n
			if quoted {
				i = len(raw)
			}
		case c == '{', c == '[':
			depth++
		case c == '}', c == ']':
			depth--
		case c == ',' && depth == 0:
			out = append(out, raw[start:i])
			start = i + 1
		}
	}
	if quoted || depth != 0 {
		return nil, errNoList
	}
	return append(out, raw[start:len(raw)-1]), nil
}
