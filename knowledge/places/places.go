// Package places holds the gazetteer: a file made by gen and a hand-written list. The file's name begins with "_" so
// that package knowledge, which embeds this folder, does not hold it a second time.
package places

import _ "embed"

//go:embed _gazetteer.bin
var gazetteer string

//go:embed regions.txt
var regions string

// Gazetteer is the file made by gen. Its layout is described in package place.
func Gazetteer() string { return gazetteer }

// Regions is the hand-written list.
func Regions() string { return regions }
