package store

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func TestBackupAndRestore(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		add(t, s, articles(0, 30)...)
		want := ids(rows(t, s, Filter{}))
		backup := filepath.Join(t.TempDir(), "backup")
		if err := s.Backup(t.Context(), backup); err != nil {
			t.Fatal(err)
		}
		if err := s.Backup(t.Context(), backup); err == nil {
			t.Error("a backup was overwritten")
		}
		for _, e := range engines() {
			t.Run("to "+e.name, func(t *testing.T) {
				to := e.url(t)
				if err := Restore(t.Context(), backup, to, Options{}); err != nil {
					t.Fatal(err)
				}
				r := open(t, to)
				if got := ids(rows(t, r, Filter{})); !slices.Equal(got, want) {
					t.Errorf("%d records, want %d", len(got), len(want))
				}
				if got := rows(t, r, Filter{Text: "report7"}); len(got) == 0 {
					t.Error("full text finds nothing")
				}
				sound(t, r)
				if err := Restore(t.Context(), backup, to, Options{}); err == nil {
					t.Error("a store was overwritten")
				}
			})
		}
	})
}

func TestForgetArticle(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		add(t, s, articles(0, 20)...)
		add(t, s, article(7, 1, "g1"))
		if _, err := s.Forget(t.Context(), Forgetting{Article: "wire-7", Author: "ann", Reason: "asked"}); err != nil {
			t.Fatal(err)
		}
		if a := add(t, s, article(7, 0, "g2"), article(7, 2, "g1")); a.Forgotten != 2 {
			t.Errorf("%+v", a)
		}
		if got := rows(t, s, Filter{Text: "report7", Superseded: true}); len(got) != 0 {
			t.Errorf("still found: %v", ids(got))
		}
		inFiles(t, s, "report7:", "wire-7\x00")
		sound(t, s)
	})
}

func TestForgetPerson(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		c := article(5, 0, "g1")
		c.Article.Text += "Ann Otherperson said so.\n"
		c.Records[0].Evidence.Quote = "Ann Otherperson said so."
		add(t, s, c, article(6, 0, "g1"))
		tomb, err := s.Forget(t.Context(), Forgetting{Names: []string{"Ann Otherperson"}, Author: "bob", Reason: "asked"})
		if err != nil || tomb.Articles != 1 || tomb.Records != 1 {
			t.Fatalf("%v %+v", err, tomb)
		}
		if got := rows(t, s, Filter{Text: "otherperson"}); len(got) != 0 {
			t.Error("still found")
		}
		a, err := s.Article(t.Context(), "wire-5", 0)
		if err != nil || len(a.Text) != len(c.Article.Text) || bytes.Contains([]byte(a.Text), []byte("Otherperson")) {
			t.Errorf("%v %q", err, a.Text)
		}
		inFiles(t, s, "Otherperson")
		sound(t, s)
	})
}

// inFiles fails if the files of an SQLite store hold words.
func inFiles(t *testing.T, s *Store, words ...string) {
	t.Helper()
	if s.at.engine != "sqlite" {
		return
	}
	for _, f := range []string{s.at.path, s.at.path + "-wal"} {
		b, err := os.ReadFile(f)
		if err != nil && !os.IsNotExist(err) {
			t.Fatal(err)
		}
		for _, w := range words {
			if bytes.Contains(bytes.ToLower(b), bytes.ToLower([]byte(w))) {
				t.Errorf("%s holds %q", f, w)
			}
		}
	}
}

func TestCompactAndRetain(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		add(t, s, articles(0, 20)...)
		m := add(t, s, article(7, 1, "g1"), article(8, 0, "g2")).Moment
		want := ids(rows(t, s, Filter{}))
		c, err := s.Compact(t.Context(), m)
		if err != nil || c.Codings != 2 || c.Versions != 1 {
			t.Fatalf("%v %+v", err, c)
		}
		n, err := s.Retain(t.Context(), Policy{Before: "2030-01-01", Source: "wire", Keep: "spans"})
		if err != nil || n != 10 {
			t.Errorf("%v: %d texts dropped", err, n)
		}
		if a := add(t, s, article(7, 0, "g1"), article(8, 0, "g1")); a.Same != 2 {
			t.Errorf("late: %+v", a)
		}
		if got := ids(rows(t, s, Filter{})); !slices.Equal(got, want) {
			t.Error("other records than before")
		}
		if _, err := s.Counts(t.Context(), CountQuery{AsOf: m - 1}); err == nil {
			t.Error("asked as of what was forgotten")
		}
		sound(t, s)
	})
}
