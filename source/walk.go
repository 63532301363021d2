package source

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// walk yields the articles of one path. It returns false when the caller wants no more.
func walk(path string, opts Options, yield func(Item) bool) bool {
	if path == "-" {
		return readStdin(opts, yield)
	}
	if kind, at := address(path); kind != "" {
		return readWeb(kind, at, opts, yield)
	}
	info, err := os.Stat(path)
	if err != nil {
		return yield(Item{File: path, Err: err})
	}
	if !info.IsDir() {
		return readPath(path, opts, yield)
	}
	return walkDir(path, opts, yield)
}

// files calls f with each visible file below dir, in the order of names; directories that cannot be read come as errors.
func files(dir string, f func(path string, err error) error) error {
	return filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return f(path, err)
		}
		if hidden(d.Name()) && path != dir {
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		if d.IsDir() {
			return nil
		}
		if info, err := os.Stat(path); err != nil || !info.Mode().IsRegular() {
			return nil // a dangling link, a socket, a link to a directory
		}
		return f(path, nil)
	})
}

func hidden(name string) bool { return strings.HasPrefix(name, ".") }

func readStdin(opts Options, yield func(Item) bool) bool {
	if opts.Stdin == nil {
		return yield(fail(StandardInput, 0, fs.ErrNotExist))
	}
	return readStream(opts.Stdin, StandardInput, nil, opts, yield)
}

func readPath(path string, opts Options, yield func(Item) bool) bool {
	f, err := os.Open(path)
	if err != nil {
		return yield(Item{File: path, Err: err})
	}
	defer f.Close()
	if isParquet(f) {
		return readParquetFile(f, opts, yield)
	}
	return readStream(f, path, formatOf(path), opts, yield)
}
