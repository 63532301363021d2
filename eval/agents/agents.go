package agents

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors/petrarch"
)

// Read gives the document of an article, with its mentions.
type Read func(context.Context, *casus.Article) (*casus.Doc, error)

// Phrase is an agent of a dictionary.
type Phrase struct {
	Text string // in small letters, names of faiths with a capital
	Code string // CAMEO
	Line int
}

// Score is how many phrases code to an equivalent role.
type Score struct {
	N      int     `json:"n"`
	Right  int     `json:"right"`
	Share  float64 `json:"share"`
	Misses []Miss  `json:"misses,omitempty"`
}

// Miss is a phrase that codes otherwise, with the roles that would be right.
type Miss struct {
	Phrase Phrase   `json:"phrase"`
	Got    string   `json:"got"`
	Want   []string `json:"want"`
	Why    string   `json:"why"`
}

// Phrases lists the agents of a dictionary that have a role, each phrase once.
func Phrases(name string, data []byte) ([]Phrase, error) {
	r, err := petrarch.Parse(name, data)
	if err != nil {
		return nil, fmt.Errorf("agents: %w", err)
	}
	var out []Phrase
	seen := map[string]bool{}
	for _, e := range r.Entries {
		if !e.Agent || len(Equivalent(e.Codes[0].Text)) == 0 {
			continue
		}
		for _, n := range e.Names {
			text := phrase(n)
			if text != "" && !seen[text] {
				out = append(out, Phrase{text, e.Codes[0].Text, e.Line})
			}
			seen[text] = true
		}
	}
	return out, nil
}

// Measure puts each phrase into a sentence and compares the role of the mention that the phrase makes.
func Measure(ctx context.Context, phrases []Phrase, read Read) (*Score, error) {
	s := &Score{}
	for _, p := range phrases {
		got, why, err := roleOf(ctx, p.Text, read)
		if err != nil {
			return nil, fmt.Errorf("agents: %q: %w", p.Text, err)
		}
		s.N++
		want := Equivalent(p.Code)
		if slices.Contains(want, got) {
			s.Right++
			continue
		}
		s.Misses = append(s.Misses, Miss{p, got, want, why})
	}
	if s.N == 0 {
		return nil, errors.New("agents: no phrase with a role")
	}
	s.Share = float64(s.Right) / float64(s.N)
	return s, nil
}

// roleOf reads "The French PHRASE met reporters in Paris on Tuesday." and gives the role of the phrase.
func roleOf(ctx context.Context, phrase string, read Read) (role, why string, err error) {
	const before, after = "The French ", " met with the press in Paris on Tuesday."
	d, err := read(ctx, &casus.Article{ID: "phrase", Text: before + phrase + after, Published: "2012-06-15", Lang: "en"})
	if err != nil {
		return "", "", err
	}
	from, to := len(before), len(before)+len(phrase)
	best := -1
	for i := range d.Mentions {
		m := &d.Mentions[i]
		if m.Sent != 0 || m.Span.End <= from || m.Span.Start >= to {
			continue
		}
		head := d.Sentences[0].Tokens[m.Head]
		if head.Start < from || head.End > to {
			continue
		}
		if best < 0 || m.Span.End-m.Span.Start >= d.Mentions[best].Span.End-d.Mentions[best].Span.Start {
			best = i
		}
	}
	if best < 0 {
		return "", "no mention", nil
	}
	m := &d.Mentions[best]
	if len(m.Actors) == 0 {
		return "", m.Unknown, nil
	}
	return m.Actors[0].Code.Role(), m.Reason, nil
}

// capitals are words of phrases that English writes with a capital.
const capitals = ` anglican baptist buddhist catholic christian copt coptic druze hasidic hindu islamic islamist jesuit jew jewish jews lutheran maronite methodist mormon moslem muslim orthodox pentecostal presbyterian protestant quaker shia shiite shi'ite sikh sufi sunni tamil taoist unitarian wahhabi zionist american janjaweed `

func phrase(name string) string {
	words := strings.Fields(strings.NewReplacer("_", " ").Replace(strings.ToLower(name)))
	for len(words) > 1 && slices.Contains([]string{"of", "for", "in", "to", "at"}, words[len(words)-1]) {
		words = words[:len(words)-1] // "ambassador to"
	}
	if len(words) > 1 && words[0] == "the" {
		words = words[1:]
	}
	for i, w := range words {
		switch w { // the few stems that the dictionary still has
		case "minist":
			w = "minister"
		case "compan", "authorit", "industr":
			w += "y"
		case "dept":
			w = "department"
		}
		words[i] = w
		if strings.Contains(capitals, " "+w+" ") {
			words[i] = strings.ToUpper(w[:1]) + w[1:]
		}
		if strings.Contains(" ceo mp mps ngo ngos gi gis un u.n. pow pows vip idp idps mep ", " "+w+" ") {
			words[i] = strings.ToUpper(w)
		}
	}
	return strings.Join(words, " ")
}

// WriteText writes the share, and before it the misses where they are kept.
func (s *Score) WriteText(w io.Writer) error {
	var b strings.Builder
	for _, m := range s.Misses {
		fmt.Fprintf(&b, "%d\t%s\t%s\twant %s\tgot %s\t%s\n", m.Phrase.Line, m.Phrase.Text, m.Phrase.Code, strings.Join(m.Want, " or "), orDash(m.Got), m.Why)
	}
	fmt.Fprintf(&b, "phrases %d right %d share %.3f\n", s.N, s.Right, s.Share)
	_, err := io.WriteString(w, b.String())
	return err
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}
