package petrarch

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"github.com/casus/casus/entity/actors"
)

// Result is what a file holds. What was read otherwise than it stands is told in Notes, entries that are not used in Refused.
type Result struct {
	Entries  []Entry
	Heading  string // the comments at the start of the file, in lower case
	Notes    []actors.Fault
	Refused  []actors.Fault
	hasCodes bool
}

// Entry is one actor or agent.
type Entry struct {
	Names   []string // the first and its aliases, as written, without "+" and the "_" at the end
	Comment []string // what stood behind "#" or ";" at its lines
	Section string   // the last comment line before it
	Codes   []Code
	Agent   bool
	Line    int
}

// Code is a code in brackets with its dates, YYYY-MM-DD or coarser; empty is open.
type Code struct {
	Text     string
	From, To string
	Line     int
	Comment  string
}

// Parse reads a dictionary. It fails only if there is no entry at all: then it is another kind of file.
func Parse(name string, data []byte) (*Result, error) {
	p := &parser{file: name, sets: map[string][]string{}, res: &Result{}}
	text, latin := decode(data)
	if latin > 0 {
		p.line = latin
		p.note("letters are not UTF-8, and taken for Windows-1252")
	}
	for i, line := range strings.Split(text, "\n") {
		p.line = i + 1
		p.read(strings.TrimRight(line, "\r"))
	}
	p.end()
	if !p.res.hasCodes {
		return nil, fmt.Errorf("%s:1: no dictionary of PETRARCH: no code in brackets follows a name", name)
	}
	return p.res, nil
}

type parser struct {
	file    string
	line    int
	sets    map[string][]string
	res     *Result
	cur     *Entry
	section string
	begun   bool
}

func (p *parser) note(format string, args ...any) {
	p.res.Notes = append(p.res.Notes, actors.Fault{File: p.file, Line: p.line, Err: fmt.Errorf(format, args...)})
}

func (p *parser) refuse(line int, format string, args ...any) {
	p.res.Refused = append(p.res.Refused, actors.Fault{File: p.file, Line: line, Err: fmt.Errorf(format, args...)})
}

func (p *parser) read(line string) {
	text, comment := cutComment(line)
	text = strings.TrimSpace(text)
	if text == "" {
		if comment != "" {
			p.section = comment
			if !p.begun {
				p.res.Heading += strings.ToLower(comment) + "\n"
			}
		} else if p.cur != nil && strings.TrimSpace(line) == "" {
			p.section = "" // a blank line ends what a comment stands over
		}
		return
	}
	p.begun = true
	if text[0] == '!' && strings.Contains(text, "=") {
		p.set(text)
		return
	}
	name, rest := text, ""
	if i := strings.IndexByte(text, '['); i >= 0 {
		name, rest = strings.TrimSpace(text[:i]), text[i:]
	}
	p.name(name)
	if p.cur == nil {
		p.refuse(p.line, "a code before the first name")
		return
	}
	if comment != "" {
		p.cur.Comment = append(p.cur.Comment, comment)
	}
	p.codes(rest, comment)
}

// cutComment splits at "#", or at ";" behind a blank or a bracket: in a name it may be what is left of "&oacute;".
func cutComment(line string) (text, comment string) {
	for i := range len(line) {
		c := line[i]
		if c == '#' || c == ';' && (i == 0 || line[i-1] == ' ' || line[i-1] == '\t' || line[i-1] == ']') {
			return line[:i], strings.Trim(line[i:], "#; \t")
		}
	}
	return line, ""
}

// set reads "!NAME! = ONE, TWO".
func (p *parser) set(text string) {
	name, list, _ := strings.Cut(text, "=")
	name = strings.TrimSpace(name)
	if len(name) < 3 || name[len(name)-1] != '!' {
		p.refuse(p.line, "substitution set %q: want !NAME! = WORD, WORD", name)
		return
	}
	var words []string
	for _, w := range strings.Split(list, ",") {
		if w = strings.TrimSpace(w); w != "" {
			words = append(words, w)
		}
	}
	p.sets[name] = words
}

// name begins an entry, or adds an alias to it.
func (p *parser) name(name string) {
	if name == "" {
		return
	}
	if i := strings.IndexByte(name, '{'); i >= 0 {
		name = name[:i] // plurals follow from the lemma
	}
	alias, isAlias := strings.CutPrefix(name, "+")
	if !isAlias {
		p.end()
		p.cur = &Entry{Line: p.line, Section: p.section}
	} else if p.cur == nil {
		p.refuse(p.line, "alias %q before the first name", alias)
		return
	}
	for _, n := range p.expand(alias, 0) {
		if n = strings.Trim(n, "_ \t"); n != "" {
			p.cur.Names = append(p.cur.Names, n)
		}
	}
}

// expand writes out the substitution sets in a name. The depth bounds sets within sets.
func (p *parser) expand(name string, depth int) []string {
	i := strings.IndexByte(name, '!')
	if i < 0 {
		return []string{name}
	}
	j := strings.IndexByte(name[i+1:], '!')
	if j < 0 {
		return []string{name}
	}
	set := name[i : i+j+2]
	words, ok := p.sets[set]
	if !ok || depth > 2 {
		p.refuse(p.line, "unknown substitution set %s", set)
		return nil
	}
	var out []string
	for _, w := range words {
		out = append(out, p.expand(name[:i]+w+name[i+len(set):], depth+1)...)
	}
	return out
}

// end closes the entry.
func (p *parser) end() {
	e := p.cur
	p.cur = nil
	switch {
	case e == nil:
	case len(e.Names) == 0:
		p.refuse(e.Line, "no name")
	case len(e.Codes) == 0:
		p.refuse(e.Line, "%s: no code", e.Names[0])
	default:
		p.res.Entries = append(p.res.Entries, *e)
	}
}

// decode gives the text in UTF-8, and the first line where bytes had to be taken for Windows-1252.
func decode(data []byte) (string, int) {
	if utf8.Valid(data) {
		return strings.TrimPrefix(string(data), "\ufeff"), 0
	}
	var b strings.Builder
	line, first := 1, 0
	for len(data) > 0 {
		r, n := utf8.DecodeRune(data)
		if r == utf8.RuneError && n == 1 {
			r = charmap.Windows1252.DecodeByte(data[0])
			if first == 0 {
				first = line
			}
		}
		if r == '\n' {
			line++
		}
		if r >= ' ' || r == '\n' || r == '\t' {
			b.WriteRune(r)
		}
		data = data[n:]
	}
	return b.String(), first
}
