package casus

import "context"

// Layer is a set of what stages add to a Doc.
type Layer uint

// The layers.
const (
	LayerSentences Layer = 1 << iota // sentences and tokens
	LayerTree                        // tags, lemmas, tree, names
	LayerMentions                    // mentions with actors, places, times
	LayerRecords                     // records
)

// A Stage adds layers to a Doc, reading only layers that it declares. It must be safe for concurrent use on different
// Docs and give the same result whatever the number of workers.
type Stage interface {
	Name() string
	Needs() Layer
	Adds() Layer
	Annotate(ctx context.Context, d *Doc) error
}
