package alarm

// Report is what a look for alarms found, and what it could not say.
type Report struct {
	Scope
	Alarms []Alarm `json:"alarms"` // the latest first
}

// Scope is what was looked at.
type Scope struct {
	From      string      `json:"from,omitempty"` // days looked at
	To        string      `json:"to,omitempty"`
	Known     string      `json:"known_from,omitempty"` // first day of the time without a long gap that ends on To
	Stories   int         `json:"stories"`              // of the known days, each counted once a day
	Series    int         `json:"series"`               // with news on the days looked at
	Watched   []Watched   `json:"watched"`
	Unwatched []Unwatched `json:"unwatched"`
}

// Watched says how many series a detector watched.
type Watched struct {
	Detector string `json:"detector"`
	Series   int    `json:"series"`
}

// Unwatched says why a detector can say nothing of some series.
type Unwatched struct {
	Detector string `json:"detector"`
	Series   int    `json:"series"` // 0 for a rule
	Why      string `json:"why"`
}
