package alarm

import (
	_ "embed" // the sample
	"fmt"
	"os"
	"regexp"
	"strings"
	"time"

	"github.com/casus/casus/settings"
)

//go:embed sample.toml
var sample string

// Sample is a configuration with all settings, their defaults, and what they mean.
func Sample() string { return sample }

// Config says what rings and whom it tells. See Sample.
type Config struct {
	Watch  WatchConfig  `toml:"watch"`
	Series SeriesConfig `toml:"series"`
	Record RecordConfig `toml:"record"`
	CUSUM  CUSUMConfig  `toml:"cusum"`
	Rules  []RuleConfig `toml:"rule"`
	Mail   MailConfig   `toml:"mail"`
}

// WatchConfig says when alarms are looked for, and on which days.
type WatchConfig struct {
	Every  Span `toml:"every"`
	Recent int  `toml:"recent"`
	Quiet  int  `toml:"quiet"`
	Gap    int  `toml:"gap"`
}

// SeriesConfig says which series are watched.
type SeriesConfig struct {
	Kinds []string `toml:"kinds"`
	Types []string `toml:"types"`
	Same  float64  `toml:"same"`
}

// RecordConfig sets the detector Record.
type RecordConfig struct {
	On    bool `toml:"on"`
	Floor int  `toml:"floor"`
}

// CUSUMConfig sets the detector CUSUM.
type CUSUMConfig struct {
	On      bool    `toml:"on"`
	Factor  float64 `toml:"factor"`
	PerYear float64 `toml:"false_per_year"`
	Floor   int     `toml:"floor"`
}

// RuleConfig is a Rule as a file has it.
type RuleConfig struct {
	Name      string   `toml:"name"`
	Types     []string `toml:"types"`
	Modes     []string `toml:"modes"`
	Actor     string   `toml:"actor"`
	Recipient string   `toml:"recipient"`
	Country   string   `toml:"country"`
	Place     string   `toml:"place"`
	Thread    string   `toml:"thread"`
	Phases    []string `toml:"phases"`
	Words     []string `toml:"words"`
	AtLeast   int      `toml:"at_least"`
	Days      int      `toml:"days"`
	First     int      `toml:"first"`
	Each      bool     `toml:"each"`
}

// Rule is the rule itself.
func (r *RuleConfig) Rule() Rule {
	return Rule{Name: r.Name, AtLeast: r.AtLeast, Days: r.Days, First: r.First, Each: r.Each, Match: Match{Types: r.Types, Modes: r.Modes,
		Actor: r.Actor, Recip: r.Recipient, Country: r.Country, Place: r.Place, Thread: r.Thread, Phases: r.Phases, Words: r.Words}}
}

// MailConfig says how mail goes out.
type MailConfig struct {
	Host         string   `toml:"host"`
	Port         int      `toml:"port"`
	TLS          string   `toml:"tls"`
	User         string   `toml:"user"`
	PasswordFile string   `toml:"password_file"`
	From         string   `toml:"from"`
	To           []string `toml:"to"`
	Timeout      Span     `toml:"timeout"`
	Link         string   `toml:"link"`
}

// Span is a time like "15m" or "36h". Not negative.
type Span time.Duration

// UnmarshalText reads it.
func (s *Span) UnmarshalText(b []byte) error {
	v, err := time.ParseDuration(string(b))
	if err != nil || v < 0 {
		return fmt.Errorf("%.20q is no time like 30s, 15m or 24h", b)
	}
	*s = Span(v)
	return nil
}

// Default is what the sample says.
func Default() (Config, error) { return ParseConfig("sample.toml", []byte(sample)) }

// LoadConfig reads a configuration file; an empty path gives the default. Its error names, for everything that is wrong,
// file and line.
func LoadConfig(path string) (Config, error) {
	if path == "" {
		return Default()
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return Config{}, fmt.Errorf("alarms: %w", err)
	}
	return ParseConfig(path, data)
}

// ParseConfig reads a configuration; name stands for it in errors.
func ParseConfig(name string, data []byte) (Config, error) {
	var c Config
	if err := settings.Decode("sample.toml", []byte(sample), &c); err != nil {
		return c, err
	}
	c.Rules = nil
	if err := settings.Decode(name, data, &c); err != nil {
		return c, err
	}
	return c, c.check(name, lines(data))
}

// lines gives the line on which a table begins: "mail", or "rule" with its number from 0.
func lines(data []byte) func(table string, n int) int {
	head := regexp.MustCompile(`^\s*\[\[?\s*(\w+)\s*\]\]?`)
	at := map[string][]int{}
	for i, l := range strings.Split(string(data), "\n") {
		if m := head.FindStringSubmatch(l); m != nil {
			at[m[1]] = append(at[m[1]], i+1)
		}
	}
	return func(table string, n int) int {
		if ls := at[table]; n < len(ls) {
			return ls[n]
		}
		return 1
	}
}
