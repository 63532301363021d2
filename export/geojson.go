package export

import (
	"github.com/casus/casus"
	"github.com/casus/casus/code"
)

// geojsonFormat is a FeatureCollection (RFC 7946) of the events. Every feature says how exactly its place is known; the
// geometry of one that is known by country only, or not at all, is null.
func geojsonFormat() Format {
	return Format{Name: "geojson", Ext: ".geojson", Media: "application/geo+json", For: "maps: events as points, with the precision known", Inside: true,
		open: func(j *job) (writer, error) {
			head, err := code.Marshal(map[string]string{"version": j.opt.Version, "model": j.opt.Model, "as_of": j.opt.AsOf})
			if err != nil {
				return nil, err
			}
			j.out.WriteString(`{"type":"FeatureCollection","casus":`)
			j.out.Write(head)
			_, err = j.out.WriteString(`,"features":[`)
			return &geojsonWriter{j}, err
		}}
}

type geojsonWriter struct{ j *job }

type feature struct {
	Type       string       `json:"type"`
	ID         string       `json:"id"`
	Geometry   *geometry    `json:"geometry"`
	Properties featureAbout `json:"properties"`
}

type geometry struct {
	Type        string     `json:"type"`
	Coordinates [2]float64 `json:"coordinates"` // longitude, latitude
}

type featureAbout struct {
	Type       string       `json:"type"`
	Mode       string       `json:"mode,omitempty"`
	Status     casus.Status `json:"status"`
	Quad       string       `json:"quad,omitempty"`
	Score      *float64     `json:"score,omitempty"`
	Actor      string       `json:"actor,omitempty"`
	ActorCode  string       `json:"actor_code,omitempty"`
	Recip      string       `json:"recipient,omitempty"`
	RecipCode  string       `json:"recipient_code,omitempty"`
	SaidBy     string       `json:"said_by,omitempty"`
	Date       string       `json:"date,omitempty"`
	Place      string       `json:"place,omitempty"`
	PlaceID    string       `json:"place_id,omitempty"`
	Country    string       `json:"country,omitempty"`
	Precision  string       `json:"precision"` // "unknown" where the place was not resolved
	Incident   string       `json:"incident,omitempty"`
	Article    string       `json:"article,omitempty"`
	Title      string       `json:"title,omitempty"`
	URL        string       `json:"url,omitempty"`
	Source     string       `json:"source_name,omitempty"`
	Published  string       `json:"published,omitempty"`
	Confidence string       `json:"confidence,omitempty"`
	Quote      string       `json:"quote,omitempty"`
}

func (w *geojsonWriter) write(r *Row) error {
	e := r.Record.Event
	if e == nil {
		w.j.stats.leave("kind " + string(r.Record.Kind) + ": the format holds events only")
		return nil
	}
	at := located(e)
	f := feature{Type: "Feature", ID: r.Record.ID, Properties: featureAbout{
		Type: e.Type, Mode: e.Mode, Status: e.Status, Quad: e.Quad, Actor: texts(e.Actor), ActorCode: codes(e.Actor),
		Recip: texts(e.Recipient), RecipCode: codes(e.Recipient), SaidBy: texts(e.SaidBy), Date: e.Date, Place: e.Place, PlaceID: at.ID,
		Country: at.Country, Precision: string(at.Precision), Incident: r.Incident, Article: r.articleID(), Title: r.Article.Title,
		URL: r.Article.URL, Source: r.Article.Source, Published: r.Article.Published,
		Confidence: Share(r.Record.Confidence.Percent), Quote: r.Record.Evidence.Quote}}
	if e.Quad != "" {
		f.Properties.Score = &e.Score
	}
	if at.Precision == "" {
		f.Properties.Precision = "unknown"
	}
	if lat, lon, ok := point(at); ok {
		f.Geometry = &geometry{"Point", [2]float64{lon, lat}}
	}
	b, err := code.Marshal(f)
	if err != nil {
		return err
	}
	if w.j.stats.Rows > 0 {
		w.j.out.WriteByte(',')
	}
	w.j.out.WriteByte('\n')
	w.j.stats.Rows++
	_, err = w.j.out.Write(b)
	return err
}

func (w *geojsonWriter) close() error {
	_, err := w.j.out.WriteString("\n]}\n")
	return err
}
