package api

import (
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/danielgtaylor/huma/v2"

	"github.com/casus/casus"
	"github.com/casus/casus/store"
)

// Filter is the query of every list: all that is given must hold. It says the same as the flags of 'casus query'.
type Filter struct {
	Kind          []string `query:"kind" enum:"event,toll,statement,relation" doc:"kinds of record"`
	Type          []string `query:"type" maxItems:"32" doc:"PLOVER types: ASSAULT,PROTEST"`
	Mode          []string `query:"mode" maxItems:"64" doc:"PLOVER modes, or modes of statements"`
	Status        []string `query:"status" enum:"happened,planned,possible,denied"`
	Actor         string   `query:"actor" maxLength:"100" doc:"code (SYR.GOV), country (SYR) or id of a known actor"`
	Recipient     string   `query:"recipient" maxLength:"100"`
	Party         string   `query:"party" maxLength:"100" doc:"either end"`
	Dyad          []string `query:"dyad" maxItems:"2" doc:"actor and recipient: RUS,UKR"`
	SaidBy        string   `query:"said_by" maxLength:"100" doc:"speaker or source"`
	Place         string   `query:"place" maxLength:"200" doc:"id (geonames:170654) or name as written"`
	Country       string   `query:"country" maxLength:"3" doc:"of the place"`
	From          string   `query:"from" doc:"first day of the event (else of publication), 2024-05-17"`
	To            string   `query:"to" doc:"last day, inclusive"`
	PublishedFrom string   `query:"published_from"`
	PublishedTo   string   `query:"published_to"`
	Source        string   `query:"source" maxLength:"300"`
	Text          string   `query:"text" maxLength:"500" doc:"full text over the evidence: words, \"phrases\", -words"`
	MinConfidence int      `query:"min_confidence" minimum:"0" maximum:"99" doc:"percent"`
	Article       string   `query:"article" maxLength:"2000" doc:"article id, content id or lineage"`
	Incident      string   `query:"incident" maxLength:"100"`
	Story         string   `query:"story" maxLength:"100"`
	Anchor        string   `query:"anchor" maxLength:"200"`
	ID            string   `query:"id" maxLength:"200"`
	AsOf          string   `query:"as_of" doc:"as the store was at a moment, 2026-11-24T15:48:07Z; a day is its end"`
	Superseded    bool     `query:"superseded" doc:"also what does not hold any more"`
}

// Paged is Filter with what cuts a list into pages.
type Paged struct {
	Filter
	Order  string `query:"order" enum:"new,date,confidence,article" doc:"default: new for records, article for articles"`
	Limit  int    `query:"limit" minimum:"1" maximum:"500" default:"50"`
	Cursor string `query:"cursor" maxLength:"400" doc:"next of the page before"`
}

// store says it in the store's terms. The error is a 422 that names the parameter.
func (f *Filter) store() (store.Filter, error) {
	out := store.Filter{Types: f.Type, Modes: f.Mode, Status: f.Status, Actor: f.Actor, Recipient: f.Recipient, Party: f.Party,
		SaidBy: f.SaidBy, Place: f.Place, Country: f.Country, From: f.From, To: f.To, PublishedFrom: f.PublishedFrom,
		PublishedTo: f.PublishedTo, Source: f.Source, Text: f.Text, MinConfidence: f.MinConfidence, Article: f.Article,
		Incident: f.Incident, Story: f.Story, Anchor: f.Anchor, ID: f.ID, Superseded: f.Superseded}
	for _, k := range f.Kind {
		out.Kinds = append(out.Kinds, casus.Kind(k))
	}
	for _, d := range []struct{ name, value string }{{"from", f.From}, {"to", f.To}, {"published_from", f.PublishedFrom}, {"published_to", f.PublishedTo}} {
		if err := checkDay(d.name, d.value); err != nil {
			return out, err
		}
	}
	if f.Text != "" && !hasWord(f.Text) {
		return out, huma.Error422UnprocessableEntity(fmt.Sprintf("text: %q has no word to look for", f.Text))
	}
	switch len(f.Dyad) {
	case 0:
	case 2:
		out.Dyad = [2]string{f.Dyad[0], f.Dyad[1]}
	default:
		return out, huma.Error422UnprocessableEntity("dyad: want actor and recipient, RUS,UKR")
	}
	var err error
	out.AsOf, err = moment("as_of", f.AsOf)
	return out, err
}

// store says it in the store's terms, with a default order.
func (p *Paged) store(order string) (store.Filter, error) {
	f, err := p.Filter.store()
	f.Order, f.Limit, f.Cursor = p.Order, p.Limit, p.Cursor
	if f.Order == "" {
		f.Order = order
	}
	return f, err
}

// hasWord says whether there is something to look for: a word or phrase that is not one to be absent.
func hasWord(text string) bool {
	for _, w := range strings.Fields(text) {
		if !strings.HasPrefix(w, "-") && strings.ContainsFunc(w, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }) {
			return true
		}
	}
	return false
}

func checkDay(name, s string) error {
	if s == "" {
		return nil
	}
	if _, err := time.Parse(time.DateOnly, s); err != nil {
		return huma.Error422UnprocessableEntity(fmt.Sprintf("%s: %q is no day like 2024-05-17", name, s))
	}
	return nil
}

// moment reads a moment: RFC 3339, a day (its end), or microseconds since 1970.
func moment(name, s string) (store.Moment, error) {
	if s == "" {
		return 0, nil
	}
	if n, err := strconv.ParseInt(s, 10, 64); err == nil && n > 1e12 {
		return store.Moment(n), nil
	}
	if t, err := time.Parse(time.RFC3339, s); err == nil {
		return store.MomentOf(t), nil
	}
	if t, err := time.Parse(time.DateOnly, s); err == nil {
		return store.MomentOf(t.AddDate(0, 0, 1)) - 1, nil
	}
	return 0, huma.Error422UnprocessableEntity(fmt.Sprintf("%s: %q is no moment like 2026-11-24T15:48:07Z", name, s))
}

// ParseQuery reads the query string of a list, as saved searches and webhooks keep it: the same names and values, and no
// others.
func ParseQuery(query string) (store.Filter, error) {
	v, err := url.ParseQuery(strings.TrimPrefix(query, "?"))
	if err == nil {
		err = plain(v)
	}
	if err != nil {
		return store.Filter{}, huma.Error422UnprocessableEntity("query: it cannot be parsed")
	}
	var f Filter
	for name, values := range v {
		if err := f.set(name, values); err != nil {
			return store.Filter{}, err
		}
	}
	return f.store()
}

// plain refuses what no database takes as text.
func plain(v url.Values) error {
	for _, values := range v {
		for _, s := range values {
			if strings.Contains(s, "\x00") || !utf8.ValidString(s) {
				return errors.New("no text")
			}
		}
	}
	return nil
}

// set takes one parameter of a query string.
func (f *Filter) set(name string, values []string) error {
	last := values[len(values)-1]
	var list []string
	for _, v := range values {
		list = append(list, strings.Split(v, ",")...)
	}
	var err error
	switch name {
	case "min_confidence":
		f.MinConfidence, err = strconv.Atoi(last)
	case "superseded":
		f.Superseded, err = strconv.ParseBool(last)
	case "order", "limit", "cursor":
	default:
		if to := f.list(name); to != nil {
			*to = list
		} else if to := f.word(name); to != nil {
			*to = last
		} else {
			return huma.Error422UnprocessableEntity(fmt.Sprintf("query: there is no filter %q", name))
		}
	}
	if err != nil {
		return huma.Error422UnprocessableEntity(fmt.Sprintf("query: %s: %q", name, last))
	}
	return nil
}

func (f *Filter) list(name string) *[]string {
	return map[string]*[]string{"kind": &f.Kind, "type": &f.Type, "mode": &f.Mode, "status": &f.Status, "dyad": &f.Dyad}[name]
}

func (f *Filter) word(name string) *string {
	return map[string]*string{"actor": &f.Actor, "recipient": &f.Recipient, "party": &f.Party, "said_by": &f.SaidBy,
		"place": &f.Place, "country": &f.Country, "from": &f.From, "to": &f.To, "published_from": &f.PublishedFrom,
		"published_to": &f.PublishedTo, "source": &f.Source, "text": &f.Text, "article": &f.Article, "incident": &f.Incident,
		"story": &f.Story, "anchor": &f.Anchor, "id": &f.ID, "as_of": &f.AsOf}[name]
}
