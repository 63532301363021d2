// Package actors holds who is who: states with their adjectives, capitals and seats of power, persons and bodies with
// dated roles, and the nouns that name a role. The data are plain text files, described in docs/actors.md; Load reads
// them, refuses what is wrong with file and line, and builds the index that finds names in tokens.
//
// A user's dictionaries stand above the built-in one: package userfile reads them, package petrarch those of PETRARCH, and
// Load takes them as Additions. Package check looks for what can be read and is wrong all the same.
package actors
