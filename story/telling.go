package story

import "github.com/casus/casus"

// compareTelling compares the sentences and the articles.
func (e *Engine) compareTelling(v *verdict, a, b *fact) {
	x, y := a.rec.Event, b.rec.Event
	s := cosine(a.vec, b.vec)
	weight := 800
	switch {
	case x.Type == "" || y.Type == "":
		weight = 2500
	case verbal(x.Type):
		weight = 1400
	}
	switch {
	case s > 0:
		v.add("words", s*weight/1000, v.shared(a.vec, b.vec, 6))
	case verbal(x.Type) && verbal(y.Type) && len(a.vec) > 0 && len(b.vec) > 0:
		v.add("words", -600, "no word of the sentences in common, of what is many a day")
	}
	switch {
	case a.art == b.art && a.rec.Sent == b.rec.Sent && (bareResult(a) || bareResult(b)):
		v.add("article", 500, "one sentence, of which one word tells the outcome")
	case a.art == b.art && a.rec.Sent == b.rec.Sent && x.Thread == "":
		v.forbid("sentence", "one sentence tells them as two")
	case a.art == b.art && (b.another || a.another):
		v.forbid("sentence", "told as another")
	case a.art == b.art && a.root != b.root && !pinned(v):
		v.add("article", 0, "one article, but other words and no day or place in common")
	case a.art == b.art:
		v.add("article", 500, "one article")
	default:
		if a.another != b.another {
			v.add("sentence", -500, "told as another")
		}
		if x.Type == "" {
			v.add("article", -700, "two articles, no type")
			if v.when < 900 && !newsOf(a, b) && !newsOf(b, a) {
				v.forbid("date", "two articles, no type and no day in common")
			}
		}
		e.compareArticles(v, a, b)
	}
	if x.Status != y.Status && (x.Status == casus.Possible || y.Status == casus.Possible) {
		v.add("status", -300, string(x.Status)+", "+string(y.Status))
	}
}

// leadSents are the sentences of an article that tell its news: headline, dateline, lead.
const leadSents = 4

// newsOf reports whether a is told without a date as the news of its article, and b has the date of a day just before,
// or is the news of an article published within two days.
func newsOf(a, b *fact) bool {
	if a.rec.Sent >= leadSents || a.span.iso != "" || a.day == 0 || b.day == 0 {
		return false
	}
	if len(b.span.iso) == 10 {
		return b.span.lo >= a.day-3 && b.span.hi <= a.day
	}
	return b.span.iso == "" && b.rec.Sent < leadSents && abs(a.day-b.day) <= 2
}

func (e *Engine) compareArticles(v *verdict, a, b *fact) {
	x, y := e.arts[a.art], e.arts[b.art]
	s := cosine(x.vec, y.vec)
	switch {
	case s >= storyLinkLeast:
		v.add("story", 300+s*6/10, "articles of one story: "+v.shared(x.vec, y.vec, 5))
	case s < 60:
		v.add("story", -500, "articles have little in common")
	}
}

// bareResult: the record tells an outcome only, not by whom or where, so that another of its sentence may be what
// brought it about ("30 people were killed when armed men attacked").
func bareResult(f *fact) bool {
	e := f.rec.Event
	if e.Type != "ASSAULT" || len(e.Actor) > 0 || e.Place != "" || e.Mode != "" {
		return false
	}
	switch f.root {
	case "kill", "wound", "injur", "di", "hurt", "shot", "dead", "slain", "murder":
		return true
	}
	return false
}

// pinned: the two share a day or a place.
func pinned(v *verdict) bool { return v.when >= 900 || v.where >= 600 }
