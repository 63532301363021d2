package export

import (
	"strings"

	"github.com/casus/casus"
	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/compress/zstd"
)

// groupRows is how many rows a row group has: what is held in memory at once, about 20 MB of usual records.
const groupRows = 20_000

// parquetFormat is one typed table of all kinds; what does not apply is null. Version and moment are key-value metadata
// of the file: casus.version, casus.model, casus.as_of.
func parquetFormat() Format {
	return Format{Name: "parquet", Ext: ".parquet", Media: "application/vnd.apache.parquet", For: "DuckDB, Arrow, Spark: all kinds in one typed table", Inside: true,
		open: func(j *job) (writer, error) {
			w := parquet.NewGenericWriter[parquetRow](j.out,
				parquet.Compression(&zstd.Codec{Level: zstd.SpeedDefault}),
				parquet.CreatedBy("casus", j.opt.Version, ""),
				parquet.KeyValueMetadata("casus.version", j.opt.Version),
				parquet.KeyValueMetadata("casus.model", j.opt.Model),
				parquet.KeyValueMetadata("casus.as_of", j.opt.AsOf))
			return &parquetWriter{j: j, w: w}, nil
		}}
}

type parquetParty struct {
	Text   string `parquet:"text"`
	Code   string `parquet:"code,optional,dict"`
	Entity string `parquet:"entity,optional,dict"`
}

type parquetRow struct {
	ID           string         `parquet:"id"`
	Anchor       string         `parquet:"anchor"`
	Kind         string         `parquet:"kind,dict"`
	Article      string         `parquet:"article,dict"`
	Title        string         `parquet:"title,optional,dict"`
	URL          string         `parquet:"url,optional,dict"`
	SourceName   string         `parquet:"source_name,optional,dict"`
	Published    string         `parquet:"published,optional,dict"`
	Incident     string         `parquet:"incident,optional,dict"`
	Story        string         `parquet:"story,optional,dict"`
	Sent         int32          `parquet:"s"`
	Offset       int64          `parquet:"offset"`
	Type         string         `parquet:"type,optional,dict"`
	Mode         string         `parquet:"mode,optional,dict"`
	CAMEO        string         `parquet:"cameo,optional,dict"`
	Quad         string         `parquet:"quad,optional,dict"`
	Score        *float64       `parquet:"score,optional"`
	Status       string         `parquet:"status,optional,dict"`
	Trigger      string         `parquet:"trigger,optional"`
	Actor        []parquetParty `parquet:"actor,list"`
	Recipient    []parquetParty `parquet:"recipient,list"`
	SaidBy       []parquetParty `parquet:"said_by,list"`
	Place        string         `parquet:"place,optional,dict"`
	PlaceID      string         `parquet:"place_id,optional,dict"`
	Country      string         `parquet:"country,optional,dict"`
	Admin1       string         `parquet:"admin1,optional,dict"`
	Lat          *float64       `parquet:"lat,optional"`
	Lon          *float64       `parquet:"lon,optional"`
	Precision    string         `parquet:"precision,optional,dict"`
	Date         string         `parquet:"date,optional,dict"`
	Thread       string         `parquet:"thread,optional,dict"`
	Phase        string         `parquet:"phase,optional,dict"`
	Alleged      *bool          `parquet:"alleged,optional"`
	Mediator     []parquetParty `parquet:"mediator,list"`
	Venue        string         `parquet:"venue,optional,dict"`
	Contexts     []string       `parquet:"contexts,list"`
	Measure      string         `parquet:"measure,optional,dict"`
	Low          *int64         `parquet:"low,optional"`
	High         *int64         `parquet:"high,optional"`
	Approx       *bool          `parquet:"approx,optional"`
	Who          string         `parquet:"who,optional,dict"`
	By           string         `parquet:"by,optional,dict"`
	Scope        string         `parquet:"scope,optional,dict"`
	Speaker      []parquetParty `parquet:"speaker,list"`
	Content      string         `parquet:"content,optional"`
	Source       *parquetParty  `parquet:"source,optional"`
	Relation     string         `parquet:"relation,optional,dict"`
	Target       *parquetParty  `parquet:"target,optional"`
	Confidence   *float64       `parquet:"confidence,optional"`
	Pattern      string         `parquet:"pattern,optional,dict"`
	Quote        string         `parquet:"quote,optional"`
	CasusVersion string         `parquet:"casus_version,optional,dict"`
}

type parquetWriter struct {
	j *job
	w *parquet.GenericWriter[parquetRow]
	n int // rows of the open group
}

func (w *parquetWriter) write(r *Row) error {
	row := parquetOf(r)
	if _, err := w.w.Write([]parquetRow{row}); err != nil {
		return err
	}
	w.j.stats.Rows++
	if w.n++; w.n < groupRows {
		return nil
	}
	w.n = 0
	return w.w.Flush()
}

func (w *parquetWriter) close() error { return w.w.Close() }

func parquetOf(r *Row) parquetRow {
	c := &r.Record
	p := parquetRow{ID: c.ID, Anchor: c.Anchor, Kind: string(c.Kind), Article: valid(r.articleID()), Title: valid(r.Article.Title),
		URL: valid(r.Article.URL), SourceName: valid(r.Article.Source), Published: valid(r.Article.Published), Incident: r.Incident, Story: r.Story,
		Sent: int32(c.Sent), Offset: int64(c.Offset), Pattern: c.Evidence.Pattern, Quote: valid(c.Evidence.Quote), CasusVersion: c.Evidence.Version}
	if n := c.Confidence.Percent; n > 0 && n < 100 {
		f := float64(n) / 100
		p.Confidence = &f
	}
	switch {
	case c.Event != nil:
		p.event(c.Event)
	case c.Toll != nil:
		p.toll(c.Toll)
	case c.Statement != nil:
		s := c.Statement
		p.Speaker, p.Trigger, p.Content, p.Mode = parquetParties(s.Speaker), valid(s.Cue), valid(s.Content), s.Mode
	case c.Relation != nil:
		p.Source, p.Target = parquetPartyOf(c.Relation.Source), parquetPartyOf(c.Relation.Target)
		p.Relation = c.Relation.Relation
	}
	return p
}

func (p *parquetRow) event(e *casus.Event) {
	p.Type, p.Mode, p.CAMEO, p.Quad, p.Status, p.Trigger = e.Type, e.Mode, e.CAMEO, e.Quad, string(e.Status), valid(e.Trigger)
	if e.Quad != "" {
		p.Score = &e.Score
	}
	p.Actor, p.Recipient, p.SaidBy = parquetParties(e.Actor), parquetParties(e.Recipient), parquetParties(e.SaidBy)
	at := located(e)
	p.Place, p.PlaceID, p.Country, p.Admin1, p.Precision = valid(e.Place), at.ID, at.Country, at.Admin1, string(at.Precision)
	if lat, lon, ok := point(at); ok {
		p.Lat, p.Lon = &lat, &lon
	}
	p.Date, p.Thread, p.Phase, p.Venue, p.Contexts = e.Date, e.Thread, e.Phase, valid(e.Venue), e.Contexts
	if e.Thread != "" {
		p.Alleged = &e.Alleged
	}
	p.Mediator = parquetParties(e.Mediator)
}

func (p *parquetRow) toll(t *casus.Toll) {
	p.Trigger, p.Measure, p.Low, p.High, p.Approx = valid(t.Text), t.Measure, wide(t.Low), wide(t.High), &t.Approx
	p.Who, p.By, p.Scope, p.Place, p.Date = string(t.Who), string(t.By), t.Scope, valid(t.Place), t.Date
	p.SaidBy = parquetParties(t.SaidBy)
}

func parquetParties(ps []casus.Party) []parquetParty {
	var out []parquetParty
	for _, p := range ps {
		out = append(out, *parquetPartyOf(p))
	}
	return out
}

func parquetPartyOf(p casus.Party) *parquetParty {
	return &parquetParty{valid(p.Text), string(p.Code), p.Entity}
}

// valid is s as UTF-8, which Parquet's strings must be.
func valid(s string) string { return strings.ToValidUTF8(s, "\ufffd") }

func wide(n *int) *int64 {
	if n == nil {
		return nil
	}
	v := int64(*n)
	return &v
}
