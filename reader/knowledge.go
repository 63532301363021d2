package reader

import (
	"crypto/sha256"
	"encoding/hex"
	"io/fs"

	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/knowledge"
)

// knowledgeVersion is the start of the hash over names and contents of the embedded files, which fs.WalkDir visits in
// order, after those of a user's dictionaries.
func knowledgeVersion(more []string) string {
	h := sha256.New()
	for _, s := range more {
		h.Write([]byte(s))
	}
	err := fs.WalkDir(knowledge.FS, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(knowledge.FS, path)
		if err != nil {
			return err
		}
		h.Write([]byte(path))
		h.Write([]byte{0})
		h.Write(data)
		h.Write([]byte{0})
		return nil
	})
	if err != nil {
		return "unreadable" // the files are embedded: only a build gone wrong gets here
	}
	return hex.EncodeToString(h.Sum(nil))[:12]
}

func sums(as []actors.Addition) []string {
	var out []string
	for _, a := range as {
		out = append(out, a.Sum)
	}
	return out
}
