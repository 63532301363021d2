// Package state keeps what belongs to the web server and not to the news: users, tokens and sessions, the audit log,
// saved searches, webhooks with their deliveries, and what people did with alarms. It is one SQLite file beside the
// store, readable by its owner alone; the store's history, backups and as-of reading do not cover it, so that erasing a
// user leaves nothing behind there.
//
// Secrets are kept hashed: of a token (256 random bits) the SHA-256, of a password argon2id with its own salt. Secrets of
// webhooks are kept as they are, since messages are signed with them.
package state
