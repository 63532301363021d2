package story

import (
	"fmt"
	"sort"

	"github.com/casus/casus"
)

// Engine holds the articles of a window and keeps them put together as they come and go. It is not safe for concurrent
// use. Its Result is that of Find over the articles that it holds.
//
// Memory is that of the articles held: about 6 kB of features, words and shingles and the records each. Texts are not kept.
type Engine struct {
	o       Options
	lex     lexicon
	days    map[string]int // publication or first sight of each article, days since 1970
	order   map[string]sortKey
	hash    map[string]string // content of each article and its records
	signs   map[string]signed
	copies  *graph
	arts    map[string]*article
	stories *graph
	facts   map[string]*fact // by anchor and article
	ofArt   map[string][]string
	events  *graph
	loose   map[string][]casus.Record // tolls of each article
	same    *constraints
	fixed   map[string]frozen // of articles that Expire has passed
}

// NewEngine is an Engine that holds nothing. It fails only if a list of the package is damaged.
func NewEngine(o Options) (*Engine, error) {
	lex, err := newLexicon(wordFile)
	if err != nil {
		return nil, fmt.Errorf("story: %w", err)
	}
	return makeEngine(o, lex), nil
}

func makeEngine(o Options, lex lexicon) *Engine {
	e := &Engine{
		o: o, lex: lex, days: map[string]int{}, order: map[string]sortKey{}, hash: map[string]string{}, signs: map[string]signed{},
		arts: map[string]*article{}, facts: map[string]*fact{}, ofArt: map[string][]string{},
		loose: map[string][]casus.Record{}, same: newConstraints(o.Constraints), fixed: map[string]frozen{},
	}
	e.copies = newGraph(e.copyKeys, 1, e.copyLink, e.less)
	e.stories = newGraph(e.storyKeys, 2, e.storyLink, e.less)
	e.events = newGraph(e.eventKeys, 1, e.eventLink, e.lessFact)
	return e
}

// Add takes an article in. The same article again changes nothing; the same id with other content replaces it.
func (e *Engine) Add(it Item) {
	id := it.Article.ID
	h := contentOf(it)
	if old, ok := e.hash[id]; ok {
		if old >= h {
			return
		}
		e.Remove(id)
	}
	e.hash[id] = h
	e.days[id] = dayOfItem(it)
	e.order[id] = keyOfItem(it)
	e.signs[id] = sign(it.Article)
	e.copies.add(id)
	e.arts[id] = e.lex.newArticle(it)
	e.stories.add(id)
	for _, f := range e.lex.factsOf(it, e.days[id]) {
		if e.facts[f.key] != nil {
			continue // the same record twice
		}
		e.facts[f.key] = f
		e.ofArt[id] = append(e.ofArt[id], f.key)
	}
	for _, a := range e.ofArt[id] {
		e.events.add(a)
	}
	e.loose[id] = tollsOf(it)
}

// Remove lets an article go. An unknown id is passed over.
func (e *Engine) Remove(id string) {
	if _, ok := e.hash[id]; !ok {
		return
	}
	for _, a := range e.ofArt[id] {
		e.events.remove(a)
		delete(e.facts, a)
	}
	e.stories.remove(id)
	e.copies.remove(id)
	delete(e.ofArt, id)
	delete(e.loose, id)
	delete(e.arts, id)
	delete(e.fixed, id)
	delete(e.signs, id)
	delete(e.order, id)
	delete(e.days, id)
	delete(e.hash, id)
}

// frozen is what became of an article before a day that Expire was given: its story and why.
type frozen struct {
	founder string
	member  casus.StoryMember
}

// Expire says that no article published before a day (ISO) will come any more. The stories of older articles are then
// final, since what an article joins depends on earlier ones only; articles that are older than the day by more than
// the window, and whose copies and incidents are as old, are let go. Copies and stories go on as if all were still
// there: a story keeps its id, and shows the articles still held. An article that tells a happening again much later
// meets its record only if that article is held: add it again first. Expire gives the ids let go, sorted.
func (e *Engine) Expire(day string) []string {
	limit, ok := parseDay(day)
	if !ok {
		return nil
	}
	e.freeze(limit)
	keep := map[string]bool{}
	for id, d := range e.days {
		if d >= limit-e.o.window() {
			e.keepLinked(id, keep)
		}
	}
	var out []string
	for id := range e.days {
		if !keep[id] {
			out = append(out, id)
		}
	}
	sort.Strings(out)
	for _, id := range out {
		e.Remove(id)
	}
	return out
}

// freeze makes the stories of articles before a day final. Articles of one story stay one component when those between
// them are let go: a link of no strength holds them.
func (e *Engine) freeze(limit int) {
	for _, p := range e.storyParts() {
		founder, last := p.founder, ""
		for i, id := range p.members {
			if e.days[id] >= limit {
				continue
			}
			if _, ok := e.fixed[id]; !ok {
				e.fixed[id] = frozen{founder, e.storyMember(id, p.members[:i])}
			}
			if last != "" {
				if _, ok := e.stories.adj[last][id]; !ok {
					e.stories.adj[last][id], e.stories.adj[id][last] = 0, 0
				}
			}
			last = id
		}
	}
}

// keepLinked marks an article and all that its copies and incidents hang together with.
func (e *Engine) keepLinked(id string, keep map[string]bool) {
	todo := []string{id}
	for len(todo) > 0 {
		id, todo = todo[len(todo)-1], todo[:len(todo)-1]
		if keep[id] {
			continue
		}
		keep[id] = true
		todo = append(todo, e.copies.linked(id)...)
		for _, a := range e.ofArt[id] {
			for _, b := range e.events.linked(a) {
				todo = append(todo, e.facts[b].art)
			}
		}
	}
}

// Len is how many articles are held.
func (e *Engine) Len() int { return len(e.days) }

// Result is what is put together now.
func (e *Engine) Result() Result {
	var r Result
	r.Copies = e.copyGroups()
	r.Stories = e.storyList()
	r.Incidents = e.incidentList(r.Copies)
	r.Threads = e.lex.threads(r.Incidents, e.alike)
	r.Conflicts = e.same.conflicts
	return r
}

// Threads links incidents that are steps in the life of a ceasefire or of talks, whether or not the engine holds the
// articles that tell them. Of two of which it does not hold all articles the words are not known: then before says
// whether they were put in one thread when they were.
func (e *Engine) Threads(ins []casus.Incident, before func(a, b *casus.Incident) bool) []casus.Thread {
	return e.lex.threads(ins, func(a, b *casus.Incident) bool {
		return e.alike(a, b) || !(e.holds(a) && e.holds(b)) && before(a, b)
	})
}

// holds reports whether all articles of an incident are held.
func (e *Engine) holds(in *casus.Incident) bool {
	for _, a := range in.Articles {
		if e.arts[a] == nil {
			return false
		}
	}
	return true
}

// alike reports whether an article of one incident and one of another are of one story, by their words.
func (e *Engine) alike(a, b *casus.Incident) bool {
	for _, x := range a.Articles {
		for _, y := range b.Articles {
			p, q := e.arts[x], e.arts[y]
			if x == y || p != nil && q != nil && cosine(p.vec, q.vec) >= storyLinkLeast {
				return true
			}
		}
	}
	return false
}
