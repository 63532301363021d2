#!/usr/bin/env bash
# Is a release the same wherever it is built? Builds the current commit in two folders, the second with an empty build cache, and compares all bytes.
#   packaging/reproduce.sh [FOLDER]     works in FOLDER and keeps it, else in a temporary one
# GORELEASER names the program, TARGETS limits it: TARGETS=linux_amd64,windows_amd64
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
work=${1:-$(mktemp -d)}
mkdir -p "$work"
[ $# -gt 0 ] || trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
goreleaser=${GORELEASER:-$work/goreleaser}
[ -x "$goreleaser" ] || GOBIN=$work go install github.com/goreleaser/goreleaser/v2@v2.15.2
sed "s/targets: \[.*/targets: [${TARGETS:-linux_amd64,linux_arm64,darwin_amd64,darwin_arm64,windows_amd64}]/" .goreleaser.yaml >"$work/goreleaser.yaml"

release() { # release FOLDER
  git clone -q --no-hardlinks "$root" "$work/$1"
  (cd "$work/$1" && GOFLAGS=-buildvcs=auto "$goreleaser" release --snapshot --clean --skip=publish -f "$work/goreleaser.yaml" >"$work/log" 2>&1) || { tail -n 40 "$work/log"; exit 1; }
}
release one
TZ=Pacific/Auckland GOCACHE=$work/cache release "another folder"

names() { (cd "$work/$1/packaging/dist" && find . -type f ! -name '*.yaml' ! -name 'artifacts.json' ! -name 'metadata.json' | LC_ALL=C sort); }
diff <(names one) <(names "another folder")
names one | while read -r f; do
  cmp "$work/one/packaging/dist/$f" "$work/another folder/packaging/dist/$f"
  echo "same: $f"
done
(cd "$work/one/packaging/dist" && sha256sum -c --quiet SHA256SUMS)
echo "checksums hold"
