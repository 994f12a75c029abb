#!/bin/bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs packaging/demo.sh as a newcomer would, on this machine and without a display:
# the programs of this clone, a cluster, a store that is Ready, the console on it, and
# the way back. Needs root. The last line is "N passed, N failed, N skipped".
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(cd "$here/../.." && pwd)
source "$here/lib.sh"

devcluster=$top/build/devcluster/devcluster
ctl=$top/build/release/bin/shopflowctl
status=0

main() {
    if [ "$(id -u)" != 0 ]; then
        skip "the whole demo: a node needs root"
        finish
        return
    fi
    if [ -x "$devcluster" ] && "$devcluster" status > /dev/null 2>&1; then
        skip "the whole demo: its cluster is in use in this clone"
        finish
        return
    fi
    trap 'end_cluster' EXIT
    export HOME=$scratch/home
    # What makes a second build quick is no part of what is tested.
    export XDG_CACHE_HOME=${XDG_CACHE_HOME:-$caches} CCACHE_DIR=${CCACHE_DIR:-$(ccache_folder)}
    mkdir -p "$HOME"
    unset DISPLAY WAYLAND_DISPLAY KUBECONFIG SHOPFLOW_TEST_KUBECONFIG SHOPFLOW_DEVCLUSTER_DIR
    from_nothing
    again
    back_to_nothing
    finish
}

caches=$HOME/.cache
ccache_folder() { HOME=${caches%/.cache} ccache --get-config cache_dir 2> /dev/null || echo "$caches/ccache"; }

from_nothing() {
    rm -f "$top"/build/screenshots/demo-*.png
    demo -y
    check "the demo ends well" equals 0 "$status"
    check "its store is Ready" says "The store is ready after"
    check "shopflowctl says so too" is_ready
    check "a picture shows the list of stores" is_picture 1
    check "and one the store" is_picture 2
    check "its kubeconfig is private" equals 600 "$(stat -c %a "$top/build/demo/kubeconfig" 2>&1)"
    check "it made none for the person" refuses test -e "$HOME/.kube"
    check "the admin's password is in no log, setting or picture's folder" hides_password
    check "it says how to end it" says "bash packaging/demo.sh --down"
}

again() {
    local before
    before=$(created_at)
    demo
    check "again is fine, without an option" equals 0 "$status"
    check "with the same store" equals "$before" "$(created_at)"
}

back_to_nothing() {
    demo --down
    check "--down ends well" equals 0 "$status"
    check "the cluster is gone" refuses "$devcluster" status
    check "so is its kubeconfig" refuses test -e "$top/build/demo/kubeconfig"
    check "and every process of it" refuses processes_of_cluster
    demo --down
    check "--down of nothing is fine" equals 0 "$status"
}

demo() {
    bash "$top/packaging/demo.sh" "$@" > "$output" 2>&1 < /dev/null
    status=$?
}

console_of_demo() { KUBECONFIG=$top/build/demo/kubeconfig "$ctl" --context devcluster "$@"; }

is_ready() { console_of_demo list && console_of_demo list | grep -E '^demo .*Ready'; }

created_at() {
    console_of_demo status demo -o json | python3 -c 'import json, sys; print(json.load(sys.stdin)["createdAt"])'
}

# is_picture N: of the whole screen, and with more on it than a plain window.
is_picture() {
    local file=$top/build/screenshots/demo-$1.png
    identify "$file" && equals 1440x900 "$(identify -format %wx%h "$file")" &&
        [ "$(identify -format %k "$file")" -gt 200 ]
}

hides_password() {
    console_of_demo credentials demo --reveal -o json |
        python3 -c 'import json, sys; print(json.load(sys.stdin)["password"])' > "$scratch/password"
    [ "$(wc -c < "$scratch/password")" -gt 10 ] || return 1
    ! grep -rlFf "$scratch/password" "$HOME" "$top/build/logs" "$top/build/demo" "$top/build/screenshots" "$output"
}

# The words come from a file, or it would find itself.
processes_of_cluster() {
    echo "$top/build/devcluster/state" > "$scratch/words"
    grep -laFf "$scratch/words" /proc/[0-9]*/cmdline
}

# shellcheck disable=SC2317 # called by the trap
end_cluster() {
    [ ! -x "$devcluster" ] || "$devcluster" down > /dev/null 2>&1
    rm -rf "$scratch"
}

main
