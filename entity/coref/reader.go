package coref

import (
	"strings"

	"github.com/casus/casus"
)

// Reader resolves the mentions of one article.
type Reader struct {
	model  *Model
	sents  []casus.Sentence
	quote  [][]bool // tokens within quotation marks
	base   []int    // tokens before a sentence
	items  []item
	chains []chain
	keys   map[string]int
	feats  []Feature
	cands  []int
}

// chain is what is known of a referent.
type chain struct {
	size, last, first int
	names, plural     int
	male, female, neu int
	prons             uint16
	senses            uint16 // groups of senses and names' labels told of it
	key               string
}

// NewReader prepares to resolve the mentions of an article's sentences.
func NewReader(m *Model, sents []casus.Sentence) *Reader {
	r := &Reader{model: m, sents: sents, keys: map[string]int{}, base: make([]int, len(sents)), quote: make([][]bool, len(sents))}
	n := 0
	open := false
	para := -1
	for i := range sents {
		r.base[i] = n
		n += len(sents[i].Tokens)
		if sents[i].Para != para {
			para, open = sents[i].Para, false
		}
		r.quote[i], open = quotes(sents[i].Tokens, open)
	}
	return r
}

// quotes marks the tokens within quotation marks; open tells whether a quotation goes on from the sentence before.
func quotes(toks []casus.Token, open bool) ([]bool, bool) {
	out := make([]bool, len(toks))
	for k := range toks {
		switch toks[k].Form {
		case "“", "``":
			open = true
		case "”", "''":
			open = false
		case "\"":
			open = !open
		default:
			out[k] = open
		}
	}
	return out, open
}

// Add notes a mention; mentions are added in the order of the text. It gives the mention's number.
func (r *Reader) Add(m Mention) int {
	r.items = append(r.items, r.look(m))
	return len(r.items) - 1
}

// Resolve finds what mention i refers back to among those before it and joins the two. Mentions are resolved in order.
// With must a pronoun has to refer to something if anything was mentioned.
func (r *Reader) Resolve(i int, must bool) int {
	best := r.Choose(i, must)
	r.Join(i, best)
	return best
}

// Choose ranks what mention i may refer back to; -1 is nothing.
func (r *Reader) Choose(i int, must bool) int {
	it := &r.items[i]
	if it.Key != "" {
		if c, ok := r.keys[it.Key]; ok {
			return r.chains[c].last
		}
	}
	best, second := -1, -2
	bestScore, secondScore := r.model.sum(r.Null(i)), -1<<30
	if must {
		bestScore = -1 << 30
	}
	for _, j := range r.Candidates(i) {
		switch sc := r.model.sum(r.Pair(i, j)); {
		case sc > bestScore:
			best, second, bestScore, secondScore = j, best, sc, bestScore
		case sc > secondScore:
			second, secondScore = j, sc
		}
	}
	if it.pron.third() && best >= 0 {
		it.why = r.weigh(i, best, second)
	}
	return best
}

// weigh finds the three templates by which best won over second.
func (r *Reader) weigh(i, best, second int) (top [3]uint8) {
	var by [nTemplates]int
	for _, f := range r.Pair(i, best) {
		by[f.Template] += int(r.model.w[f.Slot])
	}
	if second >= 0 {
		for _, f := range r.Pair(i, second) {
			by[f.Template] -= int(r.model.w[f.Slot])
		}
	}
	for n := range top {
		most := 0
		for t := range by {
			if by[t] > by[most] {
				most = t
			}
		}
		if by[most] <= 0 {
			break
		}
		top[n], by[most] = uint8(most), 0
	}
	return top
}

// Join puts mention i into the chain of mention j, or into one of its own.
func (r *Reader) Join(i, j int) {
	it := &r.items[i]
	it.anteOf = j
	if j < 0 {
		it.chain = len(r.chains)
		r.chains = append(r.chains, chain{first: i})
	} else {
		it.chain = r.items[j].chain
	}
	c := &r.chains[it.chain]
	c.size++
	c.last = i
	if it.kind == name {
		c.names++
	}
	if it.num == plural {
		c.plural++
	}
	switch it.gender {
	case 'm':
		c.male++
	case 'f':
		c.female++
	case 'n':
		c.neu++
	}
	switch it.kind {
	case nominal:
		c.senses |= 1 << senseGroup(it.sense)
	case name:
		c.senses |= 1 << (9 + it.label)
	}
	c.prons |= 1 << it.pron
	if it.Key != "" && c.key == "" {
		c.key = it.Key
		r.keys[it.Key] = it.chain
	}
}

// Chain is the number of a mention's chain.
func (r *Reader) Chain(i int) int { return r.items[i].chain }

// Group reports whether a mention is a coordination.
func (r *Reader) Group(i int) bool { return r.items[i].group }

// Pronoun reports whether a mention is a pronoun.
func (r *Reader) Pronoun(i int) bool { return r.items[i].kind == pronoun }

// Vote weighs by its words whether a mention speaks of a person, body or place: above 0 if so.
func (r *Reader) Vote(i int) int { return r.model.sum(r.Kind(i)) }

// Why names what weighed most for the antecedent of a third-person pronoun over the next best.
func (r *Reader) Why(i int) string {
	var b strings.Builder
	for _, t := range r.items[i].why {
		if t == 0 {
			break
		}
		if b.Len() > 0 {
			b.WriteString(", ")
		}
		b.WriteString(labels[t])
	}
	return b.String()
}
