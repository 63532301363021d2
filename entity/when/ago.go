package when

// ruleAgo reads "two days ago", "a year ago", "nearly three weeks ago", "years ago".
func ruleAgo(s *scan, i int) (Found, bool) {
	n, half, k, ok := s.units(i)
	u := s.get(k)
	if !ok {
		return Found{}, false
	}
	k++
	if s.is(k, "and") && s.is(k+1, "a") && s.is(k+2, "half") {
		half, k = true, k+3
	}
	if !s.is(k, "ago") && !(s.is(k, "from") && s.is(k+1, "now")) {
		return Found{}, false
	}
	sign := -1
	if s.is(k, "from") {
		sign = 1
		k++
	}
	if n > 0 && u.val == unitYear && s.hasPub && (s.is(k+1, "today") || s.is(k+1, "this") && s.is(k+2, "week", "month", "day")) {
		return s.yearsAgo(k+1, n), true
	}
	return s.offset(k+1, byte(u.val), sign*n, n < 0, half), true
}

// yearsAgo is "75 years ago this week", "ten years ago today"; i is the token behind "ago".
func (s *scan) yearsAgo(i, n int) Found {
	t := s.pub.AddDate(-n, 0, 0)
	if s.is(i, "today") {
		return known(i+1, dayTime(t, "years counted from publication"), "")
	}
	if s.is(i+1, "day") {
		return known(i+2, dayTime(t, "years counted from publication"), "")
	}
	return known(i+2, monthTime(t, "years counted from publication"), "")
}
