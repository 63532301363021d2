package actors

import (
	"fmt"
	"io/fs"
	"sort"
	"strings"

	"github.com/casus/casus"
)

// Book is all actors with the indexes to find them. It does not change after Load and is safe for concurrent use. The
// entries of a user stand first.
type Book struct {
	Actors []Actor
	Roles  *Roles
	index  *Index
	byID   map[string]int32
	last   map[string][]int32 // last word of a person's full name -> persons, in file order
	state  map[string]int32   // country code -> entry of kind State
	office map[string][]int32 // country + " " + title -> persons
	users  int                // how many entries are a user's
}

// File is one file of a dictionary.
type File struct {
	Name string
	Data []byte
}

// ReadFiles reads the files dir/*.actors and dir/roles*.txt of fsys, in name order.
func ReadFiles(fsys fs.FS, dir string) (actors, roles []File, err error) {
	read := func(pattern string) (out []File, err error) {
		names, err := fs.Glob(fsys, dir+"/"+pattern)
		if err != nil {
			return nil, fmt.Errorf("listing %s: %w", dir, err)
		}
		sort.Strings(names)
		for _, n := range names {
			data, err := fs.ReadFile(fsys, n)
			if err != nil {
				return nil, err
			}
			out = append(out, File{n, data})
		}
		return out, nil
	}
	if actors, err = read("*.actors"); err == nil {
		roles, err = read("roles*.txt")
	}
	if err != nil {
		return nil, nil, fmt.Errorf("actors: %w", err)
	}
	return actors, roles, nil
}

// Load reads dir/*.actors and dir/roles*.txt of fsys, in name order, and what a user adds.
func Load(fsys fs.FS, dir string, c Checks, more ...Addition) (*Book, error) {
	files, roleFiles, err := ReadFiles(fsys, dir)
	if err != nil {
		return nil, err
	}
	b := &Book{}
	var own []Actor
	for _, f := range files {
		as, err := ParseFile(f.Name, f.Data, c)
		if err != nil {
			return nil, fmt.Errorf("actors: %w", err)
		}
		own = append(own, as...)
	}
	if err := b.fill(own, more); err != nil {
		return nil, fmt.Errorf("actors: %w", err)
	}
	b.Roles = newRoles()
	for _, f := range roleFiles {
		r, err := ParseRoles(f.Name, f.Data, c)
		if err != nil {
			return nil, fmt.Errorf("actors: %w", err)
		}
		b.Roles.merge(r, keepOld)
	}
	for _, m := range more {
		b.Roles.merge(m.Roles, m.mode())
	}
	return b, nil
}

// room makes the tables for n entries.
func (b *Book) room(n int) {
	b.index = newIndex(n)
	b.byID, b.last, b.office = make(map[string]int32, n), make(map[string][]int32, n), make(map[string][]int32, n)
	b.state = make(map[string]int32, 256)
}

func (b *Book) add(a *Actor) error {
	if o, dup := b.byID[a.ID]; dup {
		return &Fault{a.File, a.Line, fmt.Errorf("id %q stands already at %s:%d", a.ID, b.Actors[o].File, b.Actors[o].Line)}
	}
	n := int32(len(b.Actors))
	b.Actors = append(b.Actors, *a)
	b.byID[a.ID] = n
	if a.Kind == State {
		if _, ok := b.state[a.Country()]; !ok {
			b.state[a.Country()] = n
		}
	}
	for _, name := range a.Names {
		b.addName(a, n, name)
	}
	for _, r := range a.Roles {
		if a.Kind == Person && r.Title != "" {
			k := r.Code.Country() + " " + r.Title
			b.office[k] = append(b.office[k], n)
		}
	}
	return nil
}

// addName indexes a name, the part after a star alone (it names the person by itself), and variants without an Arabic
// article ("al-Assad", "Assad").
func (b *Book) addName(a *Actor, n int32, name string) {
	full := Words(nil, strings.ReplaceAll(name, "*", ""))
	e := entry{actor: n, user: int(n) < b.users, upper: isUpper([]string{name}) && len(full) == 1 && len(name) <= 7, any: name == strings.ToLower(name), person: a.Kind == Person}
	b.variants(full, e)
	if i := strings.IndexByte(name, '*'); i >= 0 {
		alone := Words(nil, name[i+1:])
		b.variants(alone, e)
		if before := Words(nil, name[:i]); len(before) > 1 && article(before[len(before)-1]) {
			b.variants(append(before[len(before)-1:], alone...), e)
		}
	}
	if a.Kind == Person && len(full) > 0 {
		k := full[len(full)-1]
		for _, o := range b.last[k] {
			if o == n {
				return
			}
		}
		b.last[k] = append(b.last[k], n)
	}
}

// variants indexes a name, and of a person's with an Arabic article the forms with "al", with "el" and without.
func (b *Book) variants(words []string, e entry) {
	b.index.add(words, e)
	var bare, al, el []string
	for _, w := range words {
		if !article(w) {
			bare, al, el = append(bare, w), append(al, w), append(el, w)
			continue
		}
		al, el = append(al, "al"), append(el, "el")
	}
	if e.person && len(bare) < len(words) && len(bare) > 0 {
		b.index.add(al, e)
		b.index.add(el, e)
	}
	if e.person && len(bare) < len(words) && len(bare) > 0 {
		b.index.add(bare, e)
	}
}

func article(w string) bool {
	return w == "al" || w == "el" || w == "ul" || w == "ad" || w == "as" || w == "ash"
}

// Find gives the names in forms. See Index.Find.
func (b *Book) Find(forms []string, allCaps bool) []Hit { return b.index.Find(forms, allCaps) }

// ByID gives the entry of an id.
func (b *Book) ByID(id string) (*Actor, bool) {
	n, ok := b.byID[id]
	if !ok {
		return nil, false
	}
	return &b.Actors[n], true
}

// StateOf gives the entry of a country.
func (b *Book) StateOf(country string) (*Actor, bool) {
	n, ok := b.state[country]
	if !ok {
		return nil, false
	}
	return &b.Actors[n], true
}

// BySurname gives the persons whose full name ends in the word.
func (b *Book) BySurname(form string) []*Actor {
	w := Words(nil, form)
	if len(w) == 0 {
		return nil
	}
	var out []*Actor
	for _, n := range b.last[w[len(w)-1]] {
		out = append(out, &b.Actors[n])
	}
	return out
}

// Holder is the one person who holds an office of a country on a date; nil if none is known or several are.
func (b *Book) Holder(country, title, date string) *Actor {
	if date == "" {
		return nil
	}
	var got *Actor
	user := false
	for _, n := range b.office[country+" "+title] {
		a := &b.Actors[n]
		r, _, ok := a.At(date)
		if !ok || r.Title != title || r.Code.Country() != country {
			continue
		}
		if got != nil && got != a {
			if int(n) >= b.users && user {
				continue // a user's word stands above ours
			}
			return nil
		}
		got, user = a, int(n) < b.users
	}
	return got
}

// HasCountry reports whether a country code may be used: those of State entries, and the codebook's own.
func (b *Book) HasCountry(c string) bool {
	_, ok := b.state[c]
	return ok || c == "INT" || c == "EUR" || c == "KRD"
}

// Code is a code put together.
func Code(country, role string) casus.Code { return casus.Code(country + "." + role) }
