# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Finds the Go that tests/devcluster/build.sh fetched where the machine's is too
# old; sourced by packaging/demo.sh and tests/run.sh.
# shellcheck shell=bash disable=SC2154 # top is the caller's

# use_found_go sets GO to a Go of 1.26 or newer; leaves it alone when there is none.
use_found_go() {
    [ -z "${GO:-}" ] || return 0
    local candidate cache=${XDG_CACHE_HOME:-$HOME/.cache}/shopflow
    for candidate in "$(command -v go || true)" /usr/local/go/bin/go \
        "$top"/build/go*/bin/go "$top"/build/*/go*/bin/go "$cache"/go*/bin/go "$cache"/*/go*/bin/go; do
        [ -x "$candidate" ] || continue
        if "$candidate" version 2> /dev/null | grep -Eq 'go(1\.(2[6-9]|[3-9][0-9])|[2-9])'; then
            export GO=$candidate
            return
        fi
    done
}
