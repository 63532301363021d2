package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"iter"
	"os"
	"slices"

	"github.com/casus/casus"
	"github.com/casus/casus/reader"
	"github.com/casus/casus/source"
)

// A run is taken up again without a journal. Records stand in the file in the order of the input, an article's records
// together, so the file itself says how far the run came: its last article may be torn, so its records are cut off and
// it is read again; all articles before it are done, with or without records.
//
// Ids may stand twice in the input. Matching the file's articles to the input's at the earliest place each is still
// right: what lies between that place and the true one gave no records and, being read again, gives none again.

// seam is where a broken-off run is taken up.
type seam struct {
	blocks []uint64 // hashes of the ids of the file's articles, in order; the last one is to be read again
}

// hash keeps many ids small.
func (*seam) hash(id string) uint64 {
	h := fnv.New64a()
	_, _ = io.WriteString(h, id) // a hash takes everything
	return h.Sum64()
}

// sought is an item of the input and whether its records stand in the file already.
type sought struct {
	item    source.Item
	written bool
}

// skip marks the items whose records are written. A nil seam marks none.
func (s *seam) skip(items iter.Seq[source.Item]) iter.Seq[sought] {
	return func(yield func(sought) bool) {
		for item := range items {
			written := false
			if s != nil && len(s.blocks) > 0 && item.Article != nil {
				written = true
				if s.hash(item.Article.ID) == s.blocks[0] {
					s.blocks = s.blocks[1:]
					written = len(s.blocks) > 0
				}
			}
			if !yield(sought{item, written}) {
				return
			}
		}
	}
}

// unmet is an error if the file holds articles that the input does not.
func (s *seam) unmet() error {
	if s == nil || len(s.blocks) == 0 {
		return nil
	}
	return errors.New("--resume: the file holds articles that this input does not have, or has in another order")
}

// resumeFile opens the file of a broken-off run, and finds the seam and what to cut off there. A file that is not there
// begins a new run.
func resumeFile(path string, v reader.VersionSet, ks kinds) (io.WriteCloser, *seam, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o666)
	if err != nil {
		return nil, nil, fmt.Errorf("--resume: %w", err)
	}
	s, end, err := findSeam(f, v, ks)
	if err != nil {
		_ = f.Close()
		return nil, nil, fmt.Errorf("--resume: %s: %w", path, err)
	}
	return &torn{f: f, end: end, seam: s}, s, nil
}

// torn is a file whose last records are to be written anew. It keeps them until the input is known to be theirs.
type torn struct {
	f    *os.File
	end  int64
	seam *seam
	cut  bool
}

func (t *torn) Write(b []byte) (int, error) {
	if err := t.mend(); err != nil {
		return 0, err
	}
	return t.f.Write(b)
}

// mend cuts off what may be torn.
func (t *torn) mend() error {
	if t.cut {
		return nil
	}
	t.cut = true
	if err := t.f.Truncate(t.end); err != nil {
		return err
	}
	_, err := t.f.Seek(t.end, io.SeekStart)
	return err
}

// Close cuts the end off too if the seam was met but nothing was written.
func (t *torn) Close() error {
	var err error
	if t.seam.unmet() == nil {
		err = t.mend()
	}
	return errors.Join(err, t.f.Close())
}

// findSeam reads the records of a broken-off run, and says where those of its last article begin.
func findSeam(r io.Reader, v reader.VersionSet, ks kinds) (*seam, int64, error) {
	s := &seam{}
	in := bufio.NewReaderSize(r, 1<<16)
	var at, begin int64 // where the line stands, and the records of the last article
	for n := 1; ; n++ {
		line, err := in.ReadBytes('\n')
		if err == io.EOF {
			return s, begin, nil // a line without end is torn; it belongs to the last article, or is cut off with it
		}
		if err != nil {
			return nil, 0, err
		}
		id, err := checkLine(line, v, ks)
		if err != nil {
			return nil, 0, fmt.Errorf("line %d: %w", n, err)
		}
		if h := s.hash(id); len(s.blocks) == 0 || s.blocks[len(s.blocks)-1] != h {
			s.blocks = append(s.blocks, h)
			begin = at
		}
		at += int64(len(line))
	}
}

// checkLine is the article's id of a record, if this program with this model would write it so.
func checkLine(line []byte, v reader.VersionSet, ks kinds) (string, error) {
	var rec struct {
		Kind     casus.Kind
		Article  string
		Evidence struct{ Model, Version string }
	}
	if err := json.Unmarshal(bytes.TrimSpace(line), &rec); err != nil {
		return "", fmt.Errorf("no record: %w", err)
	}
	if rec.Article == "" {
		return "", errors.New("a record without article")
	}
	if rec.Evidence.Model != v.Model || rec.Evidence.Version != v.Program {
		return "", fmt.Errorf("written by version %s with model %s; this is version %s with model %s: start anew",
			rec.Evidence.Version, rec.Evidence.Model, v.Program, v.Model)
	}
	if ks != nil && !slices.Contains(ks, rec.Kind) {
		return "", fmt.Errorf("a record of kind %q, which --kind leaves out", rec.Kind)
	}
	return rec.Article, nil
}

// createNew makes the file of a new run. It refuses to write over records.
func createNew(path string) (io.WriteCloser, error) {
	if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() && info.Size() > 0 {
		return nil, fmt.Errorf("--out: %s holds something already: add --resume to go on with it, or remove it", path)
	}
	f, err := os.Create(path)
	if err != nil {
		return nil, fmt.Errorf("--out: %w", err)
	}
	return f, nil
}
