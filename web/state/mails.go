package state

import (
	"context"
	"database/sql"
	"fmt"
	"time"
)

// QueueMail puts a message into the queue. One of an id that is there already is not put in twice.
func (s *State) QueueMail(ctx context.Context, m Mail) error {
	now := micro(s.now())
	_, err := s.db.ExecContext(ctx, "INSERT INTO mails VALUES (?, ?, ?, 'waiting', 0, '', ?, ?) ON CONFLICT DO NOTHING", m.ID, m.Subject, m.Body, now, now)
	if err != nil {
		return fmt.Errorf("queueing mail: %w", err)
	}
	return nil
}

// TakeMail takes messages whose time has come, the oldest first, and keeps others from taking them until a time: two
// processes with one file send each message once.
func (s *State) TakeMail(ctx context.Context, limit int, until time.Time) ([]Mail, error) {
	return list(ctx, s, "taking mail", func(r *sql.Rows) (m Mail, err error) {
		return m, r.Scan(&m.ID, &m.Subject, &m.Body, &m.Tries)
	}, `UPDATE mails SET next = ?1 WHERE id IN (SELECT id FROM mails WHERE state = 'waiting' AND next <= ?2 ORDER BY at, id LIMIT ?3)
	RETURNING id, subject, body, tries`, micro(until), micro(s.now()), limit)
}

// MailSent writes what came of a try: state is done, failed, or waiting, then until next.
func (s *State) MailSent(ctx context.Context, id, state, problem string, next time.Time) error {
	return s.exec(ctx, "writing down what came of mail", "UPDATE mails SET state = ?, tries = tries + 1, error = ?, next = ? WHERE id = ?", state, problem, micro(next), id)
}

// SweepMail removes messages that were done or given up and are older than a time.
func (s *State) SweepMail(ctx context.Context, before time.Time) error {
	if _, err := s.db.ExecContext(ctx, "DELETE FROM mails WHERE state <> 'waiting' AND at < ?", micro(before)); err != nil {
		return fmt.Errorf("sweeping mail: %w", err)
	}
	return nil
}

// ClaimDelivery keeps others from sending a message of a webhook until a time; false if another has it, or it is not due.
func (s *State) ClaimDelivery(ctx context.Context, id string, until time.Time) (bool, error) {
	r, err := s.db.ExecContext(ctx, "UPDATE deliveries SET next = ? WHERE id = ? AND state = 'waiting' AND next <= ?", micro(until), id, micro(s.now()))
	if err != nil {
		return false, fmt.Errorf("claiming delivery %s: %w", id, err)
	}
	n, err := r.RowsAffected()
	return n > 0, err
}

// MailsOf counts messages by state, for people and tests.
func (s *State) MailsOf(ctx context.Context) (map[string]int, error) {
	type count struct {
		state string
		n     int
	}
	cs, err := list(ctx, s, "counting mail", func(r *sql.Rows) (c count, err error) { return c, r.Scan(&c.state, &c.n) }, "SELECT state, count(*) FROM mails GROUP BY state ORDER BY state")
	out := map[string]int{}
	for _, c := range cs {
		out[c.state] = c.n
	}
	return out, err
}
