package actors

import (
	"strings"

	"github.com/casus/casus"
)

// Kind says what sort of thing an entry names.
type Kind string

// The kinds of entry.
const (
	Person    Kind = "person"
	Org       Kind = "org"
	Group     Kind = "group" // an armed group
	Media     Kind = "media"
	State     Kind = "state"
	Adjective Kind = "adjective" // "Syrian"; its code is a bare country
	People    Kind = "people"    // "Syrians"
	Capital   Kind = "capital"   // acts for its state: "Moscow said"
	Seat      Kind = "seat"      // a seat of power: "the Kremlin"
	Region    Kind = "region"    // a region or town known to lie in a country; no actor by itself
)

func validKind(k Kind) bool {
	switch k {
	case Person, Org, Group, Media, State, Adjective, People, Capital, Seat, Region:
		return true
	}
	return false
}

// Role is what an actor is from one date to another, both included, each at the precision known. Empty is open.
type Role struct {
	Code     casus.Code
	From, To string
	Title    string // "president"; empty if it does not matter
}

// Actor is one entry.
type Actor struct {
	ID     string
	Kind   Kind
	Names  []string
	Roles  []Role
	Gender byte // 'm', 'f' or 0
	Source string
	File   string
	Line   int
}

// Country is the country of the last role.
func (a *Actor) Country() string {
	if len(a.Roles) == 0 {
		return ""
	}
	return a.Roles[len(a.Roles)-1].Code.Country()
}

// covers reports whether the role holds on date, which may be coarser than a day.
func (r Role) covers(date string) bool {
	if r.From != "" && prefix(date, len(r.From)) < prefix(r.From, len(date)) {
		return false
	}
	return r.To == "" || prefix(date, len(r.To)) <= prefix(r.To, len(date))
}

func prefix(s string, n int) string {
	if len(s) > n {
		return s[:n]
	}
	return s
}

// Span writes the dates of the role for reasons.
func (r Role) Span() string {
	if r.From == "" && r.To == "" {
		return "undated"
	}
	return r.From + ".." + r.To
}

// At is the role on a date ("" if the date is unknown), with the reason in words. Where several roles hold, the one
// that stands last in the file wins. A holder of office before the date is a former official: PTY, by the codebook.
func (a *Actor) At(date string) (Role, string, bool) {
	if len(a.Roles) == 0 {
		return Role{}, "no role known", false
	}
	if len(date) > 10 {
		date = date[:10]
	}
	if date == "" {
		return a.undated()
	}
	past := -1
	for i := len(a.Roles) - 1; i >= 0; i-- {
		r := a.Roles[i]
		if r.covers(date) {
			return r, "role " + r.Span(), true
		}
		if past < 0 && r.To != "" && prefix(r.To, len(date)) < date {
			past = i
		}
	}
	if past < 0 {
		return Role{}, "roles begin after " + date, false
	}
	r := a.Roles[past]
	if a.Kind != Person {
		return Role{}, "role ended " + r.To, false
	}
	role := "PTY"
	switch r.Code.Role() {
	case "GOV", "LEG", "PTY":
	case "REB", "OPP", "REL", "NGO", "MED", "BUS":
		role = r.Code.Role()
	default:
		role = "CVL"
	}
	return Role{Code: casus.Code(r.Code.Country() + "." + role), From: r.To, Title: "former " + r.Title},
		"former " + strings.TrimSpace(r.Title+" ("+r.Span()+")"), true
}

// undated allows a role without knowing the date only if all roles agree.
func (a *Actor) undated() (Role, string, bool) {
	r := a.Roles[len(a.Roles)-1]
	for _, o := range a.Roles {
		if o.Code != r.Code {
			return Role{}, "publication date unknown, and roles differ by date", false
		}
	}
	if a.Kind == Person && r.To != "" {
		return Role{}, "publication date unknown, and the office ended " + r.To, false
	}
	return Role{Code: r.Code}, "publication date unknown, all roles agree", true
}
