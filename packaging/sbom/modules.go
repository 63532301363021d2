package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"

	cdx "github.com/CycloneDX/cyclonedx-go"
)

// modules finds the licences of Go modules, and notes them in the components as what was found in their files.
func modules(root string, components []cdx.Component) ([]part, error) {
	dirs, err := moduleDirs(root, components)
	if err != nil {
		return nil, err
	}
	var out []part
	for i := range components {
		c := &components[i]
		files, err := texts(dirs[c.Name+"@"+c.Version])
		if err != nil {
			return nil, fmt.Errorf("licences of %s: %w", c.Name, err)
		}
		ids, err := licences(files)
		if err != nil {
			return nil, err
		}
		if len(ids) == 0 {
			return nil, fmt.Errorf("no licence is found in %s@%s", c.Name, c.Version)
		}
		c.Evidence = &cdx.Evidence{Licenses: choices(ids)}
		out = append(out, part{c.Name, c.Version, ids, files})
	}
	return out, nil
}

// moduleDirs says where the modules lie, by path@version; the standard library is called std.
func moduleDirs(root string, components []cdx.Component) (map[string]string, error) {
	args, dirs := []string{"mod", "download", "-json"}, map[string]string{}
	for _, c := range components {
		if c.Name == "std" {
			out, err := exec.Command("go", "env", "GOROOT").Output()
			if err != nil {
				return nil, fmt.Errorf("asking where Go is: %w", err)
			}
			dirs[c.Name+"@"+c.Version] = strings.TrimSpace(string(out))
			continue
		}
		args = append(args, c.Name+"@"+c.Version)
	}
	cmd := exec.Command("go", args...)
	cmd.Dir, cmd.Stderr = root, os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("downloading modules: %w", err)
	}
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var m struct{ Path, Version, Dir string }
		if err := d.Decode(&m); errors.Is(err, io.EOF) {
			return dirs, nil
		} else if err != nil {
			return nil, fmt.Errorf("reading the list of modules: %w", err)
		}
		dirs[m.Path+"@"+m.Version] = m.Dir
	}
}

func choices(ids []string) *cdx.Licenses {
	out := cdx.Licenses{}
	for _, id := range ids {
		out = append(out, cdx.LicenseChoice{License: &cdx.License{ID: id}})
	}
	return &out
}

// generatorVersion is that of the library that reads the program.
func generatorVersion() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		if i := slices.IndexFunc(info.Deps, func(m *debug.Module) bool { return filepath.Base(m.Path) == "cyclonedx-gomod" }); i >= 0 {
			return info.Deps[i].Version
		}
	}
	return ""
}
