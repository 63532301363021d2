package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"runtime"

	"github.com/spf13/cobra"

	"github.com/casus/casus/eval"
	"github.com/casus/casus/source"
)

const evalLong = `Scores records against gold ones by the codebook's rules.

ARTICLES has one article a line: id, text, sentences (list of [start, end) UTF-8 byte
offsets into text), published, title. GOLD has one record a line, each with "article" and
"s" (number of the sentence, from 0). PREDICTED has records as 'casus read --format jsonl'
writes them, from this or another program; without it, the articles are read now.

Figures (p precision, r recall, f1):
  type         of (sentence, event type); within a sentence predicted and gold events of
               one type are paired so that they agree best
  dyad, full   pairs whose countries, or whole codes, of both sides are right too
  actor, recipient             over single codes within pairs
  status, said_by              share right among pairs; "other": statuses that are not
               "happened"; "named": over the codes named as source
  mode, place, date            within pairs; a value that gold lacks is wrong
  false/empty  predicted events for each sentence that has none in gold
  toll, tollwho                of (sentence, measure, low, high), and with the victims' code
  statement, relation          where gold has them`

func evalCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "eval ARTICLES GOLD [PREDICTED]",
		Short: "Score records against gold",
		Long:  evalLong,
		Example: `  casus eval articles.jsonl gold.jsonl
  casus eval --json articles.jsonl gold.jsonl other-program.jsonl
  casus eval plv rows.jsonl`,
		Args: between(2, 3),
		RunE: func(c *cobra.Command, args []string) error {
			scores, err := evalRun(c, args)
			if err != nil {
				return err
			}
			return writeScores(c.OutOrStdout(), scores, asJSON)
		},
	}
	c.PersistentFlags().BoolVar(&asJSON, "json", false, "write one JSON object")
	c.PersistentFlags().StringArray("actors", nil, actorsUsage)
	c.AddCommand(evalAttributionCommand(&asJSON))
	c.AddCommand(evalMucCommand(&asJSON))
	c.AddCommand(evalRowsCommand(&asJSON))
	c.AddCommand(evalPloverCommand(&asJSON))
	c.AddCommand(evalReliabilityCommand(&asJSON))
	c.AddCommand(evalCorefCommand(&asJSON))
	c.AddCommand(evalAgentsCommand(&asJSON))
	c.AddCommand(evalPetrarchCommand(&asJSON))
	c.AddCommand(evalGeoCommand(&asJSON))
	c.AddCommand(evalLeadersCommand(&asJSON))
	c.AddCommand(evalTimexCommand(&asJSON))
	c.AddCommand(evalNerCommand(&asJSON))
	c.AddCommand(evalPagesCommand(&asJSON))
	c.AddCommand(evalStoryCommand(&asJSON))
	c.AddCommand(evalAlarmsCommand(&asJSON))
	return c
}

func evalRun(c *cobra.Command, args []string) (*eval.Scores, error) {
	arts, err := readFile(args[0], eval.ReadArticles)
	if err != nil {
		return nil, err
	}
	gold, err := readFile(args[1], eval.ReadRecords)
	if err != nil {
		return nil, err
	}
	var pred []eval.Record
	if len(args) == 3 {
		pred, err = readFile(args[2], eval.ReadRecords)
	} else {
		pred, err = readRecords(c, args[0])
	}
	if err != nil {
		return nil, err
	}
	return eval.Score(arts, gold, pred)
}

// readFile opens a file for a reader of package eval.
func readFile[T any](name string, read func(io.Reader, string) ([]T, error)) ([]T, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("eval: %w", err)
	}
	defer f.Close()
	return read(f, name)
}

func writeScores(w io.Writer, s interface{ WriteText(io.Writer) error }, asJSON bool) error {
	if !asJSON {
		return s.WriteText(w)
	}
	b, err := json.Marshal(s)
	if err != nil {
		return fmt.Errorf("eval: %w", err)
	}
	_, err = fmt.Fprintf(w, "%s\n", b)
	return err
}

// readRecords reads the articles of a file now and gives their records as they would be written.
func readRecords(c *cobra.Command, file string) ([]eval.Record, error) {
	rd, err := evalReader(c)
	if err != nil {
		return nil, err
	}
	var lines bytes.Buffer
	r := &readRun{reader: rd, format: jsonlFormat{}, workers: runtime.GOMAXPROCS(0), out: &lines, errs: c.ErrOrStderr()}
	if err := r.run(c.Context(), []string{file}, source.Options{Stdin: c.InOrStdin()}); err != nil {
		return nil, err
	}
	return eval.ReadRecords(&lines, "records read from "+file)
}
