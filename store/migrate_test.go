package store

import (
	"os"
	"strings"
	"testing"
)

// TestMigrate brings a store of every earlier version forward. A new version adds what it is to hold to testdata.
func TestMigrate(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		if _, err := Migrate(t.Context(), url, 1, Options{}); err != nil {
			t.Fatal(err)
		}
		old, err := connect(t.Context(), url, Options{})
		if err != nil {
			t.Fatal(err)
		}
		b, err := os.ReadFile("testdata/v1.sql")
		if err != nil {
			t.Fatal(err)
		}
		for _, q := range statements(string(b)) {
			if _, err := old.wdb.ExecContext(t.Context(), q); err != nil {
				t.Fatal(err)
			}
		}
		if err := old.Close(); err != nil {
			t.Fatal(err)
		}
		if _, err := Open(t.Context(), url, Options{ReadOnly: true}); err == nil {
			t.Error("an old store was opened to read only")
		}
		s := open(t, url)
		a, err := s.Article(t.Context(), "b", 0)
		if err != nil || a.CopyOf != "a" || a.NotCoded != "copy of a" || a.Title != "First again" {
			t.Errorf("%v %+v", err, a)
		}
		if a := add(t, s, articles(0, 5)...); a.New != 5 {
			t.Errorf("%+v", a)
		}
		sound(t, s)
		if _, err := s.wdb.ExecContext(t.Context(), "UPDATE casus_schema SET version = 99"); err != nil {
			t.Fatal(err)
		}
		if _, err := Open(t.Context(), url, Options{}); err == nil || !strings.Contains(err.Error(), "newer") {
			t.Errorf("a newer store: %v", err)
		}
	})
}
