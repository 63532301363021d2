package main

import (
	"bufio"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/casus/casus/web/state"
)

// userName is what names of users look like: they stand in paths and logs.
const userName = `^[a-z0-9][a-z0-9._-]{0,63}$`

func serveUserCommand(f *serveFlags) *cobra.Command {
	c := &cobra.Command{Use: "user", Short: "Add, list and remove users of the server", Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() }}
	var role string
	var password bool
	add := &cobra.Command{
		Use:   "add NAME",
		Short: "Add a user, and print a token for the user once",
		Long: `Adds a user with a role (viewer reads; analyst also corrects, reviews, answers alarms;
admin also manages users and webhooks) and prints a token, once: it is kept hashed. With
--password-stdin a password is set as well, for logging in on the pages.`,
		Args: between(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			return withState(c, f, func(s *state.State) error { return addUser(c, s, args[0], role, password) })
		},
	}
	add.Flags().StringVar(&role, "role", "viewer", "`ROLE`: viewer, analyst or admin")
	add.Flags().BoolVar(&password, "password-stdin", false, "read a password from the first line of standard input")
	list := &cobra.Command{Use: "list", Short: "List users and their tokens", Args: noArgs, RunE: func(c *cobra.Command, _ []string) error {
		return withState(c, f, func(s *state.State) error { return listUsers(c, s) })
	}}
	remove := &cobra.Command{Use: "remove NAME", Short: "Remove a user with all tokens and sessions", Args: between(1, 1), RunE: func(c *cobra.Command, args []string) error {
		return withState(c, f, func(s *state.State) error { return s.RemoveUser(c.Context(), args[0]) })
	}}
	c.AddCommand(add, list, remove)
	return c
}

func serveTokenCommand(f *serveFlags) *cobra.Command {
	c := &cobra.Command{Use: "token", Short: "Add and remove tokens of users", Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() }}
	var role, note string
	var days int
	add := &cobra.Command{Use: "add USER", Short: "Make a token of a user, and print it once", Args: between(1, 1), RunE: func(c *cobra.Command, args []string) error {
		r := state.Nobody
		if role != "" {
			var err error
			if r, err = state.ParseRole(role); err != nil {
				return badUsage(c, fmt.Errorf("--role: %w", err))
			}
		}
		return withState(c, f, func(s *state.State) error {
			_, token, err := s.MakeToken(c.Context(), args[0], r, note, time.Duration(days)*24*time.Hour)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintln(c.OutOrStdout(), token)
			return err
		})
	}}
	add.Flags().StringVar(&role, "role", "", "`ROLE` of the token, at most the user's; without it the user's")
	add.Flags().StringVar(&note, "note", "", "what it is for")
	add.Flags().IntVar(&days, "days", 0, "until it ends; 0 for never")
	remove := &cobra.Command{Use: "remove ID", Short: "End a token and its sessions", Args: between(1, 1), RunE: func(c *cobra.Command, args []string) error {
		return withState(c, f, func(s *state.State) error { return s.RemoveToken(c.Context(), args[0]) })
	}}
	c.AddCommand(add, remove)
	return c
}

func withState(c *cobra.Command, f *serveFlags, do func(*state.State) error) error {
	s, err := f.openState(c.Context())
	if err != nil {
		return err
	}
	return errors.Join(do(s), s.Close())
}

func addUser(c *cobra.Command, s *state.State, name, role string, password bool) error {
	if !regexp.MustCompile(userName).MatchString(name) {
		return badUsage(c, fmt.Errorf("%q: a name has up to 64 of a-z, 0-9, '.', '_' and '-'", name))
	}
	r, err := state.ParseRole(role)
	if err != nil {
		return badUsage(c, fmt.Errorf("--role: %w", err))
	}
	secret := ""
	if password {
		sc := bufio.NewScanner(c.InOrStdin())
		if !sc.Scan() {
			return errors.Join(errors.New("no password on standard input"), sc.Err())
		}
		if secret = strings.TrimRight(sc.Text(), "\r"); secret == "" {
			return errors.New("the password is empty")
		}
	}
	if err := s.MakeUser(c.Context(), name, r, secret); err != nil {
		return err
	}
	_, token, err := s.MakeToken(c.Context(), name, state.Nobody, "made with the user", 0)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(c.OutOrStdout(), token)
	return err
}

func listUsers(c *cobra.Command, s *state.State) error {
	us, err := s.Users(c.Context())
	if err != nil {
		return err
	}
	rows := [][]string{}
	for _, u := range us {
		rows = append(rows, []string{u.Name, u.Role, "", ""})
		for _, t := range u.Tokens {
			end := "never ends"
			if !t.Expires.IsZero() {
				end = "until " + t.Expires.Format(time.DateOnly)
			}
			rows = append(rows, []string{"  token " + t.ID, t.Role, end, printable(t.Note)})
		}
	}
	for _, l := range align(rows) {
		if _, err := fmt.Fprintln(c.OutOrStdout(), strings.TrimRight(l, " ")); err != nil {
			return err
		}
	}
	return nil
}
