package export

import (
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/code"
)

// ploverFormat is a JSON array of PLOVER events. As PLOVER has it, a first "event" of the type DOCUMENT describes the
// file: version and moment stand there.
func ploverFormat() Format {
	return Format{Name: "plover", Ext: ".json", Media: "application/json", For: "tools for PLOVER's JSON: events with all their parties", Inside: true,
		open: func(j *job) (writer, error) {
			w := &ploverWriter{j}
			moment := j.opt.AsOf
			if moment == "" {
				moment = "not from a store"
			}
			j.out.WriteByte('[')
			return w, w.put(ploverEvent{ID: "DOCUMENT", Event: "DOCUMENT", Coder: "Casus", Version: j.opt.Version,
				EventText: "Events of Casus; model " + j.opt.Model + "; as of " + moment})
		}}
}

type ploverWriter struct{ j *job }

type ploverEvent struct {
	ID          string        `json:"id"`
	Date        string        `json:"date,omitempty"`
	Source      []ploverParty `json:"source,omitempty"`
	Target      []ploverParty `json:"target,omitempty"`
	Event       string        `json:"event"`
	Mode        string        `json:"mode,omitempty"`
	Context     string        `json:"context,omitempty"`
	EventText   string        `json:"eventText,omitempty"`
	Location    *ploverPlace  `json:"location,omitempty"`
	Text        string        `json:"text,omitempty"`
	TextInfo    *ploverText   `json:"textInfo,omitempty"`
	Language    string        `json:"language,omitempty"`
	Publication string        `json:"publication,omitempty"`
	PubDate     string        `json:"publicationDate,omitempty"`
	URL         string        `json:"url,omitempty"`
	Coder       string        `json:"coder"`
	Version     string        `json:"version"`
	CAMEO       string        `json:"cameo,omitempty"`
}

type ploverParty struct {
	ActorText string `json:"actorText"`
	Code      string `json:"code,omitempty"`
	Sector    string `json:"sector,omitempty"`
	Entity    string `json:"entity,omitempty"`
}

type ploverPlace struct {
	Text      string   `json:"locationText,omitempty"`
	Name      string   `json:"name,omitempty"`
	Country   string   `json:"country,omitempty"`
	Precision string   `json:"precision,omitempty"`
	ID        string   `json:"id,omitempty"`
	Lat       *float64 `json:"latitude,omitempty"`
	Lon       *float64 `json:"longitude,omitempty"`
}

type ploverText struct {
	Sentence int `json:"sentence"` // from 1
	Offset   int `json:"offset"`   // of the trigger, in UTF-8 bytes of the article
}

func (w *ploverWriter) write(r *Row) error {
	e := w.j.told(r)
	if e == nil {
		return nil
	}
	v := ploverEvent{ID: r.Record.ID, Date: e.Date, Source: ploverParties(e.Actor), Target: ploverParties(e.Recipient), Event: e.Type, Mode: e.Mode,
		Context: strings.Join(e.Contexts, ","), EventText: e.Trigger, Location: ploverPlaceOf(e), Text: r.Record.Evidence.Quote,
		TextInfo: &ploverText{r.Record.Sent + 1, r.Record.Offset}, Language: "en", Publication: r.Article.Source, PubDate: r.Article.Day(),
		URL: r.Article.URL, Coder: "Casus", Version: r.Record.Evidence.Version, CAMEO: e.CAMEO}
	w.j.stats.Rows++
	w.j.out.WriteByte(',')
	return w.put(v)
}

func (w *ploverWriter) put(v ploverEvent) error {
	b, err := code.Marshal(v)
	if err != nil {
		return err
	}
	w.j.out.WriteByte('\n')
	_, err = w.j.out.Write(b)
	return err
}

func (w *ploverWriter) close() error {
	_, err := w.j.out.WriteString("\n]\n")
	return err
}

func ploverParties(ps []casus.Party) []ploverParty {
	var out []ploverParty
	for _, p := range ps {
		out = append(out, ploverParty{p.Text, p.Code.Country(), p.Code.Role(), p.Entity})
	}
	return out
}

func ploverPlaceOf(e *casus.Event) *ploverPlace {
	if e.Place == "" && e.Located == nil {
		return nil
	}
	at := located(e)
	p := &ploverPlace{Text: e.Place, Name: at.Name, Country: at.Country, Precision: string(at.Precision), ID: at.ID}
	if lat, lon, ok := point(at); ok {
		p.Lat, p.Lon = &lat, &lon
	}
	return p
}
