package story

import (
	"fmt"
	"io"
	"sort"
	"strings"
)

// PRF is precision, recall and F1 with the counts of pairs; for B3 the counts are of things.
type PRF struct {
	P    float64 `json:"p"`
	R    float64 `json:"r"`
	F1   float64 `json:"f1"`
	Gold int     `json:"gold"`
	Pred int     `json:"pred"`
	Hit  int     `json:"hit"`
}

func (s *PRF) finish() {
	if s.Pred > 0 {
		s.P = float64(s.Hit) / float64(s.Pred)
	}
	if s.Gold > 0 {
		s.R = float64(s.Hit) / float64(s.Gold)
	}
	s.f1()
}

func (s *PRF) f1() {
	if s.P+s.R > 0 {
		s.F1 = 2 * s.P * s.R / (s.P + s.R)
	}
}

// pairs scores the pairs of things that stand in one group. gold and pred name the group of each thing; things that
// only one of them has are left out.
func pairs(gold, pred map[string]string) PRF {
	return pairsIf(gold, pred, func(a, b string) bool { return true })
}

// pairsIf is pairs of those that count.
func pairsIf(gold, pred map[string]string, counts func(a, b string) bool) PRF {
	var s PRF
	ids := common(gold, pred)
	for i, a := range ids {
		for _, b := range ids[:i] {
			g, p := gold[a] == gold[b], pred[a] == pred[b]
			if !g && !p || !counts(a, b) {
				continue
			}
			s.Gold += count(g)
			s.Pred += count(p)
			s.Hit += count(g && p)
		}
	}
	s.finish()
	return s
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

func common(gold, pred map[string]string) []string {
	var ids []string
	for id := range gold {
		if _, ok := pred[id]; ok {
			ids = append(ids, id)
		}
	}
	sort.Strings(ids)
	return ids
}

// bCubed is B3 (Bagga and Baldwin 1998): for each thing the share of its group that is right, averaged.
func bCubed(gold, pred map[string]string) PRF {
	ids := common(gold, pred)
	s := PRF{Gold: len(ids), Pred: len(ids)}
	for _, a := range ids {
		g, p, both := 0, 0, 0
		for _, b := range ids {
			g += count(gold[a] == gold[b])
			p += count(pred[a] == pred[b])
			both += count(gold[a] == gold[b] && pred[a] == pred[b])
		}
		s.P += float64(both) / float64(p)
		s.R += float64(both) / float64(g)
	}
	if n := float64(len(ids)); n > 0 {
		s.P, s.R = s.P/n, s.R/n
	}
	s.f1()
	return s
}

func (s PRF) String() string {
	return fmt.Sprintf("P %.3f R %.3f F1 %.3f (%d of %d, gold %d)", s.P, s.R, s.F1, s.Hit, s.Pred, s.Gold)
}

// Report is the figures of MEANTIME topics.
type Report []TopicScore

// TopicScore is the figures of a topic.
type TopicScore struct {
	Topic    string `json:"topic"`
	Articles int    `json:"articles"`
	Mentions int    `json:"mentions"` // of the gold, given
	Coded    int    `json:"coded"`    // coded events that are a mention of the gold

	Pairs      PRF `json:"pairs"`       // of mentions given
	Across     PRF `json:"across"`      // likewise, of two articles
	B3         PRF `json:"b3"`          // of mentions given
	CodedPairs PRF `json:"coded_pairs"` // of coded events
	CodedB3    PRF `json:"coded_b3"`
	Groups     PRF `json:"groups"` // pairs of articles
}

// WriteText writes the figures for people.
func (r Report) WriteText(w io.Writer) error {
	var b strings.Builder
	for _, t := range r {
		fmt.Fprintf(&b, "%s: %d articles, %d mentions, %d of them coded\n", t.Topic, t.Articles, t.Mentions, t.Coded)
		fmt.Fprintf(&b, "  mentions  pairs  %v\n            across %v\n            B3     P %.3f R %.3f F1 %.3f\n", t.Pairs, t.Across, t.B3.P, t.B3.R, t.B3.F1)
		fmt.Fprintf(&b, "  coded     pairs  %v\n            B3     P %.3f R %.3f F1 %.3f\n", t.CodedPairs, t.CodedB3.P, t.CodedB3.R, t.CodedB3.F1)
		fmt.Fprintf(&b, "  articles  pairs  %v\n", t.Groups)
	}
	_, err := io.WriteString(w, b.String())
	return err
}
