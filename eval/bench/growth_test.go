package main

import (
	"strings"
	"testing"

	"github.com/casus/casus/match"
)

func TestMultiplied(t *testing.T) {
	files := []match.File{{Name: "a.pat", Data: []byte("pattern aid.give\ntrigger verb give|hand_out|take+part\ntrigger noun hunger_strike|help\n+ x\n")}}
	s := &wordShift{words: map[string][]string{}, at: map[string]map[string]int{}}
	for class, words := range map[string]string{"verb": "ask give go hand lend mend send show take tell", "noun": "arm bill deal fund help hope law strike talk vote"} {
		s.words[class] = strings.Fields(words)
		s.at[class] = map[string]int{}
		for i, w := range s.words[class] {
			s.at[class][w] = i
		}
	}
	out, triggers := multiplied(files, 3, s)
	if len(out) != 3 || triggers != 15 {
		t.Fatalf("%d files, %d triggers", len(out), triggers)
	}
	if string(out[0].Data) != string(files[0].Data) {
		t.Errorf("the first is changed:\n%s", out[0].Data)
	}
	want := "pattern aid.give_copy2\ntrigger verb hand|mend_out|ask+part\ntrigger noun hunger_vote|law\n+ x\n"
	if string(out[2].Data) != want {
		t.Errorf("got\n%swant\n%s", out[2].Data, want)
	}
	out, _ = multiplied(files, 2, nil)
	if want := strings.Replace(string(files[0].Data), "aid.give", "aid.give_copy1", 1); string(out[1].Data) != want {
		t.Errorf("got\n%swant\n%s", out[1].Data, want)
	}
}

// TestWordShift: no two words of a class become one, and a copy has no word at its own place.
func TestWordShift(t *testing.T) {
	s, err := newWordShift([]match.File{{Data: []byte("trigger verb zap|zip_up\ntrigger noun air-strike\ntrigger adj dead\n")}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for class, words := range s.words {
		if len(words) < 50 {
			t.Errorf("%s: %d words only", class, len(words))
		}
		for k := 1; k < 10; k++ {
			seen := map[string]bool{}
			for _, w := range words {
				o := s.other(class, w, k)
				if seen[o] || o == w {
					t.Fatalf("%s %s: copy %d has %s again", class, w, k, o)
				}
				seen[o] = true
			}
		}
	}
	t.Logf("verbs %d, nouns %d, adjectives %d", len(s.words["verb"]), len(s.words["noun"]), len(s.words["adj"]))
}
