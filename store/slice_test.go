package store

import (
	"encoding/json"
	"testing"

	"github.com/casus/casus"
)

func TestElements(t *testing.T) {
	for _, raw := range []string{`null`, `[]`, `[1]`, `[1,2]`, `["a,b","]",{"x":[1,2,{"y":"}\\\""}]},[],[[1],2],"\\\\"]`, `[{"a":"\\u005d,"},null]`} {
		var want []json.RawMessage
		if err := json.Unmarshal([]byte(raw), &want); err != nil {
			t.Fatal(raw, err)
		}
		got, err := elements([]byte(raw))
		if err != nil || len(got) != len(want) {
			t.Errorf("%s: %d of %d, %v", raw, len(got), len(want), err)
			continue
		}
		for i := range got {
			if string(got[i]) != string(want[i]) {
				t.Errorf("%s: element %d is %s, want %s", raw, i, got[i], want[i])
			}
		}
	}
	for _, raw := range []string{``, `{}`, `[`, `["a]`, `[{]`, `1`} {
		if _, err := elements([]byte(raw)); err == nil {
			t.Errorf("%q is taken for a list", raw)
		}
	}
}

// FuzzElements: what encoding/json reads as a list, written without space, is cut as it cuts it.
func FuzzElements(f *testing.F) {
	f.Add([]byte(`[1,"a,\"]",{"b":[2]}]`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		var want []json.RawMessage
		_, _ = elements(raw) // whatever it is, it must not break
		if json.Unmarshal(raw, &want) != nil {
			return
		}
		packed, e := json.Marshal(want)
		if e != nil {
			return
		}
		if got, err := elements(packed); err != nil || len(got) != len(want) {
			t.Fatalf("%s: %d of %d, %v", packed, len(got), len(want), err)
		}
	})
}

// TestSays: the key is that of the records, and a text that looks like it is none.
func TestSays(t *testing.T) {
	low := 1
	rs := []casus.Record{{Kind: casus.TollKind, Toll: &casus.Toll{Scope: "cumulative", Low: &low}}, {Kind: casus.TollKind, Toll: &casus.Toll{Scope: "incident", Text: `"Scope":"cumulative"`}}}
	body, err := pack(rs)
	if err != nil {
		t.Fatal(err)
	}
	s, err := newSliced(7, "", body)
	if err != nil {
		t.Fatal(err)
	}
	for n, want := range map[int64]bool{6: false, 7: true, 8: false, 9: false} {
		if got := s.says(n, "Scope", []string{"cumulative"}); got != want {
			t.Errorf("record %d: %v", n, got)
		}
	}
}
