package eval_test

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/eval"
	"github.com/casus/casus/knowledge/ontology"
	"github.com/casus/casus/source"
)

// goldRecord is a gold record with the keys that are checked.
type goldRecord struct {
	Article, Kind, Trigger, Type, Mode, Status, Text, Cue, Content, Place string
	S                                                                     int
	Actor, Recipient, Speaker                                             []goldParty
	Source, Target                                                        goldParty
	Who, By                                                               string
}

type goldParty struct{ Text, Code string }

// TestGoldFollowsTheCodebook keeps slips out of the gold corpora of our own. The first has all types.
func TestGoldFollowsTheCodebook(t *testing.T) {
	ont, err := ontology.Load()
	if err != nil {
		t.Fatal(err)
	}
	types := checkCorpus(t, ont, "testdata")
	for _, typ := range ont.Types() {
		if !types[typ.Name] {
			t.Errorf("no event of type %s", typ.Name)
		}
	}
	checkCorpus(t, ont, filepath.Join("testdata", "blind"))
}

// checkCorpus checks the gold of a folder and gives the types it has.
func checkCorpus(t *testing.T, ont *ontology.Ontology, dir string) map[string]bool {
	t.Helper()
	sentences := map[string][]string{}
	for item := range source.Articles([]string{filepath.Join(dir, "articles.jsonl")}, source.Options{}) {
		if item.Err != nil {
			t.Fatal(item.Err)
		}
		for _, s := range item.Article.Sentences {
			sentences[item.Article.ID] = append(sentences[item.Article.ID], s.Of(item.Article.Text))
		}
	}
	types := map[string]bool{}
	for _, rec := range open(t, filepath.Join(dir, "gold.jsonl"), eval.ReadRecords) {
		line, err := json.Marshal(rec)
		if err != nil {
			t.Fatal(err)
		}
		var g goldRecord
		if err := json.Unmarshal(line, &g); err != nil {
			t.Errorf("%s: %v", line, err)
			continue
		}
		if g.S < 0 || g.S >= len(sentences[g.Article]) {
			t.Errorf("%s: no such sentence", line)
			continue
		}
		types[g.Type] = true
		checkGold(t, ont, g, string(line), sentences[g.Article][g.S])
	}
	return types
}

func checkGold(t *testing.T, ont *ontology.Ontology, g goldRecord, line, sentence string) {
	t.Helper()
	if g.Kind == "event" {
		statuses := []casus.Status{casus.Happened, casus.Planned, casus.Possible, casus.Denied}
		if !ont.ValidType(g.Type) || !ont.ValidMode(g.Type, g.Mode) || !slices.Contains(statuses, casus.Status(g.Status)) {
			t.Errorf("%s: type, mode or status", line)
		}
	}
	for _, words := range []string{g.Trigger, g.Cue, g.Content, g.Place} {
		if !strings.Contains(sentence, words) {
			t.Errorf("%s: %q is not in the sentence", line, words)
		}
	}
	codes := []string{g.Who, g.By, g.Source.Code, g.Target.Code}
	for _, p := range slices.Concat(g.Actor, g.Recipient, g.Speaker) {
		codes = append(codes, p.Code)
	}
	for _, c := range codes {
		if c != "" && (len(casus.Code(c).Country()) != 3 || !ont.ValidRole(casus.Code(c).Role())) {
			t.Errorf("%s: code %s", line, c)
		}
	}
}
