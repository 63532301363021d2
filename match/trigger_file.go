package match

import (
	"errors"
	"fmt"
	"strings"
)

type wordClass uint8

// trigger is one word, or several that make one, by which a pattern is found.
type trigger struct {
	class wordClass
	lemma string   // by which it is indexed
	name  string   // as written, "lash_out"
	prt   string   // particle of a verb: "up" of round_up
	rest  []part   // what a verb or noun takes to make the trigger: "control" of take+control
	seq   []string // words before a noun that make one with it: "hunger" of hunger_strike
}

// part is a noun that belongs to the trigger, after a certain preposition or (slotNone) as object or after any.
type part struct {
	prep  slotID
	lemma string
}

func (tr *trigger) multiword() bool { return tr.prt != "" || len(tr.rest) > 0 || len(tr.seq) > 0 }

func (p *fileParser) trigger(rest string) error {
	word, lemmas := cutSpace(rest)
	var class wordClass
	switch word {
	case "verb":
		class = classVerb
	case "noun":
		class = classNoun
	case "adj":
		class = classAdj
	default:
		return fmt.Errorf("trigger %q: want verb, noun or adj", word)
	}
	if lemmas == "" {
		return fmt.Errorf("trigger %s without words", word)
	}
	for _, l := range strings.Split(lemmas, "|") {
		l = strings.TrimSpace(l)
		if name, ok := strings.CutPrefix(l, "@"); ok {
			list, found := p.lists[name]
			if !found {
				return fmt.Errorf("unknown list @%s", name)
			}
			for _, w := range list {
				if err := p.addTrigger(class, strings.ReplaceAll(w, " ", "_")); err != nil {
					return err
				}
			}
			continue
		}
		if err := p.addTrigger(class, l); err != nil {
			return err
		}
	}
	return nil
}

func (p *fileParser) addTrigger(class wordClass, s string) error {
	if s == "" {
		return errors.New("trigger: empty word")
	}
	if s != strings.ToLower(s) || strings.ContainsAny(s, " \t@[]:") {
		return fmt.Errorf("trigger %q: want a lemma in lower case, words joined by _ or +", s)
	}
	parts := strings.Split(s, "+")
	tr := trigger{class: class, name: s}
	words := strings.FieldsFunc(parts[0], func(r rune) bool { return r == '_' || class != classVerb && r == '-' })
	if len(words) == 0 {
		return fmt.Errorf("trigger %q: no word", s)
	}
	if class == classVerb {
		tr.lemma = words[0]
		switch len(words) {
		case 1:
		case 2:
			tr.prt = words[1]
		default:
			return fmt.Errorf("trigger %q: a verb takes one particle", s)
		}
	} else {
		tr.lemma, tr.seq = words[len(words)-1], words[:len(words)-1]
	}
	prep := slotNone
	for i, w := range parts[1:] {
		if w == "" {
			return fmt.Errorf("trigger %q: empty word", s)
		}
		if id := prepIDs[w]; id != slotNone && i < len(parts)-2 {
			prep = id
			continue
		}
		tr.rest = append(tr.rest, part{prep, w})
		prep = slotNone
	}
	for _, o := range p.cur.triggers {
		if o.class == tr.class && triggerString(&o) == triggerString(&tr) {
			return fmt.Errorf("trigger %q stands twice", s)
		}
	}
	p.cur.triggers = append(p.cur.triggers, tr)
	if class != classVerb && len(tr.seq) > 0 && len(tr.rest) == 0 {
		// The same written as one token.
		p.cur.triggers = append(p.cur.triggers, trigger{class: class, name: s, lemma: strings.Join(words, "-")})
	}
	return nil
}

func triggerString(tr *trigger) string {
	var b strings.Builder
	for _, w := range tr.seq {
		b.WriteString(w + "_")
	}
	b.WriteString(tr.lemma)
	if tr.prt != "" {
		b.WriteString("_" + tr.prt)
	}
	for _, r := range tr.rest {
		fmt.Fprintf(&b, "+%d:%s", r.prep, r.lemma)
	}
	return b.String()
}
