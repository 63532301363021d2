package knowledge_test

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/code"
	"github.com/casus/casus/entity"
	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/knowledge/ontology"
	"github.com/casus/casus/match"
	"github.com/casus/casus/parse"
	"github.com/casus/casus/text"
)

var update = flag.Bool("update", false, "freeze the trees of the examples that the live parser gets right, and list the others")

const (
	patternDir = "en/patterns"
	missesFile = "en/patterns/live_misses.txt"
)

// bench is what examples run on.
type bench struct {
	set   *match.Set
	coder *code.Stage
	who   casus.Stage
	live  []casus.Stage
}

func newBench(t *testing.T) *bench {
	t.Helper()
	ont, err := ontology.Load()
	check(t, err)
	set, err := match.Default()
	check(t, err)
	who, err := entity.New(entity.Options{Checks: actors.Checks{Role: ont.ValidRole}})
	check(t, err)
	p, err := parse.New()
	check(t, err)
	return &bench{set: set, coder: code.New(set, ont, "test", p.Model()), who: who, live: []casus.Stage{text.New(), p}}
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// status asks the coder, unless the pattern's own words decide.
func (b *bench) status(d *casus.Doc, m *match.Match) string {
	if m.Status != "" {
		return m.Status
	}
	head := m.Frame.Head
	if m.Frame.Light >= 0 {
		head = m.Frame.Light
	}
	s, _, err := b.coder.Status(d, m.Frame.Sent, head)
	if err != nil {
		return err.Error()
	}
	return string(s)
}

func run(d *casus.Doc, stages ...casus.Stage) (*casus.Doc, error) {
	for _, s := range stages {
		if err := s.Annotate(context.Background(), d); err != nil {
			return nil, fmt.Errorf("%s: %w", s.Name(), err)
		}
	}
	return d, nil
}

// parsed runs an example through the live parser, keeping a copy of its trees before the actors are laid over.
func (b *bench) parsed(trees map[string][]casus.Sentence) func(string) (*casus.Doc, error) {
	return func(s string) (*casus.Doc, error) {
		d, err := run(&casus.Doc{Article: &casus.Article{ID: "example", Text: s, Published: "2024-05-15"}}, b.live...)
		if err != nil {
			return nil, err
		}
		trees[s] = d.Sentences
		return run(d, b.who)
	}
}

// thawed gives an example its frozen trees; one without is not run.
func (b *bench) thawed(frozen map[string][]casus.Sentence) func(string) (*casus.Doc, error) {
	return func(s string) (*casus.Doc, error) {
		ss, ok := frozen[s]
		if !ok {
			return &casus.Doc{Article: &casus.Article{Text: s}}, nil
		}
		a := &casus.Article{ID: "example", Text: s, Published: "2024-05-15"}
		return run(&casus.Doc{Article: a, Sentences: ss}, b.who)
	}
}

// TestFrozenExamples runs the examples on trees known to be right: a failure is the pattern's, the matcher's or the actors'.
func TestFrozenExamples(t *testing.T) {
	b := newBench(t)
	frozen := readFrozen(t)
	n := 0
	for _, f := range match.RunExamples(b.set, b.thawed(frozen), b.status) {
		if _, ok := frozen[f.Text]; ok && !*update {
			t.Error(f.Error())
		}
		n++
	}
	if len(frozen) == 0 && !*update {
		t.Fatal("no frozen trees: run go test ./knowledge -update")
	}
	t.Logf("%d sentences frozen", len(frozen))
}

// TestLiveExamples runs the examples through the parser; those known to fail are listed in live_misses.txt. A new failure
// is an error, and so is a listed one that passes: run with -update to take it off.
func TestLiveExamples(t *testing.T) {
	b := newBench(t)
	trees := map[string][]casus.Sentence{}
	failures := match.RunExamples(b.set, b.parsed(trees), b.status)
	var lines []string
	failed := map[string]bool{}
	for _, f := range failures {
		failed[f.Text] = true
		lines = append(lines, fmt.Sprintf("%s\t%c\t%s\t%s", f.Pattern, f.Sign, f.Text, strings.ReplaceAll(f.Why, "\n", " ")))
	}
	sort.Strings(lines)
	total := len(trees)
	t.Logf("%d of %d example sentences fail live", len(failed), total)
	if *update {
		freeze(t, b, trees, failed)
		check(t, os.WriteFile(missesFile, []byte(strings.Join(lines, "\n")+"\n"), 0o644))
		return
	}
	have, err := os.ReadFile(missesFile)
	check(t, err)
	known := map[string]bool{}
	for _, l := range strings.Split(strings.TrimSpace(string(have)), "\n") {
		known[key(l)] = true
	}
	now := map[string]bool{}
	for _, l := range lines {
		now[key(l)] = true
		if !known[key(l)] {
			t.Errorf("fails, and is not known to: %s", l)
		}
	}
	for k := range known {
		if k != "" && !now[k] {
			t.Errorf("listed in %s but passes (run with -update): %s", missesFile, k)
		}
	}
	if len(failed)*4 > total {
		t.Errorf("%d of %d examples fail live: more than a quarter", len(failed), total)
	}
}

// key leaves out the reason, which may change.
func key(line string) string {
	p := strings.Split(line, "\t")
	if len(p) < 3 {
		return line
	}
	return strings.Join(p[:3], "\t")
}

// freeze writes, for each pattern file, the trees of examples that pass live, and keeps older trees of those that don't
// but pass on them.
func freeze(t *testing.T, b *bench, live map[string][]casus.Sentence, failed map[string]bool) {
	old := readFrozen(t)
	bad := map[string]bool{}
	for _, f := range match.RunExamples(b.set, b.thawed(old), b.status) {
		bad[f.Text] = true
	}
	files := map[string][]string{}
	for _, p := range b.set.Patterns() {
		for _, e := range p.Examples {
			files[p.File] = append(files[p.File], e.Text)
		}
	}
	for file, texts := range files {
		var buf bytes.Buffer
		done := map[string]bool{}
		for _, s := range texts {
			ss := live[s]
			if failed[s] {
				ss = old[s]
				if bad[s] {
					ss = nil
				}
			}
			if done[s] || ss == nil {
				continue
			}
			done[s] = true
			fmt.Fprintf(&buf, "# newdoc id = %s\n", s)
			check(t, parse.WriteConllu(&buf, s, ss))
		}
		name := filepath.Join(patternDir, strings.TrimSuffix(filepath.Base(file), ".pat")+".conllu")
		check(t, os.WriteFile(name, buf.Bytes(), 0o644))
	}
}
