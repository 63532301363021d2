// Package cut cuts a paragraph into UD English words and finds where its sentences end.
//
// A chunk (a run without white space) is first cut into atoms by rule: words, numbers, acronyms, clitics, addresses,
// emoji, runs of one mark. Rules know where most atoms part; where they do not ("full-fledged" but "e-mail", the stop of
// "etc." but not that of "end."), a linear model over hashed features decides. A second model of the same make decides
// which word ends a sentence. Weights are integers, so a text is cut in the same way on every machine.
//
// All offsets are UTF-8 bytes, half-open. Cost is linear in the length of the text.
package cut
