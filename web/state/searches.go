package state

import (
	"context"
	"database/sql"
	"fmt"
)

// Searches are the saved searches of all users, by name.
func (s *State) Searches(ctx context.Context) ([]SavedSearch, error) {
	return list(ctx, s, "listing searches", func(r *sql.Rows) (v SavedSearch, err error) {
		var at int64
		err = r.Scan(&v.ID, &v.Name, &v.Query, &v.Owner, &at)
		v.Created = timeOf(at)
		return v, err
	}, "SELECT id, name, query, owner, created FROM searches ORDER BY name, id")
}

// SaveSearch keeps a search.
func (s *State) SaveSearch(ctx context.Context, name, query, owner string) (SavedSearch, error) {
	v := SavedSearch{ID: newID(), Name: name, Query: query, Owner: owner, Created: timeOf(micro(s.now()))}
	_, err := s.db.ExecContext(ctx, "INSERT INTO searches VALUES (?, ?, ?, ?, ?)", v.ID, name, query, owner, micro(v.Created))
	if err != nil {
		return v, fmt.Errorf("saving a search: %w", err)
	}
	return v, nil
}

// RemoveSearch removes a search; owner is whose it must be, empty for anybody's.
func (s *State) RemoveSearch(ctx context.Context, id, owner string) error {
	return s.exec(ctx, "removing search "+id, "DELETE FROM searches WHERE id = ? AND (? = '' OR owner = ?)", id, owner, owner)
}
