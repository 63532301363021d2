package state

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"time"
)

// tokenPrefix marks our tokens, so that scanners for leaked secrets can know them.
const tokenPrefix = "casus_"

// MakeToken makes a token of a user: 256 random bits after an id. It is given once and kept hashed. role is at most the
// user's, Nobody for the user's; life 0 is for ever.
func (s *State) MakeToken(ctx context.Context, user string, role Role, note string, life time.Duration) (id, token string, err error) {
	var have string
	err = s.db.QueryRowContext(ctx, "SELECT role FROM users WHERE name = ?", user).Scan(&have)
	if errors.Is(err, sql.ErrNoRows) {
		return "", "", fmt.Errorf("user %s: %w", user, ErrNotFound)
	}
	if err != nil {
		return "", "", fmt.Errorf("making a token: %w", err)
	}
	most, err := ParseRole(have)
	if err != nil {
		return "", "", err
	}
	if role == Nobody {
		role = most
	}
	if role > most {
		return "", "", fmt.Errorf("user %s is %s: a token cannot be %s", user, most, role)
	}
	now := s.now()
	var until int64
	if life > 0 {
		until = micro(now.Add(life))
	}
	id = newID()
	secret := hex.EncodeToString(random(32))
	hash := sha256.Sum256([]byte(secret))
	_, err = s.db.ExecContext(ctx, "INSERT INTO tokens VALUES (?, ?, ?, ?, ?, ?, ?)", id, user, hash[:], role.String(), note, micro(now), until)
	if err != nil {
		return "", "", fmt.Errorf("making a token: %w", err)
	}
	return id, tokenPrefix + id + "_" + secret, nil
}

// RemoveToken ends a token and the sessions begun with it.
func (s *State) RemoveToken(ctx context.Context, id string) error {
	return s.exec(ctx, "removing token "+id, "DELETE FROM tokens WHERE id = ?", id)
}

func (s *State) tokens(ctx context.Context, user string) ([]TokenInfo, error) {
	return list(ctx, s, "listing tokens", func(r *sql.Rows) (t TokenInfo, err error) {
		var at, until int64
		err = r.Scan(&t.ID, &t.Note, &t.Role, &at, &until)
		t.Created, t.Expires = timeOf(at), timeOf(until)
		return t, err
	}, "SELECT id, note, role, created, expires FROM tokens WHERE user = ? ORDER BY created, id", user)
}

// CheckToken gives whose token it is; false if it is none, or has ended. The secret is compared by its hash in constant
// time; the id before it is no secret.
func (s *State) CheckToken(ctx context.Context, token string) (Principal, bool, error) {
	id, secret, ok := strings.Cut(strings.TrimPrefix(token, tokenPrefix), "_")
	if !ok || !strings.HasPrefix(token, tokenPrefix) || len(token) > 200 {
		return Principal{}, false, nil
	}
	got := sha256.Sum256([]byte(secret))
	want := make([]byte, sha256.Size)
	var user, role, most string
	var until int64
	err := s.db.QueryRowContext(ctx, "SELECT t.user, t.hash, t.role, t.expires, u.role FROM tokens t JOIN users u ON u.name = t.user WHERE t.id = ?", id).
		Scan(&user, &want, &role, &until, &most)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return Principal{}, false, fmt.Errorf("looking up a token: %w", err)
	}
	found := err == nil
	if subtle.ConstantTimeCompare(got[:], want) != 1 || !found || s.over(until) {
		return Principal{}, false, nil
	}
	r, err := lesser(role, most)
	return Principal{Name: user, Role: r, Token: id}, err == nil, err
}

func (s *State) over(until int64) bool { return until != 0 && micro(s.now()) >= until }

// lesser is the lesser of two roles: a user who was demoted keeps no more by an old token.
func lesser(a, b string) (Role, error) {
	x, err := ParseRole(a)
	if err != nil {
		return Nobody, err
	}
	y, err := ParseRole(b)
	return min(x, y), err
}
