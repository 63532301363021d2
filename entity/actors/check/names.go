package check

import (
	"strings"

	"github.com/casus/casus/entity/actors"
)

// names checks the names of one entry.
func (c *checker) names(a *actors.Actor) {
	seen := map[string]bool{}
	for _, n := range a.Names {
		plain := strings.ReplaceAll(n, "*", "")
		words := actors.Words(nil, plain)
		if len(words) == 0 {
			c.add(a, Error, "name %q has no letters", n)
			continue
		}
		if strings.Count(n, "*") > 1 {
			c.add(a, Error, "name %q has more than one star", n)
		}
		if len(words) > 1 && words[0] == "the" {
			c.add(a, Warning, "name %q: without \"the\" it is found with and without", n)
		}
		if strings.Contains(n, "*") && a.Kind != actors.Person {
			c.add(a, Warning, "name %q: a star is for persons", n)
		}
		if seen[n] {
			c.add(a, Warning, "name %q stands twice", n)
		}
		seen[n] = true
		c.everyday(a, n, plain, words)
	}
}

// everyday finds names that are words of the language: they would be found where nobody is meant.
func (c *checker) everyday(a *actors.Actor, name, plain string, words []string) {
	_, alone, starred := strings.Cut(name, "*")
	if starred {
		if w := actors.Words(nil, alone); len(w) == 1 && c.ordinary.Has(w[0]) {
			c.add(a, Warning, "name %q: %q is an everyday word, and the star lets it name the person by itself", name, alone)
		}
	}
	if len(words) != 1 || !c.ordinary.Has(words[0]) {
		return
	}
	switch {
	case plain == strings.ToLower(plain):
		c.add(a, Error, "name %q is an everyday word, and in small letters it is found in any case", name)
	case plain == strings.ToUpper(plain) && len(plain) <= 7:
		// an acronym: it matches in capitals only
	default:
		c.add(a, Warning, "name %q is an everyday word: it is found at the start of sentences too", name)
	}
}

// titles checks that a title is a noun of an office, or nothing finds the person by it.
func (c *checker) titles(a *actors.Actor) {
	if c.Roles == nil {
		return
	}
	for _, r := range a.Roles {
		if r.Title == "" || a.Kind != actors.Person {
			continue
		}
		if !c.isTitle(r.Title) {
			c.add(a, Warning, "title %q is no role noun: a text that says it does not find the person", r.Title)
		}
	}
}

func (c *checker) isTitle(title string) bool {
	words := actors.Words(nil, title)
	if len(words) == 0 {
		return false
	}
	for _, head := range []string{words[len(words)-1], words[0]} {
		for _, n := range c.Roles.Heads(head) {
			if k := len(n.Words); k <= len(words) && (strings.Join(n.Words, " ") == strings.Join(words[len(words)-k:], " ") || strings.Join(n.Words, " ") == strings.Join(words[:k], " ")) {
				return true
			}
		}
	}
	return false
}
