package code

import (
	"testing"
	"testing/fstest"
)

func TestLexicon(t *testing.T) {
	for _, c := range []struct{ name, text, err string }{
		{"good", "modal planned will shall # futures\n\nmodal possible may\n", ""},
		{"short line", "modal planned\n", `en/code/a.txt:1: want LIST KEY WORDS, got "modal planned"`},
		{"two keys", "modal planned will\nmodal possible will\n", `en/code/a.txt:2: "will" stands in list modal as "planned" already`},
	} {
		l, err := loadLexicon(fstest.MapFS{"en/code/a.txt": {Data: []byte(c.text)}})
		switch {
		case c.err == "" && err != nil:
			t.Errorf("%s: %v", c.name, err)
		case c.err != "" && (err == nil || err.Error() != c.err):
			t.Errorf("%s: got error %v, want %s", c.name, err, c.err)
		case c.err == "" && (l.key("modal", "may") != "possible" || !l.has("modal", "will") || l.has("modal", "must")):
			t.Errorf("%s: wrong lists %v", c.name, l.lists)
		}
	}
	if _, err := defaultLexicon(); err != nil {
		t.Error(err)
	}
	if _, err := loadLexicon(fstest.MapFS{}); err == nil {
		t.Error("no word lists, and no error")
	}
}

// FuzzLexicon: word lists of any content give lists or an error, never a crash.
func FuzzLexicon(f *testing.F) {
	f.Add("modal planned will\n")
	f.Add("# nothing\n\x00 \xff y z")
	f.Fuzz(func(t *testing.T, text string) {
		l, err := loadLexicon(fstest.MapFS{"en/code/a.txt": {Data: []byte(text)}})
		if (l == nil) == (err == nil) {
			t.Error("lists and error disagree")
		}
	})
}
