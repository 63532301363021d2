package match

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"
)

// maxErrors is the number of faults of a pattern file that are told at once.
const maxErrors = 20

// fileParser reads one pattern file.
type fileParser struct {
	file  string
	lists map[string][]string
	check Ontology
	line  int
	cur   *Pattern
	seen  map[string]int // single directives of cur, by line
	out   []*Pattern
	errs  []error
}

func parseFile(f File, lists map[string][]string, check Ontology) ([]*Pattern, error) {
	p := &fileParser{file: f.Name, lists: lists, check: check}
	if !utf8.Valid(f.Data) {
		return nil, fmt.Errorf("%s: not valid UTF-8", f.Name)
	}
	for _, line := range strings.Split(string(f.Data), "\n") {
		p.line++
		if err := p.parseLine(strings.TrimSpace(line)); err != nil {
			p.fail(p.line, err)
		}
	}
	p.finish()
	return p.out, errors.Join(p.errs...)
}

func (p *fileParser) fail(line int, err error) {
	if len(p.errs) < maxErrors {
		p.errs = append(p.errs, fmt.Errorf("%s:%d: %w", p.file, line, err))
	}
}

func (p *fileParser) parseLine(line string) error {
	if line == "" || line[0] == '#' {
		return nil
	}
	if strings.IndexByte("+-~?", line[0]) >= 0 {
		return p.example(line)
	}
	if i := strings.Index(line, " #"); i >= 0 {
		line = strings.TrimSpace(line[:i])
	}
	if i := strings.Index(line, "\t#"); i >= 0 {
		line = strings.TrimSpace(line[:i])
	}
	word, rest := cutSpace(line)
	if word == "pattern" {
		return p.begin(rest)
	}
	if p.cur == nil {
		return fmt.Errorf("%q stands before the first pattern", word)
	}
	return p.directive(word, rest)
}

// cutSpace cuts s at its first run of blanks.
func cutSpace(s string) (string, string) {
	i := strings.IndexAny(s, " \t")
	if i < 0 {
		return s, ""
	}
	return s[:i], strings.TrimSpace(s[i:])
}

func (p *fileParser) begin(name string) error {
	p.finish()
	p.cur = &Pattern{Name: name, File: p.file, Line: p.line}
	p.seen = map[string]int{}
	switch {
	case name == "":
		return errors.New("pattern without a name")
	case strings.ContainsAny(name, " \t"):
		return fmt.Errorf("pattern name %q has a blank in it", name)
	}
	return nil
}

// finish checks the pattern that ends here.
func (p *fileParser) finish() {
	c := p.cur
	if c == nil {
		return
	}
	p.cur = nil
	p.out = append(p.out, c)
	fail := func(format string, a ...any) {
		p.fail(c.Line, fmt.Errorf("pattern %s: %w", c.Name, fmt.Errorf(format, a...)))
	}
	if c.Type == "" {
		fail("no type")
	} else if pre := strings.ToLower(c.Type) + "."; !strings.HasPrefix(c.Name, pre) {
		fail("the name of a %s pattern begins with %q", c.Type, pre)
	}
	if len(c.triggers) == 0 {
		fail("no trigger")
	}
	if c.parties != nil && (c.actor != nil || c.recip != nil) {
		fail("parties stands in place of actor and recipient, not beside them")
	}
	plus, minus := false, false
	for _, e := range c.Examples {
		plus, minus = plus || e.Sign == '+', minus || e.Sign == '-'
	}
	if !plus {
		fail("no + example")
	}
	if !minus {
		fail("no - example")
	}
}

func (p *fileParser) directive(word, rest string) error {
	c := p.cur
	switch word {
	case "type", "cameo", "actor", "recipient", "parties", "place", "content", "status", "swap", "also":
		if l, ok := p.seen[word]; ok {
			return fmt.Errorf("second %s of this pattern; the first is on line %d", word, l)
		}
		p.seen[word] = p.line
	}
	switch word {
	case "swap", "also":
		if rest != "" {
			return fmt.Errorf("%s takes nothing after it, got %q", word, rest)
		}
		c.swap, c.Also = c.swap || word == "swap", c.Also || word == "also"
		return nil
	}
	if rest == "" {
		return fmt.Errorf("%s needs something after it", word)
	}
	var err error
	switch word {
	case "type":
		return p.typ(rest)
	case "cameo":
		c.CAMEO = rest
		if len(rest) < 2 || len(rest) > 4 || strings.Trim(rest, "0123456789") != "" {
			return fmt.Errorf("CAMEO code %q: want two to four digits", rest)
		}
	case "trigger":
		return p.trigger(rest)
	case "actor":
		c.actor, err = parseSlots(rest)
	case "recipient":
		c.recip, err = parseSlots(rest)
	case "parties":
		c.parties, err = parseSlots(rest)
	case "place":
		c.place, err = parseSlots(rest)
	case "content":
		var seqs []slotSeq
		seqs, err = parseSlots(rest)
		for _, s := range seqs {
			c.content = append(c.content, s...)
		}
	case "if", "unless":
		return p.condition(word, rest)
	case "mode":
		return p.modeLine(rest)
	case "status":
		c.Status = rest
		if !validStatus(rest) {
			return fmt.Errorf("status %q: want happened, planned, possible or denied", rest)
		}
	default:
		return fmt.Errorf("unknown directive %q", word)
	}
	return err
}

func validStatus(s string) bool {
	return s == "happened" || s == "planned" || s == "possible" || s == "denied"
}

func (p *fileParser) typ(rest string) error {
	t, m := cutSpace(rest)
	p.cur.Type, p.cur.Mode = t, m
	if !p.check.ValidType(t) {
		return fmt.Errorf("unknown type %q", t)
	}
	if m != "" && !p.check.ValidMode(t, m) {
		return fmt.Errorf("type %s has no mode %q", t, m)
	}
	return nil
}
