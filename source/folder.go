package source

import (
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// finder finds what a directory holds that is in a format we know: by the ending of its name, or, if it has none, because
// its first bytes plainly say it. Plain text without an ending is a note to people more often than an article and is
// passed over, unless it is a message file. So are JSON lines that have no text. A file that is named outright is read
// whatever its name is, and fails if it cannot be.
type finder struct {
	opts        Options
	read, moved int            // files wanted; files passed over because they did not change
	passed      map[string]int // files passed over, by kind
	notes       []Item         // of files that look like ours and are not
}

// each calls do with every file to be read, in the order of names, until it returns false, and then returns false too.
// What a directory hides comes as an error.
func (v *finder) each(dir string, do func(path string, err error) bool) bool {
	v.passed = map[string]int{}
	more := true
	err := files(dir, func(path string, err error) error {
		if err != nil {
			more = do(path, err)
		} else if !v.fresh(path) {
			v.moved++
		} else if ok, why := wanted(path, v.opts); ok {
			v.read++
			more = do(path, nil)
		} else {
			v.pass(path, why)
		}
		if !more {
			return fs.SkipAll
		}
		return nil
	})
	if err != nil && more {
		return do(dir, err)
	}
	return more
}

func (v *finder) fresh(path string) bool {
	if v.opts.Since.IsZero() {
		return true
	}
	info, err := os.Stat(path)
	return err != nil || info.ModTime().After(v.opts.Since)
}

func (v *finder) pass(path, why string) {
	if why != "" {
		v.notes = append(v.notes, Item{File: path, Notes: []string{"passed over: " + why}})
		return
	}
	kind := strings.ToLower(filepath.Ext(path))
	if kind == "" {
		kind = "no ending"
	}
	v.passed[strings.ToValidUTF8(kind[:min(len(kind), 20)], "?")]++
}

// said are the notes and errors about the directory as a whole.
func (v *finder) said(dir string) []Item {
	out := v.notes
	if note := passedOver("files", v.passed); note != "" {
		out = append(out, Item{File: dir, Notes: []string{note}})
	}
	if v.read+v.moved == 0 && v.opts.Since.IsZero() {
		out = append(out, fail(dir, 0, fmt.Errorf("%w: no file to read in it: none named %s, and none that says what it is", ErrEmpty, strings.Join(names(), ", "))))
	}
	return out
}

func walkDir(dir string, opts Options, yield func(Item) bool) bool {
	v := finder{opts: opts}
	more := v.each(dir, func(path string, err error) bool {
		if err != nil {
			return yield(Item{File: path, Err: err})
		}
		return readPath(path, opts, yield)
	})
	for _, item := range v.said(dir) {
		more = more && yield(item)
	}
	return more
}

// Files yields the files that Articles would read of paths, which may be files and directories, and what of the
// directories cannot be looked at as errors. pass is told what is passed over; it may be nil.
func Files(paths []string, opts Options, pass func(Item)) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		for _, p := range paths {
			info, err := os.Stat(p)
			if err != nil || !info.IsDir() {
				if !yield(p, err) {
					return
				}
				continue
			}
			v := finder{opts: opts}
			if !v.each(p, yield) {
				return
			}
			for _, item := range v.said(p) {
				if item.Err != nil && !yield(p, item.Err) {
					return
				}
				if item.Err == nil && pass != nil {
					pass(item)
				}
			}
		}
	}
}

// wanted says whether a file found in a directory is to be read. why is empty where its kind says it all.
func wanted(path string, opts Options) (ok bool, why string) {
	f := formatOf(path)
	ext := filepath.Ext(path)
	if slices.Contains(packed(), strings.ToLower(ext)) {
		ext = filepath.Ext(strings.TrimSuffix(path, ext))
	}
	switch {
	case f == nil && ext != "", f != nil && f.alone:
		return false, ""
	case f != nil && !slices.Contains(f.ext, ".jsonl"):
		return true, ""
	}
	in, err := os.Open(path)
	if err != nil {
		return true, "" // reading it says why
	}
	defer in.Close()
	if isParquet(in) {
		return true, ""
	}
	ok, why, err = plainly(in, f, opts)
	return ok || err != nil && f != nil, why
}

// plainly says whether the first bytes of a file show that it is of articles.
func plainly(r *os.File, named *format, opts Options) (ok bool, why string, err error) {
	in, done, err := unpack(r)
	if err != nil {
		return false, "", err
	}
	defer done()
	head, err := in.Peek(peekSize)
	if len(head) == 0 {
		return false, "", err
	}
	if err := refuse(head); err != nil {
		return false, "", err
	}
	f := sniff(head, named)
	switch {
	case f.alone:
		return false, "", nil
	case slices.Contains(f.ext, ".jsonl"):
		why = noArticles(in)
		return why == "", why, nil
	case !f.text:
		return true, "", nil
	case opts.Split != nil:
		head, _ = in.Peek(headingLook)
		for line := range strings.Lines(string(head)) {
			if opts.Split.MatchString(strings.TrimRight(line, "\r\n")) {
				return true, "", nil
			}
		}
	case seriesOf(in) != "":
		return true, "", nil
	}
	return false, "", nil
}
