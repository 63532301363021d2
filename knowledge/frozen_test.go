package knowledge_test

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/parse"
)

// readFrozen reads the trees beside the pattern files, by the text of the example.
func readFrozen(t *testing.T) map[string][]casus.Sentence {
	t.Helper()
	out := map[string][]casus.Sentence{}
	names, err := filepath.Glob(filepath.Join(patternDir, "*.conllu"))
	check(t, err)
	for _, name := range names {
		f, err := os.Open(name)
		check(t, err)
		r, id := parse.NewConlluReader(f), ""
		for {
			s, err := r.Next()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if s.NewDoc {
				id = s.DocID
			}
			out[id] = append(out[id], s.Sentence)
		}
		check(t, f.Close())
	}
	return out
}
