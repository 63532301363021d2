package actors

import "testing"

func TestFindLowerAfterHyphen(t *testing.T) {
	x := newIndex(1)
	x.add([]string{"oh", "min", "su"}, entry{actor: 3, person: true})
	if got := x.Find([]string{"Oh", "Min", "-", "su", "said"}, false); len(got) != 1 || got[0].End != 4 {
		t.Errorf("got %+v", got)
	}
	if got := x.Find([]string{"Oh", "Min", "su", "said"}, false); len(got) != 0 {
		t.Errorf("got %+v for a last word in lower case without hyphen", got)
	}
}
