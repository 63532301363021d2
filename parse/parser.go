// Package parse gives sentences their grammar: tags, lemmas, features, names and a basic UD tree.
//
// One neural network does it all (see parse/train/model.py for its shape and docs/decisions/0003-parser.md for why): words are
// embedded by form, affixes, shape and GloVe vector, two light recurrent layers in each direction see the sentence, tag heads read
// the second, a third layer sees the tags as well, and a biaffine scorer (Dozat & Manning 2017) picks heads; names have a layer of
// their own on the second and the best sequence of labels. Weights are 16-bit
// integers and products are exact, so every platform gives the same tree; the largest spanning tree is taken from the scores.
package parse

import (
	"context"
	"fmt"
	"sync"

	"github.com/casus/casus"
	"github.com/casus/casus/parse/lemma"
)

// Parser is the casus.Stage "parse". It is safe for concurrent use.
type Parser struct {
	m     *model
	lemma *Lemmatizer
	pool  sync.Pool // of *worker
}

// worker is the work space of one goroutine.
type worker struct {
	net   *net
	tree  TreeDecoder
	forms []string
	heads []int
	rels  []int
	agree lemma.Space
}

// New loads the embedded model.
func New() (*Parser, error) {
	return FromBytes(modelFile)
}

// FromBytes loads a model file as parse/train/export.py writes it.
func FromBytes(b []byte) (*Parser, error) {
	m, err := load(b)
	if err != nil {
		return nil, err
	}
	lem, err := NewLemmatizer()
	if err != nil {
		return nil, fmt.Errorf("load lemmatizer: %w", err)
	}
	p := &Parser{m: m, lemma: lem}
	p.pool.New = func() any { return &worker{net: newNet(m)} }
	return p, nil
}

// Name is "parse".
func (p *Parser) Name() string { return "parse" }

// Needs sentences with tokens.
func (p *Parser) Needs() casus.Layer { return casus.LayerSentences }

// Adds tags, lemmas, names and trees.
func (p *Parser) Adds() casus.Layer { return casus.LayerTree }

// Model names the weights: the first 12 hex digits of their SHA-256.
func (p *Parser) Model() string { return p.m.id }

// Annotate parses every sentence of d. It returns ctx's error if ctx ends.
func (p *Parser) Annotate(ctx context.Context, d *casus.Doc) error {
	w := p.pool.Get().(*worker)
	defer p.pool.Put(w)
	for i := range d.Sentences {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("parse sentence %d: %w", i, err)
		}
		s := &d.Sentences[i]
		p.sentence(w, s.Tokens, datelineEnd(s))
	}
	return nil
}

// Sentence tags and parses one sentence's tokens in place; only their forms are read.
func (p *Parser) Sentence(toks []casus.Token) {
	w := p.pool.Get().(*worker)
	p.sentence(w, toks, 0)
	p.pool.Put(w)
}

// maxChunk bounds the words parsed at once: the cost of arcs grows with the square. A longer sentence is parsed in pieces cut at
// punctuation, whose roots hang on the first piece's root by parataxis.
const maxChunk = 240

// datelineEnd counts the tokens of the dateline that a sentence begins with. They are parsed on their own: treebanks hardly know
// datelines, and "BERLIN —" in front makes a parser take the subject for a continued title.
func datelineEnd(s *casus.Sentence) int {
	n := 0
	if !s.Dateline.Empty() {
		for n < len(s.Tokens) && s.Tokens[n].End <= s.Dateline.End {
			n++
		}
	}
	if n == len(s.Tokens) {
		return 0
	}
	return n
}

// sentence parses toks; the first head tokens are a dateline. The root of the first piece after it is the sentence's root, and the
// other pieces hang on that.
func (p *Parser) sentence(w *worker, toks []casus.Token, head int) {
	root, dateline := -1, -1
	if head > 0 {
		dateline = p.chunk(w, toks[:head], 0)
	}
	for start := head; start < len(toks); {
		end := chunkEnd(toks, start)
		r := p.chunk(w, toks[start:end], start)
		if root < 0 {
			root = r
		} else {
			toks[r].Head, toks[r].Deprel = root, "parataxis"
		}
		start = end
	}
	if dateline >= 0 {
		toks[dateline].Head, toks[dateline].Deprel = root, "parataxis"
	}
	repairReduced(toks)
	repairClause(toks)
	repairHostage(toks)
	repairConj(toks)
	repairFinal(toks)
	repairAppos(toks)
	repairTitle(toks)
	p.repairTags(toks)
	p.lemma.Agree(&w.agree, toks)
}

// chunkEnd is the end of the piece that begins at start.
func chunkEnd(toks []casus.Token, start int) int {
	end := start + maxChunk
	if end >= len(toks) {
		return len(toks)
	}
	for i := end; i > start+maxChunk/2; i-- {
		switch toks[i-1].Form {
		case ",", ";", ":", ".", "!", "?", "-", "--", "\u2014", "\u2013", "|":
			return i
		}
	}
	return end
}

// chunk parses toks, which stand at base in their sentence, and returns the sentence index of the root.
func (p *Parser) chunk(w *worker, toks []casus.Token, base int) int {
	n := len(toks)
	w.forms = w.forms[:0]
	w.forms = wordForms(w.forms, toks)
	w.net.run(w.forms)
	w.heads = w.heads[:0]
	for _, h := range w.tree.Decode(w.net.arcScores(), n) {
		w.heads = append(w.heads, h-1)
	}
	if n > len(w.rels) {
		w.rels = make([]int, n)
	}
	w.net.relations(w.heads, w.rels)
	root := base
	for i := range toks {
		p.tagToken(w, &toks[i], i)
		toks[i].Deprel = p.m.deprel[w.rels[i]]
		toks[i].Head = -1
		if h := w.heads[i]; h >= 0 {
			toks[i].Head = base + h
		} else {
			root = base + i
		}
	}
	nameTokens(p.m, w.net, toks)
	return root
}

func (p *Parser) tagToken(w *worker, t *casus.Token, i int) {
	m := p.m
	row := w.net.tags.row(i, m.tags.rows)
	t.UPOS = m.upos.names[argmax(row[m.upos.from:m.upos.to], -1)]
	t.XPOS = m.xpos.names[argmax(row[m.xpos.from:m.xpos.to], -1)]
	t.Lemma = p.lemma.Lemma(t.Form, t.UPOS, t.XPOS)
	t.Feats = p.lemma.Feats(t.Form, t.Lemma, t.UPOS, t.XPOS)
}
