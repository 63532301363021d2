package api

import "github.com/casus/casus"

// Why is how the sentence of a record is read now, layer by layer.
type Why struct {
	Record   string       `json:"record"`
	Sentence int          `json:"sentence"`
	Span     casus.Span   `json:"span"`
	Text     string       `json:"text"`
	Pattern  string       `json:"pattern"`
	Tokens   []WhyToken   `json:"tokens"`
	Mentions []WhyMention `json:"mentions"`
	Records  []WhyRecord  `json:"records" doc:"of the sentence"`
	Not      []string     `json:"not" doc:"what gave no record, and why: one reason a line"`
	Same     bool         `json:"same" doc:"the record comes out of the reading again; false if Casus or its knowledge changed since, or an analyst corrected it"`
}

// WhyToken is a word with its place in the tree.
type WhyToken struct {
	Span   casus.Span `json:"span"`
	Form   string     `json:"form"`
	Lemma  string     `json:"lemma"`
	UPOS   string     `json:"upos"`
	XPOS   string     `json:"xpos,omitempty"`
	Feats  string     `json:"feats,omitempty"`
	Head   int        `json:"head" doc:"index in tokens, -1 for the root"`
	Deprel string     `json:"deprel"`
	Name   string     `json:"name,omitempty" doc:"label of the name recogniser"`
}

// WhyMention is a stretch that refers to something.
type WhyMention struct {
	Span    casus.Span    `json:"span"`
	Text    string        `json:"text"`
	Kind    string        `json:"kind"`
	First   int           `json:"first" doc:"token"`
	End     int           `json:"end" doc:"token, half-open"`
	Actors  []casus.Party `json:"actors,omitempty"`
	Place   *casus.Place  `json:"place,omitempty"`
	Time    *casus.Time   `json:"time,omitempty"`
	Reason  string        `json:"reason,omitempty"`
	Unknown string        `json:"unknown,omitempty" doc:"why nothing could be resolved"`
}

// WhyRecord is a record with the reasons for each part and for its confidence.
type WhyRecord struct {
	Record     Record       `json:"record"`
	Confidence int          `json:"confidence,omitempty" doc:"percent"`
	Features   []WhyFeature `json:"features" doc:"what the confidence is the sum of"`
}

// WhyFeature is a feature of the confidence.
type WhyFeature struct {
	Name   string `json:"name"`
	Weight int    `json:"weight" doc:"hundredths of log-odds"`
}
