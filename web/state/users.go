package state

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
)

// MakeUser adds a user. An empty password lets the user in by token only.
func (s *State) MakeUser(ctx context.Context, name string, role Role, password string) error {
	hash := ""
	if password != "" {
		var err error
		if hash, err = hashPassword(password); err != nil {
			return fmt.Errorf("making user %s: %w", name, err)
		}
	}
	_, err := s.db.ExecContext(ctx, "INSERT INTO users VALUES (?, ?, ?, ?)", name, role.String(), hash, micro(s.now()))
	if err != nil {
		if strings.Contains(err.Error(), "UNIQUE") {
			return fmt.Errorf("user %s exists already", name)
		}
		return fmt.Errorf("making user %s: %w", name, err)
	}
	return nil
}

// RemoveUser removes a user with all tokens and sessions. The audit log keeps the name.
func (s *State) RemoveUser(ctx context.Context, name string) error {
	return s.exec(ctx, "removing user "+name, "DELETE FROM users WHERE name = ?", name)
}

// Users are all users by name, with their tokens.
func (s *State) Users(ctx context.Context) ([]User, error) {
	us, err := list(ctx, s, "listing users", func(r *sql.Rows) (u User, err error) {
		var at int64
		err = r.Scan(&u.Name, &u.Role, &at)
		u.Created = timeOf(at)
		return u, err
	}, "SELECT name, role, created FROM users ORDER BY name")
	if err != nil {
		return nil, err
	}
	for i := range us {
		if us[i].Tokens, err = s.tokens(ctx, us[i].Name); err != nil {
			return nil, err
		}
	}
	return us, nil
}

// HasUsers says whether there is any user, so that everybody must log in.
func (s *State) HasUsers(ctx context.Context) (bool, error) {
	var n int
	if err := s.db.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM users)").Scan(&n); err != nil {
		return false, fmt.Errorf("counting users: %w", err)
	}
	return n > 0, nil
}

// CheckPassword gives the user of a name and password; false if they do not fit. It takes the same time for a name that
// does not exist.
func (s *State) CheckPassword(ctx context.Context, name, password string) (Principal, bool, error) {
	var role, hash string
	err := s.db.QueryRowContext(ctx, "SELECT role, password FROM users WHERE name = ?", name).Scan(&role, &hash)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return Principal{}, false, fmt.Errorf("looking up user: %w", err)
	}
	ok := verifyPassword(hash, password)
	if !ok {
		return Principal{}, false, nil
	}
	r, err := ParseRole(role)
	return Principal{Name: name, Role: r}, err == nil, err
}
