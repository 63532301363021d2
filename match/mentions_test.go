package match

import (
	"testing"

	"github.com/casus/casus"
)

// mentioned is the tree "Turkish police detained two journalists in Ankara" with its mentions.
func mentioned(t *testing.T) *casus.Doc {
	d, err := frozen(t)("Turkish police detained two journalists in Ankara.")
	if err != nil {
		t.Fatal(err)
	}
	d.Mentions = []casus.Mention{
		{First: 0, End: 2, Head: 1, Kind: casus.Role, Actors: []casus.Party{{Text: "Turkish police", Code: "TUR.COP"}}, Antecedent: -1},
		{First: 0, End: 1, Head: 0, Kind: casus.State, Actors: []casus.Party{{Text: "Turkish", Code: "TUR.GOV"}}, Antecedent: -1},
		{First: 3, End: 5, Head: 4, Kind: casus.Role, Antecedent: -1},
		{First: 6, End: 7, Head: 6, Kind: casus.Location, Place: &casus.Place{Name: "Ankara"}, Antecedent: -1},
	}
	return d
}

func TestConditions(t *testing.T) {
	d := mentioned(t)
	for _, c := range []struct {
		line string
		want bool
	}{
		{"if subj role COP", true}, {"if subj role MIL", false}, {"if subj role MIL|COP", true}, {"if subj not role MIL", true},
		{"if obj role CVL", false}, {"if actor role COP", true}, {"if recipient present", true}, {"if iobj absent", true},
		{"if iobj present", false}, {"unless iobj present", true}, {"if subj is actor", true}, {"if prep:in is actor", false},
		{"if prep:in is place", true}, {"if subj is place", false}, {"if obj is number", true}, {"if obj is group", true},
		{"if obj is person", false}, {"if subj is org|group", true}, {"if obj upos NOUN", true}, {"if obj upos PROPN|PRON", false},
		{"if obj lemma journalist", true}, {"if obj lemma editor|journalist", true}, {"if obj not lemma editor", true},
		{"if subj|obj lemma journalist", true}, {"if obj list @press", true}, {"if obj lemma x|@press", true},
		{"if any lemma ankara", true}, {"if any lemma detain", false}, {"if trigger lemma detain", true}, {"if trigger lemma arrest", false},
		{"if clause lemma journalist", true}, {"if sentence lemma turkish", true}, {"if sentence lemma detain", false},
		{"if time present", false}, {"if iobj not lemma x", true},
	} {
		src := "pattern coerce.x\ntype COERCE\ntrigger verb detain\nactor subj\nrecipient obj\n" + c.line + "\n+ [trigger: a]\n- b\n"
		s, err := Compile([]File{{"x.pat", []byte(src)}}, map[string][]string{"press": {"journalist"}}, anyOntology{})
		if err != nil {
			t.Errorf("%s: %v", c.line, err)
			continue
		}
		if got := len(s.Match(d, 0)) == 1; got != c.want {
			t.Errorf("%s: fires %v, want %v", c.line, got, c.want)
		}
	}
}

// TestMatchFields checks what a match carries.
func TestMatchFields(t *testing.T) {
	d := mentioned(t)
	ms := testSet(t).Match(d, 0)
	if len(ms) != 1 {
		t.Fatalf("%d matches", len(ms))
	}
	m := ms[0]
	if m.Mode != "arrest" || m.Reciprocal || len(m.Trigger) != 1 || m.Trigger[0] != 2 || m.Frame.Head != 2 || m.Frame.Tense != "past" {
		t.Errorf("got %+v, frame %+v", m, m.Frame)
	}
	if len(m.Actor) != 1 || m.Actor[0].Mention != 0 || m.Actor[0].First != 0 || m.Actor[0].End != 2 {
		t.Errorf("actor %+v", m.Actor)
	}
	if len(m.Recipient) != 1 || m.Recipient[0].Mention != 2 {
		t.Errorf("recipient %+v", m.Recipient)
	}
	if len(m.Place) != 1 || m.Place[0].Mention != 3 {
		t.Errorf("place %+v", m.Place)
	}
}
