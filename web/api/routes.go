package api

import (
	"net/http"

	"github.com/casus/casus/web/state"
)

// routes adds all routes: the table of docs/api.md.
func (a *API) routes() {
	a.newsRoutes()
	a.numberRoutes()
	a.deskRoutes()
	a.alarmRoutes()
	a.adminRoutes()
}

func (a *API) newsRoutes() {
	v, none := state.Viewer, []int{http.StatusNotFound}
	add(a, op{id: "list-records", path: "/records", tag: "records", summary: "Records by filter", role: v}, a.records)
	add(a, op{id: "get-record", path: "/records/{id}", tag: "records", summary: "One record", role: v, errs: none}, a.record)
	add(a, op{id: "why-record", path: "/records/{id}/why", tag: "records", summary: "How its sentence is read", role: v, errs: none}, a.why)
	add(a, op{id: "list-articles", path: "/articles", tag: "articles", summary: "Articles by filter", role: v}, a.articles)
	add(a, op{id: "get-article", path: "/articles/{id}", tag: "articles", summary: "Text, records, marks, versions", role: v, errs: none}, a.article)
	add(a, op{id: "diff-article", path: "/articles/{id}/diff", tag: "articles", summary: "Unified diff of two versions", role: v, errs: none}, a.diff)
	add(a, op{id: "list-incidents", path: "/incidents", tag: "incidents", summary: "Incidents by filter", role: v}, a.incidents)
	add(a, op{id: "get-incident", path: "/incidents/{id}", tag: "incidents", summary: "One happening from many reports", role: v, errs: none}, a.incident)
	add(a, op{id: "list-stories", path: "/stories", tag: "stories", summary: "Stories by filter", role: v}, a.stories)
	add(a, op{id: "get-story", path: "/stories/{id}", tag: "stories", summary: "Articles about one thing", role: v, errs: none}, a.story)
	add(a, op{id: "list-threads", path: "/threads", tag: "threads", summary: "Ceasefires and talks", role: v}, a.threads)
	add(a, op{id: "get-thread", path: "/threads/{id}", tag: "threads", summary: "One ceasefire or round of talks", role: v, errs: none}, a.thread)
	add(a, op{id: "search", path: "/search", tag: "records", summary: "Full text with facets", role: v}, a.search)
	add(a, op{id: "export", path: "/export", tag: "export", summary: "Records by filter as a file", role: v, live: true, slow: true}, a.export)
	add(a, op{id: "export-formats", path: "/export/formats", tag: "export", summary: "The formats", role: v, live: true}, a.formats)
	a.streamRoute()
}

func (a *API) numberRoutes() {
	v, none := state.Viewer, []int{http.StatusNotFound}
	add(a, op{id: "list-tolls", path: "/tolls", tag: "numbers", summary: "Ledger of figures of people", role: v}, a.tolls)
	add(a, op{id: "get-counts", path: "/counts", tag: "numbers", summary: "Roll-ups", role: v}, a.counts)
	add(a, op{id: "list-dyads", path: "/dyads", tag: "numbers", summary: "Most active dyads beside their normal", role: v}, a.dyads)
	add(a, op{id: "get-dyad", path: "/dyads/{actor}/{recipient}", tag: "numbers", summary: "Series of a dyad", role: v}, a.dyad)
	add(a, op{id: "get-map", path: "/map", tag: "numbers", summary: "What happened where, as GeoJSON", role: v, heavy: true}, a.mapped)
	add(a, op{id: "find-actors", path: "/actors", tag: "actors", summary: "Actors by name", role: v, live: true}, a.actors)
	add(a, op{id: "get-actor", path: "/actors/{id}", tag: "actors", summary: "One actor with roles by date", role: v, live: true, errs: none}, a.actor)
	add(a, op{id: "get-changes", path: "/changes", tag: "records", summary: "What the store learned since a moment", role: v}, a.changes)
	add(a, op{id: "list-sources", path: "/sources", tag: "running", summary: "Feeds and their state", role: v, live: true}, a.sources)
	add(a, op{id: "get-health", path: "/health", tag: "running", summary: "How things stand", role: v, live: true}, a.health)
	add(a, op{id: "list-quarantine", path: "/quarantine", tag: "running", summary: "What could not be read", role: v, live: true}, a.quarantine)
}

func (a *API) deskRoutes() {
	v, an, none := state.Viewer, state.Analyst, []int{http.StatusNotFound, http.StatusUnprocessableEntity}
	post, del := http.MethodPost, http.MethodDelete
	add(a, op{id: "list-corrections", path: "/corrections", tag: "review", summary: "Corrections, also undone ones", role: v}, a.corrections)
	add(a, op{id: "correct", method: post, path: "/corrections", tag: "review", summary: "Correct, confirm, reject, merge, split", role: an, errs: none}, a.correct)
	add(a, op{id: "undo-correction", method: post, path: "/corrections/{id}/undo", tag: "review", summary: "Take a correction back", role: an, errs: none}, a.undo)
	add(a, op{id: "review-queue", path: "/review", tag: "review", summary: "Records that wait for a verdict", role: an, long: true, live: true}, a.review)
	add(a, op{id: "review-agreement", path: "/review/agreement", tag: "review", summary: "How far reviewers agree", role: v}, a.agreement)
	add(a, op{id: "export-gold", path: "/review/gold", tag: "review", summary: "Corrected articles as gold: a zip of articles.jsonl and records.jsonl", role: an, live: true, slow: true}, a.gold)
	add(a, op{id: "release-quarantine", method: post, path: "/quarantine/release", tag: "running", summary: "Let what was held be tried again", role: an, errs: none}, a.release)
	add(a, op{id: "list-searches", path: "/searches", tag: "searches", summary: "Saved searches", role: v, live: true}, a.searches)
	add(a, op{id: "save-search", method: post, path: "/searches", tag: "searches", summary: "Keep a search", role: an, errs: none}, a.saveSearch)
	add(a, op{id: "remove-search", method: del, path: "/searches/{id}", tag: "searches", summary: "Remove one's search; an admin anybody's", role: an, errs: none}, a.removeSearch)
}

func (a *API) adminRoutes() {
	ad, none := state.Admin, []int{http.StatusNotFound, http.StatusUnprocessableEntity}
	post, del := http.MethodPost, http.MethodDelete
	add(a, op{id: "get-session", path: "/session", tag: "session", summary: "Who am I", role: state.Nobody, live: true}, a.session)
	add(a, op{id: "log-in", method: post, path: "/session", tag: "session", summary: "Get a session cookie for a token, or a name and password", role: state.Nobody, live: true}, a.login)
	add(a, op{id: "log-out", method: del, path: "/session", tag: "session", summary: "End the session", role: state.Nobody, live: true}, a.logout)
	add(a, op{id: "list-users", path: "/users", tag: "admin", summary: "Users and their tokens", role: ad, live: true}, a.users)
	add(a, op{id: "add-user", method: post, path: "/users", tag: "admin", summary: "Add a user", role: ad, errs: none}, a.addUser)
	add(a, op{id: "remove-user", method: del, path: "/users/{name}", tag: "admin", summary: "Remove a user with all tokens and sessions", role: ad, errs: none}, a.removeUser)
	add(a, op{id: "add-token", method: post, path: "/users/{name}/tokens", tag: "admin", summary: "Make a token, shown once", role: ad, errs: none}, a.addToken)
	add(a, op{id: "remove-token", method: del, path: "/tokens/{id}", tag: "admin", summary: "End a token", role: ad, errs: none}, a.removeToken)
	add(a, op{id: "list-webhooks", path: "/webhooks", tag: "admin", summary: "Webhooks", role: ad, live: true}, a.webhooks)
	add(a, op{id: "add-webhook", method: post, path: "/webhooks", tag: "admin", summary: "Add a webhook; its secret is shown once", role: ad, errs: none}, a.addWebhook)
	add(a, op{id: "remove-webhook", method: del, path: "/webhooks/{id}", tag: "admin", summary: "Remove a webhook", role: ad, errs: none}, a.removeWebhook)
	add(a, op{id: "test-webhook", method: post, path: "/webhooks/{id}/test", tag: "admin", summary: "Send a test message", role: ad, errs: none}, a.testWebhook)
	add(a, op{id: "list-deliveries", path: "/webhooks/{id}/deliveries", tag: "admin", summary: "The latest messages", role: ad, live: true}, a.deliveries)
	add(a, op{id: "list-audit", path: "/audit", tag: "admin", summary: "Who did what, the latest first", role: ad, live: true}, a.audit)
}
