#!/bin/bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/lib/headless.sh leaves nothing behind, however it ends.
# The last line is "N passed, N failed, N skipped".
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/lib.sh"

headless=$here/../../packaging/lib/headless.sh

main() {
    local program signal status
    for program in Xvfb dbus-run-session openbox gnome-keyring-daemon; do
        command -v "$program" > /dev/null && continue
        skip "a desktop that nobody sees: $program is not installed"
        finish
        return
    done
    mkdir "$scratch/tmp"
    export TMPDIR=$scratch/tmp
    bash "$headless" bash -c 'echo "$DISPLAY $DBUS_SESSION_BUS_ADDRESS"; exit 7' > "$output" 2>&1
    check "the command's status is its own" equals 7 $?
    check "it has a display and a bus" grep -q '^:.* unix:' "$output"
    check "nothing is left after it" eventually 5 nothing_left

    for signal in TERM INT HUP; do
        begin sleep 1000
        kill -s "$signal" "$pid"
        wait "$pid"
        status=$?
        check "SIG$signal alone gives its status" equals $((128 + $(kill -l "$signal"))) "$status"
        check "SIG$signal alone ends all of it" nothing_left
    done

    begin sh -c 'trap "" TERM; sleep 1000; sleep 1000'
    kill "$pid"
    wait "$pid"
    check "a command that is deaf to SIGTERM is ended too" nothing_left

    timeout --kill-after=20 3 bash "$headless" sleep 1000 > "$output" 2>&1
    check "a limit gives the limit's status" equals 124 $?
    check "a limit leaves nothing" nothing_left
    finish
}

# begin COMMAND...: returns when the command runs; its runner is $pid.
begin() {
    rm -f "$scratch/begun"
    # A shell's background process is deaf to SIGINT, which nothing can undo: hence python3.
    python3 -c 'import os, signal, sys
signal.signal(signal.SIGINT, signal.SIG_DFL)
os.execvp("bash", ["bash"] + sys.argv[1:])' "$headless" bash -c 'touch "$0"; exec "$@"' "$scratch/begun" "$@" > "$output" 2>&1 &
    pid=$!
    eventually 30 test -e "$scratch/begun"
}

# nothing_left: neither a folder nor a process that knows one.
nothing_left() {
    ls -A "$TMPDIR"
    grep -lzF "=$TMPDIR/shopflow-desktop." /proc/[0-9]*/environ 2> /dev/null
    [ -z "$(ls -A "$TMPDIR")" ] && ! grep -qzF "=$TMPDIR/shopflow-desktop." /proc/[0-9]*/environ 2> /dev/null
}

main
