package state

import "fmt"

// Role says what somebody may do. A higher role may all that a lower one may.
type Role int

// The roles.
const (
	Nobody  Role = iota // who is not known: may log in
	Viewer              // reads
	Analyst             // and corrects, reviews, answers alarms, keeps searches
	Admin               // and manages users, webhooks, and reads the audit log
)

// ParseRole reads the name of a role.
func ParseRole(s string) (Role, error) {
	for r := Viewer; r <= Admin; r++ {
		if r.String() == s {
			return r, nil
		}
	}
	return Nobody, fmt.Errorf("%q is no role (one of viewer, analyst, admin)", s)
}

// String is the name of the role.
func (r Role) String() string {
	switch r {
	case Viewer:
		return "viewer"
	case Analyst:
		return "analyst"
	case Admin:
		return "admin"
	}
	return "nobody"
}

// Principal is who asks.
type Principal struct {
	Name  string
	Role  Role
	Token string // id of the token used; empty for a session by password, and for the local user
}
