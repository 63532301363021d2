package store

import (
	"bytes"
	"encoding/json"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// blotter blots names out: each byte of a name becomes an asterisk, so that offsets stay right.
type blotter struct {
	person string
	names  []string // the longest first
	hit    bool     // something was blotted since it was set to false
}

func newBlotter(person string, names []string) *blotter {
	b := &blotter{person: person}
	for _, n := range names {
		if n = strings.TrimSpace(n); n != "" {
			b.names = append(b.names, n)
		}
	}
	sort.Slice(b.names, func(i, j int) bool {
		if len(b.names[i]) != len(b.names[j]) {
			return len(b.names[i]) > len(b.names[j])
		}
		return b.names[i] < b.names[j]
	})
	return b
}

// text blots names out where they stand as whole words.
func (b *blotter) text(s string) string {
	for _, n := range b.names {
		s = b.name(s, n)
	}
	return s
}

func (b *blotter) name(s, n string) string {
	var out []byte
	for i := 0; i+len(n) <= len(s); {
		if !strings.EqualFold(s[i:i+len(n)], n) || !utf8.RuneStart(s[i]) || inWord(s, i) || inWord(s, i+len(n)) {
			i++
			continue
		}
		if out == nil {
			out = []byte(s)
		}
		for k := range len(n) {
			out[i+k] = '*'
		}
		b.hit = true
		i += len(n)
	}
	if out == nil {
		return s
	}
	return string(out)
}

// inWord reports whether a word goes on over byte i.
func inWord(s string, i int) bool {
	if i == 0 || i >= len(s) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i:])
	word := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	return word(before) && word(after)
}

// json blots names out of all strings of a value, and the person out of its objects with that entity: their entity, and
// the words and reasons that tell who it is.
func (b *blotter) json(raw []byte) ([]byte, error) {
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		return nil, err
	}
	was := b.hit
	b.hit = false
	v = b.value(v)
	hit := b.hit
	b.hit = was || hit
	if !hit {
		return raw, nil
	}
	return json.Marshal(v)
}

func (b *blotter) value(v any) any {
	switch x := v.(type) {
	case string:
		return b.text(x)
	case []any:
		for i := range x {
			x[i] = b.value(x[i])
		}
	case map[string]any:
		if e, ok := x["entity"].(string); ok && e == b.person && b.person != "" {
			delete(x, "entity")
			delete(x, "why")
			if t, ok := x["text"].(string); ok {
				x["text"] = strings.Repeat("*", len(t))
			}
			b.hit = true
		}
		for k := range x {
			x[k] = b.value(x[k])
		}
	}
	return v
}
