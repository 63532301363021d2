package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"
)

const rootLong = `Casus reads English news and writes down who did what to whom, when and where, and who
says so: one record for each event, toll, statement and standing relation, each with the
words that it comes from. It runs offline; the grammar model and the knowledge are inside.

Exit status: 0 all read; 1 something could not be read (the rest was) or an error;
2 wrong usage; 130 interrupted.`

const rootExample = `  casus read article.txt                          a table for people
  casus read --format jsonl news.jsonl.gz         one record a line for programs
  casus explain --sentence 2 article.txt          how that sentence was read, and what was missing
  casus parse --format conllu article.txt         the grammar alone`

// newRoot builds the whole command line. in, out and errs stand for the process's own streams.
func newRoot(in io.Reader, out, errs io.Writer) *cobra.Command {
	root := &cobra.Command{
		Use:           "casus",
		Short:         "Read the news, write who did what to whom",
		Long:          rootLong,
		Example:       rootExample,
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          noArgs,
	}
	version := root.Flags().Bool("version", false, "print the versions, as the verb version does")
	root.RunE = func(c *cobra.Command, args []string) error {
		if *version {
			return runVersion(c, args)
		}
		return c.Help()
	}
	root.SetIn(in)
	root.SetOut(out)
	root.SetErr(errs)
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error { return badUsage(c, err) })
	root.AddCommand(verbs()...)
	root.CompletionOptions.DisableDefaultCmd = true // completion.go has our own
	return root
}

// verbs are the verbs in the order of the help text.
func verbs() []*cobra.Command {
	return []*cobra.Command{
		readCommand(),
		ingestCommand(),
		queryCommand(),
		correctCommand(),
		diffCommand(),
		storeCommand(),
		watchCommand(),
		explainCommand(),
		parseCommand(),
		tryCommand(),
		evalCommand(),
		alarmsCommand(),
		compareCommand(),
		exportCommand(),
		actorCommand(),
		placeCommand(),
		serveCommand(),
		mcpCommand(),
		knowledgeCommand(),
		enqueueCommand(),
		workerCommand(),
		refreshCommand(),
		quarantineCommand(),
		feedsCommand(),
		versionCommand(),
		completionCommand(),
	}
}

// badUsage says where help is to be had.
func badUsage(c *cobra.Command, err error) error {
	return &usageError{err: err, hint: fmt.Sprintf("Run '%s --help' for usage.", c.CommandPath())}
}

// noArgs refuses arguments: on the root command they are unknown verbs.
func noArgs(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	if c.HasSubCommands() {
		return badUsage(c, fmt.Errorf("unknown verb %q", args[0]))
	}
	return badUsage(c, fmt.Errorf("unexpected argument %q", args[0]))
}

// atLeastOne asks for what to read.
func atLeastOne(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return badUsage(c, errors.New("no file given (\"-\" is standard input)"))
	}
	return nil
}

// aName asks for what to look up.
func aName(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return badUsage(c, errors.New("no name given"))
	}
	return nil
}

// between asks for a number of arguments.
func between(least, most int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) < least || len(args) > most {
			return badUsage(c, fmt.Errorf("%d arguments given", len(args)))
		}
		return nil
	}
}
