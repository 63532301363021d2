package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/casus/casus/reader"
)

func versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the versions of program, model and knowledge",
		Long: `Prints the version of the program, of the grammar model and of the knowledge inside it.
Records carry the first two: two runs with equal versions give equal records.`,
		Args: noArgs,
		RunE: runVersion,
	}
}

func runVersion(c *cobra.Command, _ []string) error {
	rd, err := reader.New(reader.Options{Layers: reader.Grammar})
	if err != nil {
		return err
	}
	v := rd.Versions()
	_, err = fmt.Fprintf(c.OutOrStdout(), "casus      %s\nmodel      %s\nknowledge  %s\ngo         %s %s/%s\n",
		buildVersion(), v.Model, v.Knowledge, runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return err
}

// buildVersion is the module's version with the revision it was built from, where the build knows them.
func buildVersion() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return reader.Version
	}
	v := info.Main.Version
	if v == "" || v == "(devel)" {
		v = reader.Version
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			v += " " + s.Value[:12]
		}
	}
	return v
}
