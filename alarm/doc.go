// Package alarm watches series and says when something is out of the ordinary, with everything that a person needs to
// check it: the baseline, the threshold, the days and the incidents that rang, and how often the same detector was wrong
// on the same series before.
//
// Three kinds of detector:
//   - Record: the sum over 30 days is at its highest in one or three years and above a floor, as HDX Signals does.
//   - CUSUM: a negative-binomial cumulative sum against a baseline with weekday, trend and the number of all stories
//     (Höhle and Paul 2008, Computational Statistics & Data Analysis 52). Its threshold is found by simulation so that
//     it rings falsely no more than so often a year.
//   - Rules that people set: thresholds, first-evers, a ceasefire violated, a threat with an ultimatum.
//
// EARS C1 to C3 (Fricker, Hegler and Dunfee 2008; as in R's surveillance) are there to compare with, not to be used.
//
// An alarm is acknowledged, dismissed or escalated by a person (Ledger), and what was missed is kept too: both are the
// only ground for saying how good the alarms are.
package alarm
