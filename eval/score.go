package eval

import (
	"fmt"
	"sort"
)

// Scores are the figures of a comparison. The JSON names and the order are part of the format.
type Scores struct {
	Articles   int     `json:"articles"`
	Sentences  int     `json:"sentences"`
	PassedOver []Count `json:"-"`

	Type       PRF        `json:"type"`      // of (sentence, type)
	Dyad       PRF        `json:"dyad"`      // pairs whose countries of both sides are equal too
	Full       PRF        `json:"full"`      // pairs whose codes of both sides are equal
	Actor      PRF        `json:"actor"`     // over single codes within pairs
	Recipient  PRF        `json:"recipient"` // likewise
	Status     StatusPart `json:"status"`
	SaidBy     SaidByPart `json:"said_by"`
	Mode       PRF        `json:"mode"` // within pairs; a value that gold does not have is wrong
	Place      PRF        `json:"place"`
	Date       PRF        `json:"date"`
	FalseEmpty Rate       `json:"false/empty"`
	Toll       PRF        `json:"toll"`                // of (sentence, measure, low, high)
	TollWho    PRF        `json:"tollwho"`             // with the victims' code also right
	Statement  *PRF       `json:"statement,omitempty"` // nil where gold has none
	Relation   *PRF       `json:"relation,omitempty"`  // nil where gold has none
	ByType     []TypePRF  `json:"-"`                   // sorted by type
}

// Count is how many records were passed over, and why.
type Count struct {
	Why string
	N   int
}

// StatusPart is the share of right statuses among pairs, and the statuses that are not "happened" for themselves.
type StatusPart struct {
	Share
	Other PRF `json:"other"`
}

// SaidByPart is the share of pairs with the right sources, and the codes named as sources for themselves.
type SaidByPart struct {
	Share
	Named PRF `json:"named"`
}

// TypePRF is the score of one event type.
type TypePRF struct {
	Type string
	PRF
}

// Score compares predicted with gold records. An article that gold or predictions name must have sentences.
func Score(arts []Article, gold, pred []Record) (*Scores, error) {
	s := &scorer{arts: arts, index: make(map[string]int, len(arts)), at: map[place]*side{}}
	out := &Scores{Articles: len(arts)}
	for i, a := range arts {
		if len(a.Sentences) == 0 {
			return nil, fmt.Errorf("article %s: no sentences given, so gold cannot be placed", a.ID)
		}
		s.index[a.ID] = i
		out.Sentences += len(a.Sentences)
	}
	s.sort(gold, false)
	s.sort(pred, true)
	out.PassedOver = s.passed
	s.scoreEvents(out)
	out.Toll = s.greedy("toll", sameFigure)
	out.TollWho = s.greedy("toll", func(g, p Record) bool { return sameFigure(g, p) && same(g, p, "who") })
	if s.goldHas("statement") {
		f := s.greedy("statement", sameStatement)
		out.Statement = &f
	}
	if s.goldHas("relation") {
		f := s.greedy("relation", sameRelation)
		out.Relation = &f
	}
	return out, nil
}

// place is where records are compared: an article's sentence, for a kind, and for events a type.
type place struct {
	kind string
	art  int
	sent int
	typ  string
}

// side holds the gold and predicted records of a place.
type side struct{ gold, pred []Record }

type scorer struct {
	arts   []Article
	index  map[string]int // article id to index in arts
	at     map[place]*side
	passed []Count
}

// sort puts records to their places.
func (s *scorer) sort(rs []Record, predicted bool) {
	for _, r := range rs {
		art, ok := s.index[r.id("article")]
		kind, _ := r["kind"].(string)
		if !ok || kind != "event" && kind != "toll" && kind != "statement" && kind != "relation" {
			s.pass("article or kind unknown")
			continue
		}
		sent := s.sentence(art, r, predicted)
		if sent < 0 {
			s.pass("in no sentence")
			continue
		}
		key := place{kind: kind, art: art, sent: sent}
		if kind == "event" {
			key.typ = typeName(r)
		}
		at := s.at[key]
		if at == nil {
			at = &side{}
			s.at[key] = at
		}
		if predicted {
			at.pred = append(at.pred, r)
		} else {
			at.gold = append(at.gold, r)
		}
	}
}

// typeName is "None" for an event without type, which sorts as such.
func typeName(r Record) string {
	if r["type"] == nil {
		return "None"
	}
	return r.id("type")
}

func (s *scorer) pass(why string) {
	for i := range s.passed {
		if s.passed[i].Why == why {
			s.passed[i].N++
			return
		}
	}
	s.passed = append(s.passed, Count{why, 1})
}

// sentence is the number of the record's sentence, -1 for none.
func (s *scorer) sentence(art int, r Record, predicted bool) int {
	if predicted {
		if off, ok := r.integer("offset"); ok {
			for i, sp := range s.arts[art].Sentences {
				if sp.Start <= off && off < sp.End {
					return i
				}
			}
			return -1
		}
	}
	if n, ok := r.integer("s"); ok && n >= 0 && n < len(s.arts[art].Sentences) {
		return n
	}
	return -1
}

func (s *scorer) goldHas(kind string) bool {
	for k, at := range s.at {
		if k.kind == kind && len(at.gold) > 0 {
			return true
		}
	}
	return false
}

// greedy gives each gold record, in order, the first predicted one left that is the same.
func (s *scorer) greedy(kind string, same func(g, p Record) bool) PRF {
	var t tally
	for k, at := range s.at {
		if k.kind != kind {
			continue
		}
		used := make([]bool, len(at.pred))
		hits := 0
		for _, g := range at.gold {
			for j, p := range at.pred {
				if !used[j] && same(g, p) {
					used[j] = true
					hits++
					break
				}
			}
		}
		t.add(hits, len(at.pred), len(at.gold))
	}
	return t.prf()
}

func sameFigure(g, p Record) bool {
	return same(g, p, "measure") && same(g, p, "low") && same(g, p, "high")
}

// contentOverlap is how much of a statement's content must be the same words.
const contentOverlap = 0.8

func sameStatement(g, p Record) bool {
	if !g.codes("speaker").equal(p.codes("speaker")) || !same(g, p, "mode") {
		return false
	}
	gc, _ := g["content"].(string)
	pc, _ := p["content"].(string)
	return overlap(gc, pc) >= contentOverlap
}

func sameRelation(g, p Record) bool {
	return g.codes("source").equal(p.codes("source")) && g.codes("target").equal(p.codes("target")) && same(g, p, "relation")
}

// sortedTypes are the types seen, in order.
func sortedTypes(m map[string]*tally) []TypePRF {
	out := make([]TypePRF, 0, len(m))
	for t, v := range m {
		out = append(out, TypePRF{t, v.prf()})
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Type < out[j].Type })
	return out
}
