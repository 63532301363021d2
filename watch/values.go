package watch

import (
	"fmt"
	"log/slog"
	"strconv"
	"strings"
	"time"
)

// Duration is a time like "15m" or "36h". Not negative.
type Duration time.Duration

// UnmarshalText reads it.
func (d *Duration) UnmarshalText(b []byte) error {
	v, err := time.ParseDuration(string(b))
	if err != nil || v < 0 {
		return fmt.Errorf("%q is no time like 30s, 15m or 24h", b)
	}
	*d = Duration(v)
	return nil
}

// String is the time as Go writes it.
func (d Duration) String() string { return time.Duration(d).String() }

// Size is a number of bytes like "500K", "10M" or "1G".
type Size int64

// UnmarshalText reads it.
func (s *Size) UnmarshalText(b []byte) error {
	num, shift := strings.ToUpper(string(b)), 0
	for i, unit := range []string{"K", "M", "G"} {
		if rest, ok := strings.CutSuffix(num, unit); ok {
			num, shift = rest, 10*(i+1)
		}
	}
	n, err := strconv.ParseInt(num, 10, 64)
	if err != nil || n <= 0 || n > 1<<40>>shift {
		return fmt.Errorf("%q is no size like 500K, 10M or 1G", b)
	}
	*s = Size(n << shift)
	return nil
}

// Level is a level of logging.
type Level slog.Level

// UnmarshalText reads debug, info, warn or error.
func (l *Level) UnmarshalText(b []byte) error {
	switch string(b) {
	case "debug", "info", "warn", "error":
		return (*slog.Level)(l).UnmarshalText(b)
	}
	return fmt.Errorf("%q is none of debug, info, warn, error", b)
}
