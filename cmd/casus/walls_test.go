package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// rooms stand in the order in which data goes: a room may use what stands left of it and not what stands right of it.
var rooms = [...]string{
	"", "settings", "knowledge", "pipeline", "text", "fetch", "page", "source", "parse", "entity", "match", "code", "reader",
	"story", "store", "export", "series", "alarm", "queue", "ingest", "watch", "web", "eval", "cmd",
}

// more says what a room must not use although it stands left of it.
var more = map[string][]string{
	"fetch":    {"knowledge", "pipeline", "text"},
	"page":     {"knowledge", "pipeline"},
	"source":   {"knowledge", "pipeline"}, // articles know nothing of what is made of them
	"text":     {"knowledge", "pipeline", "source"},
	"parse":    {"knowledge", "pipeline", "source"},
	"entity":   {"pipeline", "source"},
	"match":    {"pipeline", "source"},
	"code":     {"pipeline", "source"},
	"pipeline": {"knowledge"},
	"story":    {"pipeline", "source", "reader"}, // one happening is told by records, however they came
	"store":    {"pipeline", "source", "reader"},
	"series":   {"pipeline", "source", "reader", "store"},
	"alarm":    {"pipeline", "source", "reader", "store"},
	"queue":    {"pipeline", "source", "reader", "story", "store"},
}

const module = "github.com/casus/casus"

// TestWalls reads the imports of every file that is neither a test nor a command of its own.
func TestWalls(t *testing.T) {
	top := filepath.Join("..", "..")
	err := filepath.WalkDir(top, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(top, path)
		if err != nil {
			return err
		}
		rel = filepath.ToSlash(rel)
		if d.IsDir() && rel != "." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata") {
			return fs.SkipDir
		}
		if !d.IsDir() && strings.HasSuffix(rel, ".go") && !strings.HasSuffix(rel, "_test.go") {
			checkImports(t, path, rel)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func checkImports(t *testing.T, path, rel string) {
	t.Helper()
	src, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	f, err := parser.ParseFile(token.NewFileSet(), path, src, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	from := roomOf(rel)
	if f.Name.Name == "main" && from != "cmd" {
		return // an offline tool of the room
	}
	for _, imp := range f.Imports {
		name, err := strconv.Unquote(imp.Path.Value)
		if err != nil {
			t.Fatal(err)
		}
		rest, ours := strings.CutPrefix(name, module)
		switch {
		case !ours && from == "" && strings.Contains(name, "."):
			t.Errorf("%s imports %s: the nouns use the standard library only", rel, name)
		case !ours && from != "cmd" && strings.HasPrefix(name, "github.com/spf13/"):
			t.Errorf("%s imports %s: only the command line has flags", rel, name)
		case ours && !allowed(from, roomOf(strings.TrimPrefix(rest, "/")+"/x.go")):
			t.Errorf("%s imports %s, which stands right of it or behind a wall", rel, name)
		}
	}
}

// roomOf is the first folder of a path, empty for the root.
func roomOf(path string) string {
	path = strings.TrimPrefix(path, "/")
	first, _, ok := strings.Cut(path, "/")
	if !ok {
		return ""
	}
	return first
}

func allowed(from, to string) bool {
	if from == to {
		return true
	}
	for _, bad := range more[from] {
		if to == bad {
			return false
		}
	}
	return rank(to) < rank(from)
}

// rank is the place of a room; one that is not in the list stands before all and may use nothing.
func rank(room string) int {
	for i, r := range rooms {
		if r == room {
			return i
		}
	}
	return -1
}
