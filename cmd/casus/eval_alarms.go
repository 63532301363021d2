package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/casus/casus/eval/alarms"
)

func evalAlarmsCommand(asJSON *bool) *cobra.Command {
	plan := alarms.DefaultPlan()
	c := &cobra.Command{
		Use:   "alarms [MONTHS]",
		Short: "Measure the detectors of alarms",
		Long: `Measures the detectors on simulated series in each of which a surge is planted: how many
surges are found while they last, and how often a detector rings falsely, counted on the same
series without the surge. EARS is measured as published, and with the limit at which it rings
falsely at most once a year on other series of the same kind. docs/alarms.md has the plan.

With MONTHS, a table of monthly counts of deaths (a column of days, one a country), it asks
instead how well each sign foretells that deaths rise in the next month, beside the simplest
of all: same as last month.`,
		Example: `  casus eval alarms
  casus eval alarms --series 200 --seed 7
  casus eval alarms pace-hist.csv`,
		Args: between(0, 1),
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) == 1 {
				return evalMonths(c, args[0], *asJSON)
			}
			if plan.Series < 1 {
				return badUsage(c, errors.New("--series must be 1 or more"))
			}
			return writeScores(c.OutOrStdout(), alarms.Run(plan), *asJSON)
		},
	}
	c.Flags().IntVar(&plan.Series, "series", plan.Series, "series at each level")
	c.Flags().Uint64Var(&plan.Seed, "seed", plan.Seed, "seed of the simulation")
	return c
}

func evalMonths(c *cobra.Command, file string, asJSON bool) error {
	f, err := os.Open(file)
	if err != nil {
		return fmt.Errorf("eval alarms: %w", err)
	}
	defer f.Close()
	ms, err := alarms.ReadMonths(f, file)
	if err != nil {
		return fmt.Errorf("eval alarms: %w", err)
	}
	return writeScores(c.OutOrStdout(), alarms.RunMonths(ms), asJSON)
}
