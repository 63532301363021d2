// Package text cuts an article into paragraphs, sentences and UD English words with byte offsets, and tells titles,
// headlines, bullets and datelines from running text.
//
// Paragraphs and kinds of line are found by rule (paragraph.go, kind.go, dateline.go), words by rule and a small model,
// ends of sentences by a model of the same make (internal/cut). Both models are learnt by text/train.
package text
