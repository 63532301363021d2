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
	if s > 0 {
		v.add("words", s*weight/1000, v.shared(a.vec, b.vec, 6))
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
		}
		e.compareArticles(v, a, b)
	}
	if x.Status != y.Status && (x.Status == casus.Possible || y.Status == casus.Possible) {
		v.add("status", -300, string(x.Status)+", "+string(y.Status))
	}
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
