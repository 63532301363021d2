// Package guard stands in front of everything that the web server answers: who asks (tokens, sessions), how often, from
// where (Host, cross-origin), how much (bodies, time), with which headers the answer goes out, and what the audit log
// keeps. It knows nothing of the news.
//
// On loopback without users everybody is the local admin: whoever reaches it could read the file as well. Two doors stay
// shut even so: pages of other sites (CrossOriginProtection, and no CORS), and names that were pointed at the loopback
// (Host must be a loopback name).
package guard
