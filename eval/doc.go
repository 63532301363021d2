// Package eval scores coded records against gold ones: how often the reading agrees with a careful human one, and where
// it does not. Gold and predicted records are read leniently, as JSON objects with the codebook's keys, so that other
// programs' output can be scored too.
//
// A predicted record that gives "offset" (UTF-8 byte offset of its trigger, figure or cue in the article's text) is put
// into the sentence that holds it; else its "s" counts. Within a sentence, predicted and gold events of one type are
// paired one to one so that they agree best, and the figures are taken over sentences, over pairs, or over the codes
// within pairs: see Scores.
package eval
