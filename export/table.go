package export

import (
	"strconv"
	"strings"
	"time"
)

// cells is a row of a table of fixed columns, by name. A column that is not in it is empty.
type cells map[string]string

// tableFormat is a comma-separated table with other people's columns: rows makes the lines of a record. spec has the
// columns with commas between, each with its HXL tag behind it if it has one.
func tableFormat(name, what, spec string, rows func(*job, *Row) []cells) Format {
	var columns, tags []string
	for c := range strings.SplitSeq(spec, ", ") {
		name, tag, _ := strings.Cut(c, " ")
		columns, tags = append(columns, name), append(tags, tag)
	}
	return Format{Name: name, Ext: ".csv", Media: "text/csv", For: what, Columns: columns,
		open: func(j *job) (writer, error) {
			t := newTable(j, ',')
			return &cellsWriter{t, columns, rows}, t.header(columns, tags)
		}}
}

type cellsWriter struct {
	*table
	columns []string
	rows    func(*job, *Row) []cells
}

func (w *cellsWriter) write(r *Row) error {
	for _, c := range w.rows(w.j, r) {
		line := make([]string, len(w.columns))
		for i, name := range w.columns {
			line[i] = Harmless(plain(c[name]))
		}
		if err := w.line(line); err != nil {
			return err
		}
	}
	return nil
}

// tabbed is a tab-separated table without quotes, as GDELT, ICEWS and POLECAT are: line ends and tabs in a value become
// a space.
func tabbed(name, ext, what string, columns []string, header bool, rows func(*job) func(*Row) []cells) Format {
	return Format{Name: name, Ext: ext, Media: "text/tab-separated-values", For: what, Columns: columns,
		open: func(j *job) (writer, error) {
			w := &tabbedWriter{j, columns, rows(j)}
			if !header {
				return w, nil
			}
			names := cells{}
			for _, c := range columns {
				names[c] = c
			}
			return w, w.line(names)
		}}
}

type tabbedWriter struct {
	j       *job
	columns []string
	rows    func(*Row) []cells
}

func (w *tabbedWriter) write(r *Row) error {
	for _, c := range w.rows(r) {
		w.j.stats.Rows++
		if err := w.line(c); err != nil {
			return err
		}
	}
	return nil
}

func (w *tabbedWriter) line(c cells) error {
	for i, name := range w.columns {
		if i > 0 {
			w.j.out.WriteByte('\t')
		}
		w.j.out.WriteString(oneLine(c[name]))
	}
	return w.j.out.WriteByte('\n')
}

func (w *tabbedWriter) close() error { return nil }

// positive is a number, empty where it is none.
func positive(n int) string {
	if n <= 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// lastDay is the last day of a month, "2016-04"; empty if it is none.
func lastDay(month string) string {
	t, err := time.Parse("2006-01", month)
	if err != nil {
		return ""
	}
	return t.AddDate(0, 1, -1).Format(time.DateOnly)
}
