// Cmd scores a parse in CoNLL-U against a gold one, or writes the plain text of a CoNLL-U file to be parsed.
//
//	go run ./eval/conll/cmd GOLD.conllu SYSTEM.conllu
//	go run ./eval/conll/cmd -parse GOLD.conllu   (parse the gold tokens, and score that)
//	go run ./eval/conll/cmd -text GOLD.conllu
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"os"

	"github.com/casus/casus"
	"github.com/casus/casus/eval/conll"
	"github.com/casus/casus/parse"
)

func main() {
	log.SetFlags(0)
	text := flag.Bool("text", false, "write the text of the one file named")
	again := flag.Bool("parse", false, "parse the tokens of the one file named, and score that")
	out := flag.String("o", "", "with -parse: also write the parse to this file")
	flag.Parse()
	var err error
	switch names := flag.Args(); {
	case *text && len(names) == 1:
		err = writeText(os.Stdout, names[0])
	case *again && len(names) == 1:
		err = parseAndScore(os.Stdout, names[0], *out)
	case !*text && !*again && len(names) == 2:
		err = scoreFiles(os.Stdout, names[0], names[1])
	default:
		err = errors.New("want GOLD.conllu SYSTEM.conllu, or -parse or -text with GOLD.conllu")
	}
	if err != nil {
		log.Fatal(err)
	}
}

func writeText(w io.Writer, name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	return conll.WriteText(w, f)
}

func read(name string) ([]casus.Sentence, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	ss, err := parse.ReadConllu(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return ss, nil
}

func scoreFiles(w io.Writer, gold, system string) error {
	g, err := read(gold)
	if err != nil {
		return err
	}
	s, err := read(system)
	if err != nil {
		return err
	}
	return score(w, g, s)
}

func score(w io.Writer, gold, system []casus.Sentence) error {
	s, err := conll.Score(gold, system)
	if err != nil {
		return err
	}
	_, err = fmt.Fprint(w, s)
	return err
}

// parseAndScore parses the gold tokens, of which it keeps nothing but forms and places.
func parseAndScore(w io.Writer, name, out string) error {
	gold, err := read(name)
	if err != nil {
		return err
	}
	p, err := parse.New()
	if err != nil {
		return err
	}
	d := &casus.Doc{Article: &casus.Article{}, Sentences: conll.Bare(gold)}
	if err := p.Annotate(context.Background(), d); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if out != "" {
		f, err := os.Create(out)
		if err != nil {
			return err
		}
		if err := errors.Join(parse.WriteConllu(f, "", d.Sentences), f.Close()); err != nil {
			return err
		}
	}
	return score(w, gold, d.Sentences)
}
