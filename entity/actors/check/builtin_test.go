package check

import (
	"testing"

	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/knowledge"
	"github.com/casus/casus/knowledge/ontology"
)

// TestBuiltin: the built-in dictionaries have no errors. Dates in the future are left to "casus knowledge check", which knows the day.
func TestBuiltin(t *testing.T) {
	ont, err := ontology.Load()
	if err != nil {
		t.Fatal(err)
	}
	as, roles, err := actors.ReadFiles(knowledge.FS, "actors")
	if err != nil {
		t.Fatal(err)
	}
	warnings := 0
	for _, f := range Files(as, roles, actors.Checks{Role: ont.ValidRole}, Options{}) {
		if f.Level == Error {
			t.Error(f)
		} else {
			warnings++
		}
	}
	t.Logf("%d warnings: casus knowledge check prints them", warnings)
}
