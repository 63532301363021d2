package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"unicode"
)

// client asks one question at a time.
type client struct {
	url, token string
	http       *http.Client
}

func (c *client) get(ctx context.Context, path string, v any) (err error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, c.url+"/api/v1/"+path, nil)
	if err != nil {
		return err
	}
	if c.token != "" {
		r.Header.Set("Authorization", "Bearer "+c.token)
	}
	res, err := c.http.Do(r)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, res.Body.Close()) }()
	b, err := io.ReadAll(res.Body)
	if err != nil {
		return err
	}
	if res.StatusCode != http.StatusOK {
		return fmt.Errorf("%s: %s: %.200s", path, res.Status, b)
	}
	if err := json.Unmarshal(b, v); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

// sample is what a store holds, from which questions are drawn.
type sample struct {
	events                                int // by the roll-ups
	months                                []string
	dyads                                 [][2]string
	countries, types                      []string
	codes, places, words                  []string
	articles, incidents, stories, threads []string
}

func (s *sample) String() string {
	return fmt.Sprintf("the store: %d events in %d months, %d dyads; drawing from %d codes, %d places, %d words, %d articles, %d incidents, %d stories, %d threads",
		s.events, len(s.months), len(s.dyads), len(s.codes), len(s.places), len(s.words), len(s.articles), len(s.incidents), len(s.stories), len(s.threads))
}

type counted struct {
	Items []struct {
		Period, Actor, Recipient, Type string
		N                              int
	}
}

// look draws a sample.
func look(ctx context.Context, c *client) (*sample, error) {
	s := &sample{}
	var months, dyads, types counted
	for path, v := range map[string]*counted{"counts?by=month": &months, "counts?by=dyad&largest=true&limit=5000": &dyads, "counts?by=type": &types} {
		if err := c.get(ctx, path, v); err != nil {
			return nil, err
		}
	}
	for _, m := range months.Items {
		s.months, s.events = append(s.months, m.Period), s.events+m.N
	}
	for _, t := range types.Items {
		s.types = append(s.types, t.Type)
	}
	for _, d := range dyads.Items {
		if d.Actor != "" && d.Recipient != "" {
			s.dyads = append(s.dyads, [2]string{d.Actor, d.Recipient})
			s.countries = append(s.countries, d.Actor)
		}
	}
	s.countries = distinct(s.countries)
	if len(s.months) == 0 || len(s.dyads) == 0 {
		return nil, errors.New("the store holds no events")
	}
	if err := s.records(ctx, c); err != nil {
		return nil, err
	}
	return s, s.groups(ctx, c)
}

// records draws codes, places and words from records, and articles, of many months.
func (s *sample) records(ctx context.Context, c *client) error {
	for i, m := range spread(s.months, 40) {
		var page struct {
			Items []struct {
				Record struct {
					Actor    []struct{ Code string }
					Place    string
					Evidence struct{ Quote string }
				}
			}
		}
		if err := c.get(ctx, "records?limit=50&order=date&to="+m+"-28", &page); err != nil {
			return err
		}
		for _, r := range page.Items {
			for _, a := range r.Record.Actor {
				s.codes = append(s.codes, a.Code)
			}
			s.places = append(s.places, r.Record.Place)
			s.words = append(s.words, strings.FieldsFunc(r.Record.Evidence.Quote, func(r rune) bool { return !unicode.IsLetter(r) })...)
		}
		var heads struct{ Items []struct{ ID string } }
		if err := c.get(ctx, "articles?limit=100&published_from="+m+"-01", &heads); err != nil {
			return fmt.Errorf("month %d: %w", i, err)
		}
		for _, h := range heads.Items {
			s.articles = append(s.articles, h.ID)
		}
	}
	s.codes, s.places, s.words, s.articles = distinct(s.codes), distinct(s.places), distinct(s.words), distinct(s.articles)
	return nil
}

func (s *sample) groups(ctx context.Context, c *client) error {
	for kind, to := range map[string]*[]string{"incidents": &s.incidents, "stories": &s.stories, "threads": &s.threads} {
		for _, m := range append([]string{""}, spread(s.months, 12)...) {
			q := kind + "?limit=100"
			if m != "" {
				q += "&from=" + url.QueryEscape(m+"-01")
			}
			var page struct{ Items []struct{ ID string } }
			if err := c.get(ctx, q, &page); err != nil {
				return err
			}
			for _, x := range page.Items {
				*to = append(*to, x.ID)
			}
		}
		*to = distinct(*to)
	}
	return nil
}

func distinct(xs []string) []string {
	slices.Sort(xs)
	return slices.DeleteFunc(slices.Compact(xs), func(x string) bool { return len(x) < 2 })
}

// spread is at most n of xs, evenly.
func spread(xs []string, n int) []string {
	if len(xs) <= n {
		return xs
	}
	var out []string
	for i := range n {
		out = append(out, xs[i*len(xs)/n])
	}
	return out
}
