package main

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"

	vegeta "github.com/tsenart/vegeta/v12/lib"
)

// kind is one kind of question and how often it is asked.
type kind struct {
	name   string
	weight int
	make   func() string // path and query
}

// mix draws questions. It is safe for concurrent use.
type mix struct {
	s *sample
	f flags

	mu    sync.Mutex
	rnd   *rand.Rand
	kinds []kind
	total int
	asked []question        // to repeat
	of    map[string]string // kind by address
	tags  map[string]string // ETag by address
}

type question struct{ kind, path string }

func newMix(s *sample, f flags) (*mix, error) {
	m := &mix{s: s, f: f, rnd: rand.New(rand.NewPCG(f.seed, 7)), of: map[string]string{}, tags: map[string]string{}}
	only := strings.Split(f.only, ",")
	for _, k := range m.all() {
		if f.only == "" || slices.Contains(only, k.name) {
			m.kinds, m.total = append(m.kinds, k), m.total+k.weight
		}
	}
	if m.total == 0 {
		return nil, errors.New("none of these kinds can be asked of this store")
	}
	return m, nil
}

// all are the kinds that the store has anything for, weighted as a desk at work asks: lists and searches most, the
// situation now and then.
func (m *mix) all() []kind {
	s := m.s
	q := func(path string, kv ...string) string {
		v := url.Values{}
		for i := 0; i+1 < len(kv); i += 2 {
			v.Set(kv[i], kv[i+1])
		}
		return path + "?" + v.Encode()
	}
	dyad := func() string { d := s.dyads[m.rnd.IntN(len(s.dyads))]; return d[0] + "," + d[1] }
	ks := []kind{
		{"records of a dyad", 16, func() string { return q("records", "dyad", dyad(), "order", "date", "limit", m.pick("20", "50")) }},
		{"records by type, country, time", 16, func() string {
			from, to := m.days(90)
			return q("records", "type", m.pick(s.types...), "country", m.pick(s.countries...), "from", from, "to", to, "order", "date")
		}},
		{"records of an actor", 12, func() string { return q("records", "actor", m.pick(s.codes...), "kind", "event") }},
		{"records of a party, next pages", 6, func() string {
			_, to := m.days(30)
			return q("records", "party", m.pick(s.countries...), "to", to, "order", "date", "min_confidence", m.pick("50", "70"))
		}},
		{"records by text", 8, func() string { return q("records", "text", m.pick(s.words...)) }},
		{"search with facets", 5, func() string { return q("search", "q", m.pick(s.words...), "limit", "30") }},
		{"search with facets, filtered", 3, func() string {
			from, to := m.days(365)
			return q("search", "q", m.pick(s.words...), "country", m.pick(s.countries...), "from", from, "to", to, "limit", "30")
		}},
		{"article page", 8, func() string { return "articles/" + m.pick(s.articles...) }},
		{"articles by source and time", 3, func() string {
			from, to := m.days(30)
			return q("articles", "published_from", from, "published_to", to)
		}},
		{"series of a dyad", 6, func() string {
			return "dyads/" + strings.ReplaceAll(dyad(), ",", "/") + "?grain=" + m.pick("day", "week", "month")
		}},
		{"counts", 5, func() string {
			from, to := m.days(365)
			return q("counts", "by", "day,type", "country", m.pick(s.countries...), "from", from, "to", to)
		}},
		{"tolls", 5, func() string {
			from, to := m.days(180)
			return q("tolls", "scope", m.pick("incident", "cumulative"), "measure", "killed", "from", from, "to", to, "limit", "100")
		}},
		{"situation: dyads", 2, func() string { from, to := m.situation(); return q("dyads", "from", from, "to", to, "limit", "15") }},
		{"situation: map", 2, func() string { from, to := m.situation(); return q("map", "from", from, "to", to) }},
		{"situation: timeline", 2, func() string { from, to := m.situation(); return q("counts", "by", "day", "from", from, "to", to) }},
		{"changes", 1, func() string {
			return q("changes", "since", fmt.Sprint(time.Now().Add(-time.Duration(m.rnd.IntN(48*3600))*time.Second).Format(time.RFC3339)))
		}},
	}
	if len(s.incidents) > 0 {
		ks = append(ks, kind{"incidents by filter", 6, func() string {
			from, to := m.days(60)
			return q("incidents", "type", m.pick(s.types...), "country", m.pick(s.countries...), "from", from, "to", to)
		}}, kind{"incidents of a dyad", 4, func() string { return q("incidents", "dyad", dyad(), "order", "new") }},
			kind{"incident page", 6, func() string { return "incidents/" + m.pick(s.incidents...) }})
	}
	if len(s.stories) > 0 {
		ks = append(ks, kind{"story page", 2, func() string { return "stories/" + m.pick(s.stories...) }})
	}
	if len(s.threads) > 0 {
		ks = append(ks, kind{"threads", 2, func() string {
			from, to := m.days(365)
			return q("threads", "kind", m.pick("ceasefire", "talks"), "from", from, "to", to)
		}},
			kind{"thread page", 1, func() string { return "threads/" + m.pick(s.threads...) }})
	}
	return ks
}

func (m *mix) pick(xs ...string) string { return xs[m.rnd.IntN(len(xs))] }

// span is a length that the situation offers.
func (m *mix) span() int { return []int{7, 30, 90, 365}[m.rnd.IntN(4)] }

// situation is a window of the situation: four of five are those that the page offers, up to the last day.
func (m *mix) situation() (from, to string) {
	n := m.span()
	last, err := time.Parse("2006-01", m.s.months[len(m.s.months)-1])
	if err != nil || m.rnd.IntN(5) == 0 {
		return m.days(n)
	}
	last = last.AddDate(0, 1, -1)
	return last.AddDate(0, 0, 1-n).Format(time.DateOnly), last.Format(time.DateOnly)
}

// days are a stretch of so many days within the store's months.
func (m *mix) days(n int) (from, to string) {
	first, err := time.Parse("2006-01", m.s.months[0])
	last, err2 := time.Parse("2006-01", m.s.months[len(m.s.months)-1])
	if err != nil || err2 != nil {
		return "", ""
	}
	all := max(int(last.Sub(first).Hours()/24), n+1)
	end := first.AddDate(0, 0, n+m.rnd.IntN(all-n))
	return end.AddDate(0, 0, -n).Format(time.DateOnly), end.Format(time.DateOnly)
}

// next is a question, with the tag of an earlier answer if it is asked again.
func (m *mix) next() (question, string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if len(m.asked) > 0 && m.rnd.Float64() < m.f.again {
		q := m.asked[m.rnd.IntN(len(m.asked))]
		return q, m.tags[q.path]
	}
	n := m.rnd.IntN(m.total)
	for _, k := range m.kinds {
		if n -= k.weight; n < 0 {
			q := question{k.name, k.make()}
			m.of[q.path] = k.name
			if m.f.again > 0 {
				m.asked = append(m.asked, q)
			}
			return q, ""
		}
	}
	return question{}, ""
}

// targeter gives the questions to the attacker.
func (m *mix) targeter(c *client) vegeta.Targeter {
	return func(t *vegeta.Target) error {
		q, tag := m.next()
		t.Method, t.URL, t.Header = http.MethodGet, c.url+"/api/v1/"+q.path, http.Header{"Accept-Encoding": {"identity"}}
		if c.token != "" {
			t.Header.Set("Authorization", "Bearer "+c.token)
		}
		if tag != "" {
			t.Header.Set("If-None-Match", tag)
		}
		return nil
	}
}

// answered remembers the tag of an answer, and says of which kind its question was.
func (m *mix) answered(res *vegeta.Result) string {
	_, path, _ := strings.Cut(res.URL, "/api/v1/")
	m.mu.Lock()
	defer m.mu.Unlock()
	if tag := res.Headers.Get("ETag"); m.f.tags && tag != "" {
		m.tags[path] = tag
	}
	return m.of[path]
}
