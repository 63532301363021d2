package main

import (
	"os"
	"path/filepath"
	"testing"
)

const goldFile = `# newdoc id = d
# text = They can't go.
1	They	they	PRON	_	_	3	nsubj	_	_
2-3	can't	_	_	_	_	_	_	_	_
2	ca	can	AUX	_	_	3	aux	_	_
3	n't	not	PART	_	_	4	advmod	_	_
4	go	go	VERB	_	_	0	root	_	SpaceAfter=No
5	.	.	PUNCT	_	_	3	punct	_	_

# text = Why?
1	Why	why	ADV	_	_	0	root	_	SpaceAfter=No
2	?	?	PUNCT	_	_	1	punct	_	_

# newpar
1	End	end	NOUN	_	_	0	root	_	_

`

const systemFile = `1	They	_	_	_	_	_	_	_	_
2	can't	_	_	_	_	_	_	_	_
3	go.	_	_	_	_	_	_	_	_

1	Why	_	_	_	_	_	_	_	_
2	?	_	_	_	_	_	_	_	_
3	End	_	_	_	_	_	_	_	_

`

func write(t *testing.T, name, s string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(s), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestFigures(t *testing.T) {
	gold := &corpus{}
	if err := gold.readConllu(write(t, "gold", goldFile)); err != nil {
		t.Fatal(err)
	}
	raw := gold.text.String()
	if want := "They can't go. Why?\n\nEnd\n\n"; raw != want {
		t.Fatalf("raw text %q, want %q", raw, want)
	}
	m := matcher{packed: pack(raw)}
	words, sents, err := m.cut(raw, write(t, "system", systemFile))
	if err != nil {
		t.Fatal(err)
	}
	if n := m.pairs(gold.words, words); n != 4 { // They, Why, ?, End
		t.Errorf("%d words alike, want 4", n)
	}
	if n := m.spans(gold.sents, sents); n != 1 {
		t.Errorf("%d sentences alike, want 1", n)
	}
	if n := m.pairs(gold.words, gold.words); n != len(gold.words) {
		t.Errorf("%d of %d gold words are like themselves", n, len(gold.words))
	}
	if _, _, err := m.cut(raw, write(t, "other", "1\tNo\t_\t_\t_\t_\t_\t_\t_\t_\n\n")); err == nil {
		t.Error("no error for another text")
	}
}

func TestBadConllu(t *testing.T) {
	for _, s := range []string{"1\tx\n", "x\ta\t_\t_\t_\t_\t_\t_\t_\t_\n", "1-y\ta\t_\t_\t_\t_\t_\t_\t_\t_\n"} {
		if err := new(corpus).readConllu(write(t, "bad", s)); err == nil {
			t.Errorf("%q: no error", s)
		}
	}
}
