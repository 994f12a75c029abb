#!/bin/bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Starts a program with a window and takes pictures of the screen, then ends it:
# packaging/lib/picture.sh PREFIX PROGRAM [ARGUMENT...]  ->  PREFIX-1.png ...
# Runs inside packaging/lib/headless.sh.
set -euo pipefail

prefix=$1
shift
program=

main() {
    "$@" &
    program=$!
    trap 'kill "$program" 2> /dev/null || true' EXIT
    local window
    window=$(wait_for_window) || { echo "No window appeared within 30 s." >&2; exit 1; }
    # Lists fill from the network a moment after the window is there.
    sleep 6
    take 1
    # The first row of the list, and what the console shows for it.
    xdotool windowactivate --sync "$window" key --clearmodifiers Home 2> /dev/null || true
    xdotool key --clearmodifiers Return 2> /dev/null || true
    sleep 4
    take 2
    kill -0 "$program" 2> /dev/null || { echo "The program ended by itself." >&2; exit 1; }
    kill "$program"
    wait "$program" || true
    trap - EXIT
}

wait_for_window() {
    local attempt window
    for attempt in $(seq 60); do
        kill -0 "$program" 2> /dev/null || return 1
        window=$(xdotool search --onlyvisible --pid "$program" 2> /dev/null | head -n 1 || true)
        if [ -n "$window" ]; then
            echo "$window"
            return
        fi
        : "$attempt"
        sleep 0.5
    done
    return 1
}

take() {
    import -window root "$prefix-$1.png"
    echo "Wrote $prefix-$1.png."
}

main "$@"
