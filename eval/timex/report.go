package timex

import (
	"fmt"
	"io"
)

// TopicScore is the score of one topic.
type TopicScore struct {
	Topic string `json:"topic"`
	Score
}

// Report holds the scores of topics.
type Report []TopicScore

// WriteText writes a line for each topic and kind.
func (r Report) WriteText(w io.Writer) error {
	for _, t := range r {
		if err := line(w, t.Topic, t.Count); err != nil {
			return err
		}
		for k, c := range t.Kinds {
			if c.Gold+c.Found == 0 {
				continue
			}
			if err := line(w, "    "+Kinds[k], c); err != nil {
				return err
			}
		}
	}
	return nil
}

func line(w io.Writer, name string, c Count) error {
	_, err := fmt.Fprintf(w, "%-16s value f1 %.3f  span f1 %.3f  overlap f1 %.3f  gold %d found %d\n",
		name, c.F1(c.Value), c.F1(c.Span), c.F1(c.Overlap), c.Gold, c.Found)
	if err != nil {
		return fmt.Errorf("writing scores: %w", err)
	}
	return nil
}
