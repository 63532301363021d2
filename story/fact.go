package story

import (
	"strings"

	"github.com/casus/casus"
)

// fact is an event record as it is compared with others.
type fact struct {
	key     string // anchor and article
	anchor  string
	art     string
	rec     *casus.Record
	day     int // publication
	order   sortKey
	root    string // of the trigger
	actors  []who
	recips  []who
	span    dates
	vec     vector // content words of the sentence
	tolls   []*casus.Toll
	told    *told // if it has no type and the article came as read
	another bool  // told as a further one: "another attack", "in a separate raid"
	keys    []uint64
}

// sentenceSize is how many words of a sentence count.
const sentenceSize = 24

func (l lexicon) factsOf(it Item, day int) []*fact {
	var out []*fact
	tells := tellAll(it.Doc, it.Records)
	for i := range it.Records {
		r := &it.Records[i]
		if r.Event == nil {
			continue
		}
		f := l.newFact(it, r, day)
		f.told = tells[f.anchor]
		for j := range it.Records {
			if t := &it.Records[j]; t.Toll != nil && t.Sent == r.Sent && tollFits(t.Toll, r.Event) {
				f.tolls = append(f.tolls, t.Toll)
			}
		}
		out = append(out, f)
	}
	return out
}

func anchorOf(r *casus.Record) string {
	if r.Anchor != "" {
		return r.Anchor
	}
	return r.ID
}

func (l lexicon) newFact(it Item, r *casus.Record, day int) *fact {
	e := r.Event
	f := &fact{anchor: anchorOf(r), art: it.Article.ID, rec: r, day: day, order: keyOfItem(it)}
	f.key = f.anchor + " " + f.art
	f.root = stem(strings.ToLower(strings.Fields(e.Trigger + " ?")[0]))
	f.actors, f.recips = l.whos(e.Actor), l.whos(e.Recipient)
	f.span = datesOf(e, day)
	weights := map[string]float64{}
	for _, w := range words(r.Evidence.Quote) {
		if s, n := l.contentWord(w); n > 0 {
			weights[s] = float64(n - content/2)
		}
	}
	f.vec = makeVector(weights, sentenceSize)
	f.another = toldAsAnother(r)
	f.keys = f.indexKeys()
	return f
}

// indexKeys: records that could be one happening have types that go together and share one of: a known actor, a name,
// a code on a day, the place, the article, a rare word of the sentence. A country is in too many records to be a key but
// on a day.
func (f *fact) indexKeys() []uint64 {
	seen := map[uint64]bool{}
	var out []uint64
	families := []string{family(f.rec.Event.Type)}
	if f.rec.Event.Type == "REJECT" {
		families = append(families, "ASSAULT", "PROTEST", "MOBILIZE", "AID") // what it may refuse: see attachDenials
	}
	add := func(parts ...string) {
		for _, fam := range families {
			if k := keyHash(append(parts, fam)...); !seen[k] {
				seen[k] = true
				out = append(out, k)
			}
		}
	}
	for _, w := range concat(f.actors, f.recips) {
		switch {
		case w.entity != "" && !w.isCountry():
			add("entity", w.entity)
		case w.entity == "" && w.last != "":
			add("name", w.last)
		}
		if w.code != "" && len(f.span.iso) == 10 {
			add("code", string(w.code), f.span.iso)
		}
	}
	if p := f.rec.Event.Place; p != "" {
		add("place", strings.ToLower(p))
	}
	if l := f.rec.Event.Located; l != nil && l.ID != "" {
		add("place", l.ID)
		add("place", strings.ToLower(l.Name))
	}
	add("article", f.art)
	for _, w := range f.vec.top(6) {
		add("word", w)
	}
	return out
}

// toldAsAnother looks for a word that sets the happening apart, near the trigger or at the head of the sentence: a
// further one, those of earlier times ("has twice before sued"), or all since a day ("Since May they have received").
func toldAsAnother(r *casus.Record) bool {
	q := r.Evidence.Quote
	at := r.Evidence.Trigger.Start - r.Evidence.Span.Start
	if at < 0 || at > len(q) {
		return false
	}
	before := words(strings.ToLower(q[:at]))
	since := false
	for i, w := range before {
		if i >= 3 && i < len(before)-3 {
			continue
		}
		switch w {
		case "another", "second", "third", "separate", "separately", "elsewhere", "twice", "thrice", "previously":
			return true
		case "since":
			since = since || i < 3
		case "have", "has":
			if since && i >= len(before)-2 {
				return true
			}
		}
	}
	return false
}

func (e *Engine) lessFact(a, b string) bool {
	x, y := e.facts[a], e.facts[b]
	if x.order != y.order {
		return x.order.before(y.order)
	}
	if x.rec.Sent != y.rec.Sent {
		return x.rec.Sent < y.rec.Sent
	}
	if x.rec.Offset != y.rec.Offset {
		return x.rec.Offset < y.rec.Offset
	}
	return a < b
}
