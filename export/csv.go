package export

import (
	"encoding/csv"
	"strconv"

	"github.com/casus/casus"
)

// column is a column of a table with its HXL tag and its value for a row, empty where it does not apply.
type column struct {
	name, hxl string
	value     func(*Row) string
}

// csvFormat is one line for each record, with all kinds in the same columns. Several values in a cell stand behind each
// other with "; " between; codes stand in the order of the texts.
func csvFormat() Format {
	cols := csvColumns()
	names := make([]string, len(cols))
	for i, c := range cols {
		names[i] = c.name
	}
	return Format{Name: "csv", Ext: ".csv", Media: "text/csv", For: "spreadsheets, R, pandas: all kinds in one table", Columns: names,
		open: func(j *job) (writer, error) {
			t := newTable(j, ',')
			return &csvWriter{t, cols}, t.header(names, tags(cols))
		}}
}

type csvWriter struct {
	*table
	cols []column
}

func (w *csvWriter) write(r *Row) error {
	return w.line(cellsOf(w.cols, r))
}

// cellsOf are the values of a row as they stand in a file.
func cellsOf(cols []column, r *Row) []string {
	cells := make([]string, len(cols))
	for i, c := range cols {
		cells[i] = Harmless(plain(c.value(r)))
	}
	return cells
}

// table writes lines of cells, quoted where they must be.
type table struct {
	j *job
	w *csv.Writer
}

func newTable(j *job, comma rune) *table {
	w := csv.NewWriter(j.out)
	w.Comma = comma
	return &table{j, w}
}

// header writes the names of the columns and, if it is wished for and there is one, the row of HXL tags.
func (t *table) header(names, hxl []string) error {
	if err := t.w.Write(names); err != nil {
		return err
	}
	if t.j.opt.HXL && hxl != nil {
		return t.w.Write(hxl)
	}
	return nil
}

func (t *table) line(cells []string) error {
	t.j.stats.Rows++
	return t.w.Write(cells)
}

func (t *table) close() error {
	t.w.Flush()
	return t.w.Error()
}

func tags(cols []column) []string {
	out := make([]string, len(cols))
	for i, c := range cols {
		out[i] = c.hxl
	}
	return out
}

func csvColumns() []column {
	at := func(f func(*casus.Place) string) func(*Row) string {
		return ofEvent(func(e *casus.Event) string { return f(located(e)) })
	}
	return []column{
		{"id", "#event+id", func(r *Row) string { return r.Record.ID }},
		{"anchor", "#event+id+anchor", func(r *Row) string { return r.Record.Anchor }},
		{"kind", "#event+kind", func(r *Row) string { return string(r.Record.Kind) }},
		{"article", "#meta+article+id", func(r *Row) string { return r.articleID() }},
		{"title", "#meta+title", func(r *Row) string { return r.Article.Title }},
		{"url", "#meta+url", func(r *Row) string { return r.Article.URL }},
		{"source_name", "#meta+source", func(r *Row) string { return r.Article.Source }},
		{"published", "#date+published", func(r *Row) string { return r.Article.Published }},
		{"incident", "#event+incident+id", func(r *Row) string { return r.Incident }},
		{"story", "#event+story+id", func(r *Row) string { return r.Story }},
		{"s", "", func(r *Row) string { return strconv.Itoa(r.Record.Sent) }},
		{"offset", "", func(r *Row) string { return strconv.Itoa(r.Record.Offset) }},
		{"type", "#event+type", ofEvent(func(e *casus.Event) string { return e.Type })},
		{"mode", "#event+mode", modeOf},
		{"cameo", "#event+code", ofEvent(func(e *casus.Event) string { return e.CAMEO })},
		{"quad", "#event+class", ofEvent(func(e *casus.Event) string { return e.Quad })},
		{"score", "#event+score", ofEvent(scoreOf)},
		{"status", "#status", ofEvent(func(e *casus.Event) string { return string(e.Status) })},
		{"trigger", "", triggerOf},
		{"actor", "#group+actor+name", ofEvent(func(e *casus.Event) string { return texts(e.Actor) })},
		{"actor_code", "#group+actor+code", ofEvent(func(e *casus.Event) string { return codes(e.Actor) })},
		{"recipient", "#group+recipient+name", ofEvent(func(e *casus.Event) string { return texts(e.Recipient) })},
		{"recipient_code", "#group+recipient+code", ofEvent(func(e *casus.Event) string { return codes(e.Recipient) })},
		{"said_by", "#meta+said_by", func(r *Row) string { return texts(saidBy(r)) }},
		{"said_by_code", "#meta+said_by+code", func(r *Row) string { return codes(saidBy(r)) }},
		{"place", "#loc+name", eventOrToll(func(e *casus.Event) string { return e.Place }, func(t *casus.Toll) string { return t.Place })},
		{"place_id", "#loc+code", at(func(p *casus.Place) string { return p.ID })},
		{"country", "#country+code", at(func(p *casus.Place) string { return p.Country })},
		{"admin1", "#adm1+code", at(func(p *casus.Place) string { return p.Admin1 })},
		{"lat", "#geo+lat", at(func(p *casus.Place) string { lat, _ := latLon(p); return lat })},
		{"lon", "#geo+lon", at(func(p *casus.Place) string { _, lon := latLon(p); return lon })},
		{"precision", "#geo+precision", at(func(p *casus.Place) string { return string(p.Precision) })},
		{"date", "#date+occurred", eventOrToll(func(e *casus.Event) string { return e.Date }, func(t *casus.Toll) string { return t.Date })},
		{"measure", "#affected+kind", ofToll(func(t *casus.Toll) string { return t.Measure })},
		{"low", "#affected+min", ofToll(func(t *casus.Toll) string { return whole(t.Low) })},
		{"high", "#affected+max", ofToll(func(t *casus.Toll) string { return whole(t.High) })},
		{"approx", "", ofToll(func(t *casus.Toll) string { return strconv.FormatBool(t.Approx) })},
		{"who", "#affected+code", ofToll(func(t *casus.Toll) string { return string(t.Who) })},
		{"by", "#group+code", ofToll(func(t *casus.Toll) string { return string(t.By) })},
		{"scope", "", ofToll(func(t *casus.Toll) string { return t.Scope })},
		{"speaker", "", ofStatement(func(s *casus.Statement) string { return texts(s.Speaker) })},
		{"speaker_code", "", ofStatement(func(s *casus.Statement) string { return codes(s.Speaker) })},
		{"content", "", ofStatement(func(s *casus.Statement) string { return s.Content })},
		{"source", "", ofRelation(func(t *casus.Relation) string { return t.Source.Text })},
		{"source_code", "", ofRelation(func(t *casus.Relation) string { return string(t.Source.Code) })},
		{"relation", "", ofRelation(func(t *casus.Relation) string { return t.Relation })},
		{"target", "", ofRelation(func(t *casus.Relation) string { return t.Target.Text })},
		{"target_code", "", ofRelation(func(t *casus.Relation) string { return string(t.Target.Code) })},
		{"confidence", "#meta+confidence", func(r *Row) string { return Share(r.Record.Confidence.Percent) }},
		{"pattern", "", func(r *Row) string { return r.Record.Evidence.Pattern }},
		{"quote", "#description", func(r *Row) string { return r.Record.Evidence.Quote }},
		{"casus_version", "#meta+version", func(r *Row) string { return r.Record.Evidence.Version }},
	}
}
