package match

import (
	"strings"

	"github.com/casus/casus"
)

// kindLists are noun classes for docs without mentions: word lists named after kinds.
type kindLists struct {
	person, group, org, state, place, time map[string]struct{}
}

func newKindLists(lists map[string][]string) kindLists {
	get := func(name string) map[string]struct{} {
		m := map[string]struct{}{}
		for _, w := range lists[name] {
			m[strings.ToLower(w)] = struct{}{}
		}
		return m
	}
	return kindLists{get("person"), get("group"), get("org"), get("state"), get("place"), get("time")}
}

// isKind reports whether token h (or, for a quantity, what it is about) is of the kind.
func (e *scratch) isKind(h, mention int, kind string) bool {
	t := &e.tree
	switch kind {
	case "number":
		return t.pos[h] == posNum || t.child(h, relNummod) >= 0
	case "pronoun":
		return t.pos[h] == posPron
	}
	if mention >= 0 {
		if m := &t.d.Mentions[mention]; m.Head == h || m.Head == t.core(h) {
			return mentionIs(m, kind, t.plural(h))
		}
	}
	return e.wordIs(t.core(h), kind)
}

func mentionIs(m *casus.Mention, kind string, plural bool) bool {
	switch kind {
	case "actor":
		if actorKind(m.Kind) {
			return true
		}
		for i := range m.Actors {
			if m.Actors[i].Code != "" {
				return true
			}
		}
		return m.Kind == casus.Pronoun && personal(m)
	case "person":
		return m.Kind == casus.Person || m.Kind == casus.Role && !plural
	case "group":
		return m.Kind == casus.Org || m.Kind == casus.State || m.Kind == casus.Role && plural
	case "org":
		return m.Kind == casus.Org
	case "state":
		return m.Kind == casus.State
	case "place":
		return m.Kind == casus.Location || m.Kind == casus.State || m.Place != nil
	case "time":
		return m.Kind == casus.When
	}
	return false
}

// personal is a pronoun that no one could resolve; "it" and "that" are no actors then, but see wordIs for the others.
func personal(m *casus.Mention) bool {
	return len(m.Actors) == 0 && m.Antecedent < 0 && m.Unknown == "personal"
}

var people = set("he she they we i who him her them us me whom his their her our my himself herself themselves someone somebody everyone everybody nobody anyone those")

// wordIs judges a word without a mention: by its tag, the name recogniser's label and the word lists.
func (e *scratch) wordIs(h int, kind string) bool {
	t, k := &e.tree, &e.set.lists
	l := t.lemma(h)
	in := func(m map[string]struct{}) bool { _, ok := m[l]; return ok }
	isTime := weekdays.has(l) && t.pos[h] == posPropn || timeNouns.has(l) || in(k.time)
	label := nameLabel(t.tok[h].Name)
	switch kind {
	case "time":
		return isTime || label == "TIM" || label == "DATE"
	case "person":
		return label == "PER" || in(k.person) && !t.plural(h) || t.pos[h] == posPron && people.has(l)
	case "group":
		return label == "ORG" || in(k.group) || in(k.org) || in(k.person) && t.plural(h)
	case "org":
		return label == "ORG" || in(k.org)
	case "state":
		return label == "GPE" || in(k.state)
	case "place":
		return label == "LOC" || label == "GPE" || label == "GEO" || in(k.place)
	case "actor":
		if isTime {
			return false
		}
		switch t.pos[h] {
		case posPron:
			return people.has(l)
		case posPropn:
			return label != "GEO"
		case posAdj:
			f := t.tok[h].Form
			return f != "" && f[0] >= 'A' && f[0] <= 'Z' && (h != 0 || label != "")
		}
		if len(t.d.Mentions) == 0 && t.pos[h] == posNoun && !abstracts.has(l) && !instruments.has(l) && (!e.set.eventNoun(l) || l == "opposition") {
			return t.rel[h] != relCompound && t.rel[h] != relAmod || in(k.person) || in(k.group) || in(k.org) || l == "government" || l == "police"
		}
		return t.pos[h] == posNoun && collectives.has(l) || in(k.person) || in(k.group) || in(k.org) || in(k.state) || label == "PER" || label == "ORG" || label == "GPE"
	}
	return false
}

func nameLabel(s string) string {
	if i := strings.IndexByte(s, '-'); i == 1 {
		return s[2:]
	}
	return ""
}

func (t *tree) plural(h int) bool {
	switch t.tok[h].XPOS {
	case "NNS", "NNPS":
		return true
	}
	return hasFeat(t.tok[h].Feats, "Number=Plur") || t.child(h, relNummod) >= 0 || t.lemma(h) == "police"
}
