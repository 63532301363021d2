package state

import "time"

// SavedSearch is a search that somebody keeps.
type SavedSearch struct {
	ID      string    `json:"id"`
	Name    string    `json:"name"`
	Query   string    `json:"query" doc:"query string of /records"`
	Owner   string    `json:"owner"`
	Created time.Time `json:"created"`
}

// AlarmStep is what a person did with an alarm.
type AlarmStep struct {
	State string    `json:"state"`
	By    string    `json:"by"`
	Note  string    `json:"note,omitempty"`
	At    time.Time `json:"at"`
}

// Webhook is a place that is told of new records.
type Webhook struct {
	ID      string    `json:"id"`
	URL     string    `json:"url"`
	Events  []string  `json:"events" doc:"record, alarm"`
	Query   string    `json:"query,omitempty" doc:"query string of /records: which records"`
	Active  bool      `json:"active"`
	Created time.Time `json:"created"`
	Secret  string    `json:"secret,omitempty" doc:"given once, when it is made"`
}

// Delivery is one message to a webhook.
type Delivery struct {
	ID     string    `json:"id"`
	Event  string    `json:"event"`
	State  string    `json:"state" enum:"waiting,done,failed"`
	Tries  int       `json:"tries"`
	Status int       `json:"status,omitempty" doc:"last HTTP status"`
	Error  string    `json:"error,omitempty"`
	Next   time.Time `json:"next,omitzero"`
	At     time.Time `json:"at"`
}

// User is somebody who may log in.
type User struct {
	Name    string      `json:"name"`
	Role    string      `json:"role" enum:"viewer,analyst,admin"`
	Created time.Time   `json:"created"`
	Tokens  []TokenInfo `json:"tokens"`
}

// TokenInfo is a token without its secret.
type TokenInfo struct {
	ID      string    `json:"id"`
	Note    string    `json:"note,omitempty"`
	Role    string    `json:"role"`
	Created time.Time `json:"created"`
	Expires time.Time `json:"expires,omitzero"`
}

// AuditLine is something that somebody did.
type AuditLine struct {
	At     time.Time `json:"at"`
	Who    string    `json:"who"`
	From   string    `json:"from" doc:"address"`
	What   string    `json:"what" doc:"method and path, or log-in"`
	Status int       `json:"status"`
	Detail string    `json:"detail,omitempty"`
}
