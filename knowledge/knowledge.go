// Package knowledge embeds the data that Casus codes by: ontology, patterns with their examples, word lists, actors,
// places. The formats are described in docs/; the rooms that use a file parse it.
package knowledge

import "embed"

// FS holds the files below this folder, by slash-separated path ("en/patterns/coerce.pat").
//
//go:embed en actors places
var FS embed.FS
