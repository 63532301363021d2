package main

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/casus/casus"
	"github.com/casus/casus/store"
)

// filler makes groups week by week.
type filler struct {
	s                  *store.Store
	threads            map[string]*line
	stories, incidents int
}

// line is a thread in the making.
type line struct{ t casus.Thread }

// week puts together what was published in a week.
func (f *filler) week(ctx context.Context, at time.Time) error {
	ins, stories := map[string]*casus.Incident{}, map[string]*casus.Story{}
	for it, err := range f.s.Window(ctx, at.Format(time.DateOnly), at.AddDate(0, 0, 6).Format(time.DateOnly)) {
		if err != nil {
			return err
		}
		f.tell(stories, it.Item.Article, it.Item.Records)
		for i := range it.Item.Records {
			if r := &it.Item.Records[i]; r.Event != nil {
				f.join(ins, it.Item.Article, r, it.Item.Records)
			}
		}
	}
	var g store.Groups
	for _, k := range slices.Sorted(maps.Keys(stories)) {
		g.Stories = append(g.Stories, *stories[k])
	}
	for _, k := range slices.Sorted(maps.Keys(ins)) {
		x := *ins[k]
		x.ID = casus.ContentID("i", at.Format(time.DateOnly)+" "+k)
		g.Incidents = append(g.Incidents, x)
		f.step(&x)
	}
	f.stories, f.incidents = f.stories+len(g.Stories), f.incidents+len(g.Incidents)
	_, err := f.s.PutStories(ctx, g)
	return err
}

// tell adds an article to the story of its day and first country.
func (f *filler) tell(stories map[string]*casus.Story, a *casus.Article, rs []casus.Record) {
	if len(rs) == 0 || rs[0].Event == nil || len(rs[0].Event.Actor) == 0 {
		return
	}
	k := a.Published + " " + rs[0].Event.Actor[0].Code.Country()
	s := stories[k]
	if s == nil {
		s = &casus.Story{ID: casus.ContentID("s", k), From: a.Published, To: a.Published}
		stories[k] = s
	}
	m := casus.StoryMember{Article: a.ID}
	if len(s.Articles) > 0 {
		m.With, m.Score, m.Reasons = s.Articles[0].Article, 600, []casus.Reason{{Feature: "place", Score: 600, Text: "same country, same day"}}
	}
	s.Articles = append(s.Articles, m)
}

// join adds an event to the incident of its type and ends, with the tolls of its article.
func (f *filler) join(ins map[string]*casus.Incident, a *casus.Article, r *casus.Record, rs []casus.Record) {
	e := r.Event
	k := e.Type + " " + end(e.Actor) + " " + end(e.Recipient)
	x := ins[k]
	m := casus.Member{Record: r.ID, Anchor: r.Anchor, Article: a.ID}
	if x == nil {
		x = &casus.Incident{Type: e.Type, Mode: e.Mode, Status: e.Status, Actor: e.Actor, Recip: e.Recipient, Place: e.Place, Located: e.Located, Date: e.Date}
		ins[k] = x
	} else {
		m.With, m.Score = x.Members[0].Anchor, 700
		m.Reasons = []casus.Reason{{Feature: "type", Score: 400, Text: "same type"}, {Feature: "actor", Score: 300, Text: "same country"}}
	}
	x.Members = append(x.Members, m)
	if !slices.Contains(x.Articles, a.ID) {
		x.Articles = append(x.Articles, a.ID)
	}
	x.Claims = append(x.Claims, casus.Claim{Status: e.Status, Speaker: e.SaidBy, Record: r.ID, Article: a.ID, Time: a.Published})
	if e.Type == "ASSAULT" {
		count(x, a, rs)
	}
}

func count(x *casus.Incident, a *casus.Article, rs []casus.Record) {
	for _, r := range rs {
		t := r.Toll
		if t == nil {
			continue
		}
		g := casus.Figure{Low: t.Low, High: t.High, Text: t.Text, Who: t.Who, Speaker: t.SaidBy, Time: a.Published, Record: r.ID, Anchor: r.Anchor, Article: a.ID}
		if len(x.Tolls) == 0 {
			x.Tolls = []casus.Tally{{Measure: t.Measure, Scope: t.Scope, Lowest: t.Low, Highest: t.High}}
		}
		y := &x.Tolls[0]
		y.Latest, y.Figures = g, append(y.Figures, g)
		if *t.Low < *y.Lowest {
			y.Lowest = t.Low
		}
		if *t.High > *y.Highest {
			y.Highest = t.High
		}
	}
}

func end(ps []casus.Party) string {
	if len(ps) == 0 {
		return ""
	}
	return ps[0].Code.Country()
}

// step makes an incident a step of the ceasefire or talks of its two sides in its year.
func (f *filler) step(x *casus.Incident) {
	kind, phase := "", ""
	switch x.Type {
	case "AGREE":
		kind, phase = "ceasefire", "agreed"
	case "CONSULT":
		kind, phase = "talks", "held"
	default:
		return
	}
	a, b := end(x.Actor), end(x.Recip)
	if a == b || len(x.Date) < 4 {
		return
	}
	k := fmt.Sprintf("%s %s %s %s", kind, min(a, b), max(a, b), x.Date[:4])
	l := f.threads[k]
	if l == nil {
		l = &line{casus.Thread{ID: casus.ContentID("t", k), Kind: kind, Parties: append(append([]casus.Party{}, x.Actor[:1]...), x.Recip[:1]...), Place: x.Place, State: "in-force"}}
		f.threads[k] = l
	}
	l.t.Steps = append(l.t.Steps, casus.Step{Incident: x.ID, Phase: phase, By: x.Actor, Date: x.Date})
}

// lines writes the threads.
func (f *filler) lines(ctx context.Context) error {
	var g store.Groups
	for _, k := range slices.Sorted(maps.Keys(f.threads)) {
		t := f.threads[k].t
		slices.SortStableFunc(t.Steps, func(x, y casus.Step) int { return cmp.Compare(x.Date, y.Date) })
		g.Threads = append(g.Threads, t)
	}
	_, err := f.s.PutStories(ctx, g)
	return err
}
