package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
)

// word is a gold word. Words of a multiword token that do not spell it out share its span and are marked loose.
type word struct {
	start, end int
	form       string
	multi      int // number of the multiword token, 0 for none
}

// corpus is a CoNLL-U file as raw text, with where its words and sentences stand.
type corpus struct {
	text  strings.Builder
	paras [][2]int
	words []word
	sents [][2]int
	multi int
}

// readConllu puts the raw text of a file together: sentences follow each other after a space unless SpaceAfter=No,
// paragraphs and documents after an empty line.
func (c *corpus) readConllu(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<20)
	r := rebuild{c: c, newpar: true}
	for n := 1; sc.Scan(); n++ {
		if err := r.line(sc.Text()); err != nil {
			return fmt.Errorf("%s:%d: %w", path, n, err)
		}
	}
	r.endPar()
	return sc.Err()
}

// rebuild is the state of reading one file.
type rebuild struct {
	c               *corpus
	newpar, space   bool
	parStart        int
	start           int
	open            bool
	multiEnd        int // last word id of the open multiword token
	multiStart, at  int
	multiForm, rest string
	multiSpace      bool
}

func (r *rebuild) endPar() {
	if n := r.c.text.Len(); n > r.parStart {
		r.c.paras = append(r.c.paras, [2]int{r.parStart, n})
		r.c.text.WriteString("\n\n")
		r.parStart = n + 2
	}
	r.space = false
}

func (r *rebuild) line(s string) error {
	switch {
	case strings.HasPrefix(s, "# newdoc"), strings.HasPrefix(s, "# newpar") && !strings.HasPrefix(s, "# newpar_"):
		r.endPar()
	case strings.HasPrefix(s, "#"):
	case s == "":
		if r.open {
			r.c.sents = append(r.c.sents, [2]int{r.start, r.c.text.Len()})
			r.open = false
		}
	default:
		f := strings.Split(s, "\t")
		if len(f) != 10 {
			return fmt.Errorf("%d columns", len(f))
		}
		return r.token(f)
	}
	return nil
}

func (r *rebuild) token(f []string) error {
	if strings.Contains(f[0], ".") {
		return nil
	}
	gap := !strings.Contains(f[9], "SpaceAfter=No")
	if a, b, ok := strings.Cut(f[0], "-"); ok {
		end, err := strconv.Atoi(b)
		if err != nil {
			return fmt.Errorf("id %s-%s: %w", a, b, err)
		}
		r.put(f[1])
		r.multiEnd, r.multiForm, r.rest, r.multiSpace = end, f[1], f[1], gap
		r.at = r.multiStart
		r.c.multi++
		return nil
	}
	id, err := strconv.Atoi(f[0])
	if err != nil {
		return fmt.Errorf("id: %w", err)
	}
	if id == 1 && r.multiEnd < 1 {
		r.multiEnd = 0
	}
	if r.multiEnd == 0 {
		r.put(f[1])
		r.c.words = append(r.c.words, word{r.multiStart, r.c.text.Len(), f[1], 0})
		r.space = gap
		return nil
	}
	w := word{r.multiStart, r.multiStart + len(r.multiForm), f[1], r.c.multi}
	if strings.HasPrefix(r.rest, f[1]) {
		w.start, w.end = r.at, r.at+len(f[1])
		r.at, r.rest = w.end, r.rest[len(f[1]):]
	} else {
		r.rest = ""
	}
	r.c.words = append(r.c.words, w)
	if id == r.multiEnd {
		r.space, r.multiEnd = r.multiSpace, 0
	}
	return nil
}

// put writes a surface token.
func (r *rebuild) put(form string) {
	if r.space {
		r.c.text.WriteByte(' ')
	}
	r.multiStart = r.c.text.Len()
	if !r.open {
		r.open, r.start = true, r.multiStart
	}
	r.c.text.WriteString(form)
	r.space = false
}

// gumTrain lists the GUM files that are in neither the dev nor the test part.
func gumTrain(dir string) ([]string, error) {
	b, err := os.ReadFile(filepath.Join(dir, "splits.md"))
	if err != nil {
		return nil, fmt.Errorf("reading GUM's splits: %w", err)
	}
	held, part := map[string]bool{}, ""
	for _, l := range strings.Split(string(b), "\n") {
		if strings.HasPrefix(l, "## ") {
			part = strings.TrimSpace(l[3:])
		} else if name, ok := strings.CutPrefix(strings.TrimSpace(l), "* "); ok && part != "train" {
			held[strings.TrimSpace(name)] = true
		}
	}
	files, err := filepath.Glob(filepath.Join(dir, "*.conllu"))
	if err != nil {
		return nil, err
	}
	var out []string
	for _, f := range files {
		if !held[strings.TrimSuffix(filepath.Base(f), ".conllu")] {
			out = append(out, f)
		}
	}
	sort.Strings(out)
	return out, nil
}
