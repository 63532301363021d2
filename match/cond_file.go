package match

import (
	"errors"
	"fmt"
	"strings"
)

// slotSeq is slots that are added together; a []slotSeq is alternatives, the first that is filled counts.
type slotSeq []slotID

// cond is one if or unless line, or the condition of a mode line.
type cond struct {
	text   string // as written, for Explain
	unless bool
	not    bool
	slots  []slotID
	kind   testKind
	words  map[string]struct{} // of lemma and list
	args   []string            // of is, role and upos
	line   int
}

type testKind uint8

const (
	testLemma testKind = iota
	testIs
	testRole
	testUPOS
	testPresent
)

type modeLine struct {
	mode string
	cond cond
}

// slotGroups are short names for slots.
func expandGroup(name string) []slotID {
	switch name {
	case "agent":
		return []slotID{slotSubj, slotPoss, prepBy}
	case "patient":
		return []slotID{slotObj, prepOf}
	}
	return nil
}

func parseSlots(s string) ([]slotSeq, error) {
	var out []slotSeq
	for _, alt := range strings.Split(s, "|") {
		var seq slotSeq
		parts := strings.Split(alt, "+")
		for _, name := range parts {
			name = strings.TrimSpace(name)
			if g := expandGroup(name); g != nil {
				if len(parts) > 1 {
					seq = append(seq, g...)
					continue
				}
				for _, id := range g {
					out = append(out, slotSeq{id})
				}
				continue
			}
			id := slotByName(name)
			switch id {
			case slotNone:
				return nil, unknownSlot(name)
			case slotAny, slotTrigger, slotActor, slotRecipient, slotClause, slotSentence:
				return nil, fmt.Errorf("slot %q can only stand in if, unless and mode", name)
			}
			seq = append(seq, id)
		}
		if len(seq) > 0 {
			out = append(out, seq)
		}
	}
	return out, nil
}

func unknownSlot(name string) error {
	if p, ok := strings.CutPrefix(name, "prep:"); ok {
		return fmt.Errorf("unknown preposition %q", p)
	}
	return fmt.Errorf("unknown slot %q", name)
}

func (p *fileParser) condition(word, rest string) error {
	c, err := p.parseCond(rest)
	if err != nil {
		return err
	}
	c.unless = word == "unless"
	c.text = word + " " + rest
	p.cur.conds = append(p.cur.conds, c)
	return nil
}

func (p *fileParser) modeLine(rest string) error {
	mode, rest := cutSpace(rest)
	word, test := cutSpace(rest)
	if word != "if" && word != "unless" {
		return fmt.Errorf("mode %s: want \"if SLOT TEST\" after it; a mode without a test stands on the type line", mode)
	}
	c, err := p.parseCond(test)
	if err != nil {
		return fmt.Errorf("mode %s: %w", mode, err)
	}
	if !p.check.ValidMode(p.cur.Type, mode) {
		return fmt.Errorf("type %s has no mode %q", p.cur.Type, mode)
	}
	c.unless, c.text = word == "unless", rest
	p.cur.modes = append(p.cur.modes, modeLine{mode, c})
	return nil
}

func (p *fileParser) parseCond(s string) (cond, error) {
	c := cond{line: p.line}
	slots, rest := cutSpace(s)
	for _, name := range strings.FieldsFunc(slots, func(r rune) bool { return r == '|' || r == '+' }) {
		if g := expandGroup(name); g != nil {
			c.slots = append(c.slots, g...)
			continue
		}
		id := slotByName(name)
		if id == slotNone {
			return c, unknownSlot(name)
		}
		c.slots = append(c.slots, id)
	}
	if len(c.slots) == 0 {
		return c, errors.New("no slot")
	}
	word, arg := cutSpace(rest)
	if word == "not" {
		c.not = true
		word, arg = cutSpace(arg)
	}
	return c, p.parseTest(&c, word, arg)
}

func (p *fileParser) parseTest(c *cond, word, arg string) error {
	switch word {
	case "present", "absent":
		if arg != "" {
			return fmt.Errorf("%s takes nothing after it, got %q", word, arg)
		}
		c.kind = testPresent
		c.not = c.not != (word == "absent")
		return nil
	case "lemma", "list", "is", "role", "upos":
	case "":
		return errors.New("no test: want lemma, list, is, role, upos, present or absent")
	default:
		return fmt.Errorf("unknown test %q: want lemma, list, is, role, upos, present or absent", word)
	}
	if arg == "" {
		return fmt.Errorf("test %s needs something after it", word)
	}
	values := strings.Split(arg, "|")
	for i := range values {
		values[i] = strings.TrimSpace(values[i])
		if values[i] == "" {
			return fmt.Errorf("test %s: empty word in %q", word, arg)
		}
	}
	switch word {
	case "lemma", "list":
		c.kind = testLemma
		var err error
		c.words, err = p.wordSet(values, word == "list")
		return err
	case "is":
		c.kind = testIs
		for _, v := range values {
			if !validKind(v) {
				return fmt.Errorf("unknown kind %q: want actor, person, group, org, state, place, time, number or pronoun", v)
			}
		}
	case "role":
		c.kind = testRole
		for _, v := range values {
			if len(v) != 3 || strings.ToUpper(v) != v {
				return fmt.Errorf("role %q: want three capitals", v)
			}
		}
	case "upos":
		c.kind = testUPOS
		for _, v := range values {
			if posOf(v) == posOther {
				return fmt.Errorf("unknown part of speech %q", v)
			}
		}
	}
	c.args = values
	return nil
}

// wordSet reads words and @lists.
func (p *fileParser) wordSet(values []string, listsOnly bool) (map[string]struct{}, error) {
	m := map[string]struct{}{}
	for _, v := range values {
		name, isList := strings.CutPrefix(v, "@")
		if !isList {
			if listsOnly {
				return nil, fmt.Errorf("list %q: want @NAME", v)
			}
			m[strings.ToLower(v)] = struct{}{}
			continue
		}
		list, ok := p.lists[name]
		if !ok {
			return nil, fmt.Errorf("unknown list @%s", name)
		}
		for _, w := range list {
			m[strings.ToLower(w)] = struct{}{}
		}
	}
	return m, nil
}

func validKind(k string) bool {
	switch k {
	case "actor", "person", "group", "org", "state", "place", "time", "number", "pronoun":
		return true
	}
	return false
}
