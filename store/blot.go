package store

import (
	"bytes"
	"encoding/json"
	"sort"
	"strings"

	"github.com/casus/casus"
)

// blotter blots names out: each byte of a name becomes an asterisk, so that offsets stay right.
type blotter struct {
	person string
	names  [][]string // words of the names, the longest first
	short  [][]string // as names, where near is set
	near   bool       // the person is mentioned in the article at hand
	hit    bool       // something was blotted since it was set to false
}

func newBlotter(f *Forgetting) *blotter {
	return &blotter{person: f.Person, names: nameWords(f.Names), short: nameWords(f.Short)}
}

// nameWords cuts names into words as they are compared, the longest first.
func nameWords(names []string) [][]string {
	var out [][]string
	for _, n := range names {
		var ws []string
		for _, w := range strings.FieldsFunc(n, isGap) {
			if w = folded(w); w != "" {
				ws = append(ws, w)
			}
		}
		if len(ws) > 0 {
			out = append(out, ws)
		}
	}
	sort.SliceStable(out, func(i, j int) bool {
		a, b := strings.Join(out[i], " "), strings.Join(out[j], " ")
		if len(a) != len(b) {
			return len(a) > len(b)
		}
		return a < b
	})
	return out
}

// text blots names out where they stand as whole words.
func (b *blotter) text(s string) string {
	for _, n := range b.names {
		s = b.name(s, n)
	}
	if b.near {
		for _, n := range b.short {
			s = b.name(s, n)
		}
	}
	return s
}

func (b *blotter) name(s string, words []string) string {
	var out []byte
	for i := 0; i < len(s); {
		end := nameAt(s, i, words)
		if end < 0 {
			i++
			continue
		}
		if out == nil {
			out = []byte(s)
		}
		blot(out, i, end)
		b.hit = true
		i = end
	}
	if out == nil {
		return s
	}
	return string(out)
}

// blot overwrites a stretch.
func blot(s []byte, from, to int) {
	for i := max(from, 0); i < min(to, len(s)); i++ {
		s[i] = '*'
	}
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

// spans are where the records name the person, in bytes of the article's text.
func (b *blotter) spans(rs []casus.Record) []casus.Span {
	var out []casus.Span
	for i := range rs {
		for _, p := range partiesOf(&rs[i]) {
			if p.Entity == b.person && b.person != "" && p.Span != nil {
				out = append(out, *p.Span)
			}
		}
	}
	return out
}

// partiesOf are all parties that a record names.
func partiesOf(r *casus.Record) []casus.Party {
	e := endsOf(r)
	out := append(append(append([]casus.Party(nil), e.actor...), e.recipient...), e.saidBy...)
	if r.Event != nil {
		out = append(out, r.Event.Mediator...)
	}
	return out
}

// at blots stretches of a text that begins at byte from of the article.
func (b *blotter) at(s string, from int, spans []casus.Span) string {
	out := []byte(s)
	for _, x := range spans {
		if x.Start < from+len(s) && x.End > from && x.Start < x.End {
			blot(out, x.Start-from, x.End-from)
			b.hit = true
		}
	}
	return string(out)
}
