package reader

import (
	"context"
	"fmt"
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/pipeline"
	"github.com/casus/casus/text/lang"
)

// language lets only English pass: other languages would give wrong records, not none.
type language struct{}

func (language) Name() string       { return "language" }
func (language) Needs() casus.Layer { return 0 }
func (language) Adds() casus.Layer  { return 0 }

// Annotate trusts the language that the source gives, and guesses where it gives none.
func (language) Annotate(_ context.Context, d *casus.Doc) error {
	if l := d.Article.Lang; l != "" {
		if isEnglish(l) {
			return nil
		}
		return fmt.Errorf("%w: its source says that it is in %q; only English is read", pipeline.ErrSkip, l)
	}
	if ok, what := lang.English(d.Article.Text); !ok {
		return fmt.Errorf("%w: only English is read: %s", pipeline.ErrSkip, what)
	}
	return nil
}

// isEnglish reads a BCP 47 tag, or what people write for one.
func isEnglish(tag string) bool {
	first, _, _ := strings.Cut(strings.ReplaceAll(strings.ToLower(strings.TrimSpace(tag)), "_", "-"), "-")
	return first == "en" || first == "eng" || first == "english"
}
