#!/usr/bin/env bash
# What goes into a release beside the program: completions, man page, configuration, licences of others; and the tool that lists its parts.
set -euo pipefail
cd "$(dirname "$0")/.."
out=packaging/build
export CGO_ENABLED=0 GOOS= GOARCH=
mkdir -p "$out/completions"
casus=$out/casus
go build -trimpath -o "$casus" ./cmd/casus
"$casus" completion bash >"$out/completions/casus.bash"
"$casus" completion zsh >"$out/completions/_casus"
"$casus" completion fish >"$out/completions/casus.fish"
"$casus" completion powershell >"$out/completions/casus.ps1"
"$casus" watch --print-config >"$out/watch.toml"
gzip -9nc packaging/casus.1 >"$out/casus.1.gz"
[ -d web/ui/node_modules ] || (cd web/ui && npm ci --ignore-scripts --no-audit --no-fund >/dev/null)
(cd packaging/sbom && go build -trimpath -o ../build/sbom .)
"$out/sbom" -root . -notices "$out/THIRD-PARTY.txt" "$casus"
packaging/verbs.sh "$casus"
