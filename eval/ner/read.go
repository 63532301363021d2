package ner

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
)

// Sentence is one annotated sentence: a label in the IOB2 scheme for each form.
type Sentence struct {
	Forms, Labels []string
}

// ReadUNER reads Universal NER's IOB2 files: number, form and label in columns, sentences parted by empty lines. A label that says
// "outside" at length ("B-O") is "O".
func ReadUNER(r io.Reader) ([]Sentence, error) {
	return readColumns(r, func(line string) (form, label string, err error) {
		f := strings.Split(line, "\t")
		if len(f) < 3 {
			return "", "", errors.New("fewer than three columns")
		}
		if strings.HasSuffix(f[2], "-O") {
			f[2] = "O"
		}
		return f[1], f[2], nil
	})
}

// ReadCrossNER reads CrossNER's files: form and label in columns, sentences parted by empty lines.
func ReadCrossNER(r io.Reader) ([]Sentence, error) {
	return readColumns(r, func(line string) (form, label string, err error) {
		form, label, ok := strings.Cut(line, "\t")
		if !ok {
			return "", "", errors.New("fewer than two columns")
		}
		return form, label, nil
	})
}

func readColumns(r io.Reader, split func(string) (form, label string, err error)) ([]Sentence, error) {
	var out []Sentence
	var cur Sentence
	sc := bufio.NewScanner(r)
	sc.Buffer(nil, 1<<20)
	flush := func() {
		if len(cur.Forms) > 0 {
			out = append(out, cur)
			cur = Sentence{}
		}
	}
	for n := 1; sc.Scan(); n++ {
		line := strings.TrimSuffix(sc.Text(), "\r")
		if line == "" {
			flush()
			continue
		}
		if line[0] == '#' && strings.HasPrefix(line, "# ") {
			continue
		}
		form, label, err := split(line)
		if err == nil {
			err = checkLabel(label)
		}
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		cur.Forms, cur.Labels = append(cur.Forms, form), append(cur.Labels, label)
	}
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("reading lines: %w", err)
	}
	flush()
	return out, nil
}

// ReadGMB reads the Groningen Meaning Bank's table of words (CSV in Latin-1: "Sentence: N" at a sentence's first word, word, tag, label).
// Rows without a word are passed over.
func ReadGMB(r io.Reader) ([]Sentence, error) {
	cr := csv.NewReader(bufio.NewReader(r))
	cr.FieldsPerRecord = 4
	cr.ReuseRecord = true
	var out []Sentence
	var cur Sentence
	for {
		row, err := cr.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("reading table: %w", err)
		}
		if strings.HasPrefix(row[0], "Sentence:") && len(cur.Forms) > 0 {
			out = append(out, cur)
			cur = Sentence{}
		}
		if row[0] == "Sentence #" || row[1] == "" {
			continue
		}
		if err := checkLabel(row[3]); err != nil {
			line, _ := cr.FieldPos(3)
			return nil, fmt.Errorf("line %d: %w", line, err)
		}
		cur.Forms, cur.Labels = append(cur.Forms, latin1(row[1])), append(cur.Labels, strings.Clone(row[3]))
	}
	if len(cur.Forms) > 0 {
		out = append(out, cur)
	}
	return out, nil
}

// LastTenth is the part of the Groningen Meaning Bank that no model is trained on.
func LastTenth(s []Sentence) []Sentence { return s[len(s)*9/10:] }

func latin1(s string) string {
	var b strings.Builder
	for i := range len(s) {
		b.WriteRune(rune(s[i]))
	}
	return b.String()
}

func checkLabel(l string) error {
	if l == "O" || len(l) > 2 && (l[0] == 'B' || l[0] == 'I') && l[1] == '-' {
		return nil
	}
	return fmt.Errorf("label %q is neither O nor B- or I- and a kind", l)
}
