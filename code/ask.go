package code

import (
	"fmt"

	"github.com/casus/casus"
)

// Status says what the grammar around a token makes of an act that it heads, with the reason in plain words. Pattern
// examples ask it; records get theirs by the same rules. The Doc must have its trees.
func (s *Stage) Status(d *casus.Doc, sent, token int) (casus.Status, string, error) {
	if sent < 0 || sent >= len(d.Sentences) || token < 0 || token >= len(d.Sentences[sent].Tokens) {
		return "", "", fmt.Errorf("code: no token %d in sentence %d", token, sent)
	}
	dv, err := s.view(d)
	if err != nil {
		return "", "", err
	}
	w := dv.sents[sent].status(token)
	return w.status, w.why, nil
}
