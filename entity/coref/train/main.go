// Train learns the weights of package coref from the training documents of GUM's open genres.
//
//	go run ./entity/coref/train -o entity/coref/weights.bin $CASUS_DATA/data/parse/gum-open
//
// Words and sentences are the treebank's, trees and names Casus's own. Each document is read twice: with the gold
// mentions and with the phrases that package coref finds by itself. With -hold some documents are kept out of the
// training, and the share of its third-person pronouns whose antecedent is right is written after each pass.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"os"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/coref"
	gum "github.com/casus/casus/eval/coref"
	"github.com/casus/casus/parse"
)

// text is a document with its mentions and the group of each, "" if it is no gold mention.
type text struct {
	gold     *gum.Doc
	own      *casus.Doc
	mentions []coref.Mention
	group    []string
	kinds    []int8 // 1 person, body or place; -1 something else; 0 unknown
}

func main() {
	log.SetFlags(0)
	out := flag.String("o", "", "file to write the weights to")
	passes := flag.Int("passes", 8, "passes over the documents")
	rate := flag.Float64("rate", 0.15, "learning rate")
	hold := flag.Bool("hold", false, "keep documents for measuring")
	goldTimes := flag.Int("gold", 1, "times that gold mentions are read in a pass")
	ownTimes := flag.Int("own", 1, "times that found mentions are read in a pass")
	every := flag.Int("every", 4, "with -hold, one of how many documents is kept out")
	l2 := flag.Float64("l2", 1e-6, "weight decay")
	flag.Parse()
	if flag.NArg() != 1 {
		log.Fatal("want the folder of the treebank")
	}
	files, err := gum.Files(flag.Arg(0), []string{"train"})
	if err != nil {
		log.Fatal(err)
	}
	p, err := parse.New()
	if err != nil {
		log.Fatal(err)
	}
	var given, found, held []*text
	for n, f := range files {
		t, err := load(p, f)
		if err != nil {
			log.Fatal(err)
		}
		if *hold && n%*every == 1 {
			held = append(held, t)
			continue
		}
		given = append(given, t)
		found = append(found, detected(t))
	}
	l := newLearner(float32(*rate), float32(*l2))
	for pass := range *passes {
		for n := range given {
			k := (n*37 + pass*11) % len(given)
			for range *goldTimes {
				l.learn(given[k])
			}
			for range *ownTimes {
				l.learn(found[k])
			}
			if n%16 == 15 {
				l.keep()
			}
		}
		b := l.bytes()
		if *hold {
			fmt.Println(pass, l.report(), measure(b, held))
		}
		if *out != "" {
			if err := os.WriteFile(*out, b, 0o644); err != nil {
				log.Fatal(err)
			}
		}
	}
}

func load(p *parse.Parser, file string) (*text, error) {
	d, err := gum.ReadFile(file)
	if err != nil {
		return nil, err
	}
	own, err := gum.Parse(context.Background(), p, d, false)
	if err != nil {
		return nil, err
	}
	t := &text{gold: d, own: own}
	for i := range d.Mentions {
		m := &d.Mentions[i]
		t.mentions = append(t.mentions, coref.Mention{Sent: m.Sent, First: m.First, End: m.End, Head: gum.OwnHead(own, m)})
		t.group = append(t.group, m.Group)
		t.kinds = append(t.kinds, kindOf(m.Type))
	}
	return t, nil
}

func kindOf(typ string) int8 {
	switch typ {
	case "person", "organization", "place":
		return 1
	}
	return -1
}

// detected gives the text with the phrases that package coref finds, each with the group of the gold mention of its
// head.
func detected(t *text) *text {
	out := &text{gold: t.gold, own: t.own, mentions: coref.Detect(t.own.Sentences)}
	out.group, out.kinds = make([]string, len(out.mentions)), make([]int8, len(out.mentions))
	type at struct{ sent, head int }
	by := map[at][]int{}
	for i, m := range t.mentions {
		by[at{m.Sent, m.Head}] = append(by[at{m.Sent, m.Head}], i)
	}
	taken := map[int]bool{}
	for i, m := range out.mentions {
		best, bestScore := -1, -1
		for _, g := range by[at{m.Sent, m.Head}] {
			o := t.mentions[g]
			score := min(o.End, m.End) - max(o.First, m.First) - max(o.End, m.End) + min(o.First, m.First)
			if !taken[g] && (best < 0 || score > bestScore) {
				best, bestScore = g, score
			}
		}
		if best >= 0 {
			taken[best] = true
			out.group[i], out.kinds[i] = t.group[best], t.kinds[best]
		}
	}
	return out
}

// measure scores weights on the documents held out.
func measure(b []byte, held []*text) string {
	m, err := coref.FromBytes(b)
	if err != nil {
		return err.Error()
	}
	s := gum.NewPronounScores()
	for _, t := range held {
		s.Pronouns(m, t.gold, t.own, nil)
	}
	line := fmt.Sprintf("pronouns %.4f of %d:", s.All.Of(), s.All.All)
	for _, w := range []string{"he", "she", "it", "they"} {
		if x := s.ByWord[w]; x != nil {
			line += fmt.Sprintf(" %s %.3f/%d", w, x.Of(), x.All)
		}
	}
	return line
}
