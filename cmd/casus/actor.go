package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/knowledge"
	"github.com/casus/casus/knowledge/ontology"
	"github.com/casus/casus/reader"
)

func actorCommand() *cobra.Command {
	var date string
	c := &cobra.Command{
		Use:   "actor NAME...",
		Short: "Show what is known of an actor",
		Long: `Prints the entries of the dictionary of actors that a name stands for: their names, their
roles from one date to another, and where the facts are from. A surname alone finds the
persons of that name. With --date also the code that a record of that day would bear,
and why.`,
		Example: `  casus actor "Angela Merkel"
  casus actor --date 2007-05-01 Putin
  casus actor Taliban --date 2021-09-01`,
		Args: aName,
		RunE: func(c *cobra.Command, args []string) error {
			return showActor(c.OutOrStdout(), strings.Join(args, " "), date)
		},
	}
	c.Flags().StringVar(&date, "date", "", "`DATE` of the role, like 2024-05-17")
	return c
}

func showActor(w io.Writer, name, date string) error {
	if date != "" {
		if _, err := reader.ParseDate(date); err != nil {
			return fmt.Errorf("--date: %w", err)
		}
	}
	ont, err := ontology.Load()
	if err != nil {
		return err
	}
	book, err := actors.Load(knowledge.FS, "actors", actors.Checks{Role: ont.ValidRole})
	if err != nil {
		return err
	}
	found := book.Named(name)
	if len(found) == 0 {
		return fmt.Errorf("no actor is known by the name %q", name)
	}
	for i, a := range found {
		if i > 0 {
			fmt.Fprintln(w)
		}
		printActor(w, a, date)
	}
	return nil
}

func printActor(w io.Writer, a *actors.Actor, date string) {
	fmt.Fprintf(w, "%s · %s\n", a.ID, a.Kind)
	fmt.Fprintf(w, "  names   %s\n", strings.Join(a.Names, " | "))
	for _, r := range a.Roles {
		fmt.Fprintf(w, "  role    %s %s %s\n", r.Code, r.Span(), r.Title)
	}
	fmt.Fprintf(w, "  source  %s (%s:%d)\n", a.Source, a.File, a.Line)
	if date == "" {
		return
	}
	if r, why, ok := a.At(date); ok {
		fmt.Fprintf(w, "  on %s: %s, %s\n", date, r.Code, why)
	} else {
		fmt.Fprintf(w, "  on %s: unknown, %s\n", date, why)
	}
}
