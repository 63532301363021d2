// Package userfile reads the dictionaries that a user gives on top of the built-in ones: files of the house (*.actors and
// roles*.txt) and dictionaries of PETRARCH.
package userfile

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/entity/actors/petrarch"
)

// Read reads files, and those in folders in name order, each as one addition: of several the last wins. notes says in one
// line a file what of a foreign dictionary is not used. An error names file and line.
func Read(paths []string, c actors.Checks) (adds []actors.Addition, notes []string, err error) {
	var files []string
	for _, p := range paths {
		below, err := Below(p)
		if err != nil {
			return nil, nil, fmt.Errorf("actors: %w", err)
		}
		files = append(files, below...)
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			return nil, nil, fmt.Errorf("actors: %w", err)
		}
		a, note, err := Parse(f, data, c)
		if err != nil {
			return nil, nil, fmt.Errorf("actors: %w", err)
		}
		if note != "" {
			notes = append(notes, note)
		}
		adds = append(adds, a)
	}
	return adds, notes, nil
}

// Below gives a file itself, and the dictionaries right below a folder in name order, told by their names.
func Below(name string) ([]string, error) {
	st, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if !st.IsDir() {
		return []string{name}, nil
	}
	es, err := os.ReadDir(name)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, e := range es {
		if !e.IsDir() && isDictionary(e.Name()) {
			out = append(out, filepath.Join(name, e.Name()))
		}
	}
	slices.Sort(out)
	if len(out) == 0 {
		return nil, errors.New("no dictionaries in " + name)
	}
	return out, nil
}

// isDictionary tells dictionaries from what else may lie in a folder.
func isDictionary(name string) bool {
	return FormatOf(name) != Petrarch || strings.HasSuffix(name, ".txt") && (strings.Contains(name, "actors") || strings.Contains(name, "agents"))
}

// Format is what a file is.
type Format int

// The formats, told by the file's name, and for others by its content.
const (
	House    Format = iota // *.actors
	Nouns                  // roles*.txt
	Petrarch               // any other file
)

// FormatOf tells the format of a file.
func FormatOf(name string) Format {
	base := filepath.Base(name)
	switch {
	case strings.HasSuffix(base, ".actors"):
		return House
	case strings.HasPrefix(base, "roles") && strings.HasSuffix(base, ".txt"):
		return Nouns
	}
	return Petrarch
}

// Parse reads one file.
func Parse(name string, data []byte, c actors.Checks) (actors.Addition, string, error) {
	sum := sha256.Sum256(data)
	a := actors.Addition{Sum: hex.EncodeToString(sum[:])}
	var err error
	switch FormatOf(name) {
	case House:
		if a.Actors, err = actors.ParseFile(name, data, c); err == nil {
			err = twice(a.Actors)
		}
		return a, "", err
	case Nouns:
		a.Roles, err = actors.ParseRoles(name, data, c)
		return a, "", err
	}
	r, conv, err := Foreign(name, data, c)
	if err != nil {
		return a, "", err
	}
	a.Foreign, a.Actors, a.Roles = true, conv.Actors, actors.NewRoles(conv.Nouns)
	if n := len(r.Refused) + len(conv.Refused); n > 0 {
		return a, fmt.Sprintf("%s: %d lines are not used; 'casus knowledge check %s' tells which and why", name, n, name), nil
	}
	return a, "", nil
}

// Foreign reads a dictionary of PETRARCH, with what it says of its own lines and what becomes of them.
func Foreign(name string, data []byte, c actors.Checks) (*petrarch.Result, *petrarch.Converted, error) {
	r, err := petrarch.Parse(name, data)
	if err != nil {
		return nil, nil, fmt.Errorf("%w (the house's own files are called NAME.actors or rolesNAME.txt)", err)
	}
	conv, err := r.Convert(name, known(c))
	return r, conv, err
}

func known(c actors.Checks) func(string) bool {
	if c.Country == nil {
		return func(string) bool { return true }
	}
	return c.Country
}

// twice refuses an id that stands twice in a file; of several files the last wins.
func twice(as []actors.Actor) error {
	first := map[string]int{}
	for _, a := range as {
		if n := first[a.ID]; n > 0 {
			return &actors.Fault{File: a.File, Line: a.Line, Err: fmt.Errorf("id %q stands already in line %d", a.ID, n)}
		}
		first[a.ID] = a.Line
	}
	return nil
}
