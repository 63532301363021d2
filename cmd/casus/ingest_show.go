package main

import (
	"context"
	"fmt"
	"io"
	"iter"
	"regexp"

	"github.com/spf13/cobra"

	"github.com/casus/casus/ingest"
	"github.com/casus/casus/source"
)

// jobsOf are the articles of files, folders, standard input and, where a path is an address, of the web.
func jobsOf(ctx context.Context, paths []string, opts source.Options) iter.Seq[ingest.Job] {
	opts.Context = ctx
	return ingest.FromSource(source.Articles(paths, opts))
}

// ingestShow says on standard error what goes wrong and how far we are, and at the end on standard output what was done.
type ingestShow struct {
	out, errs io.Writer
	bar       *progress
	said      map[string]int // notes that many articles have
	order     []string
}

func newIngestShow(c *cobra.Command, m *source.Meter) *ingestShow {
	return &ingestShow{out: c.OutOrStdout(), errs: c.ErrOrStderr(), bar: newProgress(c.ErrOrStderr(), io.Discard, m), said: map[string]int{}}
}

// result is told of every article.
func (s *ingestShow) result(r ingest.Result) {
	for _, n := range r.Job.Notes {
		s.say("%s: %s", r.Job.Where, n)
	}
	if r.Outcome == ingest.Broken {
		s.say("%v", r.Err)
	}
	for _, n := range r.Notes {
		kind := withoutNumbers(n.Text)
		if s.said[kind]++; s.said[kind] == 1 && len(s.order) < 50 {
			s.order = append(s.order, kind)
			s.say("%s: %s", r.Job.Where, n.Text)
		}
	}
	s.bar.step()
}

// withoutNumbers makes one note of those that differ in their numbers only.
func withoutNumbers(note string) string {
	return regexp.MustCompile(`[0-9]+`).ReplaceAllString(note, "some")
}

func (s *ingestShow) say(format string, args ...any) {
	s.bar.clear()
	tell(s.errs, format, args...)
}

func (s *ingestShow) end() {
	s.bar.clear()
	for _, text := range s.order {
		if n := s.said[text]; n > 1 {
			s.say("%d articles: %s", n, text)
		}
	}
}

func (s *ingestShow) stories(r ingest.Refreshed) {
	if r.Articles > 0 {
		fmt.Fprintf(s.out, "put together: %d stories, %d incidents, %d threads of %d articles; %d groups changed\n",
			r.Stories, r.Incidents, r.Threads, r.Articles, r.Changed)
	}
}

// unread says how many articles seemed copies and are none.
func (s *ingestShow) unread(r ingest.Refreshed) error {
	if len(r.Uncoded) == 0 {
		return nil
	}
	if _, err := fmt.Fprintf(s.out, "no copies after all, and not read: %d; the next \"casus ingest\" of articles of these days reads them\n", len(r.Uncoded)); err != nil {
		return fmt.Errorf("writing what was done: %w", err)
	}
	return nil
}

// totals says what was done. Failures make the exit status 1.
func (s *ingestShow) totals(t ingest.Totals, where string) error {
	if _, err := fmt.Fprintf(s.out, "%s: %s\n", where, t); err != nil {
		return fmt.Errorf("writing what was done: %w", err)
	}
	if t.Failed > 0 {
		return fmt.Errorf("could not be read: %d (see \"casus quarantine list\"); in the store: %d", t.Failed, t.Kept())
	}
	return nil
}
