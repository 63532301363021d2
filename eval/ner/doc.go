// Package ner scores names of persons, organisations and places against corpora annotated with them, name by name: a name counts if its
// words and its kind are the gold's. The corpora's own words are read, not cut anew.
package ner
