package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/casus/casus/source"
	"github.com/casus/casus/store"
	"github.com/casus/casus/watch"
)

func feedsCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "feeds",
		Short: "Lists of feeds: from and to OPML, and how they are",
		Args:  noArgs,
	}
	c.AddCommand(feedsImportCommand(), feedsExportCommand(), feedsListCommand())
	c.RunE = func(c *cobra.Command, _ []string) error { return c.Help() }
	return c
}

func feedsImportCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "import FILE|-",
		Short: "Turn an OPML list into the feeds of a configuration",
		Long:  `Reads a list of feeds in OPML and prints it as [[feed]] tables, to be appended to the configuration of "casus watch".`,
		Example: `  casus feeds import subscriptions.opml >> watch.toml
  casus watch --check-config --config watch.toml`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			var in io.Reader = c.InOrStdin()
			if args[0] != "-" {
				f, err := os.Open(args[0])
				if err != nil {
					return err
				}
				defer f.Close()
				in = f
			}
			feeds, err := source.ReadOPML(in)
			if err != nil {
				return fmt.Errorf("%s: %w", args[0], err)
			}
			return printFeeds(c.OutOrStdout(), feeds)
		},
	}
}

// printFeeds writes feeds as a configuration has them. Quoted strings of Go are basic strings of TOML but for \x and \a,
// \v, which are left out with other control characters.
func printFeeds(w io.Writer, feeds []source.FeedRef) error {
	for _, f := range feeds {
		if _, err := fmt.Fprintf(w, "\n[[feed]]\nurl = %s\n", tomlString(f.URL)); err != nil {
			return err
		}
		if f.Title != "" {
			if _, err := fmt.Fprintf(w, "# %s\n", printable(strings.Join(strings.Fields(f.Title), " "))); err != nil {
				return err
			}
		}
	}
	return nil
}

func tomlString(s string) string {
	return strconv.Quote(strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r == 0xfffd || !strconv.IsPrint(r) {
			return -1
		}
		return r
	}, s))
}

func feedsExportCommand() *cobra.Command {
	var config string
	c := &cobra.Command{
		Use:   "export --config FILE",
		Short: "Print the feeds of a configuration as OPML",
		Args:  noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if config == "" {
				return badUsage(c, errors.New("no --config FILE given"))
			}
			conf, err := watch.Load(config)
			if err != nil {
				return err
			}
			var feeds []source.FeedRef
			for _, f := range conf.Feeds {
				feeds = append(feeds, source.FeedRef{Title: f.Name, URL: f.URL})
			}
			return source.WriteOPML(c.OutOrStdout(), "Casus", feeds)
		},
	}
	c.Flags().StringVar(&config, "config", "", "`FILE` with the configuration")
	return c
}

func feedsListCommand() *cobra.Command {
	var st storeFlag
	c := &cobra.Command{
		Use:   "list [flags]",
		Short: "Say how the sources are that a watch asked: when, and what was wrong",
		Args:  noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return st.with(c, false, func(s *store.Store) error {
				all, err := s.FeedStates(c.Context())
				if err != nil {
					return err
				}
				for _, f := range all {
					how := "ok"
					if f.Errors > 0 {
						how = fmt.Sprintf("%d errors: %s", f.Errors, printable(f.LastError))
					}
					if _, err := fmt.Fprintf(c.OutOrStdout(), "%s\n    asked %s, next %s, %s\n", printable(f.URL), f.Checked, f.Next, how); err != nil {
						return err
					}
				}
				return nil
			})
		},
	}
	st.flag(c)
	return c
}
