package coref

import (
	"fmt"
	"strings"
	"testing"
)

// small is a document of our own in GUM's form.
const small = `# newdoc id = GUM_news_own
# meta::dateCreated = 2020-03-04
# text = The mayor of Arden spoke.
1	The	the	DET	DT	_	2	det	_	Entity=(1-person-new-nnnnn-cf1-2-coref
2	mayor	mayor	NOUN	NN	Number=Sing	5	nsubj	_	_
3	of	of	ADP	IN	_	4	case	_	_
4	Arden	Arden	PROPN	NNP	Number=Sing	2	nmod	_	Entity=(2-place-new-nnnnn-cf2-1-coref-Arden)1)
5	spoke	speak	VERB	VBD	_	0	root	_	SpaceAfter=No
6	.	.	PUNCT	.	_	5	punct	_	_

# text = She loves it, and the town hall.
1	She	she	PRON	PRP	Number=Sing	2	nsubj	_	Entity=(1-person-giv:act-nnnnn-cf1-1-ana)
2	loves	love	VERB	VBZ	_	0	root	_	_
3	it	it	PRON	PRP	Number=Sing	2	obj	_	Entity=(2-place-giv:act-nnnnn-cf2-1-ana)|SpaceAfter=No
4	,	,	PUNCT	,	_	8	punct	_	_
5	and	and	CCONJ	CC	_	8	cc	_	_
6	the	the	DET	DT	_	8	det	_	Entity=(3-place-new-nnnnn-cf3-3-sgl
7	town	town	NOUN	NN	Number=Sing	8	compound	_	Entity=(2-place-giv:act-nnnnn-cf2-1-coref)
8	hall	hall	NOUN	NN	Number=Sing	3	conj	_	Entity=3)|SpaceAfter=No
9	.	.	PUNCT	.	_	2	punct	_	_

`

func TestRead(t *testing.T) {
	d, err := Read([]byte(small))
	if err != nil {
		t.Fatal(err)
	}
	if d.ID != "GUM_news_own" || d.Genre() != "news" || d.Published != "2020-03-04" {
		t.Errorf("document %q %q %q", d.ID, d.Genre(), d.Published)
	}
	var got []string
	for _, m := range d.Mentions {
		s := d.Sentences[m.Sent]
		words := d.Text[s.Tokens[m.First].Start:s.Tokens[m.End-1].End]
		got = append(got, fmt.Sprintf("%s %s %s: %s, head %s, core %v", m.Group, m.Type, m.Link, words, s.Tokens[m.Head].Form, m.Core))
	}
	want := `1 person coref: The mayor of Arden, head mayor, core [1]
2 place coref: Arden, head Arden, core [3]
1 person ana: She, head She, core [0]
2 place ana: it, head it, core [2]
3 place sgl: the town hall, head hall, core [7]
2 place coref: town, head town, core [6]`
	if s := strings.Join(got, "\n"); s != want {
		t.Errorf("got\n%s\nwant\n%s", s, want)
	}
	gold := goldChains(d, counted).WithoutSingletons()
	if s := fmt.Sprint(gold); s != "[[0 2] [1 3 5]]" {
		t.Errorf("chains %s", s)
	}
}

func TestReadRefuses(t *testing.T) {
	for _, bad := range []string{"Entity=7)", "Entity=(1-person-new", "Entity=(1-person-new-n-cf1-x-coref)", "Entity=(1-person-new-nnnnn-cf1-1-coref"} {
		if _, err := Read([]byte("1\tA\ta\tNOUN\tNN\t_\t0\troot\t_\t" + bad + "\n\n")); err == nil {
			t.Errorf("%s was read", bad)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(small))
	f.Add([]byte("1\tA\ta\tNOUN\tNN\t_\t0\troot\t_\tEntity=(1-a-b-c-d-1-coref(2-a-b-c-d-9-coref)1)\n\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		d, err := Read(b)
		if err != nil {
			return
		}
		for _, m := range d.Mentions {
			if n := len(d.Sentences[m.Sent].Tokens); m.First < 0 || m.First >= m.End || m.End > n || m.Head < m.First || m.Head >= m.End {
				t.Fatalf("mention %+v in a sentence of %d words", m, n)
			}
		}
	})
}
