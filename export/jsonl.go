package export

import "github.com/casus/casus/code"

// about is what a line says of the article and the incident, beside the record's own keys.
type about struct {
	Title     string   `json:"title,omitempty"`
	URL       string   `json:"url,omitempty"`
	Source    string   `json:"source,omitempty"`
	Published string   `json:"published,omitempty"`
	Incident  string   `json:"incident,omitempty"`
	Story     string   `json:"story,omitempty"`
	Reports   *Reports `json:"reports,omitempty"`
	Killed    *Range   `json:"killed,omitempty"`
}

// jsonlFormat is one JSON object a line: the record as docs/records.md has it, and under "about" what is known of its
// article and incident. It holds everything; ReadRows reads it back.
func jsonlFormat() Format {
	return Format{Name: "jsonl", Ext: ".jsonl", Media: "application/jsonl", For: "programs: everything, one record a line; can be read back",
		open: func(j *job) (writer, error) { return &jsonlWriter{j}, nil }}
}

type jsonlWriter struct{ j *job }

func (w *jsonlWriter) write(r *Row) error {
	line, err := code.MarshalRecord(r.Record)
	if err != nil {
		return err
	}
	w.j.stats.Rows++
	a := about{Title: r.Article.Title, URL: r.Article.URL, Source: r.Article.Source, Published: r.Article.Published,
		Incident: r.Incident, Story: r.Story, Killed: r.Killed}
	if r.Reports != (Reports{}) {
		a.Reports = &r.Reports
	}
	if a == (about{}) {
		_, err = w.j.out.Write(append(line, '\n'))
		return err
	}
	extra, err := code.Marshal(a)
	if err != nil {
		return err
	}
	w.j.out.Write(line[:len(line)-1])
	w.j.out.WriteString(`,"about":`)
	w.j.out.Write(extra)
	_, err = w.j.out.WriteString("}\n")
	return err
}

func (w *jsonlWriter) close() error { return nil }
