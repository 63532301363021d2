package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/casus/casus/alarm"
)

func alarmsRulesCommand() *cobra.Command {
	var print bool
	var check string
	c := &cobra.Command{Use: "rules --print | --check FILE", Short: "Print all settings of alarms, or check a file of them", Args: noArgs, RunE: func(c *cobra.Command, _ []string) error {
		switch {
		case print == (check != ""):
			return badUsage(c, errors.New("either --print or --check FILE"))
		case print:
			_, err := io.WriteString(c.OutOrStdout(), alarm.Sample())
			return err
		}
		conf, err := alarm.LoadConfig(check)
		if err != nil {
			return err
		}
		mail := "no mail"
		if conf.Mail.Host != "" {
			mail = fmt.Sprintf("mail to %d", len(conf.Mail.To))
		}
		_, err = fmt.Fprintf(c.OutOrStdout(), "%s: ok: %d rules, %s\n", check, len(conf.Rules), mail)
		return err
	}}
	c.Flags().BoolVar(&print, "print", false, "print all settings with their defaults and what they mean")
	c.Flags().StringVar(&check, "check", "", "check `FILE` and end")
	return c
}

// alarmsFlag is the flag of verbs that look for alarms as they run.
type alarmsFlag struct{ file string }

func (f *alarmsFlag) flag(c *cobra.Command, usual string) {
	c.Flags().StringVar(&f.file, "alarms", usual, "`FILE` that says what rings and whom it tells (casus alarms rules --print), \"default\", or \"off\"")
}

// config is what rings; nil for off.
func (f *alarmsFlag) config() (*alarm.Config, error) {
	path := f.file
	switch path {
	case "off", "":
		return nil, nil
	case "default":
		path = ""
	}
	c, err := alarm.LoadConfig(path)
	if err != nil {
		return nil, err
	}
	return &c, nil
}
