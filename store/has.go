package store

import (
	"context"
	"database/sql"
)

// Has reports which contents (Coded.ContentID) need not be coded by a generation: they were, they are not current any
// more, or they were forgotten.
func (s *Store) Has(ctx context.Context, contentIDs []string, generation string) (map[string]bool, error) {
	out := map[string]bool{}
	err := chunks(contentIDs, func(args []any) error {
		in := "(" + marks(len(args)) + ")"
		q := `SELECT a.content FROM articles a WHERE a.content IN ` + in + ` AND (a.until IS NOT NULL OR
			EXISTS (SELECT 1 FROM codings c WHERE c.article = a.n AND c.generation = ?))`
		rows, err := s.rdb.QueryContext(ctx, s.q(q), append(args, generation)...)
		if err != nil {
			return s.wrap("looking for articles", err)
		}
		got, err := collect(rows, scanString)
		for _, c := range got {
			out[c] = true
		}
		return s.wrap("looking for articles", err)
	})
	if err != nil {
		return nil, err
	}
	return out, s.hasForgotten(ctx, contentIDs, out)
}

func (s *Store) hasForgotten(ctx context.Context, contentIDs []string, out map[string]bool) error {
	by := map[string]string{}
	var hs []string
	for _, c := range contentIDs {
		h := forgottenHash("content", c)
		by[h], hs = c, append(hs, h)
	}
	return chunks(hs, func(args []any) error {
		rows, err := s.rdb.QueryContext(ctx, s.q("SELECT hash FROM forgotten WHERE hash IN ("+marks(len(args))+")"), args...)
		if err != nil {
			return s.wrap("reading tombstones", err)
		}
		_, err = collect(rows, func(r *sql.Rows) (x struct{}, err error) {
			var h string
			err = r.Scan(&h)
			out[by[h]] = true
			return x, err
		})
		return s.wrap("reading tombstones", err)
	})
}
