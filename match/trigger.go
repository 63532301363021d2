package match

import (
	"errors"
	"fmt"
	"strings"
)

type wordClass uint8

const (
	classVerb wordClass = iota
	classNoun
	classAdj
)

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

// find reports whether trigger tr occurs with its lemma at token i, and appends its tokens to dst, in order. The head
// of the trigger is the second result; it is i but for words of which another one is the head.
func (t *tree) find(dst []int, tr *trigger, i int) ([]int, int, bool) {
	switch tr.class {
	case classVerb:
		if t.pos[i] != posVerb {
			return dst, i, false
		}
	case classNoun:
		if t.pos[i] != posNoun && t.pos[i] != posPropn && !(t.pos[i] == posVerb && t.gerundNoun(i)) && !(len(tr.seq) > 0 && t.pos[i] != posPunct) {
			return dst, i, false
		}
	case classAdj:
		if t.pos[i] != posAdj && t.pos[i] != posAdv && !(t.pos[i] == posVerb && (t.rel[i] == relAmod || t.isVBN(i))) {
			return dst, i, false
		}
	}
	n := len(dst)
	head := i
	if len(tr.seq) > 0 {
		var ok bool
		if dst, head, ok = t.sequence(dst, tr.seq, i); !ok {
			return dst[:n], i, false
		}
	}
	dst = append(dst, i)
	if tr.prt != "" {
		k := t.particle(i, tr.prt)
		if k < 0 {
			return dst[:n], i, false
		}
		dst = append(dst, k)
	}
	for _, r := range tr.rest {
		k := t.complement(i, r, tr.class)
		if k < 0 {
			return dst[:n], i, false
		}
		dst = append(dst, k)
	}
	uniqueSorted(dst[n:])
	return dst, head, true
}

// gerundNoun reports whether a word tagged as a verb stands like a noun: "the bombing of X".
func (t *tree) gerundNoun(i int) bool {
	if !t.isVBG(i) {
		return false
	}
	for _, c := range t.children(i) {
		switch t.rel[c] {
		case relDet, relNmodPoss, relAmod, relNmod, relCompound:
			return true
		}
	}
	return false
}

// sequence finds the words of seq, hyphens between them or not, right before token i.
func (t *tree) sequence(dst []int, seq []string, i int) ([]int, int, bool) {
	k := i - 1
	for w := len(seq) - 1; w >= 0; w-- {
		if k >= 0 && t.tok[k].Form == "-" {
			k--
		}
		if k < 0 || t.lemma(k) != seq[w] && t.form(k) != seq[w] {
			return dst, i, false
		}
		dst = append(dst, k)
		k--
	}
	for _, j := range append(dst[len(dst)-len(seq):len(dst):len(dst)], i) {
		if h := int(t.head[j]); h < 0 || h > i || h <= k {
			return dst, j, t.pos[j] == posNoun || t.pos[j] == posPropn || j == i
		}
	}
	return dst, i, true
}

// particle is the particle of verb i, also where a parser took it for an adverb or a preposition next to the verb.
func (t *tree) particle(i int, prt string) int {
	for _, c := range t.children(i) {
		if t.form(int(c)) != prt {
			continue
		}
		if t.rel[c] == relPrt || (t.rel[c] == relAdvmod || t.rel[c] == relObl || t.rel[c] == relCase || t.rel[c] == relXcomp) && t.kid0[c] == t.kid0[c+1] {
			return int(c)
		}
	}
	if i+1 < len(t.tok) && t.form(i+1) == prt && (t.pos[i+1] == posAdp || t.pos[i+1] == posAdv) {
		return i + 1
	}
	return -1
}

// strayComplement is the noun of part r where a parser hung it on the object: "took dozens of workers hostage".
func (t *tree) strayComplement(i int, r part) int {
	o := t.child(i, relObj)
	if o < 0 || r.prep != slotNone {
		return -1
	}
	for k := o + 1; k < int(t.right[o]); k++ {
		if t.lemma(k) == r.lemma && t.pos[k] == posNoun && (k == int(t.right[o])-1 || t.casePrep(k) == slotNone) {
			return k
		}
	}
	return -1
}

// complement is the noun of part r with word i: its object, the subject of its passive, or in a phrase of it.
func (t *tree) complement(i int, r part, class wordClass) int {
	if class == classVerb {
		m := t.clauseFrame(i)
		for k := m.a; k < m.b; k++ {
			g := &t.args[k]
			if g.Rank == Fallback && g.slot < slotPrep || g.slot == slotSubj || g.slot > slotIobj && !g.slot.isPrep() && g.slot != slotXcomp && g.slot != slotAdv {
				continue
			}
			if (r.prep == slotNone || r.prep == g.slot) && (t.lemma(g.Head) == r.lemma || t.form(g.Head) == r.lemma) {
				return g.Head
			}
		}
		return t.strayComplement(i, r)
	}
	for _, c := range t.children(i) {
		if (t.rel[c] == relNmod || t.rel[c] == relCompound || t.rel[c] == relAmod) &&
			(r.prep == slotNone || t.casePrep(int(c)) == r.prep) && (t.lemma(int(c)) == r.lemma || t.form(int(c)) == r.lemma) {
			return int(c)
		}
	}
	return -1
}
