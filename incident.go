package casus

// Reason is one named feature of a score, for people to read: why two things were put together, or what spoke against.
type Reason struct {
	Feature string `json:"feature"` // "type", "actor", "recipient", "place", "date", "figures", "words", "story", "analyst", ...
	Score   int    `json:"score"`   // thousandths; negative speaks against
	Text    string `json:"text"`    // "same day, 2024-05-14"
}

// Member is a record of an incident and why it belongs there.
type Member struct {
	Record  string   `json:"record"` // record id
	Anchor  string   `json:"anchor"`
	Article string   `json:"article"`
	With    string   `json:"with,omitempty"` // anchor of the member that it fits best; empty for the founding member
	Score   int      `json:"score"`          // thousandths, sum of Reasons; 0 for the founding member
	Reasons []Reason `json:"reasons,omitempty"`
}

// Incident is one happening, told by one or more event records of one or more articles. What the records contradict
// each other in is kept: see Status, Disputed and Tolls.
type Incident struct {
	ID       string   `json:"id"` // minted: see package story, Reconcile
	Type     string   `json:"type"`
	Mode     string   `json:"mode,omitempty"`
	Status   Status   `json:"status"`             // the strongest that a member asserts; Denied only if none asserts it
	Disputed bool     `json:"disputed,omitempty"` // a member asserts it and another denies it
	Actor    []Party  `json:"actor,omitempty"`
	Recip    []Party  `json:"recipient,omitempty"`
	Place    string   `json:"place,omitempty"` // the finest that a member gives
	Located  *Place   `json:"located,omitempty"`
	Date     string   `json:"date,omitempty"` // ISO, the finest that a member gives
	Members  []Member `json:"members"`        // the founding member first, then by publication, article, position
	Articles []string `json:"articles"`       // distinct, in the order of Members; copies are not in it
	Copies   int      `json:"copies,omitempty"`
	Claims   []Claim  `json:"claims,omitempty"` // who asserts, announces or denies it
	Tolls    []Tally  `json:"tolls,omitempty"`
	Thread   string   `json:"thread,omitempty"` // "ceasefire" or "talks"
	Phase    string   `json:"phase,omitempty"`
	Alleged  bool     `json:"alleged,omitempty"`
	Mediator []Party  `json:"mediator,omitempty"`
	Venue    string   `json:"venue,omitempty"`
}

// Claim is what one record says of the status of an incident.
type Claim struct {
	Status  Status  `json:"status"`
	Speaker []Party `json:"speaker,omitempty"` // empty for the article's own voice
	Record  string  `json:"record"`
	Article string  `json:"article"`
	Time    string  `json:"time,omitempty"` // publication
}

// Tally is the figures that were given for one measure, apart for the incident and since a date. None is thrown away.
type Tally struct {
	Measure string   `json:"measure"`          // killed, injured, missing, displaced, detained, abducted
	Scope   string   `json:"scope"`            // incident or cumulative
	Lowest  *int     `json:"lowest,omitempty"` // least lower bound given
	Highest *int     `json:"highest,omitempty"`
	Latest  Figure   `json:"latest"`  // by publication, then position
	Figures []Figure `json:"figures"` // in order of publication
}

// Figure is one figure as one record gives it. A nil Low or High is an open bound.
type Figure struct {
	Low     *int     `json:"low"`
	High    *int     `json:"high"`
	Approx  bool     `json:"approx,omitempty"`
	Text    string   `json:"text"`
	Who     Code     `json:"who,omitempty"`
	Speaker []Party  `json:"speaker,omitempty"` // empty for the article's own voice
	Time    string   `json:"time,omitempty"`    // publication
	Record  string   `json:"record"`
	Anchor  string   `json:"anchor"`
	Article string   `json:"article"`
	Reasons []Reason `json:"reasons,omitempty"` // why the figure belongs to this incident
}

// Story is articles about one thing.
type Story struct {
	ID       string        `json:"id"` // minted: see package story, Reconcile
	Articles []StoryMember `json:"articles"`
	From, To string        // days of the first and last publication, ISO; empty if unknown
}

// StoryMember is an article of a story and why it belongs there.
type StoryMember struct {
	Article string   `json:"article"`
	With    string   `json:"with,omitempty"` // the article that it is most like; empty for the founding article
	Score   int      `json:"score"`          // thousandths; 0 for the founding article
	Reasons []Reason `json:"reasons,omitempty"`
}

// Thread is the life of one ceasefire or one round of talks.
type Thread struct {
	ID       string  `json:"id"`
	Kind     string  `json:"kind"`              // "ceasefire" or "talks"
	Parties  []Party `json:"parties,omitempty"` // the sides, without mediators
	Mediator []Party `json:"mediator,omitempty"`
	Venues   []string
	Place    string `json:"place,omitempty"`
	State    string `json:"state"` // where it stands after the last step: see package story, Threads
	Steps    []Step `json:"steps"` // by date
}

// Step is an incident in the life of a Thread.
type Step struct {
	Incident string   `json:"incident"`
	Phase    string   `json:"phase"` // proposed, agreed, declared, in-force, violated, denied, extended, held, resumed, rejected, ended, broken-off
	Alleged  bool     `json:"alleged,omitempty"`
	By       []Party  `json:"by,omitempty"`
	Date     string   `json:"date,omitempty"` // ISO; of publication if the event has none
	Reasons  []Reason `json:"reasons,omitempty"`
}
