package when

import (
	"fmt"
	"strconv"
	"time"

	"github.com/casus/casus"
)

// parseDay reads the date at the head of an ISO date or date-time.
func parseDay(s string) (time.Time, bool) {
	if len(s) < 10 {
		return time.Time{}, false
	}
	t, err := time.Parse(time.DateOnly, s[:10])
	return t, err == nil
}

// date is a day, or false if there is no such day.
func date(y, m, d int) (time.Time, bool) {
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	return t, t.Day() == d && int(t.Month()) == m
}

func first(y, m int) time.Time { return time.Date(y, time.Month(m), 1, 0, 0, 0, 0, time.UTC) }

func dayTime(t time.Time, why string) *casus.Time {
	return &casus.Time{ISO: t.Format(time.DateOnly), Precision: casus.DayPrecision, Reason: why}
}

func monthTime(t time.Time, why string) *casus.Time {
	return &casus.Time{ISO: t.Format("2006-01"), Precision: casus.MonthPrecision, Reason: why}
}

func yearTime(y int, why string) *casus.Time {
	return &casus.Time{ISO: fmt.Sprintf("%04d", y), Precision: casus.YearPrecision, Reason: why}
}

// spanTime is the narrowest day, month or year that holds lo to hi, nil if none does.
func spanTime(lo, hi time.Time, why string) *casus.Time {
	switch {
	case lo.Equal(hi):
		return dayTime(lo, why)
	case lo.Year() == hi.Year() && lo.Month() == hi.Month():
		return monthTime(lo, why+", within one month")
	case lo.Year() == hi.Year():
		return yearTime(lo.Year(), why+", within one year")
	}
	return nil
}

// monday is the first day of t's week.
func monday(t time.Time) time.Time { return t.AddDate(0, 0, -(int(t.Weekday())+6)%7) }

func weekTimex(t time.Time) string {
	y, w := t.ISOWeek()
	return fmt.Sprintf("%04d-W%02d", y, w)
}

func quarterTimex(y, q int) string { return fmt.Sprintf("%04d-Q%d", y, q) }

// seasons by number from 1; the year of a winter is that of its January.
var seasonCodes = [...]string{"", "SP", "SU", "FA", "WI"}

// seasonOf is the span of a season that begins in year y (northern hemisphere; the winter of y begins in y-1).
func seasonOf(y, n int) (lo, hi time.Time) {
	switch n {
	case 1:
		lo = first(y, 3)
	case 2:
		lo = first(y, 6)
	case 3:
		lo = first(y, 9)
	default:
		lo = first(y-1, 12)
	}
	return lo, lo.AddDate(0, 3, -1)
}

// easter is Easter Sunday by the Gregorian computus.
func easter(y int) time.Time {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 19*l) / 433
	month := (h + l - 7*m + 90) / 25
	day := (h + l - 7*m + 33*month + 19) % 32
	t, _ := date(y, month, day)
	return t
}

// nthWeekday is the n-th weekday of a month, the last for n = -1.
func nthWeekday(y, m int, w time.Weekday, n int) time.Time {
	if n < 0 {
		t := first(y, m+1).AddDate(0, 0, -1)
		return t.AddDate(0, 0, -((int(t.Weekday()) - int(w) + 7) % 7))
	}
	t := first(y, m)
	return t.AddDate(0, 0, (int(w)-int(t.Weekday())+7)%7+7*(n-1))
}

// plural year arithmetic: shift moves t by n units; precise tells what remains exact.
func shift(t time.Time, unit byte, n int) time.Time {
	switch unit {
	case unitWeek:
		return t.AddDate(0, 0, 7*n)
	case unitMonth:
		return first(t.Year(), int(t.Month())).AddDate(0, n, 0)
	case unitQuarter:
		return first(t.Year(), int(t.Month())).AddDate(0, 3*n, 0)
	case unitYear:
		return first(t.Year()+n, int(t.Month()))
	case unitDecade:
		return first(t.Year()+10*n, int(t.Month()))
	case unitCentury:
		return first(t.Year()+100*n, int(t.Month()))
	case unitDay:
		return t.AddDate(0, 0, n)
	}
	return t
}

// periodTimex is a TimeML duration; n < 0 stands for an unknown number.
func periodTimex(n int, half bool, unit byte) string {
	num := "X"
	if n >= 0 {
		if unit == unitDecade {
			n, unit = 10*n, unitYear
		}
		if unit == unitCentury {
			n, unit = 100*n, unitYear
		}
		num = strconv.Itoa(n)
		if half {
			num += ".5"
		}
	}
	switch unit {
	case unitSecond:
		return "PT" + num + "S"
	case unitMinute:
		return "PT" + num + "M"
	case unitHour:
		return "PT" + num + "H"
	case unitDay, unitWeekend, unitNight:
		return "P" + num + "D"
	case unitWeek:
		return "P" + num + "W"
	case unitMonth:
		return "P" + num + "M"
	case unitQuarter:
		return "P" + num + "Q"
	}
	return "P" + num + "Y"
}
