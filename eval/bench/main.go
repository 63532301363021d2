// Command bench prints how fast Casus is and how much it takes, as a user has it: words a second of the grammar and of
// the whole reading on one processor, of the program with one and two workers, the time from start to the first record,
// resident memory and the size of the program.
//
//	go run ./eval/bench -casus ./casus [-articles FILE.jsonl]
//	go run ./eval/bench -growth [-articles FILE.jsonl]
//
// The second prints what ten times the patterns cost.
//
// Run it on a machine that is otherwise idle.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"os"
	"runtime"
	"time"

	"github.com/casus/casus"
	"github.com/casus/casus/reader"
	"github.com/casus/casus/source"
)

func main() {
	log.SetFlags(0)
	program := flag.String("casus", "./casus", "the program")
	articles := flag.String("articles", "eval/testdata/articles.jsonl", "articles to read, again and again")
	words := flag.Int("words", 200_000, "words to read for each figure")
	patterns := flag.Bool("growth", false, "measure only what ten times the patterns cost")
	flag.Parse()
	if *patterns {
		arts, err := load(*articles)
		if err == nil {
			err = growth(os.Stdout, arts)
		}
		if err != nil {
			log.Fatal(err)
		}
		return
	}
	if err := bench(*program, *articles, *words); err != nil {
		log.Fatal(err)
	}
}

func bench(program, articles string, words int) error {
	arts, err := load(articles)
	if err != nil {
		return err
	}
	fmt.Printf("%-34s %s %s/%s, %d processors\n", "machine", runtime.Version(), runtime.GOOS, runtime.GOARCH, runtime.NumCPU())
	if err := inProcess(arts, words); err != nil {
		return err
	}
	return outside(program, arts, words)
}

func load(path string) ([]*casus.Article, error) {
	var arts []*casus.Article
	for item := range source.Articles([]string{path}, source.Options{}) {
		if item.Err != nil {
			return nil, item.Err
		}
		if item.Article != nil {
			arts = append(arts, item.Article)
		}
	}
	return arts, nil
}

// inProcess measures reading alone, on one processor.
func inProcess(arts []*casus.Article, words int) error {
	before := runtime.GOMAXPROCS(1)
	defer runtime.GOMAXPROCS(before)
	for _, f := range []struct {
		name   string
		layers reader.Layers
	}{{"text + parse, words/s", reader.Grammar}, {"text + parse + entity, words/s", reader.Mentions}, {"whole read, words/s", reader.Everything}} {
		rate, err := rateOf(arts, words, f.layers)
		if err != nil {
			return err
		}
		fmt.Printf("%-34s %.0f\n", f.name, rate)
	}
	return nil
}

func rateOf(arts []*casus.Article, words int, layers reader.Layers) (float64, error) {
	rd, err := reader.New(reader.Options{Layers: layers})
	if err != nil {
		return 0, err
	}
	n := 0
	pass := func(limit int) error {
		for n = 0; n < limit; {
			for _, a := range arts {
				d, err := rd.Read(context.Background(), a)
				if err != nil {
					return err
				}
				for i := range d.Sentences {
					n += len(d.Sentences[i].Tokens)
				}
			}
			if n == 0 {
				return fmt.Errorf("no words in the articles")
			}
		}
		return nil
	}
	if err := pass(words / 20); err != nil { // to warm up
		return 0, err
	}
	start := time.Now()
	if err := pass(words); err != nil {
		return 0, err
	}
	return float64(n) / time.Since(start).Seconds(), nil
}

// outside measures the program.
func outside(program string, arts []*casus.Article, words int) error {
	info, err := os.Stat(program)
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "casus-bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	many, n, err := writeMany(dir, arts, words)
	if err != nil {
		return err
	}
	few, _, err := writeMany(dir, arts[:1], 1)
	if err != nil {
		return err
	}
	first, err := firstRecord(program, few)
	if err != nil {
		return err
	}
	fmt.Printf("%-34s %.2f\n", "start to first record, s", first.Seconds())
	var rates [2]float64
	for i := range rates {
		spent, memory, err := timed(program, many, i+1)
		if err != nil {
			return err
		}
		rates[i] = float64(n) / spent.Seconds()
		fmt.Printf("%-34s %.0f\n", fmt.Sprintf("casus read --workers %d, words/s", i+1), rates[i])
		fmt.Printf("%-34s %.0f\n", "   resident memory, MB", float64(memory)/(1<<20))
	}
	fmt.Printf("%-34s %.2f\n", "two workers / one", rates[1]/rates[0])
	fmt.Printf("%-34s %.1f\n", "program, MB", float64(info.Size())/(1<<20))
	return nil
}
