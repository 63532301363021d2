package story

import (
	"fmt"
	"sort"

	"github.com/casus/casus"
)

// Thresholds in thousandths of likeness. Set on the scenarios and on MEANTIME's topics for development.
const (
	storyLinkLeast = 200 // two articles are linked
	storyJoinLeast = 170 // mean over the articles of the story within the window
	storyFade      = 400 // what likeness loses over the window
)

func (e *Engine) storyKeys(id string) []uint64 { return e.arts[id].keys }

// storyLink is the likeness of two articles, less the further apart they were published.
func (e *Engine) storyLink(a, b string) (int, bool) {
	x, y := e.arts[a], e.arts[b]
	d := abs(x.day - y.day)
	if d > e.o.window() {
		return 0, false
	}
	s := cosine(x.vec, y.vec)
	s = s * (1000 - storyFade*d/e.o.window()) / 1000
	return s, s >= storyLinkLeast
}

// storyPart is a story while it is divided. The founder may have been let go.
type storyPart struct {
	founder string
	members []string
}

// divideStory goes through a component in canonical order. Each article joins the story that it is most like, by the
// mean over those articles of it that lie within the window, or founds one. What an article joins depends on earlier
// articles only.
func (e *Engine) divideStory(c *component) []storyPart {
	var parts []storyPart
	of, at := map[string]int{}, map[string]int{}
	for _, id := range c.members {
		founder := id
		if f, ok := e.fixed[id]; ok {
			founder = f.founder
		} else if p := e.storyOf(id, parts, of); p >= 0 {
			founder = parts[p].founder
		}
		p, ok := at[founder]
		if !ok {
			p = len(parts)
			at[founder] = p
			parts = append(parts, storyPart{founder: founder})
		}
		parts[p].members = append(parts[p].members, id)
		of[id] = p
	}
	return parts
}

// storyOf is the story that an article joins, -1 if none is like enough. Of equals it is the one founded first.
func (e *Engine) storyOf(id string, parts []storyPart, of map[string]int) int {
	sum := make([]int, len(parts))
	for o, s := range e.stories.adj[id] {
		if p, ok := of[o]; ok {
			sum[p] += s
		}
	}
	best, at := storyJoinLeast-1, -1
	for p, n := range sum {
		if n == 0 {
			continue
		}
		if m := n / e.near(id, parts[p].members); m > best {
			best, at = m, p
		}
	}
	return at
}

// near counts the members within the window of an article.
func (e *Engine) near(id string, members []string) int {
	n := 0
	for _, m := range members {
		if abs(e.arts[id].day-e.arts[m].day) <= e.o.window() {
			n++
		}
	}
	return max(n, 1)
}

// storyParts are all stories, by their first articles.
func (e *Engine) storyParts() []storyPart {
	var parts []storyPart
	for _, c := range e.stories.components() {
		if c.stories == nil {
			c.stories = e.divideStory(c)
		}
		parts = append(parts, c.stories...)
	}
	sort.Slice(parts, func(i, j int) bool { return e.less(parts[i].members[0], parts[j].members[0]) })
	return parts
}

func (e *Engine) storyList() []casus.Story {
	var out []casus.Story
	for _, p := range e.storyParts() {
		out = append(out, e.makeStory(p))
	}
	return out
}

func (e *Engine) makeStory(p storyPart) casus.Story {
	s := casus.Story{ID: mint("story", p.founder)}
	lo, hi := 0, 0
	for i, id := range p.members {
		if f, ok := e.fixed[id]; ok {
			s.Articles = append(s.Articles, f.member)
		} else {
			s.Articles = append(s.Articles, e.storyMember(id, p.members[:i]))
		}
		if d := e.days[id]; d != 0 {
			if lo == 0 || d < lo {
				lo = d
			}
			hi = max(hi, d)
		}
	}
	if lo != 0 {
		s.From, s.To = formatDay(lo), formatDay(hi)
	}
	return s
}

// storyMember says which earlier article of the story an article is most like, and by what.
func (e *Engine) storyMember(id string, earlier []string) casus.StoryMember {
	if len(earlier) == 0 {
		return casus.StoryMember{Article: id}
	}
	best, with := -1, ""
	for _, o := range earlier {
		if s := e.stories.adj[id][o]; s > best {
			best, with = s, o
		}
	}
	d := abs(e.days[id] - e.days[with])
	full := cosine(e.arts[id].vec, e.arts[with].vec)
	return casus.StoryMember{Article: id, With: with, Score: best, Reasons: []casus.Reason{
		{Feature: "words", Score: full, Text: "both speak of " + shared(e.arts[id].vec, e.arts[with].vec, 8)},
		{Feature: "time", Score: best - full, Text: fmt.Sprintf("published %d days apart", d)},
	}}
}
