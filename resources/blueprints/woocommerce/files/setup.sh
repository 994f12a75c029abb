#!/bin/bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the store, or brings it up to what is wanted now. Runs at every start of the pod,
# before the server, and takes 0.1 s when nothing is to be done. README.md beside this file
# tells what it reads. Each step is a PHP process that checks, acts and verifies:
#   database   waits for it; ends here when the end mark is there and nothing changed
#   core       WordPress and the administrator; schema and address when they changed
#   plugin     WooCommerce's files; the lock of a killed installation is cleared
#   activate   WooCommerce is switched on
#   store      options, pages, payment, shipping, samples; the end mark comes last
# Four processes take 9 s where one for each act would take 75 s.
set -uo pipefail

scripts=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
termination_log=${SHOPFLOW_TERMINATION_LOG:-/dev/termination-log}
steps=(database core plugin activate store)
begun=${EPOCHREALTIME//[.,]/}
# What a step that fails gives as its reason; shared with the PHP processes.
SF_REASON=$(mktemp)
export SF_REASON
child=

main() {
    trap 'rm -f "$SF_REASON"' EXIT
    trap 'interrupted' TERM INT
    local number=0 step status
    for step in "${steps[@]}"; do
        number=$((number + 1))
        run_step "$number" "$step"
        status=$?
        # 0 done · 10 more to do · 11 done, and the next step has nothing to do
        case $step:$status in
            database:0)
                skip 2 core && skip 3 plugin && skip 4 activate && skip 5 store
                break
                ;;
            database:10 | *:0) ;;
            plugin:11) activated=1 ;;
            *) fail "$step" "$status" ;;
        esac
    done
    leave setup 0 ""
}
activated=0

milliseconds() { echo $(((${EPOCHREALTIME//[.,]/} - $1) / 1000)); }

run_step() {
    local since=${EPOCHREALTIME//[.,]/} status script=$scripts/setup-$2.php
    [ "$2" != database ] || script=$scripts/mark.php
    if [ "$2" = activate ] && [ "$activated" = 1 ]; then
        skip "$1" "$2"
        return 0
    fi
    echo "step $1/${#steps[@]} $2"
    : > "$SF_REASON"
    # In the background, so that a TERM is heard at once and not after the step.
    php "$script" &
    child=$!
    wait "$child"
    status=$?
    child=
    case $status in
        0 | 10 | 11) echo "done $1/${#steps[@]} $2 ms=$(milliseconds "$since")" ;;
    esac
    return "$status"
}

skip() { echo "skipped $1/${#steps[@]} $2 ms=0"; }

fail() {
    local reason retry
    reason=$(head -c 600 "$SF_REASON" | tr '\n' ' ')
    if [ -z "$reason" ]; then
        if [ "$2" -gt 128 ]; then
            reason="The step was killed by signal $(($2 - 128)); with signal 9 it may have been out of memory."
        else
            reason="The step ended with code $2 and gave no reason; see the log of this container."
        fi
    fi
    case $reason in
        "retry=no "*)
            retry=" retry=no"
            reason=${reason#retry=no }
            ;;
    esac
    leave "$1" "$2" "$reason" "${retry:-}"
}

# leave STEP STATUS REASON [RETRY]: the line that stays readable after the container is gone.
leave() {
    local line
    line="step=$1 rc=$2 ms=$(milliseconds "$begun")${4:-} reason=$3"
    echo "$line"
    { echo "$line" > "$termination_log"; } 2> /dev/null || true
    exit "$2"
}

# shellcheck disable=SC2317 # called by a trap
interrupted() {
    [ -z "$child" ] || kill "$child" 2> /dev/null
    leave setup 143 "The setup was stopped; it goes on at the next start."
}

main
