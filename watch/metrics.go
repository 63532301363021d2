package watch

import (
	"context"
	"encoding/json"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/casus/casus/ingest"
)

// Metrics are the numbers of a watch, in a registry of their own. A nil Metrics counts nothing.
type Metrics struct {
	registry *prometheus.Registry
	articles *prometheus.CounterVec
	records  prometheus.Counter
	asked    *prometheus.CounterVec
	sources  *prometheus.GaugeVec
	failing  prometheus.Gauge
	stored   prometheus.Gauge
	stories  prometheus.Histogram
	reloads  *prometheus.CounterVec
	numbers  [2]atomic.Int64 // sources, failing: for health
}

// NewMetrics makes the numbers. version is what is read with.
func NewMetrics(version string) *Metrics {
	m := &Metrics{
		registry: prometheus.NewRegistry(),
		articles: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "casus_articles_total", Help: "Articles by what became of them."}, []string{"outcome"}),
		records:  prometheus.NewCounter(prometheus.CounterOpts{Name: "casus_records_total", Help: "Records of articles that were stored."}),
		asked:    prometheus.NewCounterVec(prometheus.CounterOpts{Name: "casus_source_asked_total", Help: "Questions to sources by kind and result."}, []string{"kind", "result"}),
		sources:  prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: "casus_sources", Help: "Sources that are watched, by kind."}, []string{"kind"}),
		failing:  prometheus.NewGauge(prometheus.GaugeOpts{Name: "casus_sources_failing", Help: "Sources whose last answer was an error."}),
		stored:   prometheus.NewGauge(prometheus.GaugeOpts{Name: "casus_last_article_timestamp_seconds", Help: "When an article was last stored."}),
		stories: prometheus.NewHistogram(prometheus.HistogramOpts{Name: "casus_stories_seconds", Help: "Time that putting stories together took.",
			Buckets: []float64{0.1, 0.5, 1, 5, 15, 60, 300}}),
		reloads: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "casus_config_reloads_total", Help: "Configurations read again, by result."}, []string{"result"}),
	}
	info := prometheus.NewGauge(prometheus.GaugeOpts{Name: "casus_build_info", Help: "What is read with.", ConstLabels: prometheus.Labels{"version": version}})
	info.Set(1)
	m.registry.MustRegister(m.articles, m.records, m.asked, m.sources, m.failing, m.stored, m.stories, m.reloads, info,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

// Article counts what became of an article: an ingest.Observer.
func (m *Metrics) Article(r ingest.Result) {
	if m == nil || r.Outcome == ingest.Remark {
		return
	}
	m.articles.WithLabelValues(string(r.Outcome)).Inc()
	m.records.Add(float64(r.Records))
	if r.Outcome == ingest.Stored || r.Outcome == ingest.Copy || r.Outcome == ingest.Foreign {
		m.stored.SetToCurrentTime()
	}
}

// Stories counts the time that putting stories together took.
func (m *Metrics) Stories(d time.Duration) {
	if m != nil {
		m.stories.Observe(d.Seconds())
	}
}

// Reload counts a configuration that was read again.
func (m *Metrics) Reload(err error) {
	if m == nil {
		return
	}
	m.reloads.WithLabelValues(map[bool]string{true: "used", false: "refused"}[err == nil]).Inc()
}

func (m *Metrics) targets(at map[string]*due) {
	if m == nil {
		return
	}
	n, failing := map[Kind]int{Feed: 0, Sitemap: 0, Folder: 0}, 0
	for _, d := range at {
		n[d.target.Kind]++
		if d.state.Errors > 0 {
			failing++
		}
	}
	for k, v := range n {
		m.sources.WithLabelValues(string(k)).Set(float64(v))
	}
	m.failing.Set(float64(failing))
	m.numbers[0].Store(int64(len(at)))
	m.numbers[1].Store(int64(failing))
}

func (m *Metrics) answered(k Kind, failed bool, at map[string]*due) {
	if m == nil {
		return
	}
	m.asked.WithLabelValues(string(k), map[bool]string{true: "error", false: "ok"}[failed]).Inc()
	m.targets(at)
}

// Health is what /healthz says. Its status is 200 if OK, else 503.
type Health struct {
	OK      bool   `json:"ok"`
	Store   string `json:"store"` // "ok", or why not
	Sources int64  `json:"sources"`
	Failing int64  `json:"failing"` // sources whose last answer was an error: no fault of ours
}

// Handler serves /healthz and /metrics. ping asks the store.
func (m *Metrics) Handler(ping func(context.Context) error) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{}))
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), 5*time.Second)
		defer cancel()
		h := Health{OK: true, Store: "ok", Sources: m.numbers[0].Load(), Failing: m.numbers[1].Load()}
		if err := ping(ctx); err != nil {
			h.OK, h.Store = false, err.Error()
		}
		w.Header().Set("Content-Type", "application/json")
		if !h.OK {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
		_ = json.NewEncoder(w).Encode(h) // whoever asked went away
	})
	return mux
}
