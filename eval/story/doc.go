// Package story measures package story: copies on realistic edits of real articles, stories and incidents on the MEANTIME
// corpus (NewsReader, CC BY 4.0), which is no part of this repository, and on scripted scenarios.
package story
