// Package mail tells people of alarms by SMTP: plain text, one message for all alarms of a look. Messages wait in the state
// until a server takes them; what fails is tried again, ever more seldom, for two days. It goes on without TLS only to
// this machine, and never sends a password in the clear.
package mail
