package casus

// Confidence is how likely a record is right, at the level of its type, as far as the reading itself can tell.
type Confidence struct {
	Percent  int       // 1 to 99; 0 where nothing was reckoned
	Features []Feature // that fired, the base first
}

// Feature is something about a reading that speaks for or against it.
type Feature struct {
	Name   string
	Weight int // in hundredths of log-odds
}
