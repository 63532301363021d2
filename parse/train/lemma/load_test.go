package main

import (
	"strings"
	"testing"
)

func TestIrregular(t *testing.T) {
	words, err := irregular("# list\nV bid bid/bade bidden\nN ox oxen\nP Alps\n")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, w := range words {
		got = append(got, w.Form+"/"+w.Lemma+"/"+w.UPOS+"/"+w.XPOS)
	}
	want := "bid/bid/VERB/VBD bade/bid/VERB/VBD bidden/bid/VERB/VBN oxen/ox/NOUN/NNS Alps/Alps/PROPN/NNPS"
	if strings.Join(got, " ") != want {
		t.Errorf("got %v, want %s", got, want)
	}
	if _, err := irregular("N ox oxen\n\nV be was\n"); err == nil || !strings.Contains(err.Error(), "line 3") {
		t.Errorf("error %v", err)
	}
	if _, err := irregular(irregularText); err != nil {
		t.Error(err)
	}
}
