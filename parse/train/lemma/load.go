package main

import (
	"bufio"
	_ "embed"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/parse"
	"github.com/casus/casus/parse/lemma"
)

type corpus struct {
	parts map[string][]casus.Sentence // by part: train, ewt-dev, ewt-test, gum-dev, gum-test
	loose []lemma.Loose
	extra []lemma.Word // irregular words, for what the treebanks lack
}

func load(data string) (_ *corpus, err error) {
	c := &corpus{parts: map[string][]casus.Sentence{}}
	for _, p := range []string{"train", "dev", "test"} {
		part := "ewt-" + p
		if p == "train" {
			part = p
		}
		if err := c.conllu(part, filepath.Join(data, "parse/ud-ewt/en_ewt-ud-"+p+".conllu")); err != nil {
			return nil, err
		}
	}
	if err := c.gum(filepath.Join(data, "parse/gum-open")); err != nil {
		return nil, err
	}
	if err := c.gmb(filepath.Join(data, "ner/gmb/ner_dataset.csv")); err != nil {
		return nil, err
	}
	c.extra, err = irregular(irregularText)
	return c, err
}

//go:embed irregular.txt
var irregularText string

// irregular reads the list of irregular words.
func irregular(text string) (out []lemma.Word, err error) {
	n := 0
	put := func(forms, lem, upos, xpos string) {
		for f := range strings.SplitSeq(forms, "/") {
			out = append(out, lemma.Word{Form: f, Lemma: lem, UPOS: upos, XPOS: xpos})
		}
	}
	for line := range strings.Lines(text) {
		n++
		f := strings.Fields(line)
		switch {
		case len(f) == 0 || f[0] == "#":
		case f[0] == "V" && len(f) == 4:
			put(f[2], f[1], "VERB", "VBD")
			put(f[3], f[1], "VERB", "VBN")
		case f[0] == "R" && len(f) == 5:
			put(f[2], f[1], "VERB", "VBD")
			put(f[2], f[1], "VERB", "VBN")
			put(f[3], f[1], "VERB", "VBG")
			put(f[4], f[1], "VERB", "VBZ")
		case f[0] == "N" && len(f) == 3:
			put(f[2], f[1], "NOUN", "NNS")
		case f[0] == "P" && len(f) == 2:
			put(f[1], f[1], "PROPN", "NNPS")
		default:
			return nil, fmt.Errorf("irregular words: line %d: want V LEMMA PAST PARTICIPLE, R LEMMA PAST GERUND THIRD, N LEMMA PLURAL or P NAME", n)
		}
	}
	return out, nil
}

func (c *corpus) conllu(part, path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	ss, err := parse.ReadConllu(f)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	c.parts[part] = append(c.parts[part], ss...)
	return nil
}

// gum reads GUM by the list of parts that comes with it.
func (c *corpus) gum(dir string) error {
	b, err := os.ReadFile(filepath.Join(dir, "splits.md"))
	if err != nil {
		return err
	}
	part := map[string]string{}
	name := ""
	for line := range strings.Lines(string(b)) {
		line = strings.TrimSpace(line)
		if s, ok := strings.CutPrefix(line, "## "); ok {
			name = s
		} else if s, ok := strings.CutPrefix(line, "* "); ok {
			part[s] = name
		}
	}
	files, err := filepath.Glob(filepath.Join(dir, "*.conllu"))
	if err != nil {
		return err
	}
	for _, f := range files {
		p := part[strings.TrimSuffix(filepath.Base(f), ".conllu")]
		switch p {
		case "train":
		case "dev", "test":
			p = "gum-" + p
		default:
			return fmt.Errorf("%s is in no part of splits.md", f)
		}
		if err := c.conllu(p, f); err != nil {
			return err
		}
	}
	return nil
}

// gmb counts the words of the first nine tenths of GMB by tag; the rest is kept for tests of other rooms.
func (c *corpus) gmb(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	r := csv.NewReader(bufio.NewReader(f))
	r.FieldsPerRecord, r.ReuseRecord, r.LazyQuotes = -1, true, true
	var rows []lemma.Loose
	for first := true; ; {
		row, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		first = first || row[0] != ""
		if len(row) < 3 || row[1] == "" || row[2] == "" || row[0] == "Sentence #" {
			continue
		}
		w := lemma.Loose{Form: strings.ToLower(row[1]), XPOS: strings.Clone(row[2]), N: 1}
		if first {
			w.N = 0
		}
		if w.Form[0] != row[1][0] && !first {
			w.Capital = 1
		}
		rows = append(rows, w)
		first = false
	}
	type key struct{ form, xpos string }
	sum := map[key]lemma.Loose{}
	for _, w := range rows[:len(rows)/10*9] {
		s := sum[key{w.Form, w.XPOS}]
		sum[key{w.Form, w.XPOS}] = lemma.Loose{Form: w.Form, XPOS: w.XPOS, N: s.N + w.N, Capital: s.Capital + w.Capital}
	}
	c.loose = slices.SortedFunc(maps.Values(sum), func(a, b lemma.Loose) int {
		return strings.Compare(a.Form+"\t"+a.XPOS, b.Form+"\t"+b.XPOS)
	})
	return nil
}
