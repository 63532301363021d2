package coref

import (
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/coref"
)

// Share is how many of some were right.
type Share struct {
	Right, All int
}

func (s *Share) add(ok bool) {
	s.All++
	if ok {
		s.Right++
	}
}

// Of is the share, 0 of none.
func (s Share) Of() float64 {
	if s.All == 0 {
		return 0
	}
	return float64(s.Right) / float64(s.All)
}

// PronounScores are shares of third-person pronouns whose antecedent is right.
type PronounScores struct {
	All                     Share
	ByWord, ByType, ByGenre map[string]*Share
}

// NewPronounScores gives empty scores.
func NewPronounScores() *PronounScores {
	return &PronounScores{ByWord: map[string]*Share{}, ByType: map[string]*Share{}, ByGenre: map[string]*Share{}}
}

func count(m map[string]*Share, key string, ok bool) {
	if m[key] == nil {
		m[key] = &Share{}
	}
	m[key].add(ok)
}

// Miss is called for each pronoun, with the antecedent chosen, -1 for none.
type Miss func(d *Doc, m, chosen int, ok bool)

// Pronouns scores a model on one document, all gold mentions given.
func (p *PronounScores) Pronouns(model *coref.Model, d *Doc, own *casus.Doc, miss Miss) {
	r := coref.NewReader(model, own.Sentences)
	seen := map[string]bool{}
	for i := range d.Mentions {
		m := &d.Mentions[i]
		r.Add(coref.Mention{Sent: m.Sent, First: m.First, End: m.End, Head: OwnHead(own, m)})
		tok := &d.Sentences[m.Sent].Tokens[m.First]
		asked := m.End-m.First == 1 && coref.Third(tok) && seen[m.Group]
		j := r.Resolve(i, asked)
		seen[m.Group] = true
		if !asked {
			continue
		}
		ok := j >= 0 && d.Mentions[j].Group == m.Group
		p.All.add(ok)
		count(p.ByWord, wordClass(tok.Form), ok)
		count(p.ByType, m.Type, ok)
		count(p.ByGenre, d.Genre(), ok)
		if miss != nil {
			miss(d, i, j, ok)
		}
	}
}

// OwnHead is the head of a gold mention in Casus's own tree.
func OwnHead(own *casus.Doc, m *Mention) int {
	return headOf(&own.Sentences[m.Sent], m.First, m.End)
}

func wordClass(form string) string {
	switch strings.ToLower(form) {
	case "he", "him", "himself", "his":
		return "he"
	case "she", "her", "hers", "herself":
		return "she"
	case "it", "its", "itself":
		return "it"
	}
	return "they"
}

// Text scores the pronouns of a document as Casus reads it: does the mention that Casus refers each back to have the head
// of a gold mention of its group.
func (p *PronounScores) Text(d *Doc, own *casus.Doc) {
	type at struct{ sent, tok int }
	mention := map[at]int{}
	for i := range own.Mentions {
		if m := &own.Mentions[i]; m.Kind == casus.Pronoun {
			mention[at{m.Sent, m.Head}] = i
		}
	}
	group := map[at][]string{}
	seen := map[string]bool{}
	for i := range d.Mentions {
		m := &d.Mentions[i]
		tok := &d.Sentences[m.Sent].Tokens[m.First]
		if asked := m.End-m.First == 1 && coref.Third(tok) && seen[m.Group]; asked {
			ok := false
			if k, has := mention[at{m.Sent, m.First}]; has && own.Mentions[k].Antecedent >= 0 {
				a := &own.Mentions[own.Mentions[k].Antecedent]
				for _, g := range group[at{a.Sent, a.Head}] {
					ok = ok || g == m.Group
				}
			}
			p.All.add(ok)
			count(p.ByWord, wordClass(tok.Form), ok)
			count(p.ByType, m.Type, ok)
			count(p.ByGenre, d.Genre(), ok)
		}
		seen[m.Group] = true
		group[at{m.Sent, m.Head}] = append(group[at{m.Sent, m.Head}], m.Group)
	}
}
