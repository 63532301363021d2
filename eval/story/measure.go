package story

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/casus/casus/reader"
	"github.com/casus/casus/story"
)

// MeasureMeantime scores the topic in a folder. Pairs that differ from the gold are written to misses, if it is not nil.
func MeasureMeantime(ctx context.Context, rd *reader.Reader, topic, dir string, misses io.Writer) (TopicScore, error) {
	gold, err := readTopic(dir)
	if err != nil {
		return TopicScore{}, err
	}
	coded, given, err := read(ctx, rd, gold)
	if err != nil {
		return TopicScore{}, err
	}
	s := TopicScore{Topic: topic, Articles: len(gold)}
	instance, codedInstance := map[string]string{}, map[string]string{}
	for i, g := range gold {
		for _, m := range g.mentions {
			instance[m.id] = m.instance
		}
		for _, r := range coded[i].Records {
			if r.Event == nil {
				continue
			}
			for _, m := range g.mentions {
				if m.span.Overlaps(r.Evidence.Trigger) {
					codedInstance[r.ID] = m.instance
					break
				}
			}
		}
	}
	s.Mentions, s.Coded = len(instance), len(codedInstance)
	res, err := story.Find(given, story.Options{})
	if err != nil {
		return s, err
	}
	pred := membersOf(res)
	s.Pairs, s.B3 = pairs(instance, pred), bCubed(instance, pred)
	article := map[string]string{}
	for _, g := range gold {
		for _, m := range g.mentions {
			article[m.id] = g.article.ID
		}
	}
	s.Across = pairsIf(instance, pred, func(a, b string) bool { return article[a] != article[b] })
	res2, err := story.Find(coded, story.Options{})
	if err != nil {
		return s, err
	}
	s.CodedPairs, s.CodedB3 = pairs(codedInstance, membersOf(res2)), bCubed(codedInstance, membersOf(res2))
	s.Groups = groupPairs(gold, res2)
	if misses != nil {
		if err = writeMisses(misses, coded, codedInstance, membersOf(res2), res2); err == nil {
			err = writeMisses(misses, given, instance, pred, res)
		}
	}
	return s, err
}

// membersOf names the incident of each record.
func membersOf(r story.Result) map[string]string {
	out := map[string]string{}
	for _, in := range r.Incidents {
		for _, m := range in.Members {
			out[m.Record] = in.ID
		}
	}
	return out
}

// groupPairs scores pairs of articles in one story, of those that were published within the window of each other. Two
// articles of the gold are about one thing if they tell a happening in common; that is a strict measure of stories, which
// may be about one thing and tell none in common.
func groupPairs(gold []goldArticle, r story.Result) PRF {
	in := map[string]string{}
	for _, st := range r.Stories {
		for _, m := range st.Articles {
			in[m.Article] = st.ID
		}
	}
	var s PRF
	for i, a := range gold {
		has := map[string]bool{}
		for _, m := range a.mentions {
			has[m.instance] = true
		}
		for _, b := range gold[:i] {
			if !within(a.article.Published, b.article.Published) {
				continue
			}
			g := false
			for _, m := range b.mentions {
				g = g || has[m.instance]
			}
			p := in[a.article.ID] == in[b.article.ID]
			s.Gold += count(g)
			s.Pred += count(p)
			s.Hit += count(g && p)
		}
	}
	s.finish()
	return s
}

func writeMisses(w io.Writer, items []story.Item, gold, pred map[string]string, r story.Result) error {
	what := map[string]string{}
	for _, it := range items {
		for _, rec := range it.Records {
			if rec.Event == nil {
				continue
			}
			what[rec.ID] = fmt.Sprintf("%s %s: %s", rec.ID, rec.Event.Trigger, rec.Evidence.Quote)
		}
	}
	why := map[string]string{}
	for _, in := range r.Incidents {
		for _, m := range in.Members {
			why[m.Record] = fmt.Sprintf("%d %+v", m.Score, m.Reasons)
		}
	}
	ids := common(gold, pred)
	for i, a := range ids {
		for _, b := range ids[:i] {
			g, p := gold[a] == gold[b], pred[a] == pred[b]
			if g == p {
				continue
			}
			word := "missing"
			if p {
				word = "wrong"
			}
			if _, err := fmt.Fprintf(w, "%s\n  %s\n  %s\n  %s\n  %s\n", word, what[a], what[b], why[a], why[b]); err != nil {
				return err
			}
		}
	}
	return nil
}

func within(a, b string) bool {
	x, err := time.Parse(time.DateOnly, a)
	y, err2 := time.Parse(time.DateOnly, b)
	return err == nil && err2 == nil && x.Sub(y).Abs() <= story.DefaultWindow*24*time.Hour
}
