package cut

import "testing"

// always answers every question alike.
type always int32

func (a always) Score(Task, int, []uint32) int32 { return int32(a) }

func TestRules(t *testing.T) {
	const s = "Gen. Roe can't reach 1,400 U.S. posts, a@b.org says"
	for _, c := range []struct {
		scorer Scorer
		want   int
	}{
		{always(-1), 11}, // what rules part: ca n't, the comma, the address
		{always(1), 11},  // what rules keep: Gen., 1,400, U.S.
	} {
		if toks := New(c.scorer).Tokens(s, 0, len(s), nil); len(toks) != c.want {
			for _, k := range toks {
				t.Log(s[k.Start:k.End])
			}
			t.Errorf("scorer %v: %d tokens, want %d", c.scorer, len(toks), c.want)
		}
	}
}

func TestModelBytes(t *testing.T) {
	var w [2][]int8
	for i := range w {
		w[i] = make([]int8, 1<<Bits)
		w[i][Index(7)] = int8(-3 + i)
	}
	b := Write(w, [2]int32{10, -20})
	m, err := Read(b)
	if err != nil {
		t.Fatal(err)
	}
	if x, y := m.Score(WordTask, 0, []uint32{7, 7}), m.Score(SentenceTask, 0, []uint32{7}); x != 4 || y != -22 {
		t.Errorf("scores %d and %d, want 4 and -22", x, y)
	}
	if _, err := Read(b[1:]); err == nil {
		t.Error("no error for a short file")
	}
	b[0]++
	if _, err := Read(b); err == nil {
		t.Error("no error for a wrong magic number")
	}
}

func TestDefault(t *testing.T) {
	if _, err := Default(); err != nil {
		t.Fatal(err)
	}
}

func TestClasses(t *testing.T) {
	for r, want := range map[rune]class{'a': clLetter, 'é': clLetter, 'ب': clLetter, '7': clDigit, '—': clPunct, '€': clSymbol, '\u00a0': clSpace,
		'\u2009': clSpace, '\u200b': clHidden, '\u0301': clLetter, '😀': clEmoji, '。': clPunct, '中': clLetter, '\u202b': clHidden, '\u0085': clSpace} {
		if got, _ := classAt(string(r), 0); got != want {
			t.Errorf("%U: class %d, want %d", r, got, want)
		}
	}
}
