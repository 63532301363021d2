// Command build makes the pages: it bundles web/ui/src into web/ui/dist with esbuild, whose Go module needs no Node. The npm
// packages must be there ("npm ci --ignore-scripts" in web/ui). With -check it builds in memory and says whether dist is what the
// sources give.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sort"

	"github.com/evanw/esbuild/pkg/api"
)

func main() {
	dir := flag.String("dir", "..", "folder of the pages, with src, dist and node_modules")
	check := flag.Bool("check", false, "write nothing; fail if dist is not the build of src")
	flag.Parse()
	if err := run(*dir, *check); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

func run(dir string, check bool) error {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return err
	}
	files, err := bundle(dir)
	if err != nil {
		return err
	}
	first, err := firstView(files)
	if err != nil {
		return err
	}
	fmt.Printf("first view: %d files, %d bytes gzip, at most %d\n", len(first.names), first.bytes, mostBytes)
	for _, n := range first.names {
		fmt.Println("  ", n)
	}
	if first.bytes > mostBytes {
		return fmt.Errorf("the first view has %d bytes gzip, more than %d", first.bytes, mostBytes)
	}
	dist := filepath.Join(dir, "dist")
	if check {
		return compare(dist, files)
	}
	return write(dist, files)
}

// bundle is the content of dist by path relative to it.
func bundle(dir string) (map[string][]byte, error) {
	if _, err := os.Stat(filepath.Join(dir, "node_modules")); err != nil {
		return nil, errors.New("there is no node_modules: run 'npm ci --ignore-scripts' in web/ui first")
	}
	r := api.Build(api.BuildOptions{
		AbsWorkingDir:     dir,
		EntryPoints:       []string{"src/main.tsx", "src/style.css", "src/icon.svg"},
		Outdir:            filepath.Join(dir, "dist", "assets"),
		Bundle:            true,
		Splitting:         true,
		Format:            api.FormatESModule,
		Target:            api.ES2022,
		MinifyWhitespace:  true,
		MinifyIdentifiers: true,
		MinifySyntax:      true,
		JSX:               api.JSXAutomatic,
		JSXImportSource:   "preact",
		EntryNames:        "[name]-[hash]",
		ChunkNames:        "[name]-[hash]",
		AssetNames:        "[name]-[hash]",
		PublicPath:        "/assets",
		Loader:            map[string]api.Loader{".json": api.LoaderFile, ".svg": api.LoaderCopy},
		LegalComments:     api.LegalCommentsInline,
		Define:            map[string]string{"process.env.NODE_ENV": `"production"`},
		LogLevel:          api.LogLevelWarning,
		Write:             false,
		Metafile:          true,
	})
	if len(r.Errors) > 0 {
		return nil, fmt.Errorf("%d errors in the sources", len(r.Errors))
	}
	out := map[string][]byte{}
	for _, f := range r.OutputFiles {
		rel, err := filepath.Rel(filepath.Join(dir, "dist"), f.Path)
		if err != nil {
			return nil, err
		}
		out[filepath.ToSlash(rel)] = f.Contents
	}
	page, err := index(dir, out)
	if err != nil {
		return nil, err
	}
	out["index.html"] = page
	return out, nil
}

// write puts the files into dist and removes all others.
func write(dist string, files map[string][]byte) error {
	if err := os.RemoveAll(filepath.Join(dist, "assets")); err != nil {
		return fmt.Errorf("removing old files: %w", err)
	}
	for _, name := range names(files) {
		to := filepath.Join(dist, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(to, files[name], 0o644); err != nil {
			return err
		}
	}
	return nil
}

// compare says in what dist differs from the files.
func compare(dist string, files map[string][]byte) error {
	var there []string
	err := filepath.WalkDir(dist, func(p string, d os.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			var rel string
			rel, err = filepath.Rel(dist, p)
			there = append(there, filepath.ToSlash(rel))
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("reading dist: %w", err)
	}
	var wrong []error
	for _, name := range there {
		if _, ok := files[name]; !ok {
			wrong = append(wrong, fmt.Errorf("dist/%s is not made from the sources", name))
		}
	}
	for _, name := range names(files) {
		if !slices.Contains(there, name) {
			wrong = append(wrong, fmt.Errorf("dist/%s is missing", name))
			continue
		}
		b, err := os.ReadFile(filepath.Join(dist, filepath.FromSlash(name)))
		if err != nil {
			return err
		}
		if !bytes.Equal(b, files[name]) {
			wrong = append(wrong, fmt.Errorf("dist/%s is not the build of the sources", name))
		}
	}
	return errors.Join(wrong...)
}

func names(files map[string][]byte) []string {
	out := make([]string, 0, len(files))
	for n := range files {
		out = append(out, n)
	}
	sort.Strings(out)
	return out
}
