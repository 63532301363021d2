// Command recase counts how words are cased in running text and writes the table that package text/internal/recase
// embeds: one word a line with the costs of lower case, initial capital and capitals.
//
//	go run ./text/train/recase -out text/internal/recase/cases.txt $CASUS_DATA/data
//
// It reads the training parts of UD English EWT and GUM (CC BY-SA, CC BY) and of the Groningen Meaning Bank
// (public-domain texts): the first word of a sentence, whose case says nothing, is left out.
package main

import (
	"bufio"
	"encoding/csv"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"math"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"unicode"
)

func main() {
	out := flag.String("out", "cases.txt", "file to write")
	flag.Parse()
	if flag.NArg() != 1 {
		log.Fatal("usage: recase -out FILE DATA")
	}
	if err := run(flag.Arg(0), *out); err != nil {
		log.Fatal(err)
	}
}

// counter counts cases by lower-case word.
type counter map[string]*[3]int

func run(data, out string) error {
	c := counter{}
	names := []string{filepath.Join(data, "parse", "ud-ewt", "en_ewt-ud-train.conllu")}
	gum, err := trainDocs(filepath.Join(data, "parse", "gum-open"))
	if err != nil {
		return err
	}
	for _, name := range append(names, gum...) {
		if err := c.conllu(name); err != nil {
			return err
		}
	}
	gmb, err := filepath.Glob(filepath.Join(data, "ner", "gmb", "*.csv"))
	if err != nil {
		return err
	}
	for _, name := range gmb {
		if err := c.gmb(name); err != nil {
			return err
		}
	}
	return c.write(out)
}

// trainDocs are the documents of GUM's training part, by its list of splits.
func trainDocs(dir string) ([]string, error) {
	b, err := os.ReadFile(filepath.Join(dir, "splits.md"))
	if err != nil {
		return nil, err
	}
	var out []string
	part := ""
	for _, l := range strings.Split(string(b), "\n") {
		l = strings.TrimSpace(l)
		if p, ok := strings.CutPrefix(l, "## "); ok {
			part = p
		}
		name, ok := strings.CutPrefix(l, "* ")
		if !ok || part != "train" {
			continue
		}
		path := filepath.Join(dir, name+".conllu")
		if _, err := os.Stat(path); err == nil {
			out = append(out, path)
		}
	}
	return out, nil
}

func (c counter) conllu(name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<20)
	var forms []string
	for sc.Scan() {
		cols := strings.Split(sc.Text(), "\t")
		if len(cols) < 2 {
			c.sentence(forms)
			forms = forms[:0]
			continue
		}
		if !strings.ContainsAny(cols[0], "-.") {
			forms = append(forms, cols[1])
		}
	}
	c.sentence(forms)
	return sc.Err()
}

// gmb reads the first nine tenths of the sentences: the rest is kept for measuring.
func (c counter) gmb(name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	r := csv.NewReader(bufio.NewReader(f))
	r.FieldsPerRecord = -1
	r.LazyQuotes = true
	const kept = 43163
	var forms []string
	for n := 0; n < kept; {
		row, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if strings.HasPrefix(row[0], "Sentence:") {
			c.sentence(forms)
			forms, n = forms[:0], n+1
		}
		if len(row) > 1 && row[1] != "" && row[0] != "Sentence #" {
			forms = append(forms, row[1])
		}
	}
	c.sentence(forms)
	return nil
}

// sentence counts all words but the first of a sentence that is not all capitals.
func (c counter) sentence(forms []string) {
	lower := false
	for _, f := range forms {
		lower = lower || f == strings.ToLower(f) && strings.IndexFunc(f, unicode.IsLetter) >= 0
	}
	if !lower {
		return
	}
	for i, f := range forms {
		if i == 0 || !letters(f) || !letters(forms[i-1]) && forms[i-1] != "," && forms[i-1] != "-" {
			continue
		}
		low := strings.ToLower(f)
		k := c[low]
		if k == nil {
			k = new([3]int)
			c[low] = k
		}
		k[caseOf(f)]++
	}
}

func letters(f string) bool {
	for _, r := range f {
		if !unicode.IsLetter(r) && r != '.' && r != '\'' {
			return false
		}
	}
	return strings.IndexFunc(f, unicode.IsLetter) >= 0
}

func caseOf(f string) int {
	switch {
	case f == strings.ToLower(f):
		return 0
	case f == strings.ToUpper(f) && len([]rune(f)) > 1:
		return 2
	}
	return 1
}

func (c counter) write(out string) error {
	var words []string
	for w, k := range c {
		if k[0]+k[1]+k[2] > 1 {
			words = append(words, w)
		}
	}
	sort.Strings(words)
	var b strings.Builder
	b.WriteString("# Costs of lower case, initial capital, capitals: -2 ln p, at most 9. Written by text/train/recase.\n")
	for _, w := range words {
		k := c[w]
		sum := float64(k[0]+k[1]+k[2]) + 0.3
		fmt.Fprintf(&b, "%s ", w)
		for _, n := range k {
			fmt.Fprint(&b, int(min(9, math.Round(-2*math.Log((float64(n)+0.1)/sum)))))
		}
		b.WriteByte('\n')
	}
	if err := os.WriteFile(out, []byte(b.String()), 0o644); err != nil {
		return fmt.Errorf("writing the table: %w", err)
	}
	return nil
}
