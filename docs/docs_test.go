package docs

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

func read(t *testing.T, path ...string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(path...))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// required is a line of go.mod that asks for a module directly.
var required = regexp.MustCompile(`(?m)^(?:require)?\s+([a-z0-9.-]+\.[a-z]+/\S+) v\S+$`)

// TestDependencies: what is depended on directly is defended in dependencies.md.
func TestDependencies(t *testing.T) {
	page := read(t, "dependencies.md")
	seen := 0
	for _, mod := range []string{"go.mod", "web/ui/build/go.mod", "packaging/sbom/go.mod"} {
		for _, m := range required.FindAllStringSubmatch(read(t, "..", mod), -1) {
			if seen++; !strings.Contains(page, "`"+m[1]+"`") {
				t.Errorf("dependencies.md says nothing of %s, which %s asks for", m[1], mod)
			}
		}
	}
	if seen < 20 {
		t.Errorf("only %d modules were found", seen)
	}
	for _, dir := range []string{"web/ui", "web/uitest", "docs/api", "export/readers"} {
		text, err := os.ReadFile(filepath.Join("..", dir, "package.json"))
		if os.IsNotExist(err) {
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		var p struct{ Dependencies, DevDependencies map[string]string }
		if err := json.Unmarshal(text, &p); err != nil {
			t.Fatal(err)
		}
		for _, list := range []map[string]string{p.Dependencies, p.DevDependencies} {
			for name := range list {
				if !strings.Contains(page, "`"+name+"`") {
					t.Errorf("dependencies.md says nothing of %s, which %s asks for", name, dir)
				}
			}
		}
	}
}

// TestMap: every room stands on the map, and every page in the index.
func TestMap(t *testing.T) {
	page := read(t, "map.md")
	rooms, err := filepath.Glob("../*/*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range rooms {
		if room := filepath.Base(filepath.Dir(f)); room != "docs" && !strings.Contains(page, "`"+room+"/`") {
			t.Errorf("map.md does not name the room %s/", room)
		}
	}
	pages, err := filepath.Glob("*.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range pages {
		if f != "map.md" && !strings.Contains(page, "("+f+")") {
			t.Errorf("map.md does not lead to %s", f)
		}
	}
}

// link is a link of Markdown to a file of the repository.
var link = regexp.MustCompile(`\]\(([^)#:]+)(?:#[^)]*)?\)|<img [^>]*src="([^":]+)"`)

// TestLinks: what the pages lead to is there.
func TestLinks(t *testing.T) {
	pages, err := filepath.Glob("*.md")
	if err != nil {
		t.Fatal(err)
	}
	more, err := filepath.Glob("decisions/*.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range append(append(pages, more...), "../README.md", "../CONTRIBUTING.md", "api/README.md", "screenshots/README.md") {
		for _, m := range link.FindAllStringSubmatch(read(t, f), -1) {
			to := m[1] + m[2]
			if _, err := os.Stat(filepath.Join(filepath.Dir(f), filepath.FromSlash(to))); err != nil {
				t.Errorf("%s leads to %s, which is not there", f, to)
			}
		}
	}
}
