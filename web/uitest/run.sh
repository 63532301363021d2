#!/usr/bin/env bash
# Tests the pages: types, whether dist is the build of the sources, and all that people do in a browser. web/uitest/run.sh [FILE.test.mjs...]
# CASUS names a built program (else it is built), CHROMIUM a browser (else the one that is installed). Where Node, the npm packages or
# a browser cannot be had it says what it skips; UITEST_MUST=1 makes that a failure.
set -euo pipefail
cd "$(dirname "$0")"

skip() { # skip WHY: says so, and ends
  echo "SKIPPED: $1: the pages were not tested in a browser"
  [ -z "${UITEST_MUST:-}" ] && exit 0
  exit 1
}

packages() { # packages FOLDER: its npm packages, as the lock file has them, without running their scripts
  [ -d "$1/node_modules" ] && [ "$1/node_modules/.package-lock.json" -nt "$1/package-lock.json" ] && return 0
  (cd "$1" && npm ci --ignore-scripts --no-audit --no-fund >/dev/null)
}

browser() {
  local b
  for b in "${CHROMIUM:-}" /usr/bin/chromium /usr/bin/chromium-browser "$(command -v google-chrome || true)"; do
    [ -n "$b" ] && [ -x "$b" ] && { echo "$b"; return 0; }
  done
  return 1
}

command -v node >/dev/null && command -v npm >/dev/null || skip "no Node with npm here"
node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 20 ? 0 : 1)' || skip "Node $(node -v) is older than 20"
packages ../ui || skip "the npm packages of web/ui cannot be had"
packages . || skip "the npm packages of web/uitest cannot be had"

echo "-- types"
(cd ../ui && npx tsc --noEmit)
echo "-- dist is the build of the sources"
(cd ../ui/build && go run . -check)

CHROMIUM=$(browser) || skip "no Chromium here (Debian: apt-get install chromium)"
export CHROMIUM
if [ -z "${CASUS:-}" ]; then
  made=$(mktemp -d)
  trap 'rm -rf "$made"' EXIT
  echo "-- build"
  (cd ../.. && CGO_ENABLED=0 go build -o "$made/casus" ./cmd/casus)
  CASUS=$made/casus
fi
CASUS=$(realpath "$CASUS")
export CASUS
echo "-- browser: $("$CHROMIUM" --version 2>/dev/null | head -n 1), node $(node -v)"
node test.mjs "$@"
