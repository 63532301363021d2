package userfile

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/casus/casus/entity/actors"
)

var codes = actors.Checks{Role: func(r string) bool { return r == "GOV" || r == "BUS" }, Country: func(c string) bool { return c == "FRA" }}

func write(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestRead(t *testing.T) {
	dir := write(t, map[string]string{
		"fra.actors":      "source mine\na; Anne *Lenoir; GOV\n",
		"my.actors.txt":   "ANNE_LENOIR_ [FRABUS]\nNOBODY_ [QQQ]\n",
		"my.agents.txt":   "BAKER [~BUS]\n",
		"roles_mine.txt":  "cook; BUS\n",
		"notes.txt":       "not a dictionary\n",
		"something.jsonl": "{}\n",
	})
	adds, notes, err := Read([]string{dir}, codes)
	if err != nil {
		t.Fatal(err)
	}
	if len(adds) != 4 {
		t.Fatalf("%d dictionaries, want 4", len(adds))
	}
	if a := adds[0]; a.Foreign || len(a.Actors) != 1 || a.Actors[0].ID != "fra.a" || a.Sum == "" {
		t.Errorf("fra.actors: %+v", a)
	}
	if a := adds[1]; !a.Foreign || len(a.Actors) != 1 || a.Actors[0].Roles[0].Code != "FRA.BUS" {
		t.Errorf("my.actors.txt: %+v", a)
	}
	if len(adds[2].Roles.Heads("baker")) != 1 || len(adds[3].Roles.Heads("cook")) != 1 {
		t.Error("nouns are missing")
	}
	if len(notes) != 1 || !strings.Contains(notes[0], "my.actors.txt: 1 lines are not used") {
		t.Errorf("notes: %q", notes)
	}
}

// TestRefused: a faulty file of the house is refused with file and line.
func TestRefused(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"a.actors", "source s\na; b\n", "a.actors:2: want 3 or 4 columns"},
		{"a.actors", "source s\na; b; FRA.GOV 2001-02-30..\n", "a.actors:2: dates"},
		{"a.actors", "source s\na; b; QQQ.GOV\n", "a.actors:2: code \"QQQ.GOV\": unknown country"},
		{"a.actors", "source s\na; b; FRA.KNG\n", "a.actors:2: code \"FRA.KNG\": unknown role"},
		{"a.actors", "source s\na; b; FRA.GOV\n\na; c; FRA.GOV\n", "a.actors:4: id \"a\" stands already in line 2"},
		{"rolesmine.txt", "cook; KNG\n", "rolesmine.txt:1: unknown role"},
		{"other.txt", "nothing of the kind\n", "other.txt:1: no dictionary of PETRARCH"},
	} {
		dir := write(t, map[string]string{tt.name: tt.text})
		_, _, err := Read([]string{filepath.Join(dir, tt.name)}, codes)
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%q: got %v, want %q", tt.text, err, tt.want)
		}
	}
	if _, _, err := Read([]string{"no such file"}, codes); err == nil {
		t.Error("a missing file is no error")
	}
	if _, _, err := Read([]string{t.TempDir()}, codes); err == nil || !strings.Contains(err.Error(), "no dictionaries in") {
		t.Errorf("an empty folder: %v", err)
	}
}
