#!/bin/sh
# Makes every figure of docs/figures.md again:
#
#   make build && CASUS_DATA=/path/to/data docs/figures.sh [FOLDER]
#
# Each command's output goes to a file of its own in FOLDER (default: figures), below the command itself. What concerns
# speed wants a machine that is otherwise idle. The whole takes some minutes. A command that fails says so in its file,
# and the script ends with 1.
set -u
cd "$(dirname "$0")/.."
: "${CASUS_DATA:?set CASUS_DATA to the folder with the evaluation data}"
export CASUS_DATA CGO_ENABLED=0
out=${1:-figures}
mkdir -p "$out"
failed=0

# figure NAME COMMAND runs a command line as it stands in docs/figures.md.
figure() {
  echo "$1"
  echo "$ $2" >"$out/$1.txt"
  sh -c "$2" >>"$out/$1.txt" 2>&1 || { echo "FAILED: exit status $?" | tee -a "$out/$1.txt"; failed=1; }
}

# Grammar
figure grammar-ewt 'go run ./eval/conll/cmd -parse $CASUS_DATA/data/parse/ud-ewt/en_ewt-ud-test.conllu'
gum=$(mktemp -d)
trap 'rm -rf "$gum"' EXIT
export gum
figure grammar-gum '(cd $CASUS_DATA/data/parse/gum-open && cat $(awk "/^## /{s=\$2} /\*/ && s==\"test\"{print \$2 \".conllu\"}" splits.md) 2>/dev/null) >$gum/test.conllu; go run ./eval/conll/cmd -parse $gum/test.conllu'
figure grammar-raw 'go run ./eval/conll/cmd -text $CASUS_DATA/data/parse/ud-ewt/en_ewt-ud-test.conllu >$gum/ewt.txt && ./casus parse $gum/ewt.txt >$gum/ewt.conllu && go run ./eval/conll/cmd $CASUS_DATA/data/parse/ud-ewt/en_ewt-ud-test.conllu $gum/ewt.conllu'

# Records
figure records-dev './casus eval $CASUS_DATA/gold/dev/articles.jsonl $CASUS_DATA/gold/dev/gold.jsonl'
figure records-seed './casus eval $CASUS_DATA/seed/article.jsonl $CASUS_DATA/seed/gold.jsonl'
figure records-own './casus eval eval/testdata/articles.jsonl eval/testdata/gold.jsonl'
figure records-blind './casus eval eval/testdata/blind/articles.jsonl eval/testdata/blind/gold.jsonl'
figure relations-plv './casus eval plv $CASUS_DATA/gold/plv/rows.jsonl'
figure relations-plover './casus eval plover $CASUS_DATA/data/events/plover/PLOVER_GSR_CAMEO.txt'
figure confidence-dev './casus eval reliability $CASUS_DATA/gold/dev/articles.jsonl $CASUS_DATA/gold/dev/gold.jsonl'
figure confidence-blind './casus eval reliability eval/testdata/blind/articles.jsonl eval/testdata/blind/gold.jsonl'

# Who
figure leaders-reign './casus eval leaders --reign $CASUS_DATA/data/actors/reign/leaderlist_3_21.csv'
figure leaders-factbook './casus eval leaders --factbook $CASUS_DATA/data/actors/factbook'
figure agents './casus eval agents $CASUS_DATA/data/actors/oed/Phoenix.agents.txt'
figure petrarch './casus eval petrarch $CASUS_DATA/data/actors/petrarch/Phoenix.Countries.actors.txt'
figure coref './casus eval coref $CASUS_DATA/data/parse/gum-open'

# Places, times, names
figure geo './casus eval geo --text $CASUS_DATA/data/geo/TR-News.xml $CASUS_DATA/data/geo/GeoVirus.xml'
figure timex './casus eval timex $CASUS_DATA/data/attribution/meantime/intra-doc_annotation/corpus_stock'
figure ner-uner './casus eval ner --format uner $CASUS_DATA/data/ner/uner-ewt/en_ewt-ud-test.iob2'
figure ner-gmb './casus eval ner --format gmb $CASUS_DATA/data/ner/gmb/ner_dataset.csv'
figure ner-crossner './casus eval ner --format crossner $CASUS_DATA/data/ner/crossner/dev.txt'

# Sources of statements, figures of victims
figure attribution './casus eval attribution $CASUS_DATA/data/attribution/polnear-dev'
figure muc './casus eval muc $CASUS_DATA/data/events/muc4/tst3'

# Copies, stories, incidents
figure copies './casus eval story copies $CASUS_DATA/gold/dev/articles.jsonl'
figure stories './casus eval story $CASUS_DATA/data/attribution/meantime/intra_cross-doc_annotation/corpus_*'

# Speed and size
figure growth 'go run ./eval/bench -growth -articles $CASUS_DATA/gold/dev/articles.jsonl'
figure speed 'go run ./eval/bench -casus ./casus -articles $CASUS_DATA/gold/dev/articles.jsonl'

exit $failed
