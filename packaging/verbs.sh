#!/usr/bin/env bash
# Does the man page name every verb of the program? packaging/verbs.sh CASUS
set -euo pipefail
casus=$1 page=$(dirname "$0")/casus.1 missing=0
for verb in $("$casus" --help | sed -n '/^Available Commands:/,/^$/s/^  \([a-z]*\) .*/\1/p'); do
  [ "$verb" = help ] || grep -qE "^\.BR? .*\b$verb\b" "$page" || { echo "$page does not name the verb $verb"; missing=1; }
done
exit $missing
