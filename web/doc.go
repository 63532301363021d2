// Package web is the server: one process with the JSON API (package api), the pages (built files of ui, inside the
// program), webhooks (hook) and what stands in front of them (guard). It asks nothing of any other host but the webhooks
// that an admin set up.
package web
