package main

import (
	"context"
	"errors"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/eval/leaders"
	"github.com/casus/casus/knowledge"
	"github.com/casus/casus/knowledge/ontology"
	"github.com/casus/casus/reader"
)

type leadersArgs struct {
	reign, factbook, country string
	misses                   bool
}

func evalLeadersCommand(asJSON *bool) *cobra.Command {
	var a leadersArgs
	c := &cobra.Command{
		Use:   "leaders {--reign FILE | --factbook DIR}",
		Short: "Score how well heads of state and government are known",
		Long: `Puts leaders into short sentences, with and without title, at dates inside and outside their
time in office, and counts how often the mention of the name bears the code COUNTRY.GOV.

--reign takes a list of leaders in the form of REIGN: each term of office that touches
1990 to 2021 is tried on the days at a quarter, half and three quarters of it. With title
the sentence has the list's name ("President NAME of COUNTRY"), without it the usual name of
the person in the dictionary; a person not found there counts as missed. Those who are right
inside are tried two years after and before, unless the list has them in office then.

--factbook takes a directory of country profiles of the CIA World Factbook as JSON: chief of
state and head of government, by the full name that stands there, on the day of --date.`,
		Example: `  casus eval leaders --reign leaderlist_3_21.csv
  casus eval leaders --factbook factbook --misses --country FRA`,
		Args: between(0, 0),
		RunE: func(c *cobra.Command, _ []string) error {
			s, err := a.run(c.Context(), c.OutOrStdout())
			if err != nil {
				return err
			}
			return writeScores(c.OutOrStdout(), s, *asJSON)
		},
	}
	c.Flags().StringVar(&a.reign, "reign", "", "`FILE` with the list of leaders")
	c.Flags().StringVar(&a.factbook, "factbook", "", "`DIR` with country profiles")
	c.Flags().StringVar(&a.country, "country", "", "only these countries, `CODES` of three letters with comma between")
	c.Flags().BoolVar(&a.misses, "misses", false, "list what is missed first")
	return c
}

func (a *leadersArgs) run(ctx context.Context, out io.Writer) (interface{ WriteText(io.Writer) error }, error) {
	if (a.reign == "") == (a.factbook == "") {
		return nil, errors.New("eval leaders: give one of --reign and --factbook")
	}
	ont, err := ontology.Load()
	if err != nil {
		return nil, err
	}
	book, err := actors.Load(knowledge.FS, "actors", actors.Checks{Role: ont.ValidRole})
	if err != nil {
		return nil, err
	}
	rd, err := reader.New(reader.Options{AnyLanguage: true, Layers: reader.Mentions})
	if err != nil {
		return nil, err
	}
	read := func(ctx context.Context, text, date string) (*casus.Doc, error) {
		return rd.Read(ctx, &casus.Article{Text: text, Published: date})
	}
	var misses io.Writer
	if a.misses {
		misses = out
	}
	if a.factbook != "" {
		heads, err := leaders.ReadFactbook(a.factbook, book)
		if err != nil {
			return nil, err
		}
		return leaders.Heads(ctx, book, read, a.only(heads), misses)
	}
	terms, err := readFile(a.reign, leaders.ReadReign)
	if err != nil {
		return nil, err
	}
	return leaders.Reign(ctx, book, read, a.only(terms), misses)
}

func (a *leadersArgs) only(l []leaders.Leader) []leaders.Leader {
	if a.country == "" {
		return l
	}
	codes := strings.Split(strings.ToUpper(a.country), ",")
	return slices.DeleteFunc(l, func(l leaders.Leader) bool { return !slices.Contains(codes, l.Country) })
}
