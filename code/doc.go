// Package code turns what patterns matched, and the tree around it, into records exactly as the codebook has them:
// events with status, source, place and date, tolls of people, statements and relations. Politics lives here and in
// knowledge/; the word lists of this package are in knowledge/en/code.
//
// The way of a sentence: reports and quotations are found first (who says what), then events are made of matches
// (parties, status, source, place, date), contents of other acts left out, happenings told twice merged, private
// affairs dropped; then tolls, statements and relations are read from the tree. Why something was dropped is kept and
// can be asked for: see WhyNothing.
package code
