package reader_test

import (
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/reader"
)

// TestActors: a user's dictionary is read with, stands above the built-in one, and counts in the version of the knowledge.
func TestActors(t *testing.T) {
	as, err := actors.ParseFile("mine.actors", []byte("source s\nkind org\nf; Friends of the Park; FRA.NGO\nkind person\nx; Angela *Merkel; NZL.BUS\n"), actors.Checks{})
	if err != nil {
		t.Fatal(err)
	}
	r, err := reader.New(reader.Options{Layers: reader.Mentions, Actors: []actors.Addition{{Actors: as, Sum: "1"}}})
	if err != nil {
		t.Fatal(err)
	}
	d, err := r.Read(t.Context(), &casus.Article{Text: "Angela Merkel met the Friends of the Park in Paris on Tuesday.", Published: "2015-05-17"})
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]casus.Code{}
	for _, m := range d.Mentions {
		for _, p := range m.Actors {
			got[p.Entity] = p.Code
		}
	}
	if got["x"] != "NZL.BUS" || got["f"] != "FRA.NGO" {
		t.Errorf("got %v", got)
	}
	if r.Versions().Knowledge == load(t).Versions().Knowledge {
		t.Error("the version does not tell the dictionary")
	}
}
