package main

import (
	"fmt"
	"net/netip"
	"regexp"
	"strconv"
	"strings"
	"time"

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

A text file may hold many articles, each behind a line that begins it: --split says which lines
do. Without it a file is split where names of one series that end in numbers (AFP-WIRE-0012)
stand alone on lines between blank ones. The name becomes the id; a day with month and year in
the dateline (LIMA, 9 JAN 90 (EFE) --) that of publication.

In a directory the name of a file says what it is; without an ending its first bytes do, and
plain text that is no message file is passed over. So are other files, and JSON lines without
text, and they are said. A file that is named outright is read, or said to be unreadable.

The network is used for addresses only: http:// and https:// URLs of feeds, sitemaps and
pages; feed:, sitemap: or page: before a URL says which it is; opml:FILE reads the feeds of a
list. Private and local addresses are refused unless --allow names their network, robots.txt is
kept to, and --delay lies between two requests to one host.`

// input holds the flags about what is read.
type input struct {
	published   string
	maxArticle  string
	anyLanguage bool
	columns     map[string]string
	split       string
	allow       []string
	delay       time.Duration
}

func (in *input) flags(c *cobra.Command) {
	f := c.Flags()
	f.StringVar(&in.published, "published", "", "`DATE` of articles that give none, like 2024-05-17; without one \"Tuesday\" stays unknown")
	f.StringVar(&in.maxArticle, "max-article", "1M", "largest article to read, in bytes; larger ones are refused by name")
	f.StringToStringVar(&in.columns, "column", nil, "column of CSV and Parquet for a field, like text=body,published=day (default by name)")
	f.StringVar(&in.split, "split", "", "`REGEXP` of the lines of text files that begin an article each; a group, or groups named id, title and published, say what of it")
	f.StringSliceVar(&in.allow, "allow", nil, "`NETWORK` that may be fetched from although it is private or local, like 10.1.2.0/24; may be given several times")
	f.DurationVar(&in.delay, "delay", time.Second, "pause between two requests to one host")
	f.BoolVar(&in.anyLanguage, "any-language", false, "read articles that do not look English too")
}

// options checks the flags.
func (in *input) options(c *cobra.Command) (source.Options, error) {
	o := source.Options{Published: in.published, Stdin: c.InOrStdin(), Columns: in.columns, Context: c.Context()}
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
	if in.split != "" {
		if o.Split, err = regexp.Compile(in.split); err != nil {
			return o, badUsage(c, fmt.Errorf("--split: %w", err))
		}
	}
	if o.Client, err = in.client(); err != nil {
		return o, badUsage(c, err)
	}
	return o, nil
}

// client fetches within the limits that the flags set.
func (in *input) client() (*fetch.Client, error) {
	o := fetch.Options{Delay: in.delay}
	if in.delay <= 0 {
		o.Delay = -1 // none: 0 would be the client's own
	}
	for _, s := range in.allow {
		p, err := netip.ParsePrefix(s)
		if err != nil {
			return nil, fmt.Errorf("--allow: %q is no network like 10.1.2.0/24", s)
		}
		o.Allow = append(o.Allow, p)
	}
	return fetch.New(o), nil
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
