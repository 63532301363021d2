package watch

import (
	"fmt"
	"strings"

	"github.com/pelletier/go-toml/v2/unstable"
)

// lines are the lines of the keys of a file, by path: "fetch.delay", "feed[2].url", and of tables, "feed[2]".
type lines map[string]int

// linesOf finds them. What is no TOML ends the list: decoding tells of it.
func linesOf(data []byte) lines {
	out := lines{}
	count := map[string]int{}
	prefix := ""
	p := unstable.Parser{}
	p.Reset(data)
	for p.NextExpression() {
		e := p.Expression()
		var parts []string
		line := 0
		for it := e.Key(); it.Next(); {
			n := it.Node()
			parts = append(parts, string(n.Data))
			line = p.Shape(n.Raw).Start.Line
		}
		key := strings.Join(parts, ".")
		switch e.Kind {
		case unstable.Table:
			prefix = key
		case unstable.ArrayTable:
			count[key]++
			prefix = fmt.Sprintf("%s[%d]", key, count[key])
		case unstable.KeyValue:
			if prefix != "" {
				key = prefix + "." + key
			}
			out[key] = line
			continue
		}
		if _, ok := out[prefix]; !ok {
			out[prefix] = line
		}
	}
	return out
}

// at is the place of a key, or of the table that it would stand in.
func (l lines) at(name, key string) string {
	for k := key; k != ""; {
		if n, ok := l[k]; ok {
			return fmt.Sprintf("%s:%d", name, n)
		}
		i := strings.LastIndexByte(k, '.')
		if i < 0 {
			break
		}
		k = k[:i]
	}
	return name
}
