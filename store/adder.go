package store

import (
	"database/sql"
	"slices"

	"github.com/casus/casus"
)

// version is what is known of a version of an article while a batch is added.
type version struct {
	n           int64
	number      int
	live        bool
	day         int
	source      string
	coding      *coding // that holds; nil if none
	generations map[string]bool
}

// coding is what is known of a coding while a batch is added.
type coding struct {
	n, first, count int64
}

// adder adds the articles of a batch one after another.
type adder struct {
	w         *write
	added     Added
	forgotten map[string]bool
	versions  map[string]*version // by content
	current   map[string]*version // by lineage
	last      map[string]int      // number of the last version of a lineage
	fix       corrections
	cells     cells
	codings   []pendingCoding
	arts, cds *bulk
	recs, fts *bulk
	quotes    *bulk
	copies    *bulk
}

// pendingCoding is a coding whose records still have to be written, together with those of the whole batch.
type pendingCoding struct {
	c   coding
	art *version
	p   *prepared
}

func newAdder(w *write, ps []prepared) (*adder, error) {
	a := &adder{w: w, forgotten: map[string]bool{}, versions: map[string]*version{}, current: map[string]*version{},
		last: map[string]int{}, cells: cells{}}
	a.arts = w.into("articles", "n, content, lineage, version, id, title, published, url, source, lang, day, body, kept, since")
	a.cds = w.into("codings", "n, article, generation, not_coded, copy_of, signature, body, first, count, since")
	a.recs = w.into("records", "n, coding, article, kind, day, conf, idh, anch, since")
	a.copies = w.into("copies", "n, article, original, source, share, since")
	a.fts = w.bulkFor("articles_fts")
	a.quotes = w.bulkFor("evidence_fts")
	var contents, lines, hashes []string
	var anchors []string
	for i := range ps {
		contents, lines = append(contents, ps[i].content), append(lines, ps[i].line)
		hashes = append(hashes, ps[i].forgottenHashes()...)
		for j := range ps[i].Records {
			anchors = append(anchors, ps[i].Records[j].Anchor)
		}
	}
	if err := a.loadForgotten(hashes); err != nil {
		return nil, err
	}
	if err := a.loadVersions("content", contents); err != nil {
		return nil, err
	}
	if err := a.loadVersions("lineage", lines); err != nil {
		return nil, err
	}
	var err error
	a.fix, err = w.s.correctionsOf(w.ctx, w.tx, anchors, 0)
	return a, err
}

func (w *write) bulkFor(table string) *bulk {
	head, row := w.s.d.index(table)
	return w.bulk(head, row, 2)
}

func (a *adder) loadForgotten(hashes []string) error {
	return chunks(hashes, func(args []any) error {
		rows, err := a.w.query("SELECT hash FROM forgotten WHERE hash IN ("+marks(len(args))+")", args...)
		if err != nil {
			return a.w.s.wrap("reading tombstones", err)
		}
		got, err := collect(rows, func(r *sql.Rows) (h string, err error) { return h, r.Scan(&h) })
		for _, h := range got {
			a.forgotten[h] = true
		}
		return a.w.s.wrap("reading tombstones", err)
	})
}

// loadVersions reads the versions of the batch's contents or lineages, with their codings.
func (a *adder) loadVersions(column string, keys []string) error {
	q := `SELECT a.n, a.content, a.lineage, a.version, a.day, a.source, a.until, c.n, c.first, c.count, c.generation, c.until
		FROM articles a LEFT JOIN codings c ON c.article = a.n WHERE a.` + column + " IN ("
	return chunks(keys, func(args []any) error {
		rows, err := a.w.query(q+marks(len(args))+")", args...)
		if err != nil {
			return a.w.s.wrap("reading versions", err)
		}
		_, err = collect(rows, func(r *sql.Rows) (struct{}, error) { return struct{}{}, a.scanVersion(r) })
		return a.w.s.wrap("reading versions", err)
	})
}

func (a *adder) scanVersion(r *sql.Rows) error {
	var v version
	var content, line string
	var until, cn, first, count, cuntil sql.NullInt64
	var generation sql.NullString
	if err := r.Scan(&v.n, &content, &line, &v.number, &v.day, &v.source, &until, &cn, &first, &count, &generation, &cuntil); err != nil {
		return err
	}
	have := a.versions[content]
	if have == nil {
		v.live, v.generations = !until.Valid, map[string]bool{}
		have = &v
		a.versions[content] = have
	}
	if have.live {
		a.current[line] = have
	}
	a.last[line] = max(a.last[line], v.number)
	if cn.Valid {
		have.generations[generation.String] = true
		if !cuntil.Valid {
			have.coding = &coding{cn.Int64, first.Int64, count.Int64}
		}
	}
	return nil
}

func (a *adder) add(p *prepared) error {
	for _, h := range p.forgottenHashes() {
		if a.forgotten[h] {
			a.added.Forgotten++
			return nil
		}
	}
	v := a.versions[p.content]
	switch {
	case v == nil:
		return a.addVersion(p)
	case !v.live, !p.coded(), v.coding != nil && v.generations[p.Generation]:
		a.added.Same++
		return nil
	}
	a.added.Recoded++
	if err := a.end(v, "recoded"); err != nil {
		return err
	}
	return a.addCoding(p, v)
}

func (a *adder) addVersion(p *prepared) error {
	a.added.New++
	if old := a.current[p.line]; old != nil {
		a.added.New--
		a.added.Edited++
		if err := a.end(old, "edited"); err != nil {
			return err
		}
		if err := a.w.insert(a.arts); err != nil { // it may have come with this batch
			return err
		}
		if _, err := a.w.exec("UPDATE articles SET until = ?, ended = 'edited' WHERE n = ?", a.w.moment, old.n); err != nil {
			return err
		}
		old.live = false
	}
	art := &p.Article
	v := &version{n: a.w.number(), number: a.last[p.line] + 1, live: true, day: articleDay(art.Published, a.w.moment),
		source: art.Source, generations: map[string]bool{}}
	a.versions[p.content], a.current[p.line], a.last[p.line] = v, v, v.number
	err := a.w.add(a.arts, v.n, p.content, text(p.line), v.number, text(art.ID), text(art.Title), text(art.Published), text(art.URL),
		text(art.Source), text(art.Lang), v.day, p.body, "full", a.w.moment)
	if err != nil {
		return err
	}
	if err := a.w.add(a.fts, v.n, text(art.Title+"\n"+art.Text)); err != nil {
		return err
	}
	if !p.coded() {
		return nil
	}
	return a.addCoding(p, v)
}

func (a *adder) addCoding(p *prepared, v *version) error {
	c := coding{n: a.w.number(), first: a.w.next, count: int64(len(p.Records))}
	a.w.next += c.count
	v.coding = &c
	v.generations[p.Generation] = true
	a.codings = append(a.codings, pendingCoding{c, v, p})
	if p.CopyOf != "" {
		if err := a.w.add(a.copies, a.w.number(), text(p.Article.ID), text(p.CopyOf), text(p.CopyOf), 0, a.w.moment); err != nil {
			return err
		}
	}
	return a.w.add(a.cds, c.n, v.n, text(p.Generation), text(p.NotCoded), text(p.CopyOf), packNumbers(p.Signature), p.records,
		c.first, c.count, a.w.moment)
}

// end ends the coding of a version that holds, and takes its events off the roll-ups.
func (a *adder) end(v *version, why string) error {
	if v.coding == nil {
		return nil
	}
	if slices.ContainsFunc(a.codings, func(c pendingCoding) bool { return c.art == v }) { // it came with this batch
		if err := a.finish(); err != nil {
			return err
		}
		if err := a.w.flush(); err != nil {
			return err
		}
	}
	err := a.w.endCoding(v.coding, v.day, why, a.cells)
	v.coding = nil
	return err
}

// endCoding ends a coding and its records.
func (w *write) endCoding(c *coding, day int, why string, cs cells) error {
	rs, err := w.recordsOf(c.n)
	if err != nil {
		return err
	}
	fix, err := w.s.correctionsOf(w.ctx, w.tx, anchorsOf(rs), 0)
	if err != nil {
		return err
	}
	for i := range rs {
		if r, ok := fix.apply(&rs[i]); ok {
			cs.count(r, day, -1)
		}
	}
	if _, err := w.exec("UPDATE codings SET until = ?, ended = ? WHERE n = ?", w.moment, why, c.n); err != nil {
		return err
	}
	_, err = w.exec("UPDATE records SET until = ? WHERE n BETWEEN ? AND ? AND until IS NULL", w.moment, c.first, c.first+c.count-1)
	return err
}

func (w *write) recordsOf(coding int64) ([]casus.Record, error) {
	var b []byte
	if err := w.tx.QueryRowContext(w.ctx, w.s.q("SELECT body FROM codings WHERE n = ?"), coding).Scan(&b); err != nil {
		return nil, w.s.wrap("reading records", err)
	}
	var rs []casus.Record
	if len(b) == 0 {
		return nil, nil
	}
	return rs, unpack(b, &rs)
}

func anchorsOf(rs []casus.Record) []string {
	out := make([]string, len(rs))
	for i := range rs {
		out[i] = rs[i].Anchor
	}
	return out
}
