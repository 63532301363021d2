package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/reader"
)

func actorCommand() *cobra.Command {
	var date string
	var own userActors
	c := &cobra.Command{
		Use:   "actor NAME...",
		Short: "Show what is known of an actor",
		Long: `Prints the entries of the dictionary of actors that a name stands for: their names, their
roles from one date to another, and where the facts are from. A surname alone finds the
persons of that name, an id the entry, and an office with its country those who held it.
With --date also the code that a record of that day would bear, and why; of an office the
holder alone. --actors adds dictionaries of your own.`,
		Example: `  casus actor "Angela Merkel"
  casus actor --date 2007-05-01 Putin
  casus actor Taliban --date 2021-09-01
  casus actor --date 1999-06-01 "president of France"
  casus actor --actors my.actors "Friends of the Park"`,
		Args: aName,
		RunE: func(c *cobra.Command, args []string) error {
			return showActor(c, &own, strings.Join(args, " "), date)
		},
	}
	own.flag(c)
	c.Flags().StringVar(&date, "date", "", "`DATE` of the role, like 2024-05-17")
	return c
}

func showActor(c *cobra.Command, own *userActors, name, date string) error {
	if date != "" {
		if _, err := reader.ParseDate(date); err != nil {
			return fmt.Errorf("--date: %w", err)
		}
	}
	book, err := own.book(c)
	if err != nil {
		return err
	}
	found := lookUp(book, name, date)
	if len(found) == 0 {
		return unknownActor(book, name)
	}
	var b strings.Builder
	for i, a := range found {
		if i > 0 {
			b.WriteByte('\n')
		}
		printActor(&b, a, date)
	}
	_, err = io.WriteString(c.OutOrStdout(), b.String())
	return err
}

// lookUp finds entries by id, name, or office; with a date, of an office those alone who held it then.
func lookUp(book *actors.Book, name, date string) []*actors.Actor {
	if a, ok := book.ByID(name); ok {
		return []*actors.Actor{a}
	}
	if found := book.Named(name); len(found) > 0 {
		return found
	}
	found := book.ByOffice(name)
	if date == "" {
		return found
	}
	return slices.DeleteFunc(found, func(a *actors.Actor) bool {
		r, _, ok := a.At(date)
		return !ok || r.Title == "" || !strings.Contains(strings.ToLower(name), r.Title)
	})
}

// unknownActor says that nobody is found, and who bears a name like it.
func unknownActor(book *actors.Book, name string) error {
	var near []string
	for _, a := range book.Similar(name, 8) {
		near = append(near, strings.ReplaceAll(a.Names[0], "*", "")+" ("+a.ID+")")
	}
	if len(near) == 0 {
		return fmt.Errorf("no actor is known by the name %q", name)
	}
	return fmt.Errorf("no actor is known by the name %q; names that have it in them: %s", name, strings.Join(near, ", "))
}

func printActor(w *strings.Builder, a *actors.Actor, date string) {
	kind := string(a.Kind)
	switch a.Gender {
	case 'f':
		kind += ", woman"
	case 'm':
		kind += ", man"
	}
	fmt.Fprintf(w, "%s · %s\n", a.ID, kind)
	fmt.Fprintf(w, "  names   %s\n", printable(strings.Join(a.Names, " | ")))
	rows := make([][]string, len(a.Roles))
	for i, r := range a.Roles {
		rows[i] = []string{string(r.Code), r.Span(), r.Title}
	}
	for _, l := range align(rows) {
		fmt.Fprintf(w, "  role    %s\n", strings.TrimRight(printable(l), " "))
	}
	fmt.Fprintf(w, "  source  %s (%s:%d)\n", printable(a.Source), a.File, a.Line)
	if date == "" {
		return
	}
	if r, why, ok := a.At(date); ok {
		fmt.Fprintf(w, "  on %s: %s, %s\n", date, r.Code, why)
	} else {
		fmt.Fprintf(w, "  on %s: unknown, %s\n", date, why)
	}
}
