package state

import (
	"context"
	"database/sql"
	"fmt"
)

// auditKept is how many lines of the audit log are kept.
const auditKept = 1_000_000

// Audit writes a line of the audit log.
func (s *State) Audit(ctx context.Context, l AuditLine) error {
	r, err := s.db.ExecContext(ctx, "INSERT INTO audit (at, who, addr, what, status, detail) VALUES (?, ?, ?, ?, ?, ?)",
		micro(s.now()), l.Who, l.From, l.What, l.Status, l.Detail)
	if err != nil {
		return fmt.Errorf("writing the audit log: %w", err)
	}
	n, err := r.LastInsertId()
	if err == nil && n%1000 == 0 {
		_, err = s.db.ExecContext(ctx, "DELETE FROM audit WHERE n <= ?", n-auditKept)
	}
	if err != nil {
		return fmt.Errorf("writing the audit log: %w", err)
	}
	return nil
}

// AuditLog is the audit log, the newest first: at most limit lines before the line numbered before (0 for the end). next
// is what to give as before for more, 0 if there is no more.
func (s *State) AuditLog(ctx context.Context, before int64, limit int) (lines []AuditLine, next int64, err error) {
	if before <= 0 {
		before = 1<<63 - 1
	}
	lines, err = list(ctx, s, "reading the audit log", func(r *sql.Rows) (l AuditLine, err error) {
		var at int64
		err = r.Scan(&next, &at, &l.Who, &l.From, &l.What, &l.Status, &l.Detail)
		l.At = timeOf(at)
		return l, err
	}, "SELECT n, at, who, addr, what, status, detail FROM audit WHERE n < ? ORDER BY n DESC LIMIT ?", before, limit)
	if len(lines) < limit {
		next = 0
	}
	return lines, next, err
}
