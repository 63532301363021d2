package reader

import (
	"errors"
	"fmt"
	"time"
	"unicode/utf8"

	"github.com/casus/casus"
	"github.com/casus/casus/source"
)

// check refuses what the stages may not be given: they trust offsets to stand between characters.
func check(a *casus.Article) error {
	if !utf8.ValidString(a.Text) {
		return errors.New("the text is not valid UTF-8")
	}
	if a.Published != "" {
		if _, err := ParseDate(a.Published); err != nil {
			return err
		}
	}
	end := 0
	for i, s := range a.Sentences {
		if s.Start < end || s.End < s.Start || s.End > len(a.Text) {
			return fmt.Errorf("sentence %d: [%d, %d) overlaps the one before or lies outside the text", i, s.Start, s.End)
		}
		if !boundary(a.Text, s.Start) || !boundary(a.Text, s.End) {
			return fmt.Errorf("sentence %d: [%d, %d) cuts a character", i, s.Start, s.End)
		}
		end = s.End
	}
	return nil
}

func boundary(text string, i int) bool { return i == len(text) || utf8.RuneStart(text[i]) }

// ParseDate reads a day, or a day with a time, as ISO 8601 writes them.
func ParseDate(s string) (time.Time, error) {
	return source.ParseDate(s)
}
