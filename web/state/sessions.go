package state

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/base64"
	"errors"
	"fmt"
	"time"
)

// SessionLife is how long a session lasts.
const SessionLife = 12 * time.Hour

// MakeSession begins a session and gives the value of its cookie: 256 random bits, kept hashed. Sessions that are over
// are swept away.
func (s *State) MakeSession(ctx context.Context, p Principal) (cookie string, until time.Time, err error) {
	now := s.now()
	if _, err := s.db.ExecContext(ctx, "DELETE FROM sessions WHERE expires <= ?", micro(now)); err != nil {
		return "", now, fmt.Errorf("sweeping sessions: %w", err)
	}
	cookie = base64.RawURLEncoding.EncodeToString(random(32))
	until = now.Add(SessionLife)
	h := sha256.Sum256([]byte(cookie))
	var token any
	if p.Token != "" {
		token = p.Token
	}
	_, err = s.db.ExecContext(ctx, "INSERT INTO sessions VALUES (?, ?, ?, ?, ?, ?)", h[:], p.Name, token, p.Role.String(), micro(now), micro(until))
	if err != nil {
		return "", until, fmt.Errorf("beginning a session: %w", err)
	}
	return cookie, until, nil
}

// CheckSession gives whose session a cookie is; false if it is none or is over. The look-up is by the hash of the cookie,
// so its time tells nothing of the cookie.
func (s *State) CheckSession(ctx context.Context, cookie string) (Principal, bool, error) {
	h := sha256.Sum256([]byte(cookie))
	var p Principal
	var role, most string
	var token sql.NullString
	var until int64
	err := s.db.QueryRowContext(ctx, "SELECT s.user, s.token, s.role, s.expires, u.role FROM sessions s JOIN users u ON u.name = s.user WHERE s.hash = ?", h[:]).
		Scan(&p.Name, &token, &role, &until, &most)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return p, false, nil
	case err != nil:
		return p, false, fmt.Errorf("looking up a session: %w", err)
	case s.over(until):
		return p, false, nil
	}
	p.Token = token.String
	p.Role, err = lesser(role, most)
	return p, err == nil, err
}

// EndSession ends a session, if there is one.
func (s *State) EndSession(ctx context.Context, cookie string) error {
	h := sha256.Sum256([]byte(cookie))
	if _, err := s.db.ExecContext(ctx, "DELETE FROM sessions WHERE hash = ?", h[:]); err != nil {
		return fmt.Errorf("ending a session: %w", err)
	}
	return nil
}
