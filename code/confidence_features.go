package code

import (
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/match"
)

const (
	longSentence = 45 // tokens; beyond, trees go wrong more often
	farParty     = 15 // tokens between the trigger and the nearest party
)

// sentenceFeatures are those that bear on all that is read from the sentence.
func (v *view) sentenceFeatures(r *tallied, t int) {
	r.add("headline", v.s.Kind == casus.Headline)
	r.add("long_sentence", len(v.toks) > longSentence)
	r.add("no_root_verb", !v.rootVerb())
	r.add("quoted", t >= 0 && t < len(v.quotes) && v.quotes[t])
	r.add("sport_or_market", v.playWords())
}

// rootVerb reports whether the sentence is a clause: its root is a verb or has a copula.
func (v *view) rootVerb() bool {
	for t := range v.toks {
		if v.head(t) < 0 && (v.verb(t) || v.kid(t, "cop") >= 0) {
			return true
		}
	}
	return false
}

func (v *view) playWords() bool {
	for _, l := range v.lemma {
		if v.words.has("confplay", l) {
			return true
		}
	}
	return false
}

// eventConfidence reckons how likely an event's type is right. evs are all events of the sentence.
func (v *view) eventConfidence(c *coded, evs []*coded) casus.Confidence {
	r := v.rating("conf.event")
	ev := c.ev
	r.add("type:"+ev.Type, true)
	r.add("noun", c.noun && c.m.Frame.Light < 0)
	r.add("light_verb", c.noun && c.m.Frame.Light >= 0)
	r.add("verb", !c.noun)
	r.add("idiom", len(c.m.Trigger) > 1)
	r.add("mode", ev.Mode != "")
	r.add("ambiguous_trigger", ambiguous(c.m.Pattern))
	v.sideFeatures(r, c)
	r.add("status:"+string(ev.Status), true)
	r.add("said_by", len(ev.SaidBy) > 0)
	r.add("date", ev.Date != "")
	r.add("place", ev.Place != "")
	r.add("told_twice", len(c.triggers) > len(c.m.Trigger))
	same, other := rivals(c, evs)
	r.add("same_trigger_other_type", same)
	r.add("crowded", other >= 3)
	v.sentenceFeatures(r, c.head)
	return r.confidence()
}

// sideFeatures are about who the parties are and how they were found.
func (v *view) sideFeatures(r *tallied, c *coded) {
	ev := c.ev
	coded := min(len(codesOf(ev.Actor)), 2)
	if !c.m.Reciprocal {
		coded = min(coded, 1) + min(len(codesOf(ev.Recipient)), 1)
	}
	r.add("no_party", coded == 0)
	r.add("one_party", coded == 1)
	r.add("two_parties", coded == 2)
	known, unknown, guessed, foreign := false, false, false, true
	all := append(append([]casus.Party(nil), ev.Actor...), ev.Recipient...)
	for _, p := range all {
		known = known || p.Entity != ""
		unknown = unknown || p.Code == ""
		guessed = guessed || strings.Contains(p.Why, "main country") || strings.Contains(p.Why, "sentence before") ||
			strings.Contains(p.Why, "of no known country")
		foreign = foreign && p.Code.Role() == "CVL"
	}
	r.add("known_entity", known)
	r.add("unknown_party", unknown)
	r.add("guessed_country", guessed)
	r.add("civilians_only", len(all) > 0 && foreign)
	rank, far := farthest(c)
	r.add("shared_slot", rank == match.Shared)
	r.add("fallback_slot", rank == match.Fallback)
	r.add("far_party", far)
	r.add("borrowed_party", len(all) > 0 && len(c.m.Actor)+len(c.m.Recipient) == 0)
}

// farthest is the most daring way in which a party was found, and whether all parties stand far from the trigger.
func farthest(c *coded) (rank match.Rank, far bool) {
	near := 1 << 20
	for _, as := range [][]match.Arg{c.m.Actor, c.m.Recipient} {
		for _, a := range as {
			rank = max(rank, a.Rank)
			near = min(near, max(a.Head-c.head, c.head-a.Head))
		}
	}
	return rank, near > farParty && near < 1<<20
}

// ambiguous holds of a pattern most of whose examples show when it must not fire.
func ambiguous(p *match.Pattern) bool {
	pos, neg := 0, 0
	for i := range p.Examples {
		if p.Examples[i].Sign == '-' {
			neg++
		} else {
			pos++
		}
	}
	return neg > pos
}

// rivals tells whether another type was read from the same trigger, and how many other events the sentence has.
func rivals(c *coded, evs []*coded) (same bool, other int) {
	for _, e := range evs {
		if e == c {
			continue
		}
		other++
		same = same || e.head == c.head && e.ev.Type != c.ev.Type
	}
	return same, other
}

func (v *view) tollConfidence(t tollPos) casus.Confidence {
	r := v.rating("conf.toll")
	r.add("exact", t.toll.Low != nil && t.toll.High != nil && *t.toll.Low == *t.toll.High && !t.toll.Approx)
	r.add("approx", t.toll.Approx)
	r.add("open_bound", t.toll.Low == nil || t.toll.High == nil)
	r.add("victims_known", t.toll.Who != "")
	r.add("by_known", t.toll.By != "")
	r.add("measure:"+t.toll.Measure, true)
	v.sentenceFeatures(r, t.tok)
	return r.confidence()
}

func (v *view) statementConfidence(s *casus.Statement, cue int, carried bool) casus.Confidence {
	r := v.rating("conf.statement")
	r.add("carried", carried)
	r.add("speaker_known", len(codesOf(s.Speaker)) > 0)
	r.add("no_speaker", len(s.Speaker) == 0)
	r.add("quotation", len(s.Quoted) > 0)
	r.add("mode:"+s.Mode, true)
	if !carried && cue >= 0 && cue < len(v.toks) {
		r.add("noun_cue", !v.verb(cue))
		v.sentenceFeatures(r, -1)
	}
	return r.confidence()
}

func (v *view) relationConfidence(x related) casus.Confidence {
	r := v.rating("conf.relation")
	both := x.rel.Source.Code != "" && x.rel.Target.Code != ""
	r.add("both_known", both)
	r.add("one_unknown", !both)
	r.add("entity", x.rel.Source.Entity != "" || x.rel.Target.Entity != "")
	v.sentenceFeatures(r, x.at)
	return r.confidence()
}
