package match

import (
	"fmt"
	"io/fs"
	"path"
	"strings"

	"github.com/casus/casus/knowledge"
	"github.com/casus/casus/knowledge/ontology"
)

// Default compiles the patterns and word lists that are embedded in package knowledge.
func Default() (*Set, error) {
	ont, err := ontology.Load()
	if err != nil {
		return nil, fmt.Errorf("compiling the embedded patterns: %w", err)
	}
	files, lists, err := ReadFS(knowledge.FS)
	if err != nil {
		return nil, fmt.Errorf("compiling the embedded patterns: %w", err)
	}
	return Compile(files, lists, ont)
}

// ReadFS reads the pattern files en/patterns/*.pat, by name, and the word lists en/lists/*.txt.
func ReadFS(fsys fs.FS) ([]File, map[string][]string, error) {
	pats, err := fs.Glob(fsys, "en/patterns/*.pat")
	if err != nil {
		return nil, nil, err
	}
	var files []File
	for _, name := range pats {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, nil, fmt.Errorf("reading a pattern file: %w", err)
		}
		files = append(files, File{Name: name, Data: data})
	}
	names, err := fs.Glob(fsys, "en/lists/*.txt")
	if err != nil {
		return nil, nil, err
	}
	lists := map[string][]string{}
	for _, name := range names {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, nil, fmt.Errorf("reading a word list: %w", err)
		}
		lists[strings.TrimSuffix(path.Base(name), ".txt")] = ParseList(data)
	}
	return files, lists, nil
}

// ParseList reads a word list: one lemma a line; "#" begins a comment.
func ParseList(data []byte) []string {
	var out []string
	for _, line := range strings.Split(string(data), "\n") {
		if i := strings.IndexByte(line, '#'); i >= 0 {
			line = line[:i]
		}
		if line = strings.TrimSpace(line); line != "" {
			out = append(out, line)
		}
	}
	return out
}
