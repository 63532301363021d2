package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"iter"
	"strings"

	udiff "github.com/aymanbagabas/go-udiff"
)

// headColumns are read by scanHead. The coding joined is the one that held as of the moment.
const headColumns = `a.n, a.id, a.content, a.lineage, a.version, a.title, a.published, a.url, a.source, a.lang, a.since,
	coalesce(a.until, 0), a.ended, a.kept, coalesce(c.generation, ''), coalesce(c.not_coded, ''), coalesce(c.count, 0)`

// headFrom joins the coding that held last as of a moment, given three times; then the copy.
const headFrom = ` FROM articles a LEFT JOIN codings c ON c.n = (SELECT max(d.n) FROM codings d WHERE d.article = a.n AND d.since <= ?)`

func scanHead(r *sql.Rows, asOf Moment) (n int64, h ArticleHead, err error) {
	err = r.Scan(&n, &h.ID, &h.Content, &h.Lineage, &h.Version, &h.Title, &h.Published, &h.URL, &h.Source, &h.Lang, &h.Since,
		&h.Until, &h.Ended, &h.Kept, &h.Generation, &h.NotCoded, &h.Records)
	if h.Until > asOf {
		h.Until, h.Ended = 0, ""
	}
	return n, h, err
}

func (s *Store) headsByNumber(ctx context.Context, ns []int64, asOf Moment) (map[int64]*ArticleHead, error) {
	out := map[int64]*ArticleHead{}
	rows, err := s.rdb.QueryContext(ctx, s.q("SELECT "+headColumns+headFrom+" WHERE a.n IN ("+list(ns)+")"), asOf)
	if err != nil {
		return nil, s.wrap("reading articles", err)
	}
	hs, err := collect(rows, func(r *sql.Rows) (*ArticleHead, error) {
		n, h, err := scanHead(r, asOf)
		out[n] = &h
		return &h, err
	})
	if err != nil {
		return nil, s.wrap("reading articles", err)
	}
	return out, s.fillCopies(ctx, hs, asOf)
}

// fillCopies says of what articles are copies.
func (s *Store) fillCopies(ctx context.Context, hs []*ArticleHead, asOf Moment) error {
	ids := make([]string, len(hs))
	for i, h := range hs {
		ids[i] = h.ID
	}
	if none, err := s.none(ctx, s.rdb, "copies"); err != nil || none {
		return err
	}
	of := map[string]string{}
	err := chunks(ids, func(args []any) error {
		q := "SELECT article, original FROM copies WHERE article IN (" + marks(len(args)) + ") AND since <= ? AND (until IS NULL OR until > ?) ORDER BY n"
		rows, err := s.rdb.QueryContext(ctx, s.q(q), append(args, asOf, asOf)...)
		if err != nil {
			return s.wrap("reading copies", err)
		}
		_, err = collect(rows, func(r *sql.Rows) (x struct{}, err error) {
			var a, o string
			err = r.Scan(&a, &o)
			of[a] = o
			return x, err
		})
		return s.wrap("reading copies", err)
	})
	for _, h := range hs {
		h.CopyOf = of[h.ID]
	}
	return err
}

// Articles streams articles: current versions as of the filter's moment, with Superseded all. Of the filter Article,
// Source, the days of publication, Text (titles and texts), Story, AsOf, Order (article, new, date) and Limit count.
func (s *Store) Articles(ctx context.Context, f Filter) iter.Seq2[ArticleHead, error] {
	return func(yield func(ArticleHead, error) bool) {
		if err := s.eachArticle(ctx, f, yield); err != nil {
			yield(ArticleHead{}, err)
		}
	}
}

func (s *Store) eachArticle(ctx context.Context, f Filter, yield func(ArticleHead, error) bool) error {
	if err := f.check(); err != nil {
		return err
	}
	if f.Cursor != "" {
		return errors.New("articles have no cursor: they are streamed")
	}
	asOf, err := s.asOf(ctx, f.AsOf)
	if err != nil {
		return err
	}
	q, args, err := s.articlesQuery(ctx, &f, asOf)
	if err != nil {
		return err
	}
	rows, err := s.rdb.QueryContext(ctx, s.q(q), args...)
	if err != nil {
		return s.wrap("reading articles", err)
	}
	ns, err := collect(rows, scanNumber) // numbers only: a few bytes each
	if err != nil {
		return s.wrap("reading articles", err)
	}
	for len(ns) > 0 {
		k := min(len(ns), pageRows)
		heads, err := s.headsByNumber(ctx, ns[:k], asOf)
		if err != nil {
			return err
		}
		for _, n := range ns[:k] {
			if h := heads[n]; h != nil && !yield(*h, nil) {
				return nil
			}
		}
		ns = ns[k:]
	}
	return nil
}

func (s *Store) articlesQuery(ctx context.Context, f *Filter, asOf Moment) (string, []any, error) {
	where, args := []string{"a.since <= ?"}, []any{asOf}
	from := "articles a"
	add := func(cond string, vs ...any) { where, args = append(where, cond), append(args, vs...) }
	if !f.Superseded {
		add("(a.until IS NULL OR a.until > ?)", asOf)
	}
	if f.Source != "" {
		add("a.source = ?", f.Source)
	}
	if f.PublishedFrom != "" {
		add("a.published >= ?", f.PublishedFrom)
	}
	if f.PublishedTo != "" {
		add("a.published < ?", nextDay(f.PublishedTo))
	}
	if f.Article != "" || f.Story != "" {
		ids := []string{f.Article}
		if f.Story != "" {
			var err error
			if ids, err = s.membersOf(ctx, f.Story, asOf); err != nil {
				return "", nil, err
			}
		}
		ns, err := s.articleNumbers(ctx, ids)
		if err != nil {
			return "", nil, err
		}
		add("a.n IN (" + list(ns) + ")")
	}
	order := map[string]string{OrderArticle: "a.published, a.id, a.content", OrderNew: "a.n DESC", OrderDate: "a.published DESC, a.n DESC"}[f.Order]
	if order == "" {
		return "", nil, fmt.Errorf("articles have no order %q", f.Order)
	}
	if f.Text != "" {
		if f.Limit > 0 && f.Order == OrderNew {
			from = s.d.hits("articles_fts") + " h CROSS JOIN articles a"
			args = append([]any{s.d.query(f.Text)}, args...)
			where = append(where, "a.n = h.n")
			var err error
			if order, err = s.newest(ctx, "articles_fts", f); err != nil {
				return "", nil, err
			}
		} else {
			add("a.n IN (SELECT n FROM "+s.d.hits("articles_fts")+" h)", s.d.query(f.Text))
		}
	}
	q := "SELECT a.n FROM " + from + " WHERE " + strings.Join(where, " AND ") + " ORDER BY " + order
	if f.Limit > 0 {
		q += fmt.Sprintf(" LIMIT %d", f.Limit)
	}
	return q, args, nil
}

// Article gives an article as of a moment, by its id or lineage the current version, by content id that version.
func (s *Store) Article(ctx context.Context, id string, asOf Moment) (ArticleFull, error) {
	asOf, err := s.asOf(ctx, asOf)
	if err != nil {
		return ArticleFull{}, err
	}
	q := `SELECT a.n, a.lineage, a.body FROM articles a WHERE a.since <= ? AND (a.id = ? OR a.content = ? OR a.lineage = ?)
		ORDER BY CASE WHEN a.until IS NULL OR a.until > ? THEN 0 ELSE 1 END, a.version DESC, a.n DESC LIMIT 1`
	var n int64
	var line string
	var body []byte
	err = s.rdb.QueryRowContext(ctx, s.q(q), asOf, id, id, id, asOf).Scan(&n, &line, &body)
	if err == sql.ErrNoRows {
		return ArticleFull{}, fmt.Errorf("article %q: %w", id, ErrNotFound)
	}
	if err != nil {
		return ArticleFull{}, s.wrap("reading an article", err)
	}
	var out ArticleFull
	if len(body) > 0 {
		var b articleBody
		if err := unpack(body, &b); err != nil {
			return out, s.wrap("reading an article", err)
		}
		out.Text, out.Sentences = b.Text, b.Sentences
	}
	return out, s.fillArticle(ctx, &out, n, line, asOf)
}

func (s *Store) fillArticle(ctx context.Context, out *ArticleFull, n int64, line string, asOf Moment) error {
	rows, err := s.rdb.QueryContext(ctx, s.q("SELECT n FROM articles WHERE lineage = ? AND since <= ? ORDER BY version"), line, asOf)
	if err != nil {
		return s.wrap("reading versions", err)
	}
	ns, err := collect(rows, scanNumber)
	if err != nil {
		return s.wrap("reading versions", err)
	}
	heads, err := s.headsByNumber(ctx, ns, asOf)
	if err != nil {
		return err
	}
	for _, v := range ns {
		out.Versions = append(out.Versions, *heads[v])
	}
	out.ArticleHead = *heads[n]
	for r, err := range s.Records(ctx, Filter{Article: out.Content, AsOf: asOf, Superseded: out.Until != 0}) {
		if err != nil {
			return err
		}
		out.Rows = append(out.Rows, r)
	}
	in, err := s.memberships(ctx, []string{out.ID}, asOf)
	if err != nil {
		return err
	}
	out.Story = in[out.ID].story
	out.Copies, err = s.copiesOf(ctx, out.ID, asOf)
	return err
}

func (s *Store) copiesOf(ctx context.Context, id string, asOf Moment) ([]ArticleHead, error) {
	rows, err := s.rdb.QueryContext(ctx, s.q("SELECT article FROM copies WHERE original = ? AND since <= ? AND (until IS NULL OR until > ?) ORDER BY n"), id, asOf, asOf)
	if err != nil {
		return nil, s.wrap("reading copies", err)
	}
	ids, err := collect(rows, scanString)
	if err != nil {
		return nil, s.wrap("reading copies", err)
	}
	var out []ArticleHead
	for _, c := range ids {
		for h, err := range s.Articles(ctx, Filter{Article: c, AsOf: asOf}) {
			if err != nil {
				return nil, err
			}
			out = append(out, h)
		}
	}
	return out, nil
}

// Sources counts the sources that published some articles, by id, or copies of them, as of a moment. Articles whose source
// is not known do not count.
func (s *Store) Sources(ctx context.Context, articles []string, asOf Moment) (int, error) {
	asOf, err := s.asOf(ctx, asOf)
	if err != nil {
		return 0, err
	}
	seen := map[string]bool{}
	err = chunks(articles, func(args []any) error {
		in, held := marks(len(args)), "since <= ? AND (until IS NULL OR until > ?)"
		q := "SELECT DISTINCT source FROM articles WHERE source <> '' AND " + held + " AND (id IN (" + in + ") OR id IN (SELECT article FROM copies WHERE " +
			held + " AND original IN (" + in + ")))"
		all := append([]any{asOf, asOf}, args...)
		all = append(append(all, asOf, asOf), args...)
		rows, err := s.rdb.QueryContext(ctx, s.q(q), all...)
		if err != nil {
			return s.wrap("counting sources", err)
		}
		_, err = collect(rows, func(r *sql.Rows) (v string, err error) {
			err = r.Scan(&v)
			seen[v] = true
			return v, err
		})
		return s.wrap("counting sources", err)
	})
	return len(seen), err
}

// Diff is a unified diff of the texts of two versions by content id; "" if they are equal.
func (s *Store) Diff(ctx context.Context, contentA, contentB string) (string, error) {
	var texts, labels [2]string
	for i, c := range [...]string{contentA, contentB} {
		a, err := s.Article(ctx, c, 0)
		if err != nil {
			return "", err
		}
		if a.Kept != "full" {
			return "", fmt.Errorf("article %s: of its text %s is kept", c, a.Kept)
		}
		texts[i] = a.Title + "\n\n" + a.Text + "\n"
		labels[i] = fmt.Sprintf("%s version %d", a.ID, a.Version)
	}
	return udiff.Unified(labels[0], labels[1], texts[0], texts[1]), nil
}
