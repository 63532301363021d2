package story

import (
	"math"
	"strconv"
	"strings"

	"github.com/casus/casus"
)

// article is what stories are told by.
type article struct {
	id   string
	day  int
	vec  vector
	keys []uint64
}

const (
	vectorSize = 80 // features of an article that count
	indexSize  = 24 // of these, the heaviest are keys; two articles of a story share two of them
	headWords  = 60 // the first words, which tell the news, weigh more
)

func (l lexicon) newArticle(it Item) *article {
	a := &article{id: it.Article.ID, day: dayOfItem(it), vec: makeVector(l.articleWeights(it), vectorSize)}
	for _, n := range a.vec.top(indexSize) {
		a.keys = append(a.keys, keyHash(n))
	}
	return a
}

// articleWeights are tf-idf of words, and the entities, places and kinds of happening of the records.
func (l lexicon) articleWeights(it Item) map[string]float64 {
	tf := map[string]float64{}
	idf := map[string]int{}
	count := func(text string, head bool) {
		for i, w := range words(text) {
			s, n := l.contentWord(w)
			if n == 0 || ofCalendar(w) {
				continue
			}
			idf[s] = n
			if head && i < headWords {
				tf[s]++
			}
			tf[s]++
		}
	}
	if !strings.HasPrefix(it.Article.Text, it.Article.Title) {
		count(it.Article.Title, true)
	}
	count(it.Article.Text, true)
	out := map[string]float64{}
	for s, n := range tf {
		out[s] = float64((1 + math.Log2(n)) * float64(idf[s]-content/2))
	}
	tf = map[string]float64{}
	for i := range it.Records {
		recordFeatures(&it.Records[i], tf)
	}
	for s, n := range tf {
		out[s] = float64((1 + math.Log2(n)) * recordWeight)
	}
	return out
}

// ofCalendar reports whether a word is of a date or a time of day: all that is published in one week shares these.
func ofCalendar(w string) bool {
	if n, err := strconv.Atoi(w); err == nil {
		return len(w) <= 2 || len(w) == 4 && n >= 1900 && n < 2100
	}
	switch strings.ToLower(w) {
	case "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
		"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "utc", "gmt":
		return true
	}
	return false
}

// recordWeight is that of an entity or place, about a rare word's.
const recordWeight = 14

func recordFeatures(r *casus.Record, tf map[string]float64) {
	e := r.Event
	if e == nil {
		return
	}
	for _, ps := range [][]casus.Party{e.Actor, e.Recipient} {
		for _, p := range ps {
			if p.Entity != "" {
				tf["entity "+p.Entity]++
			}
		}
	}
	if e.Located != nil && e.Located.ID != "" && e.Located.Precision != casus.CountryPrecision {
		tf["place "+e.Located.Name+" "+e.Located.ID]++
	}
	if e.Date != "" && len(e.Date) == 10 {
		tf["kind "+e.Type+" on "+e.Date] += 0.5
	}
}
