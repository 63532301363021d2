// Package agents measures dictionaries against those of PETRARCH: whether role nouns code as its agents do, and whether
// the persons in office that its country dictionary dates are known.
package agents
