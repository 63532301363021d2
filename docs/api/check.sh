#!/usr/bin/env bash
# Uses the API as somebody from outside would: docs/api/check.sh
# Serves the bundled example; checks that /openapi.json is valid, that every GET route answers as it says, that a client generated from it
# gives what `casus query` prints, and that the Python and R snippets of docs/api.md run as they stand. CASUS names a built program; else it is built.
set -euo pipefail
cd "$(dirname "$0")"
root=$(cd ../.. && pwd)
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT

casus=${CASUS:-$work/casus}
[ -n "${CASUS:-}" ] || (cd "$root" && CGO_ENABLED=0 go build -o "$casus" ./cmd/casus)
store=$work/news.db
ingest() { "$casus" ingest --store "$store" "$@" >"$work/ingest.log" 2>&1 || { cat "$work/ingest.log"; exit 1; }; }
ingest "$root/examples/berlin.jsonl" "$root/eval/testdata/articles.jsonl" "$root/web/uitest/articles.jsonl"
ingest "$root/web/uitest/edited.jsonl" # an article that changes has versions
"$casus" serve --store "$store" --listen 127.0.0.1:0 2>"$work/serve.log" &
server=$!
for _ in $(seq 100); do
  CASUS_URL=$(sed -n 's|.* at \(http://[0-9.:]*\)/$|\1|p' "$work/serve.log")
  [ -z "$CASUS_URL" ] || break
  sleep 0.1
done
[ -n "$CASUS_URL" ] || { cat "$work/serve.log"; exit 1; }
export CASUS_URL

# snippet LANGUAGE prints the first block of that language in docs/api.md.
snippet() { awk -v start="\`\`\`$1" '$0 == start {on = 1; next} on && /^```$/ {exit} on' ../api.md; }

if command -v node >/dev/null && command -v npm >/dev/null; then
  [ -d node_modules ] || npm ci --ignore-scripts --no-audit --no-fund >"$work/npm.log" 2>&1 || { cat "$work/npm.log"; exit 1; }
  mkdir -p build
  node -e 'fetch(process.env.CASUS_URL + "/openapi.json").then(async (r) => process.stdout.write(await r.text()))' >build/openapi.json
  node validate.mjs build/openapi.json
  node contract.mjs "$CASUS_URL" build/openapi.json
  npx --no-install openapi-typescript build/openapi.json -o build/openapi.ts >"$work/generate.log" 2>&1 || { cat "$work/generate.log"; exit 1; }
  npx --no-install tsc
  node build/client.js "$CASUS_URL" "$casus" "$store"
else
  echo "no node: the document, its routes and the generated client are not checked"
fi

events=$("$casus" query --store "$store" --kind event --format jsonl | wc -l)
if command -v python3 >/dev/null; then
  snippet python >"$work/snippet.py"
  python3 "$work/snippet.py" >"$work/python.out"
  [ "$(wc -l <"$work/python.out")" = "$events" ] || { echo "the Python snippet prints other than $events events:"; cat "$work/python.out"; exit 1; }
  echo "the Python snippet prints the $events events"
else
  echo "no Python: its snippet is not run"
fi
if command -v Rscript >/dev/null; then
  snippet r >"$work/snippet.R"
  { cat "$work/snippet.R"; echo 'cat("events:", nrow(events), "\n")'; } >"$work/counted.R"
  Rscript --vanilla "$work/counted.R" >"$work/r.out"
  grep -q "^events: $events " "$work/r.out" || { echo "the R snippet has other than $events events:"; cat "$work/r.out"; exit 1; }
  echo "the R snippet has the $events events"
else
  echo "no R: its snippet is not run"
fi
