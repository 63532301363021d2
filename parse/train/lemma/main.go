// Lemma trains the tables of lemmas and features.
//
//	go run ./parse/train/lemma -data $CASUS_DATA/data -out parse/lemma.bin
//
// It reads the training parts of EWT and of GUM's open genres, and counts of tagged words from GMB; the development and
// test parts are for -eval only.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"slices"

	"github.com/casus/casus"
	"github.com/casus/casus/parse/lemma"
)

func main() {
	log.SetFlags(0)
	data := flag.String("data", "", "folder with parse/ud-ewt, parse/gum-open and ner/gmb")
	out := flag.String("out", "", "file to write")
	eval := flag.Bool("eval", false, "print the accuracy on development and test parts, by their gold tags")
	show := flag.Bool("errors", false, "with -eval: print each mistake")
	flag.Parse()
	if err := run(*data, *out, *eval, *show); err != nil {
		log.Fatal(err)
	}
}

func run(data, out string, eval, show bool) error {
	c, err := load(data)
	if err != nil {
		return err
	}
	b := lemma.Train(c.parts["train"], c.extra, c.loose)
	t, err := lemma.Load(string(b))
	if err != nil {
		return fmt.Errorf("reading back: %w", err)
	}
	keys, strs, rules := t.Size()
	fmt.Printf("%d sentences of training, %d bytes: %d keys, %d strings, %d rules\n", len(c.parts["train"]), len(b), keys, strs, rules)
	if eval {
		for _, part := range []string{"train", "ewt-dev", "ewt-test", "gum-dev", "gum-test"} {
			report(t, part, c.parts[part], show && part != "train")
		}
	}
	if out == "" {
		return nil
	}
	if err := os.WriteFile(out, b, 0o644); err != nil {
		return fmt.Errorf("writing table: %w", err)
	}
	return nil
}

// report prints the accuracy by gold tags and trees.
func report(t *lemma.Table, part string, gold []casus.Sentence, show bool) {
	var n, lem, feats int
	var space lemma.Space
	for _, s := range gold {
		got := slices.Clone(s.Tokens)
		for i := range got {
			g := &got[i]
			g.Lemma = t.Lemma(g.Form, g.UPOS, g.XPOS)
			g.Feats = t.Feats(g.Form, g.UPOS, g.XPOS)
		}
		t.Agree(&space, got)
		for i, g := range got {
			w := s.Tokens[i]
			n++
			if g.Lemma == w.Lemma {
				lem++
			} else if show {
				fmt.Printf("%s\tlemma\t%s\t%s\t%s\t%s\t%s\n", part, w.Form, w.UPOS, w.XPOS, w.Lemma, g.Lemma)
			}
			if g.Feats == w.Feats {
				feats++
			} else if show {
				fmt.Printf("%s\tfeats\t%s\t%s\t%s\t%s\t%s\n", part, w.Form, w.UPOS, w.XPOS, w.Feats, g.Feats)
			}
		}
	}
	fmt.Printf("%-9s %7d words, lemma %.2f, features %.2f\n", part, n, 100*float64(lem)/float64(n), 100*float64(feats)/float64(n))
}
