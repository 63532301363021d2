// Package coref decides which of the phrases of an article speak of the same thing: names, descriptions and pronouns.
// For each phrase, from left to right, it ranks what was mentioned before, and the answer "nothing", by a sum of whole
// numbers, one for each feature of the pair: distance, grammatical rank, agreement, words in common, how often the thing
// was spoken of, and the words themselves. The numbers were learned from the Georgetown University Multilayer Corpus
// (package train) and lie in weights.bin; the sums are whole numbers, so that every machine decides alike. What weighed
// most is kept as the reason.
//
// The package knows grammar, not politics: who a person is, package entity adds.
package coref
