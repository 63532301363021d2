package export

import (
	"cmp"
	"encoding/xml"
	"slices"
	"strconv"

	"github.com/casus/casus"
)

// graphmlFormat is a directed graph: a node for each code, an edge for each dyad with the number of its events, in all,
// by quad class, and their mean score. It is written at the end: what it holds meanwhile is the dyads, not the events.
func graphmlFormat() Format {
	return Format{Name: "graphml", Ext: ".graphml", Media: "application/graphml+xml", For: "Gephi, igraph, NetworkX: who acts on whom", Inside: true,
		open: func(j *job) (writer, error) { return &graphmlWriter{j: j, edges: map[[2]casus.Code]*edge{}}, nil }}
}

type graphmlWriter struct {
	j     *job
	edges map[[2]casus.Code]*edge
}

type edge struct {
	events   int
	quads    [4]int // in the order of quadNames
	score    float64
	from, to string // first and last day, empty if none is known
}

// quadNames are the keys of the edges and the quad classes that they count.
func quadNames() [4][2]string {
	return [4][2]string{{"vcoop", "verbal-cooperation"}, {"mcoop", "material-cooperation"}, {"vconf", "verbal-conflict"}, {"mconf", "material-conflict"}}
}

func (w *graphmlWriter) write(r *Row) error {
	e := w.j.told(r)
	if e == nil {
		return nil
	}
	any := false
	for _, d := range dyads(e) {
		if d.a.Code == "" || d.b.Code == "" {
			continue
		}
		any = true
		w.add(d, e)
	}
	if !any {
		w.j.stats.leave("no two parties with codes: no edge")
	}
	return nil
}

func (w *graphmlWriter) add(d dyad, e *casus.Event) {
	k := [2]casus.Code{d.a.Code, d.b.Code}
	g := w.edges[k]
	if g == nil {
		g = &edge{}
		w.edges[k] = g
	}
	g.events++
	g.score += e.Score
	for i, q := range quadNames() {
		if e.Quad == q[1] {
			g.quads[i]++
		}
	}
	if isDay(e.Date) {
		if g.from == "" || e.Date < g.from {
			g.from = e.Date
		}
		g.to = max(g.to, e.Date)
	}
}

func (w *graphmlWriter) close() error {
	keys := make([][2]casus.Code, 0, len(w.edges))
	nodes := map[casus.Code]bool{}
	for k := range w.edges {
		keys = append(keys, k)
		nodes[k[0]], nodes[k[1]] = true, true
	}
	slices.SortFunc(keys, func(a, b [2]casus.Code) int { return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1])) })
	w.head()
	names := make([]casus.Code, 0, len(nodes))
	for n := range nodes {
		names = append(names, n)
	}
	slices.Sort(names)
	for _, n := range names {
		w.put(`<node id="`, string(n), `"><data key="country">`, n.Country(), `</data><data key="role">`, n.Role(), `</data></node>`)
	}
	for _, k := range keys {
		w.edge(k, w.edges[k])
	}
	w.j.stats.Rows = len(keys)
	_, err := w.j.out.WriteString("</graph>\n</graphml>\n")
	return err
}

func (w *graphmlWriter) head() {
	w.j.out.WriteString(xml.Header + `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">` + "\n")
	for _, k := range [...][3]string{{"country", "node", "string"}, {"role", "node", "string"}, {"events", "edge", "int"}, {"vcoop", "edge", "int"},
		{"mcoop", "edge", "int"}, {"vconf", "edge", "int"}, {"mconf", "edge", "int"}, {"score", "edge", "double"}, {"from", "edge", "string"},
		{"to", "edge", "string"}, {"casus_version", "graph", "string"}, {"casus_model", "graph", "string"}, {"as_of", "graph", "string"}} {
		w.put(`<key id="`, k[0], `" for="`, k[1], `" attr.name="`, k[0], `" attr.type="`, k[2], `"/>`)
	}
	w.put(`<graph id="dyads" edgedefault="directed">`)
	w.put(`<data key="casus_version">`, w.j.opt.Version, `</data><data key="casus_model">`, w.j.opt.Model, `</data><data key="as_of">`, w.j.opt.AsOf, `</data>`)
}

func (w *graphmlWriter) edge(k [2]casus.Code, g *edge) {
	n := strconv.Itoa
	mean := strconv.FormatFloat(g.score/float64(g.events), 'f', 3, 64)
	w.put(`<edge source="`, string(k[0]), `" target="`, string(k[1]), `"><data key="events">`, n(g.events), `</data><data key="vcoop">`, n(g.quads[0]),
		`</data><data key="mcoop">`, n(g.quads[1]), `</data><data key="vconf">`, n(g.quads[2]), `</data><data key="mconf">`, n(g.quads[3]),
		`</data><data key="score">`, mean, `</data><data key="from">`, g.from, `</data><data key="to">`, g.to, `</data></edge>`)
}

// put writes markup and values by turns, the values escaped, and ends the line.
func (w *graphmlWriter) put(parts ...string) {
	for i, p := range parts {
		if i%2 == 0 {
			w.j.out.WriteString(p)
		} else {
			xml.EscapeText(w.j.out, []byte(p)) // an error of out comes back from its Flush
		}
	}
	w.j.out.WriteByte('\n')
}
