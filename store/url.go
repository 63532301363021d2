package store

import (
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// DefaultPath is one file in the user's data directory: $CASUS_STORE if it is set, else casus/casus.db below
// $XDG_DATA_HOME, ~/.local/share, ~/Library/Application Support or %LocalAppData%.
func DefaultPath() (string, error) {
	if p := os.Getenv("CASUS_STORE"); p != "" {
		return p, nil
	}
	dir := os.Getenv("XDG_DATA_HOME")
	if dir == "" {
		home, err := os.UserHomeDir()
		if err != nil {
			return "", fmt.Errorf("finding the data directory for the store: %w", err)
		}
		switch runtime.GOOS {
		case "windows":
			if dir = os.Getenv("LocalAppData"); dir == "" {
				dir = filepath.Join(home, "AppData", "Local")
			}
		case "darwin":
			dir = filepath.Join(home, "Library", "Application Support")
		default:
			dir = filepath.Join(home, ".local", "share")
		}
	}
	return filepath.Join(dir, "casus", "casus.db"), nil
}

// place says where a store is.
type place struct {
	engine string // "sqlite" or "postgres"
	path   string // of the file; for PostgreSQL the URL
	shown  string // for messages: without a password
}

func parsePlace(s string) (place, error) {
	switch {
	case s == "":
		return place{}, errors.New("store: no path given")
	case strings.HasPrefix(s, "postgres://"), strings.HasPrefix(s, "postgresql://"):
		u, err := url.Parse(s)
		if err != nil {
			return place{}, errors.New("store: the postgres URL cannot be parsed") // the error would show the password
		}
		return place{"postgres", s, u.Redacted()}, nil
	}
	p := strings.TrimPrefix(s, "sqlite:")
	if p == "" || strings.ContainsRune(p, 0) {
		return place{}, fmt.Errorf("store: %q is no path", s)
	}
	return place{"sqlite", p, p}, nil
}
