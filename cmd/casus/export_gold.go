package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/casus/casus/store"
)

// goldFormat is no table of records but a folder: what analysts corrected, to score against.
const (
	goldFormat = "gold"
	goldFor    = "scoring: articles that analysts corrected, as a folder with articles.jsonl and gold.jsonl (casus eval)"
)

// exportGold writes the corrected articles of a store and their records into a folder.
func exportGold(c *cobra.Command, f *exportFlags) error {
	if f.store == "" || f.output == "" {
		return badUsage(c, errors.New("gold comes from a --store, and goes into a folder: --output DIR"))
	}
	from, err := openExportStore(c, f)
	if err != nil {
		return err
	}
	defer from.close()
	if err := os.MkdirAll(f.output, 0o755); err != nil {
		return fmt.Errorf("export: %w", err)
	}
	var counts [2]lineCounter
	var files [2]*os.File
	for i, name := range [...]string{"articles.jsonl", "gold.jsonl"} {
		if files[i], err = os.Create(filepath.Join(f.output, name)); err != nil {
			return errors.Join(fmt.Errorf("export: %w", err), closeAll(files[:i]))
		}
		counts[i].w = bufio.NewWriter(files[i])
	}
	err = from.st.ExportGold(c.Context(), &counts[0], &counts[1], store.Filter{AsOf: from.at})
	if err = errors.Join(err, counts[0].w.Flush(), counts[1].w.Flush(), closeAll(files[:])); err != nil {
		return fmt.Errorf("export: %w", err)
	}
	meta, err := json.MarshalIndent(struct {
		Format   string `json:"format"`
		Version  string `json:"casus_version"`
		AsOf     string `json:"as_of"`
		Articles int    `json:"articles"`
		Records  int    `json:"records"`
	}{goldFormat, buildVersion(), from.asOf(), counts[0].n, counts[1].n}, "", "  ")
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(f.output, "meta.json"), append(meta, '\n'), 0o644); err != nil {
		return fmt.Errorf("export: %w", err)
	}
	tell(c.ErrOrStderr(), "gold: %d articles, %d records", counts[0].n, counts[1].n)
	return nil
}

func closeAll(files []*os.File) error {
	var errs []error
	for _, f := range files {
		errs = append(errs, f.Close())
	}
	return errors.Join(errs...)
}

// lineCounter counts the lines that are written, one with each Write.
type lineCounter struct {
	w *bufio.Writer
	n int
}

func (l *lineCounter) Write(b []byte) (int, error) {
	l.n++
	return l.w.Write(b)
}
