package watch

import (
	"fmt"
	"log/slog"
	"os"
	"slices"

	_ "embed" // the sample

	"github.com/casus/casus/settings"
)

//go:embed sample.toml
var sample string

// Sample is a configuration with all settings, their defaults, and what they mean.
func Sample() string { return sample }

// Config is the configuration file of a watch. See Sample.
type Config struct {
	Store    string         `toml:"store"`
	Seed     uint64         `toml:"seed"`
	Log      LogConfig      `toml:"log"`
	HTTP     HTTPConfig     `toml:"http"`
	Read     ReadConfig     `toml:"read"`
	Schedule ScheduleConfig `toml:"schedule"`
	Fetch    FetchConfig    `toml:"fetch"`
	Stories  StoriesConfig  `toml:"stories"`
	Queue    QueueConfig    `toml:"queue"`
	Feeds    []FeedConfig   `toml:"feed"`
	Sitemaps []FeedConfig   `toml:"sitemap"`
	Folders  []FolderConfig `toml:"folder"`
}

// LogConfig says what is logged and how.
type LogConfig struct {
	Level  Level  `toml:"level"`
	Format string `toml:"format"`
}

// HTTPConfig says where health and metrics are to be had.
type HTTPConfig struct {
	Listen string `toml:"listen"`
}

// ReadConfig says how articles are read.
type ReadConfig struct {
	Workers     int      `toml:"workers"`
	Batch       int      `toml:"batch"`
	Every       Duration `toml:"every"`
	AnyLanguage bool     `toml:"any_language"`
	Actors      []string `toml:"actors"`
	MaxArticle  Size     `toml:"max_article"`
}

// ScheduleConfig says when sources are asked that do not say so themselves.
type ScheduleConfig struct {
	Every    Duration `toml:"every"`
	Jitter   float64  `toml:"jitter"`
	MaxEvery Duration `toml:"max_every"`
	Parallel int      `toml:"parallel"`
}

// FetchConfig holds limits and manners on the network.
type FetchConfig struct {
	UserAgent string   `toml:"user_agent"`
	Timeout   Duration `toml:"timeout"`
	MaxSize   Size     `toml:"max_size"`
	Delay     Duration `toml:"delay"`
	Robots    bool     `toml:"robots"`
	Allow     []string `toml:"allow"`
	FullText  bool     `toml:"full_text"`

	Recheck      Duration `toml:"recheck"`
	RecheckEvery Duration `toml:"recheck_every"`
}

// StoriesConfig says how often stories and incidents are put together.
type StoriesConfig struct {
	Every Duration `toml:"every"`
}

// QueueConfig says where a work queue is.
type QueueConfig struct {
	NATS     string `toml:"nats"`
	Name     string `toml:"name"`
	Replicas int    `toml:"replicas"`
}

// FeedConfig is a feed or sitemap.
type FeedConfig struct {
	URL      string   `toml:"url"`
	Name     string   `toml:"name"`
	Every    Duration `toml:"every"`
	FullText *bool    `toml:"full_text"`
	Lang     string   `toml:"lang"`
}

// FolderConfig is a folder in which files appear.
type FolderConfig struct {
	Path  string   `toml:"path"`
	Name  string   `toml:"name"`
	Every Duration `toml:"every"`
}

// Load reads a configuration file. Its error names, for everything that is wrong, file and line.
func Load(path string) (Config, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return Config{}, fmt.Errorf("configuration: %w", err)
	}
	return Parse(path, data)
}

// Parse reads a configuration; name stands for it in errors.
func Parse(name string, data []byte) (Config, error) {
	c, err := defaults()
	if err != nil {
		return c, err
	}
	if err := settings.Decode(name, data, &c); err != nil {
		return c, err
	}
	if err := c.check(name, linesOf(data)); err != nil {
		return c, err
	}
	return c, nil
}

// defaults are what the sample says.
func defaults() (Config, error) {
	var c Config
	return c, settings.Decode("sample.toml", []byte(sample), &c)
}

// SlogLevel is the level of logging.
func (c *Config) SlogLevel() slog.Level { return slog.Level(c.Log.Level) }

// Fixed names the settings that are other in n, and that do not change while a watch runs.
func (c *Config) Fixed(n Config) []string {
	var out []string
	for _, s := range []struct {
		key  string
		same bool
	}{
		{"store", c.Store == n.Store}, {"log.format", c.Log.Format == n.Log.Format}, {"http.listen", c.HTTP.Listen == n.HTTP.Listen},
		{"read", c.Read.Workers == n.Read.Workers && c.Read.Batch == n.Read.Batch && c.Read.Every == n.Read.Every &&
			c.Read.AnyLanguage == n.Read.AnyLanguage && slices.Equal(c.Read.Actors, n.Read.Actors)},
		{"queue", c.Queue == n.Queue},
	} {
		if !s.same {
			out = append(out, s.key)
		}
	}
	return out
}
