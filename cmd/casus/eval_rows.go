package main

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/casus/casus"
	"github.com/casus/casus/code"
	"github.com/casus/casus/eval"
	"github.com/casus/casus/pipeline"
	"github.com/casus/casus/reader"
)

func evalRowsCommand(asJSON *bool) *cobra.Command {
	return &cobra.Command{
		Use:   "plv ROWS [PREDICTED]",
		Short: "Score relation types of sentences with a marked source and target",
		Long: `Scores event types on rows: a sentence each, with a marked source and target and one type
(YIELD stands for CONCEDE and RETREAT). ROWS has id, text, source, target, root. The event
counts that touches the two marked parties best; a row whose best event touches neither is
wrong. Without PREDICTED the rows are read now.`,
		Args: between(1, 2),
		RunE: func(c *cobra.Command, args []string) error {
			rows, err := readFile(args[0], eval.ReadRows)
			if err != nil {
				return err
			}
			var pred []eval.Record
			if len(args) == 2 {
				pred, err = readFile(args[1], eval.ReadRecords)
			} else {
				pred, err = readRecords(c, args[0])
			}
			if err != nil {
				return err
			}
			return writeScores(c.OutOrStdout(), eval.ScoreRows(rows, pred), *asJSON)
		},
	}
}

func evalPloverCommand(asJSON *bool) *cobra.Command {
	onlyRows := false
	c := &cobra.Command{
		Use:   "plover RECORDS [PREDICTED]",
		Short: "Score relation types on PLOVER's gold records",
		Long: `Scores event types on the gold records of PLOVER (PLOVER_GSR_CAMEO.txt), as 'casus eval plv'
scores rows. Types of the records' old version are given their names of today: DEMAND is
REQUEST, DISAPPROVE and INVESTIGATE are ACCUSE, FIGHT is ASSAULT, COERCE by destruction or
firearms is ASSAULT; YIELD stands for CONCEDE and RETREAT. The records' date is a placeholder,
so that roles that differ by date are not used. Of several sources or targets the first counts.

--rows writes the records as the rows that 'casus eval plv' takes, and scores nothing.`,
		Args: between(1, 2),
		RunE: func(c *cobra.Command, args []string) error {
			rows, err := readFile(args[0], eval.ReadPLOVER)
			if err != nil {
				return err
			}
			if onlyRows {
				return eval.WriteRows(c.OutOrStdout(), rows)
			}
			var pred []eval.Record
			if len(args) == 2 {
				pred, err = readFile(args[1], eval.ReadRecords)
			} else {
				pred, err = recordsOfRows(c, rows)
			}
			if err != nil {
				return err
			}
			return writeScores(c.OutOrStdout(), eval.ScoreRows(rows, pred), *asJSON)
		},
	}
	c.Flags().BoolVar(&onlyRows, "rows", false, "write the records as rows instead")
	return c
}

// recordsOfRows reads the texts of rows now, each as an article of its own.
func recordsOfRows(c *cobra.Command, rows []eval.Row) ([]eval.Record, error) {
	rd, err := evalReader(c)
	if err != nil {
		return nil, err
	}
	var lines bytes.Buffer
	for _, row := range rows {
		d, err := rd.Read(c.Context(), &casus.Article{ID: row.ID, Text: row.Text})
		if err != nil && !errors.Is(err, pipeline.ErrSkip) {
			return nil, fmt.Errorf("eval: %w", err)
		}
		for _, rec := range d.Records {
			line, err := code.MarshalRecord(rec)
			if err != nil {
				return nil, fmt.Errorf("eval: %w", err)
			}
			lines.Write(append(line, '\n'))
		}
	}
	return eval.ReadRecords(&lines, "records read now")
}

// evalReader is a reader with the user's own dictionaries, if there are any.
func evalReader(c *cobra.Command) (*reader.Reader, error) {
	own, err := actorsFlag(c)
	if err != nil {
		return nil, err
	}
	more, err := own.load(c)
	if err != nil {
		return nil, err
	}
	return reader.New(reader.Options{AnyLanguage: true, Actors: more})
}
