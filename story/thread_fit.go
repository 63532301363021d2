package story

import (
	"slices"

	"github.com/casus/casus"
)

// silence is how many days after its last step a thread takes no more that begin a life anew.
const silence = 120

type threadWork struct {
	lex   lexicon
	kind  string
	steps []casus.Step

	incidents []*casus.Incident
	parties   []who
	party     []casus.Party
	med       []casus.Party
	venues    []string
	place     string
	located   *casus.Place
	state     string
	last      int
	ended     bool
}

// fit scores a step against a thread; 0 is no fit.
func (t *threadWork) fit(s step, alike func(a, b *casus.Incident) bool) int {
	if t.kind != s.in.Thread {
		return 0
	}
	gap := s.day - t.last
	if gap > 2*silence || gap > silence && begins(s.in.Phase) {
		return 0
	}
	if t.ended && (begins(s.in.Phase) || gap > 30) {
		return 0
	}
	n := 1000 - 2*gap
	if len(t.parties) > 0 && len(s.parties) > 0 {
		shared, clash := matchSides(t.parties, s.parties)
		near := gap <= 30 && (len(s.parties) < 2 || len(t.parties) < 2) && alike(t.incidents[len(t.incidents)-1], s.in)
		if clash || shared == 0 && !near {
			return 0
		}
		n += 1000 * shared
	}
	score, _, never := comparePlaces(&casus.Event{Place: t.place, Located: t.located}, &casus.Event{Place: s.in.Place, Located: s.in.Located})
	if never && t.kind == "ceasefire" || n+score <= 0 {
		return 0
	}
	return n + max(score, 0)
}

// matchSides counts the parties that a step shares with a thread. They clash if both have two sides or more and a side
// of the step is a known actor, or of a country, that the thread does not know.
func matchSides(t, s []who) (shared int, clash bool) {
	strange := 0
	for _, w := range s {
		best, country := -1<<30, false
		for _, x := range t {
			v, _ := comparePair(w, x)
			country = country || w.code.Country() == x.code.Country()
			if oneSide(w.code, x.code) {
				v = max(v, sameCode)
			}
			best = max(best, v)
		}
		switch {
		case best >= sameHead:
			shared++
		case !country || best <= otherEntity && w.code.Role() == "REB":
			strange++
		}
	}
	return shared, strange > 0 && len(t) > 1 && len(s) > 1 && shared < 2
}

// oneSide: a capital, its army and its president speak for one side.
func oneSide(a, b casus.Code) bool {
	return a != "" && a.Country() == b.Country() && a.Country() != "INT" && near("GOV", a.Role()) && near("GOV", b.Role())
}

// tells reports whether a step of the thread is this one already, told with another word in the same article.
func (t *threadWork) tells(s step) bool {
	for _, in := range t.incidents {
		if in.Phase == s.in.Phase && (in.Date == s.in.Date || in.Date == "" || s.in.Date == "") && slices.ContainsFunc(in.Articles, func(a string) bool { return slices.Contains(s.in.Articles, a) }) {
			return true
		}
	}
	return false
}

func begins(phase string) bool {
	return phase == "proposed" || phase == "agreed" || phase == "declared" || phase == "held" || phase == "in-force"
}

func (t *threadWork) add(s step) {
	in := s.in
	st := casus.Step{Incident: in.ID, Phase: in.Phase, Alleged: in.Alleged, By: in.Actor, Date: in.Date}
	if st.Date == "" && s.day != 0 {
		st.Date = formatDay(s.day)
	}
	st.Reasons = t.why(s)
	t.steps, t.incidents = append(t.steps, st), append(t.incidents, in)
	t.parties = append(t.parties, s.parties...)
	for _, p := range append(slices.Clone(in.Actor), in.Recip...) {
		if side := t.lex.whos([]casus.Party{p}); slices.ContainsFunc(s.parties, func(w who) bool { return w.text == side[0].text }) {
			t.party = t.lex.addParties(t.party, []casus.Party{p})
		}
	}
	t.med = t.lex.addParties(t.med, in.Mediator)
	if in.Venue != "" && !slices.Contains(t.venues, in.Venue) {
		t.venues = append(t.venues, in.Venue)
	}
	if t.place == "" {
		t.place, t.located = in.Place, in.Located
	}
	t.state, t.last = nextState(t.state, in), s.day
	t.ended = t.state == "ended" || t.state == "broken-off"
}

func (t *threadWork) why(s step) []casus.Reason {
	if len(t.steps) == 0 {
		return nil
	}
	var out []casus.Reason
	if n, why := compareSides(t.parties, s.parties); why != "" {
		out = append(out, casus.Reason{Feature: "actor", Score: n, Text: why})
	}
	if n, why, _ := comparePlaces(&casus.Event{Place: t.place, Located: t.located}, &casus.Event{Place: s.in.Place, Located: s.in.Located}); why != "" {
		out = append(out, casus.Reason{Feature: "place", Score: n, Text: why})
	}
	return append(out, casus.Reason{Feature: "time", Text: "after " + t.steps[len(t.steps)-1].Phase + " of " + t.steps[len(t.steps)-1].Date})
}

// nextState is where a thread stands after a step.
func nextState(state string, in *casus.Incident) string {
	if in.Status == casus.Denied {
		return state
	}
	switch in.Phase {
	case "denied":
		if state == "" {
			return "in-force"
		}
		return state
	case "violated", "ended", "broken-off":
		if in.Alleged {
			if state == "" {
				return "in-force"
			}
			return state
		}
	case "proposed", "rejected":
		if state != "" && state != "proposed" && state != "rejected" {
			return state
		}
	case "extended", "resumed":
		if in.Thread == "ceasefire" {
			return "in-force"
		}
		return "held"
	}
	return in.Phase
}
