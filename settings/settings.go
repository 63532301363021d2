// Package settings reads configuration files in TOML as strictly as people need who write them: what is unknown or wrong
// is named with file and line.
package settings

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/pelletier/go-toml/v2"
)

// Decode reads data into into, a pointer to a struct, over what stands there already. name stands for the file in errors.
// An unknown key is an error, and all of them are named.
func Decode(name string, data []byte, into any) error {
	d := toml.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	err := d.Decode(into)
	var strict *toml.StrictMissingError
	var wrong *toml.DecodeError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &strict):
		var errs []error
		for i := range strict.Errors {
			line, _ := strict.Errors[i].Position()
			errs = append(errs, fmt.Errorf("%s:%d: unknown key %q", name, line, strings.Join(strict.Errors[i].Key(), ".")))
		}
		return errors.Join(errs...)
	case errors.As(err, &wrong):
		line, _ := wrong.Position()
		what := strings.TrimPrefix(wrong.Error(), "toml: ")
		if k := wrong.Key(); len(k) > 0 && !strings.Contains(what, k[len(k)-1]) {
			what = strings.Join(k, ".") + ": " + what
		}
		return fmt.Errorf("%s:%d: %s", name, line, what)
	}
	return fmt.Errorf("%s: %w", name, err)
}
