# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the tests of the set-up scripts share; sourced by them.
# shellcheck shell=bash

passed=0 failed=0 skipped=0
scratch=$(mktemp -d "${TMPDIR:-/tmp}/shopflow-scripts.XXXXXX")
output=$scratch/output

# check TITLE COMMAND...: counts it, and shows what the script under test said.
check() {
    local title=$1
    shift
    if "$@" > "$scratch/check" 2>&1; then
        passed=$((passed + 1))
        echo "ok    $title"
    else
        failed=$((failed + 1))
        echo "FAIL  $title"
        sed 's/^/      /' "$scratch/check" "$output" 2> /dev/null
    fi
}

skip() {
    skipped=$((skipped + 1))
    echo "skip  $1"
}

# finish: to be the last command.
finish() {
    rm -rf "$scratch"
    echo "$passed passed, $failed failed, $skipped skipped"
    [ "$failed" = 0 ]
}

equals() {
    echo "expected: $1"
    echo "got:      $2"
    [ "$1" = "$2" ]
}

says() { grep -qF -- "$1" "$output"; }

refuses() { ! "$@"; }

# eventually SECONDS COMMAND...: tries until it succeeds.
eventually() {
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        [ "$SECONDS" -lt "$end" ] || return 1
        sleep 0.1
    done
}
