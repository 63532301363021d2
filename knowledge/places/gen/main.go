// Command gen makes gazetteer.bin from the files of openly licensed packages. To fetch and unpack them into a folder
// and to make the file anew, run in the root of the repository:
//
//	sh knowledge/places/gen/fetch.sh DIR
//	go run ./knowledge/places/gen -src DIR -out knowledge/places/_gazetteer.bin
//
// The layout is described in package place (file.go).
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	src := flag.String("src", "", "folder made by fetch.sh")
	out := flag.String("out", "knowledge/places/_gazetteer.bin", "file to write")
	flag.Parse()
	if err := run(*src, *out); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(src, out string) error {
	b := newBuilder()
	for _, step := range []func(string) error{b.countries, b.names, b.admin1, b.towns, b.newerCities, b.subdivisions, b.centres} {
		if err := step(src); err != nil {
			return err
		}
	}
	data, err := b.bytes()
	if err != nil {
		return err
	}
	if err := os.WriteFile(out, data, 0o644); err != nil {
		return fmt.Errorf("writing the gazetteer: %w", err)
	}
	fmt.Fprintf(os.Stderr, "%d places, %d names, %d bytes\n", len(b.places), b.entries, len(data))
	return nil
}
