package main

import (
	"os"

	"github.com/spf13/cobra"

	"github.com/casus/casus/eval/agents"
	"github.com/casus/casus/reader"
)

func evalAgentsCommand(asJSON *bool) *cobra.Command {
	misses := false
	c := &cobra.Command{
		Use:   "agents FILE",
		Short: "Score role nouns against a dictionary of agents",
		Long: `Scores role nouns against the agents of a dictionary of PETRARCH. Each phrase that has a role
is put into a sentence ("The French PHRASE met with the press in Paris on Tuesday."); it is
right if the mention there bears an equivalent role. CAMEO strings roles ("GOVMIL") where
Casus has one: the role of any part is right. UAF may be REB or CRM; RAD REB or OPP; AGR, HLH
CVL; ENV, HRI NGO or OPP; DEV NGO; ELI CVL or PTY; faiths CVL or REL.`,
		Example: `  casus eval agents Phoenix.agents.txt
  casus eval agents --misses Phoenix.agents.txt`,
		Args: between(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			data, err := os.ReadFile(args[0])
			if err != nil {
				return err
			}
			phrases, err := agents.Phrases(args[0], data)
			if err != nil {
				return err
			}
			rd, err := mentionReader(c)
			if err != nil {
				return err
			}
			s, err := agents.Measure(c.Context(), phrases, rd.Read)
			if err != nil {
				return err
			}
			if !misses {
				s.Misses = nil
			}
			return writeScores(c.OutOrStdout(), s, *asJSON)
		},
	}
	c.Flags().BoolVar(&misses, "misses", false, "list what is missed first")
	return c
}

// mentionReader reads as far as mentions, with the user's dictionaries.
func mentionReader(c *cobra.Command) (*reader.Reader, error) {
	own, err := actorsFlag(c)
	if err != nil {
		return nil, err
	}
	more, err := own.load(c)
	if err != nil {
		return nil, err
	}
	return reader.New(reader.Options{Layers: reader.Mentions, AnyLanguage: true, Actors: more})
}

func evalPetrarchCommand(asJSON *bool) *cobra.Command {
	misses, rulers := false, false
	c := &cobra.Command{
		Use:   "petrarch FILE",
		Short: "Score persons in office against a dictionary of countries",
		Long: `Scores the dictionary of actors against the presidents, prime ministers and foreign ministers
whose time in office since 1990 a country dictionary of PETRARCH dates. It tells them by a
title in a name, comment or heading; with --rulers also those that its lists of rulers tell
without a title, heads of dependent territories and speakers among them. Each is named in a
sentence ("President NAME met with the press on Tuesday.") of a day in the middle of the term;
right is the dictionary's country with the role GOV. The others are counted by cause.`,
		Example: `  casus eval petrarch Phoenix.Countries.actors.txt
  casus eval petrarch --misses Phoenix.Countries.actors.txt`,
		Args: between(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			data, err := os.ReadFile(args[0])
			if err != nil {
				return err
			}
			checks, err := codesOf()
			if err != nil {
				return err
			}
			terms, err := agents.Terms(args[0], data, checks.Country, rulers)
			if err != nil {
				return err
			}
			rd, err := mentionReader(c)
			if err != nil {
				return err
			}
			s, err := agents.MeasureTerms(c.Context(), terms, rd.Read)
			if err != nil {
				return err
			}
			if !misses {
				s.Misses = nil
			}
			return writeScores(c.OutOrStdout(), s, *asJSON)
		},
	}
	c.Flags().BoolVar(&misses, "misses", false, "list what does not agree first, by cause")
	c.Flags().BoolVar(&rulers, "rulers", false, "take rulers without a title too")
	return c
}
