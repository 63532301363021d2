// Command train learns the two models of package text and measures them.
//
//	go run ./text/train -data $CASUS_DATA/data -out text/internal/cut/model.bin   # a few seconds
//	go run ./text/train -eval FILE.conllu                                         # words and sentences F1 from raw text
//	go run ./text/train -eval FILE.conllu -raw                                    # that raw text, for another program
//	go run ./text/train -eval FILE.conllu -system THEIRS.conllu                   # figures of the other program
//
// It reads the UD English EWT training part and the documents of GUM (open genres) that are in neither its dev nor its
// test part. The result depends on nothing but these files.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	data := flag.String("data", filepath.Join(os.Getenv("CASUS_DATA"), "data"), "folder with parse/ud-ewt and parse/gum-open")
	out := flag.String("out", "text/internal/cut/model.bin", "file to write the weights to")
	eval := flag.String("eval", "", "score this CoNLL-U file instead of training")
	system := flag.String("system", "", "eval: score this CoNLL-U file instead of package text")
	raw := flag.Bool("raw", false, "eval: print the raw text only")
	diff := flag.Bool("diff", false, "eval: list the words that differ")
	flag.Parse()
	run := func() error { return train(*data, *out) }
	if *eval != "" {
		run = func() error { return evaluate(*eval, *system, *raw, *diff) }
	}
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}
