package main

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
)

// mostBytes is what the first view may weigh, gzip, without map data.
const mostBytes = 150_000

// index is the one page, with the names of the files that it loads.
func index(dir string, files map[string][]byte) ([]byte, error) {
	b, err := os.ReadFile(filepath.Join(dir, "src", "index.html"))
	if err != nil {
		return nil, fmt.Errorf("reading the page: %w", err)
	}
	for _, f := range []struct{ mark, stem, ext string }{{"MAIN_JS", "main", ".js"}, {"STYLE_CSS", "style", ".css"}, {"ICON_SVG", "icon", ".svg"}} {
		name, err := find(files, f.stem, f.ext)
		if err != nil {
			return nil, err
		}
		b = bytes.ReplaceAll(b, []byte(f.mark), []byte("/"+name))
	}
	return b, nil
}

// find is the one file of a stem and an extension, whatever its hash.
func find(files map[string][]byte, stem, ext string) (string, error) {
	for _, n := range names(files) {
		if strings.HasPrefix(path.Base(n), stem+"-") && path.Ext(n) == ext {
			return n, nil
		}
	}
	return "", fmt.Errorf("there is no %s%s in the build", stem, ext)
}

type view struct {
	names []string
	bytes int
}

// firstImports are the lazy parts that the situation page shows at once: they count.
var firstImports = regexp.MustCompile(`^assets/(series|world-map|situation)-`)

// staticImports finds what a chunk imports before it runs.
var staticImports = regexp.MustCompile(`(?:from|import)\s*"(/assets/[^"]+\.js)"`)

// firstView is what a browser loads to show the first page: the page, its style, the main script, the chunks that the first page
// shows, and what those import. Map data (the outlines) is not counted.
func firstView(files map[string][]byte) (view, error) {
	var v view
	seen := map[string]bool{}
	var add func(string) error
	add = func(name string) error {
		if seen[name] {
			return nil
		}
		seen[name] = true
		b, ok := files[name]
		if !ok {
			return errors.New("the build imports " + name + ", which it has not")
		}
		n, err := packed(b)
		if err != nil {
			return err
		}
		v.names, v.bytes = append(v.names, fmt.Sprintf("%s %d", name, n)), v.bytes+n
		for _, m := range staticImports.FindAllSubmatch(b, -1) {
			if err := add(strings.TrimPrefix(string(m[1]), "/")); err != nil {
				return err
			}
		}
		return nil
	}
	for _, name := range names(files) {
		first := name == "index.html" || strings.HasPrefix(name, "assets/main-") || strings.HasPrefix(name, "assets/style-") || strings.HasPrefix(name, "assets/icon-")
		if first || (firstImports.MatchString(name) && path.Ext(name) == ".js") {
			if err := add(name); err != nil {
				return v, err
			}
		}
	}
	sort.Strings(v.names)
	return v, nil
}

func packed(b []byte) (int, error) {
	var w bytes.Buffer
	z := gzip.NewWriter(&w)
	if _, err := z.Write(b); err != nil {
		return 0, err
	}
	if err := z.Close(); err != nil {
		return 0, err
	}
	return w.Len(), nil
}
