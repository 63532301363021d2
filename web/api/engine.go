package api

import (
	"errors"

	"github.com/jackc/pgx/v5/pgconn"
	"modernc.org/sqlite"
)

// engineError says whether a database failed, whose words are not for who asks.
func engineError(err error) bool {
	var lite *sqlite.Error
	var pg *pgconn.PgError
	var conn *pgconn.ConnectError
	return errors.As(err, &lite) || errors.As(err, &pg) || errors.As(err, &conn)
}
