package eval

// counts gathers what is right over all pairs of events.
type counts struct {
	pairs, predicted, gold                            int
	dyad, full, status, saidBy                        int
	actor, recipient, named, other, mode, place, date tally
	byType                                            map[string]*tally
}

// scoreEvents fills the event figures of out.
func (s *scorer) scoreEvents(out *Scores) {
	c := counts{byType: map[string]*tally{}}
	withGold := map[[2]int]bool{}
	for k, at := range s.at {
		if k.kind == "event" {
			c.add(k.typ, at)
			if len(at.gold) > 0 {
				withGold[[2]int{k.art, k.sent}] = true
			}
		}
	}
	stray := 0
	for k, at := range s.at {
		if k.kind == "event" && !withGold[[2]int{k.art, k.sent}] {
			stray += len(at.pred)
		}
	}
	empty := out.Sentences - len(withGold)
	out.FalseEmpty.N = empty
	if empty > 0 {
		out.FalseEmpty.Rate = round(float64(stray) / float64(empty))
	}
	c.fill(out)
}

// add pairs the events of one type in one sentence.
func (c *counts) add(typ string, at *side) {
	gs, ps := newEvents(at.gold), newEvents(at.pred)
	pairs := bestPairs(gs, ps)
	c.pairs += len(pairs)
	c.predicted += len(ps)
	c.gold += len(gs)
	t := c.byType[typ]
	if t == nil {
		t = &tally{}
		c.byType[typ] = t
	}
	t.add(len(pairs), len(ps), len(gs))
	for _, p := range pairs {
		c.addPair(gs[p.g], ps[p.p])
	}
}

func newEvents(rs []Record) []*event {
	out := make([]*event, len(rs))
	for i, r := range rs {
		out[i] = newEvent(r)
	}
	return out
}

func (c *counts) addPair(g, p *event) {
	c.dyad += one(g.actorCountry.equal(p.actorCountry) && g.recipientCountry.equal(p.recipientCountry))
	c.full += one(g.actor.equal(p.actor) && g.recipient.equal(p.recipient))
	c.status += one(same(g.rec, p.rec, "status"))
	c.saidBy += one(g.saidBy.equal(p.saidBy))
	addCodes(&c.actor, g.actor, p.actor)
	addCodes(&c.recipient, g.recipient, p.recipient)
	addCodes(&c.named, g.saidBy, p.saidBy)
	addText(&c.mode, g.rec, p.rec, "mode")
	addText(&c.place, g.rec, p.rec, "place")
	addText(&c.date, g.rec, p.rec, "date")
	gOther, pOther := g.rec["status"] != "happened", p.rec["status"] != "happened"
	c.other.add(one(pOther && same(g.rec, p.rec, "status")), one(pOther), one(gOther))
}

func addCodes(t *tally, g, p set) { t.add(g.shared(p), len(p), len(g)) }

func addText(t *tally, g, p Record, key string) {
	a, b := g.text(key), p.text(key)
	t.add(one(a != "" && a == b), one(b != ""), one(a != ""))
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (c *counts) fill(out *Scores) {
	over := func(tp int) PRF { return tally{tp, c.predicted, c.gold}.prf() }
	out.Type, out.Dyad, out.Full = over(c.pairs), over(c.dyad), over(c.full)
	out.Actor, out.Recipient = c.actor.prf(), c.recipient.prf()
	out.Status = StatusPart{share(c.status, c.pairs), c.other.prf()}
	out.SaidBy = SaidByPart{share(c.saidBy, c.pairs), c.named.prf()}
	out.Mode, out.Place, out.Date = c.mode.prf(), c.place.prf(), c.date.prf()
	out.ByType = sortedTypes(c.byType)
}
