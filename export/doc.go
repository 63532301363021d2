// Package export hands records on: one file a format, one table of formats. A format is streamed: it holds one row at a
// time, plus what it must remember to keep its own rules (the dyads of a graph, the ids already written), and it writes
// the same bytes for the same rows, version and moment.
//
// What a format has no column for is left empty, never guessed; a record that it cannot tell truly (a denied event in a
// format without a status) is left out and counted with the reason. docs/exports.md says both for every format, and the
// side-car (Sidecar) for every file.
//
// The package also reads GDELT and ICEWS, so that other people's series can stand beside one's own.
package export
