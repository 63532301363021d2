// Package coref measures package entity's coreference against GUM (Zeldes 2017), which is not part of this repository.
//
// Gold is what GUM's Entity annotation in MISC says: mentions with a kind (person, organization, place, …) and a group;
// the mentions of one group are one referent. All links count, also those of apposition and predication. Two figures:
//
//   - Pronouns. Given all gold mentions (their bounds, and nothing else of them), for each third-person pronoun that has
//     an earlier mention in its group: is the mention that Casus takes for its antecedent of that group?
//   - CoNLL F1, the mean of MUC, B³ and CEAF (φ4), over all documents together, of the mentions that Casus finds by
//     itself. Only persons, organisations and places count: gold groups whose mentions are mostly of these kinds, and
//     Casus's chains that it takes for such. Groups and chains of one mention are left out on both sides.
//
// A mention found counts for a gold one if its head is the gold head or among the words that GUM calls its core
// (minspan), as in the shared tasks on CorefUD; so a relative clause or an apposition left out costs nothing. With exact
// bounds the phrase is widened to all that hangs on its head in Casus's own tree, and must be the same words.
//
// Words and sentences are GUM's; tags and trees are Casus's own, unless asked otherwise.
package coref
