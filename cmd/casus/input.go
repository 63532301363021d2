package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/casus/casus/fetch"
	"github.com/casus/casus/reader"
	"github.com/casus/casus/source"
)

const inputHelp = `Input: text files (.txt; the first line may be a title), JSON lines (.jsonl; one article a
line with text and optional id, title, published, url, source, lang, and sentences as byte
spans), saved pages (.html), tables with a header line (.csv, .tsv, .parquet; --column says
which column is what), web archives (.warc, .wet), saved feeds (.rss, .atom, .xml), packed with
gzip or zstd or not, directories of such files (read in the order of names), or "-" for
standard input. Text that is not UTF-8 is converted or repaired, and said so. Articles in
other languages than English are said and skipped.

The network is used for addresses only: http:// and https:// URLs of feeds, sitemaps and
pages; feed:, sitemap: or page: before a URL says which it is; opml:FILE reads the feeds of a
list. Private and local addresses are refused, robots.txt is kept to.`

// input holds the flags about what is read.
type input struct {
	published   string
	maxArticle  string
	anyLanguage bool
	columns     map[string]string
}

func (in *input) flags(c *cobra.Command) {
	f := c.Flags()
	f.StringVar(&in.published, "published", "", "`DATE` of articles that give none, like 2024-05-17; without one \"Tuesday\" stays unknown")
	f.StringVar(&in.maxArticle, "max-article", "1M", "largest article to read, in bytes; larger ones are refused by name")
	f.StringToStringVar(&in.columns, "column", nil, "column of CSV and Parquet for a field, like text=body,published=day (default by name)")
	f.BoolVar(&in.anyLanguage, "any-language", false, "read articles that do not look English too")
}

// options checks the flags.
func (in *input) options(c *cobra.Command) (source.Options, error) {
	o := source.Options{Published: in.published, Stdin: c.InOrStdin(), Columns: in.columns, Context: c.Context(), Client: fetch.New(fetch.Options{})}
	if in.published != "" {
		if _, err := reader.ParseDate(in.published); err != nil {
			return o, badUsage(c, fmt.Errorf("--published: %w", err))
		}
	}
	n, err := parseSize(in.maxArticle)
	if err != nil {
		return o, badUsage(c, fmt.Errorf("--max-article: %w", err))
	}
	o.MaxArticle = n
	return o, nil
}

// parseSize reads a number of bytes, with K, M or G for powers of 1024.
func parseSize(s string) (int, error) {
	num, shift := strings.ToUpper(s), 0
	for i, unit := range []string{"K", "M", "G"} {
		if rest, ok := strings.CutSuffix(strings.TrimSuffix(num, "B"), unit); ok {
			num, shift = rest, 10*(i+1)
			break
		}
	}
	n, err := strconv.Atoi(num)
	if err != nil || n <= 0 || n > 1<<31>>shift {
		return 0, fmt.Errorf("%q is no size (like 500000, 500K or 2M)", s)
	}
	return n << shift, nil
}
