package code

import (
	"bufio"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"github.com/casus/casus/knowledge"
)

// lexicon holds the word lists of knowledge/en/code. A line of such a file is "LIST KEY WORDS...": LIST names the
// class of words, KEY says what they mean in it, the words are lemmas ("_" joins a phrase).
type lexicon struct {
	lists    map[string]map[string]string // list, lemma -> key
	contexts *contextIndex
}

const lexiconDir = "en/code"

func loadLexicon(fsys fs.FS) (*lexicon, error) {
	l := &lexicon{lists: map[string]map[string]string{}}
	files, err := fs.Glob(fsys, path.Join(lexiconDir, "*.txt"))
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("code: no word lists in %s: %v", lexiconDir, err)
	}
	for _, name := range files {
		f, err := fsys.Open(name)
		if err != nil {
			return nil, fmt.Errorf("code: opening word list: %w", err)
		}
		err = l.read(name, bufio.NewScanner(f))
		f.Close()
		if err != nil {
			return nil, err
		}
	}
	l.contexts = indexContexts(l)
	return l, nil
}

func defaultLexicon() (*lexicon, error) { return loadLexicon(knowledge.FS) }

func (l *lexicon) read(name string, sc *bufio.Scanner) error {
	for n := 1; sc.Scan(); n++ {
		line, _, _ := strings.Cut(sc.Text(), "#")
		f := strings.Fields(line)
		if len(f) == 0 {
			continue
		}
		if len(f) < 3 {
			return fmt.Errorf("%s:%d: want LIST KEY WORDS, got %q", name, n, line)
		}
		m := l.lists[f[0]]
		if m == nil {
			m = map[string]string{}
			l.lists[f[0]] = m
		}
		for _, w := range f[2:] {
			if old, ok := m[w]; ok && old != f[1] {
				return fmt.Errorf("%s:%d: %q stands in list %s as %q already", name, n, w, f[0], old)
			}
			m[w] = f[1]
		}
	}
	return sc.Err()
}

// key is what list says of a lemma, or "".
func (l *lexicon) key(list, lemma string) string { return l.lists[list][lemma] }

// has reports whether a lemma stands in a list.
func (l *lexicon) has(list, lemma string) bool { _, ok := l.lists[list][lemma]; return ok }
