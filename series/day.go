package series

import (
	"fmt"
	"time"
)

// Day is a number of days since 1970-01-01.
type Day int32

// ParseDay reads an ISO day.
func ParseDay(s string) (Day, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return 0, fmt.Errorf("%.20q is no day", s)
	}
	return Day(t.Unix() / 86400), nil
}

// String is the ISO day.
func (d Day) String() string { return time.Unix(int64(d)*86400, 0).UTC().Format(time.DateOnly) }

// Weekday is 0 on Sunday to 6 on Saturday.
func (d Day) Weekday() int {
	return int(((d+4)%7 + 7) % 7) // 1970-01-01 was a Thursday
}
