package series

// Weekly sums a series by weeks from Monday. The First of what it gives is the number of a week, and each index a week; see
// Monday. Weeks of which the series knows a part only are left out.
func Weekly(s *Series) Series {
	first := weekOf(s.First + 6) // the first Monday on or after it
	last := weekOf(s.First + Day(len(s.Count)))
	out := Series{Key: s.Key, First: first}
	for w := first; w < last; w++ {
		count, total := 0, 0
		for d := Monday(w); d < Monday(w+1); d++ {
			count += s.Count[d-s.First]
			total += s.Total[d-s.First]
		}
		out.Count, out.Total = append(out.Count, count), append(out.Total, total)
	}
	return out
}

// weekOf is the number of the week of a day; week 0 begins on 1970-01-05.
func weekOf(d Day) Day {
	d -= 4
	if d < 0 {
		d -= 6
	}
	return d / 7
}

// Monday is the first day of a week of Weekly.
func Monday(week Day) Day { return week*7 + 4 }
