#!/bin/sh
# The services need a user; they are started by people, after they wrote their feeds into /etc/casus/watch.toml.
set -e
known() { getent passwd casus >/dev/null 2>&1; }
known || { command -v systemd-sysusers >/dev/null 2>&1 && systemd-sysusers casus.conf; } || true
known || { command -v useradd >/dev/null 2>&1 && useradd --system --user-group --home-dir /var/lib/casus --shell /usr/sbin/nologin casus; } || true
[ ! -d /run/systemd/system ] || systemctl daemon-reload || true
