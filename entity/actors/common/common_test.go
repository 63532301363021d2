package common

import "testing"

func TestHas(t *testing.T) {
	w := Load()
	for word, want := range map[string]bool{"House": true, "the": true, "PEACE": true, "kandahar": false, "": false} {
		if w.Has(word) != want {
			t.Errorf("%q: %v, want %v", word, !want, want)
		}
	}
}
