// Sbom writes what a built program consists of: a software bill of materials in CycloneDX JSON, and the texts of all licences.
//
//	go run . -root ../.. -o casus.cdx.json -notices THIRD-PARTY.txt path/to/casus
//
// Go modules are those that the linker put into the program, with the licences that lie in the module cache. The packages of the pages
// come from web/ui/package-lock.json, models and data from data.tsv. The same program gives the same bytes.
package main

import (
	"bytes"
	"crypto/sha256"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"

	cdx "github.com/CycloneDX/cyclonedx-go"
	"github.com/CycloneDX/cyclonedx-gomod/pkg/generate/bin"
	"github.com/google/uuid"
	"github.com/rs/zerolog"
)

func main() {
	log.SetFlags(0)
	root := flag.String("root", "../..", "`DIR` of the repository")
	out := flag.String("o", "", "`FILE` for the bill of materials")
	notices := flag.String("notices", "", "`FILE` for the texts of all licences; needs the packages in web/ui/node_modules")
	flag.Parse()
	if flag.NArg() != 1 || *out == "" && *notices == "" {
		log.Fatal("usage: sbom [-root DIR] [-o FILE] [-notices FILE] PROGRAM")
	}
	if err := run(*root, flag.Arg(0), *out, *notices); err != nil {
		log.Fatal(err)
	}
}

func run(root, program, out, notices string) error {
	bom, parts, err := inventory(root, program)
	if err != nil {
		return err
	}
	if out != "" {
		var b bytes.Buffer
		if err := cdx.NewBOMEncoder(&b, cdx.BOMFileFormatJSON).SetPretty(true).SetEscapeHTML(false).EncodeVersion(bom, cdx.SpecVersion1_6); err != nil {
			return fmt.Errorf("encoding the bill of materials: %w", err)
		}
		if err := os.WriteFile(out, b.Bytes(), 0o644); err != nil {
			return err
		}
	}
	if notices == "" {
		return nil
	}
	text, err := noticesOf(parts)
	if err != nil {
		return err
	}
	return os.WriteFile(notices, text, 0o644)
}

// part is something of others in the program, with the files that hold its licence.
type part struct {
	name, version string
	licences      []string
	files         []string
}

// inventory lists all that the program consists of.
func inventory(root, program string) (*cdx.BOM, []part, error) {
	g, err := bin.NewGenerator(program, bin.WithIncludeStdlib(true), bin.WithLogger(zerolog.Nop()))
	if err != nil {
		return nil, nil, err
	}
	bom, err := g.Generate()
	if err != nil {
		return nil, nil, fmt.Errorf("reading %s: %w", program, err)
	}
	parts, err := modules(root, *bom.Components)
	if err != nil {
		return nil, nil, err
	}
	pages, more, err := packages(filepath.Join(root, "web", "ui"))
	if err != nil {
		return nil, nil, err
	}
	data, err := data(root)
	if err != nil {
		return nil, nil, err
	}
	add(bom, pages.components, pages.dependencies, pages.direct)
	add(bom, data, nil, refs(data))
	stamp(bom)
	return bom, append(parts, more...), nil
}

// add puts components into the bill, those of direct as what the program itself depends on.
func add(bom *cdx.BOM, components []cdx.Component, dependencies []cdx.Dependency, direct []string) {
	*bom.Components = append(*bom.Components, components...)
	*bom.Dependencies = append(*bom.Dependencies, dependencies...)
	main := bom.Metadata.Component.BOMRef
	for i, d := range *bom.Dependencies {
		if d.Ref == main {
			all := slices.Concat(deref(d.Dependencies), direct)
			slices.Sort(all)
			(*bom.Dependencies)[i].Dependencies = &all
		}
	}
}

func refs(cs []cdx.Component) []string {
	var out []string
	for _, c := range cs {
		out = append(out, c.BOMRef)
	}
	return out
}

func deref[T any](p *[]T) []T {
	if p == nil {
		return nil
	}
	return *p
}

// stamp gives the bill an identity and a time that depend on the program alone.
func stamp(bom *cdx.BOM) {
	h := sha256.New()
	for _, p := range deref(bom.Metadata.Properties) {
		fmt.Fprintf(h, "%s=%s\n", p.Name, p.Value)
		if strings.HasSuffix(p.Name, "build:vcs:time") {
			bom.Metadata.Timestamp = p.Value
		}
	}
	bom.SerialNumber = uuid.NewSHA1(uuid.NameSpaceURL, h.Sum(nil)).URN()
	bom.Metadata.Component.Name = "casus"
	bom.Metadata.Component.Licenses = &cdx.Licenses{{License: &cdx.License{ID: "Apache-2.0"}}}
	bom.Metadata.Tools = &cdx.ToolsChoice{Components: &[]cdx.Component{{Type: cdx.ComponentTypeApplication, Name: "cyclonedx-gomod", Version: generatorVersion()}}}
}
