package story

import (
	"cmp"
	"slices"

	"github.com/casus/casus"
)

// Carry adds to an incident, as found among the articles held, what it had before from articles that are not among
// them: members, claims and figures of the articles that far names, in the order of publication. Parties, place and date
// of before are added where they say more: which of them a far article gave is not kept.
func (e *Engine) Carry(into *casus.Incident, old casus.Incident, far func(article string) bool) {
	c := carrier{into: into, old: &old, far: far, time: map[string]string{}}
	if !c.any() {
		return
	}
	c.order()
	c.members()
	c.claims()
	c.figures()
	into.Actor = e.lex.addParties(into.Actor, old.Actor)
	into.Recip = e.lex.addParties(into.Recip, old.Recip)
	into.Mediator = e.lex.addParties(into.Mediator, old.Mediator)
	if fineness(old.Place, old.Located) > fineness(into.Place, into.Located) {
		into.Place, into.Located = old.Place, old.Located
	}
	if len(old.Date) > len(into.Date) {
		into.Date = old.Date
	}
	into.Mode, into.Venue = cmp.Or(into.Mode, old.Mode), cmp.Or(into.Venue, old.Venue)
	into.Copies = max(into.Copies, old.Copies)
	settle(into)
}

type carrier struct {
	into, old *casus.Incident
	far       func(article string) bool
	time      map[string]string // publication of each article, "~" if unknown
}

func (c *carrier) any() bool { return slices.ContainsFunc(c.old.Articles, c.far) }

// order learns when each article was published: from its claims.
func (c *carrier) order() {
	for _, in := range [...]*casus.Incident{c.into, c.old} {
		for _, x := range in.Claims {
			c.time[x.Article] = cmp.Or(x.Time, "~")
		}
	}
}

func (c *carrier) when(article string) string { return cmp.Or(c.time[article], "~") }

func (c *carrier) members() {
	before := map[string]casus.Member{}
	for _, m := range c.old.Members {
		before[m.Anchor] = m
		if c.far(m.Article) {
			c.into.Members = append(c.into.Members, m)
		}
	}
	slices.SortStableFunc(c.into.Members, func(a, b casus.Member) int { return cmp.Compare(c.when(a.Article), c.when(b.Article)) })
	for i := range c.into.Members {
		m := &c.into.Members[i]
		if i == 0 {
			m.With, m.Score, m.Reasons = "", 0, nil
		} else if m.With == "" { // it founded what was found now, not the incident
			was := before[m.Anchor]
			m.With, m.Score, m.Reasons = was.With, was.Score, was.Reasons
		}
	}
	for _, a := range c.old.Articles {
		if c.far(a) && !slices.Contains(c.into.Articles, a) {
			c.into.Articles = append(c.into.Articles, a)
		}
	}
	slices.SortStableFunc(c.into.Articles, func(a, b string) int { return cmp.Compare(c.when(a), c.when(b)) })
}

func (c *carrier) claims() {
	for _, x := range c.old.Claims {
		if c.far(x.Article) {
			c.into.Claims = append(c.into.Claims, x)
		}
	}
	slices.SortStableFunc(c.into.Claims, func(a, b casus.Claim) int { return cmp.Compare(cmp.Or(a.Time, "~"), cmp.Or(b.Time, "~")) })
}

func (c *carrier) figures() {
	for _, t := range c.old.Tolls {
		for _, f := range t.Figures {
			if c.far(f.Article) {
				addFigure(c.into, t.Measure, t.Scope, f)
			}
		}
	}
	for i := range c.into.Tolls {
		t := &c.into.Tolls[i]
		slices.SortStableFunc(t.Figures, func(a, b casus.Figure) int { return cmp.Compare(cmp.Or(a.Time, "~"), cmp.Or(b.Time, "~")) })
		t.Lowest, t.Highest = nil, nil
		finishTally(t)
	}
}
