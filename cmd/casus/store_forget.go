package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/store"
)

const forgetLong = `Erases an article with all its versions, or the mentions of a person, from texts, records, stories,
incidents, corrections and full-text indexes, and from the file. A tombstone stays: who asked for
it, when and why, not what it was.

A person is known by --person, --name or both. The names that the dictionary of actors has for
the id are taken too, and its surname in the articles that mention the person; so are all words
by which records name the person, pronouns too. Blotted letters become asterisks, so that offsets
stay right. Addresses and ids of articles stay: forget an article whose address names the person.
Articles that come later are not covered.`

// namesToForget adds what the dictionary knows of a person. An id that it does not know may still be one in the store.
func namesToForget(c *cobra.Command, own *userActors, f *store.Forgetting) error {
	if f.Person == "" {
		return nil
	}
	book, err := own.book(c)
	if err != nil {
		return err
	}
	a, ok := book.ByID(f.Person)
	if !ok {
		tell(c.ErrOrStderr(), "the dictionary of actors has no %s: only the store's own mentions of it and --name are looked for", f.Person)
		return nil
	}
	names, short := namesOf(a)
	f.Names, f.Short = append(f.Names, names...), append(f.Short, short...)
	tell(c.ErrOrStderr(), "names: %s", strings.Join(f.Names, "; "))
	if len(f.Short) > 0 {
		tell(c.ErrOrStderr(), "in articles that mention the person also: %s", strings.Join(f.Short, "; "))
	}
	return nil
}

// namesOf are the names of an entry of the dictionary, and of a person the surnames, which others may have too.
func namesOf(a *actors.Actor) (names, short []string) {
	for _, n := range a.Names {
		for _, w := range strings.Fields(n) {
			if s, ok := strings.CutPrefix(w, "*"); ok && s != "" { // the dictionary marks a word that stands for the name
				short = append(short, s)
			}
		}
		plain := strings.Join(strings.Fields(strings.ReplaceAll(n, "*", "")), " ")
		words := strings.Fields(plain)
		switch {
		case len(words) == 0:
		case len(words) == 1 && a.Kind == actors.Person:
			short = append(short, plain)
		default:
			names = append(names, plain)
			if a.Kind == actors.Person {
				short = append(short, words[len(words)-1])
			}
		}
	}
	slices.Sort(short)
	return names, slices.Compact(short)
}
