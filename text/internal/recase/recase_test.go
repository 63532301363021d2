package recase

import (
	"strings"
	"testing"
)

func TestWords(t *testing.T) {
	table, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"The guerrillas attacked the town of Chalatenango on Tuesday night .",
		"President Aylwin said that the U.S. embassy would close in May .",
		"At least 12 soldiers were wounded , a spokesman told the FMLN 's radio .",
		"Maria O'Neil McCarthy spoke to us in San Salvador .",
		"He may go to Turkey with the NATO chief .",
	} {
		words := strings.Fields(strings.ToUpper(want))
		table.Words(words)
		if got := strings.Join(words, " "); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}

func TestCapitals(t *testing.T) {
	for text, want := range map[string]bool{
		"THE ARMY TOOK THE TOWN": true, "The army took the town": false, "UN, NATO, EU": false, "": false, "NATO AND THE EU Agree ON IT ALL TODAY": false,
	} {
		if got := Capitals(strings.Fields(text)); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func FuzzWords(f *testing.F) {
	f.Add("THE ARMY’S 5TH BRIGADE, O'")
	table, err := Load()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, s string) {
		words := strings.Fields(s)
		table.Words(words)
		for i, w := range strings.Fields(s) {
			if !strings.EqualFold(strings.ToUpper(w), strings.ToUpper(words[i])) && strings.ToValidUTF8(w, "") == w {
				t.Logf("%q became %q", w, words[i]) // letters whose upper case is several letters
			}
			if words[i] == "" {
				t.Fatalf("%q became nothing", w)
			}
		}
	})
}
