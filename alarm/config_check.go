package alarm

import (
	"errors"
	"fmt"
	"net/mail"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"github.com/casus/casus/knowledge/ontology"
	"github.com/casus/casus/series"
)

// check says all that is wrong with a configuration.
func (c *Config) check(name string, line func(string, int) int) error {
	know, err := ontology.Load()
	if err != nil {
		return err
	}
	var errs []error
	wrong := func(table string, n int, format string, args ...any) {
		errs = append(errs, fmt.Errorf("%s:%d: %s", name, line(table, n), fmt.Sprintf(format, args...)))
	}
	if c.Watch.Recent < 1 || c.Watch.Recent > maxRecent || c.Watch.Quiet < 0 || c.Watch.Gap < 0 {
		wrong("watch", 0, "watch: recent must be 1 to %d, quiet and gap 0 or more", maxRecent)
	}
	c.checkSeries(know, func(format string, args ...any) { wrong("series", 0, "series: "+format, args...) })
	if c.Record.Floor < 1 {
		wrong("record", 0, "record: floor must be 1 or more")
	}
	if !(c.CUSUM.Factor > 1 && c.CUSUM.Factor <= 100) || !(c.CUSUM.PerYear > 0 && c.CUSUM.PerYear <= 52) || c.CUSUM.Floor < 1 {
		wrong("cusum", 0, "cusum: factor must be above 1, false_per_year above 0 and at most 52, floor 1 or more")
	}
	seen := map[string]bool{}
	for i := range c.Rules {
		r := c.Rules[i].Rule()
		for _, problem := range r.problems(know) {
			wrong("rule", i, "%s", problem)
		}
		if seen[r.Name] {
			wrong("rule", i, "rule %q: another has the same name", r.Name)
		}
		seen[r.Name] = true
	}
	c.Mail.check(func(format string, args ...any) { wrong("mail", 0, "mail: "+format, args...) })
	return errors.Join(errs...)
}

// maxRecent bounds the days of a usual look; a longer time is asked for by its days.
const maxRecent = 92

func (c *Config) checkSeries(know *ontology.Ontology, wrong func(string, ...any)) {
	for _, k := range c.Series.Kinds {
		if !slices.Contains([]series.Kind{series.Dyad, series.Actor, series.Country, series.Place, series.Search}, series.Kind(k)) {
			wrong("%q is none of dyad, actor, country, place, search", k)
		}
	}
	for _, t := range c.Series.Types {
		if t != "*" && !know.ValidType(t) {
			wrong("%q is neither \"*\" nor a type of event", t)
		}
	}
	if !(c.Series.Same >= 0 && c.Series.Same <= 1) {
		wrong("same must be 0 to 1")
	}
}

// problems are what is wrong with a rule.
func (r *Rule) problems(know *ontology.Ontology) (out []string) {
	if err := r.Check(); err != nil {
		out = append(out, err.Error())
	}
	say := func(format string, args ...any) {
		out = append(out, fmt.Sprintf("rule %q: ", r.Name)+fmt.Sprintf(format, args...))
	}
	m := &r.Match
	for _, t := range m.Types {
		if !know.ValidType(t) {
			say("%q is no type of event", t)
		}
	}
	for _, mode := range m.Modes {
		if !slices.ContainsFunc(know.Types(), func(t ontology.Type) bool {
			return (len(m.Types) == 0 || slices.Contains(m.Types, t.Name)) && know.ValidMode(t.Name, mode)
		}) {
			say("%q is no mode of these types", mode)
		}
	}
	for _, c := range []string{m.Actor, m.Recip} {
		if c != "" && !regexp.MustCompile(`^[A-Z]{3}(\.[A-Z]{3})?$`).MatchString(c) {
			say("%q is no code like SYR.GOV or SYR", c)
		}
	}
	if m.Country != "" && !regexp.MustCompile(`^[A-Z]{3}$`).MatchString(m.Country) {
		say("%q is no country like SYR", m.Country)
	}
	if m.Thread != "" && m.Thread != "ceasefire" && m.Thread != "talks" {
		say("%q is neither ceasefire nor talks", m.Thread)
	}
	if slices.Contains(m.Words, "") || slices.Contains(m.Phases, "") {
		say("an empty word or phase")
	}
	return out
}

// local reports whether a host is this machine.
func local(host string) bool {
	return host == "localhost" || host == "::1" || strings.HasPrefix(host, "127.")
}

func (m *MailConfig) check(wrong func(string, ...any)) {
	if m.Host == "" {
		return
	}
	if m.Port < 1 || m.Port > 65535 {
		wrong("port %d is none", m.Port)
	}
	switch m.TLS {
	case "starttls", "tls":
	case "none":
		if !local(m.Host) {
			wrong("tls = \"none\" is for this machine alone: %s would be told in the clear", m.Host)
		}
	default:
		wrong("tls %q is none of starttls, tls, none", m.TLS)
	}
	if (m.User == "") != (m.PasswordFile == "") {
		wrong("user and password_file go together")
	}
	if _, err := mail.ParseAddress(m.From); err != nil {
		wrong("from: %q is no address", m.From)
	}
	if len(m.To) == 0 {
		wrong("to: nobody to write to")
	}
	for _, to := range m.To {
		if _, err := mail.ParseAddress(to); err != nil {
			wrong("to: %q is no address", to)
		}
	}
	if m.Timeout <= 0 {
		wrong("timeout must be above 0")
	}
	if u, err := url.Parse(m.Link); m.Link != "" && (err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https") {
		wrong("link: %q is no address of the web", m.Link)
	}
}
