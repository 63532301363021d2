// Package entity finds whom, where and when a text speaks of: the stage "entity" reads the tree and adds mentions of
// persons, bodies, states, roles, pronouns, places and times, with codes COUNTRY.ROLE and what each refers back to.
//
// The way of an article:
//
//  1. names.go finds names: the dictionary of package actors (longest match) and the name recogniser's labels are
//     merged into units, one referent each; names that are part of another ("Jordan" in "Jordan Peterson") fall away.
//  2. context.go counts which countries the article speaks of.
//  3. build.go walks the tokens; each head of a noun phrase becomes at most one ref. A role noun takes its code from
//     what stands around it (role.go: which role; country.go: whose), a person from the dictionary by date or else from
//     the title (person.go), a pronoun or definite description from what was mentioned before (pronoun.go, coref.go,
//     sets.go).
//  4. emit.go turns refs into Doc.Mentions.
//
// What a ref depends on is built first, wherever it stands ("a spokesman for the army": army first). Every ref says
// how its code was found, or why none was.
package entity
