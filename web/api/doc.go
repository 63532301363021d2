// Package api is the JSON API of Casus: what it gives (the types of this package), where (routes), and to whom (the role
// that every route asks for). The OpenAPI document is made from these types; docs/api.md is for people.
//
// Times are ISO 8601; moments of the store have microseconds ("2026-11-24T15:48:07.123456Z"). Offsets are UTF-8 bytes into
// the article's text, half-open, written [start, end]; marks have UTF-16 units too, as JavaScript counts. A key that
// does not apply is absent. A country-level place has no coordinates.
package api
