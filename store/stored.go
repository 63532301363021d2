package store

import "context"

// News counts what was stored after a moment, and holds.
type News struct {
	Records  int
	Articles int
	More     bool // there is more than was looked at
}

// Stored counts what was stored after since and up to asOf (0 for now) and holds as of then, among the latest most records
// and articles. Records that analysts struck out are counted too.
func (s *Store) Stored(ctx context.Context, since, asOf Moment, most int) (News, error) {
	var out News
	asOf, err := s.asOf(ctx, asOf)
	if err != nil {
		return out, err
	}
	for _, t := range [...]struct {
		table string
		n     *int
	}{{"records", &out.Records}, {"articles", &out.Articles}} {
		q := "SELECT coalesce(sum(CASE WHEN until IS NULL OR until > ? THEN 1 ELSE 0 END), 0), count(*) FROM " +
			"(SELECT since, until FROM " + t.table + " ORDER BY n DESC LIMIT ?) x WHERE since > ? AND since <= ?"
		var all int
		if err := s.rdb.QueryRowContext(ctx, s.q(q), asOf, most, since, asOf).Scan(t.n, &all); err != nil {
			return out, s.wrap("counting what is new", err)
		}
		out.More = out.More || all == most
	}
	return out, nil
}

// none reports whether a table is empty, which spares looking many things up in it.
func (s *Store) none(ctx context.Context, db querier, table string) (bool, error) {
	rows, err := db.QueryContext(ctx, "SELECT one FROM clock WHERE EXISTS (SELECT 1 FROM "+table+")")
	if err != nil {
		return false, s.wrap("reading "+table, err)
	}
	ns, err := collect(rows, scanNumber)
	return len(ns) == 0, s.wrap("reading "+table, err)
}
