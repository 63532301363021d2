package api

import (
	"github.com/danielgtaylor/huma/v2"

	"github.com/casus/casus/web/state"
)

// Actor is an entry of the dictionary with its roles.
type Actor struct {
	ID     string   `json:"id"`
	Kind   string   `json:"kind"`
	Names  []string `json:"names"`
	Gender string   `json:"gender,omitempty" doc:"f or m"`
	Roles  []Role   `json:"roles"`
	Source string   `json:"source,omitempty" doc:"where the facts are from"`
	At     *RoleAt  `json:"at,omitempty" doc:"on the day that was asked for"`
}

// Role is what an actor is from one day to another, both included.
type Role struct {
	Code  string `json:"code"`
	From  string `json:"from,omitempty" doc:"at the precision known; absent: open"`
	To    string `json:"to,omitempty"`
	Title string `json:"title,omitempty"`
}

// RoleAt is the role on a day, and why.
type RoleAt struct {
	Date  string `json:"date"`
	Known bool   `json:"known"`
	Code  string `json:"code,omitempty"`
	Why   string `json:"why"`
}

// Count is a line of the roll-ups. Keys that were not asked for are absent.
type Count struct {
	Period    string  `json:"period,omitempty" doc:"day, first day of the week (Monday), or month"`
	Actor     string  `json:"actor,omitempty" doc:"country"`
	Recipient string  `json:"recipient,omitempty" doc:"country"`
	Type      string  `json:"type,omitempty"`
	Country   string  `json:"country,omitempty" doc:"of the place"`
	N         int     `json:"n" doc:"events"`
	Score     float64 `json:"score" doc:"sum of conflict-cooperation scores"`
}

// Counts are lines of the roll-ups.
type Counts struct {
	Items []Count `json:"items"`
	From  string  `json:"from,omitempty"`
	To    string  `json:"to,omitempty"`
	AsOf  Moment  `json:"as_of"`
}

// DyadActivity is a dyad beside its own normal.
type DyadActivity struct {
	Actor     string  `json:"actor" doc:"country"`
	Recipient string  `json:"recipient" doc:"country"`
	N         int     `json:"n" doc:"events in the window"`
	Score     float64 `json:"score"`
	Normal    float64 `json:"normal" doc:"mean number of events of the windows before it"`
	Ratio     float64 `json:"ratio" doc:"(n + 1) / (normal + 1)"`
}

// Dyads are the most active dyads of a window.
type Dyads struct {
	From    string         `json:"from"`
	To      string         `json:"to"`
	Windows int            `json:"windows" doc:"windows of the same length before From that normal is the mean of"`
	Items   []DyadActivity `json:"items"`
	AsOf    Moment         `json:"as_of"`
}

// DyadSeries is the events of a dyad over time, both directions apart.
type DyadSeries struct {
	Actor     string  `json:"actor"`
	Recipient string  `json:"recipient"`
	Grain     string  `json:"grain"`
	Forward   []Count `json:"forward" doc:"actor to recipient, by period; periods without events left out"`
	Backward  []Count `json:"backward" doc:"recipient to actor"`
	AsOf      Moment  `json:"as_of"`
}

// Feature is a place on a map with what happened there (GeoJSON).
type Feature struct {
	Type       string       `json:"type" enum:"Feature"`
	Geometry   *Point       `json:"geometry" doc:"null where the place is known by country or region only, or not at all"`
	Properties FeatureFacts `json:"properties"`
}

// Point is a GeoJSON point.
type Point struct {
	Type        string     `json:"type" enum:"Point"`
	Coordinates [2]float64 `json:"coordinates" doc:"longitude, latitude, WGS 84"`
}

// Schema says that a point may be null: where it is asked for, a place may have none.
func (Point) Schema(huma.Registry) *huma.Schema {
	two, number := 2, &huma.Schema{Type: huma.TypeNumber, Format: "double"}
	s := &huma.Schema{Type: huma.TypeObject, Nullable: true, Required: []string{"type", "coordinates"}, Properties: map[string]*huma.Schema{
		"type":        {Type: huma.TypeString, Enum: []any{"Point"}},
		"coordinates": {Type: huma.TypeArray, Items: number, MinItems: &two, MaxItems: &two, Description: "longitude, latitude, WGS 84"},
	}}
	s.PrecomputeMessages()
	return s
}

// FeatureFacts is what a feature says.
type FeatureFacts struct {
	Place     string         `json:"place,omitempty" doc:"id, geonames:170654"`
	Name      string         `json:"name,omitempty"`
	Country   string         `json:"country,omitempty"`
	Admin1    string         `json:"admin1,omitempty"`
	Precision string         `json:"precision" doc:"point, town, district, admin1, country, region"`
	N         int            `json:"n" doc:"events"`
	Types     map[string]int `json:"types"`
	Latest    string         `json:"latest,omitempty" doc:"latest date"`
	Records   []string       `json:"records" doc:"ids of up to five"`
}

// Map is what happened where.
type Map struct {
	Type      string    `json:"type" enum:"FeatureCollection"`
	Features  []Feature `json:"features"`
	Records   int       `json:"records" doc:"records looked at"`
	Truncated bool      `json:"truncated" doc:"there are more records than were looked at: narrow the filter"`
	AsOf      Moment    `json:"as_of"`
}

// Facet is how often a value occurs among what was found.
type Facet struct {
	Value string `json:"value"`
	N     int    `json:"n"`
}

// Found is what a search gives.
type Found struct {
	Rows     []Row     `json:"rows" doc:"records whose evidence matches"`
	Articles []Article `json:"articles" doc:"articles whose title or text matches"`
	Facets   Facets    `json:"facets" doc:"by kind, type, mode, status, actor, recipient, dyad, country, place, source, speaker, measure, year; of the first page only"`
	Of       int       `json:"facets_of" doc:"records that the facets count"`
	More     bool      `json:"more" doc:"there are more records than the facets count"`
	Next     string    `json:"next,omitempty"`
	AsOf     Moment    `json:"as_of"`
}

// NewSearch is what to send for one.
type NewSearch struct {
	Name  string `json:"name" minLength:"1" maxLength:"200"`
	Query string `json:"query" maxLength:"4000" doc:"query string of /records, as type=ASSAULT&country=SYR"`
}

// Changes are what the store learned since a moment.
type Changes struct {
	Since    Moment `json:"since"`
	AsOf     Moment `json:"as_of"`
	Records  int    `json:"records"`
	Articles int    `json:"articles"`
	More     bool   `json:"more" doc:"there are more than were counted"`
	Rows     []Row  `json:"rows" doc:"the newest"`
}

// ReviewItem is a record that waits for a verdict.
type ReviewItem struct {
	Row   Row    `json:"row"`
	Why   string `json:"why" doc:"why it is in the queue: confidence 41 %, alarm ..."`
	Alarm string `json:"alarm,omitempty"`
}

// Agreement is how far two reviewers agree on the records that both judged.
type Agreement struct {
	A       string  `json:"a"`
	B       string  `json:"b"`
	Both    int     `json:"both" doc:"records that both judged"`
	Agreed  int     `json:"agreed"`
	Kappa   float64 `json:"kappa" doc:"Cohen's kappa of the verdicts right, wrong in part, no event; 0 where Defined is false"`
	Defined bool    `json:"defined" doc:"false where chance alone would agree always, or nothing was judged by both"`
}

// Source is a feed with its state.
type Source struct {
	URL       string `json:"url"`
	MovedTo   string `json:"moved_to,omitempty"`
	Checked   Moment `json:"checked,omitempty"`
	Next      Moment `json:"next,omitempty"`
	Errors    int    `json:"errors" doc:"in a row"`
	LastError string `json:"last_error,omitempty"`
}

// Quarantined is an article or place that could not be read.
type Quarantined struct {
	ID     string `json:"id"`
	Source string `json:"source"`
	Where  string `json:"where"`
	Stage  string `json:"stage"`
	Reason string `json:"reason"`
	Title  string `json:"title,omitempty"`
	Tries  int    `json:"tries"`
	At     Moment `json:"at"`
}

// Health is how things stand.
type Health struct {
	Version     string  `json:"version"`
	Moment      Moment  `json:"moment,omitempty" doc:"of the last write"`
	Feeds       int     `json:"feeds"`
	Failing     int     `json:"failing" doc:"feeds with errors in a row"`
	Late        int     `json:"late" doc:"feeds that should have been asked over an hour ago"`
	Quarantined int     `json:"quarantined"`
	Days        []Count `json:"days" doc:"events of each of the last 30 days"`
}

// Session says who asks.
type Session struct {
	Name    string `json:"name"`
	Role    string `json:"role" enum:"viewer,analyst,admin"`
	Users   bool   `json:"users" doc:"false: nobody needs to log in here"`
	Version string `json:"version"`
	Moment  Moment `json:"moment,omitempty"`
}

// Login is what to send to get a session cookie: a token, or a name and a password.
type Login struct {
	Token    string `json:"token,omitempty" maxLength:"200"`
	Name     string `json:"name,omitempty" maxLength:"100"`
	Password string `json:"password,omitempty" maxLength:"200"`
}

// NewWebhook is what to send for one.
type NewWebhook struct {
	URL    string   `json:"url" format:"uri" maxLength:"2000"`
	Events []string `json:"events,omitempty" doc:"record, alarm; all if absent" enum:"record,alarm" maxItems:"2"`
	Query  string   `json:"query,omitempty" maxLength:"4000"`
}

// NewUser is what to send for one.
type NewUser struct {
	Name     string `json:"name" pattern:"^[a-z0-9][a-z0-9._-]{0,63}$"`
	Role     string `json:"role" enum:"viewer,analyst,admin"`
	Password string `json:"password,omitempty" minLength:"12" maxLength:"200" doc:"absent: tokens only"`
}

// NewToken is what to send for one.
type NewToken struct {
	Note string `json:"note,omitempty" maxLength:"200"`
	Role string `json:"role,omitempty" enum:"viewer,analyst,admin" doc:"at most the user's; the user's if absent"`
	Days int    `json:"days,omitempty" minimum:"0" maximum:"3650" doc:"until it ends; 0 for never"`
}

// Token is a token, shown once.
type Token struct {
	ID    string `json:"id"`
	Token string `json:"token"`
}

// ExportFormat is a way to take records away.
type ExportFormat struct {
	Name  string `json:"name"`
	Ext   string `json:"ext"`
	Media string `json:"media"`
	For   string `json:"for"`
}

// What web/state keeps is given as it is.
type (
	SavedSearch = state.SavedSearch
	Alarm       = state.Alarm
	AlarmStep   = state.AlarmStep
	Webhook     = state.Webhook
	Delivery    = state.Delivery
	User        = state.User
	TokenInfo   = state.TokenInfo
	AuditLine   = state.AuditLine
)
