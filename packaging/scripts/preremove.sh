#!/bin/sh
# Stops the services when the package goes, not when it is upgraded. The store in /var/lib/casus stays.
set -e
case "${1:-}" in
remove | 0)
  [ ! -d /run/systemd/system ] || systemctl disable --now casus-watch.service casus-serve.service || true
  ;;
esac
