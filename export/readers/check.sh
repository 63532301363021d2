#!/usr/bin/env bash
# Opens every export with readers that other people wrote, and compares what they read:
#   export/readers/check.sh [--install] [CASUS]
#
# CASUS is the program (without it $CASUS, else go run ./cmd/casus). Readers, each used where it is there, each missing one named:
#   python3 (its csv, json, xml modules)      python3's networkx: GraphML
#   Rscript: CSV and tab-separated tables     xmllint: Atom, GraphML
#   node with npm's @duckdb/node-api: Parquet and CSV; looked for in $CASUS_READERS, or fetched with --install
# With CASUS_READERS_ALL=1 a reader that is missing is a failure.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

install=
[ "${1:-}" != --install ] || { install=1; shift; }
readonly duckdb=@duckdb/node-api@1.5.6-r.1
program=${1:-${CASUS:-}}
casus=(go run "$top/cmd/casus")
[ -z "$program" ] || casus=("$(realpath "$program")")
readers=${CASUS_READERS:-$out}

skipped=0 failed=0
skip() { echo "   SKIPPED: $1"; skipped=$((skipped + 1)); }
ok() { echo "   ok: $1"; }
bad() { echo "   FAILED: $1"; failed=$((failed + 1)); }
have() { command -v "$1" >/dev/null; }

# same WHAT A B: two readers have read the same.
same() {
  if cmp -s "$2" "$3"; then ok "$1 ($(($(wc -l <"$2") - 1)) rows)"; else
    bad "$1"
    diff "$2" "$3" | head -n 6
  fi
}

cd "$out"
formats="jsonl csv parquet geojson atom gdelt-events gdelt-mentions icews polecat plover ucdp acled graphml"
for f in $formats; do
  (cd "$top" && "${casus[@]}" export --format "$f" --output "$out/$f" "$here/records.jsonl") 2>"$f.log" || { cat "$f.log"; exit 1; }
done

echo "== Python"
if have python3; then
  if python3 "$here/read.py" $formats; then
    same "csv as jsonl has it" jsonl.python csv.python
    ok "geojson, atom, plover, and the tables have the rows and columns of their side-cars"
  else bad "Python"; fi
else skip "python3 is not installed: nothing but the side-cars to compare with"; fi

echo "== R"
if have Rscript; then
  if Rscript --vanilla "$here/read.R" >R.log 2>&1; then
    for t in csv icews polecat ucdp acled gdelt-events gdelt-mentions; do
      if [ -f "$t.python" ]; then same "$t" "$t.python" "$t.R"; fi
    done
  else
    cat R.log
    bad "R"
  fi
else skip "Rscript is not installed (Debian: r-base-core)"; fi

echo "== DuckDB"
if [ -n "$install" ] && have npm; then
  (cd "$readers" && npm install --no-audit --no-fund --silent "$duckdb") || true
fi
if have node && [ -d "$readers/node_modules/@duckdb/node-api" ]; then
  if CASUS_READERS=$readers node "$here/read.mjs"; then
    [ ! -f jsonl.python ] || same "parquet as jsonl has it" jsonl.python parquet.duckdb
    [ ! -f csv.python ] || same "csv" csv.python csv.duckdb
  else bad "DuckDB"; fi
else skip "node with @duckdb/node-api is not there (npm install $duckdb in \$CASUS_READERS, or --install)"; fi

echo "== XML"
if have xmllint; then
  for f in atom graphml; do if xmllint --noout "$f"; then ok "$f is well-formed"; else bad "$f"; fi; done
else skip "xmllint is not installed (Debian: libxml2-utils)"; fi
if have python3 && python3 -c 'import networkx' 2>/dev/null; then
  if python3 "$here/graph.py"; then ok "graphml is a graph to networkx"; else bad "networkx"; fi
else skip "python3's networkx is not installed"; fi

echo "readers: $failed failed, $skipped not there"
[ "$failed" -eq 0 ] && { [ "$skipped" -eq 0 ] || [ -z "${CASUS_READERS_ALL:-}" ]; }
