#!/bin/bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What packaging/demo.sh asks, and what it does with the answers. It runs in a copy of
# its folder in which every program it starts is a stand-in that only notes its
# arguments. The last line is "N passed, N failed, N skipped".
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/lib.sh"

tree=$scratch/tree
stubs=$scratch/stubs
calls=$scratch/calls

main() {
    make_tree
    unset CI DISPLAY WAYLAND_DISPLAY SHOPFLOW_SKIP_PACKAGES
    export CALLS=$calls PATH=$stubs:$PATH KUBECONFIG=$scratch/kubeconfig HOME=$scratch
    if script -qec true /dev/null < /dev/null > /dev/null 2>&1; then
        questions
        yes_to_all
    else
        skip "all that is asked at a terminal: this machine gives no terminal"
    fi
    without_terminal
    the_rest
    finish
}

questions() {
    foreign_clusters
    at_terminal '1\n'
    check "the first answer is the machine's own cluster" uses_own_cluster
    at_terminal '\n'
    check "which is the answer of who only presses Enter" uses_own_cluster
    at_terminal '3\ny\n1\n'
    check "the current context is taken after a yes" created "--context mine create demo --platform woocommerce"
    check "WooCommerce needs no ingress there" created "--expose none"
    check "no cluster is started then" not_called devcluster
    check "it tells of the list in shopflow-system" says "shopflow-system, the list of stores in it gets an entry"
    at_terminal '3\nn\n'
    check "a no changes nothing" equals 1 "$status"
    check "and says so" says "Nothing was changed."
    check "and makes no store" not_called shopflowctl
    at_terminal '3\ny\n2\nreg.example/medusa:1\n'
    check "Medusa takes the image that is named" created "--platform medusa --title Demo store --image web=reg.example/medusa:1"
    at_terminal '2\ny\n1\n'
    check "a Kind cluster is known by its context" created "--context kind-play create demo"
    at_terminal '7\n'
    check "another number is refused" says "'7' is not one of the numbers."
    check "with status 1" equals 1 "$status"
    no_clusters
    at_terminal ''
    check "where there is no other cluster nothing is asked" uses_own_cluster
    check "not even the number" asked_nothing
    missing_package
    at_terminal 'n\n'
    check "packages are not installed against a no" not_called apt-get
    at_terminal 'y\n'
    check "packages are installed after a yes" called "apt-get install"
}

yes_to_all() {
    foreign_clusters
    missing_package
    at_terminal '3\ny\n1\n' -y
    check "-y asks nothing, whatever clusters are known" asked_nothing
    check "-y takes the machine's own cluster" uses_own_cluster
    check "-y installs what is missing" called "apt-get install"
    at_terminal '' --yes
    check "--yes is the same, and again is fine" uses_own_cluster
}

without_terminal() {
    local before
    foreign_clusters
    before=$(cat "$KUBECONFIG")
    demo < /dev/null
    check "without a terminal nothing is asked" asked_nothing
    check "without a terminal it takes the machine's own cluster" uses_own_cluster
    check "it takes pictures where there is no display" says demo-1.png
    check "its kubeconfig is private" equals 600 "$(stat -c %a "$tree/build/demo/kubeconfig")"
    check "yours stays as it was" equals "$before" "$(cat "$KUBECONFIG")"
    demo < /dev/null
    check "again is fine" uses_own_cluster
    SHOPFLOWCTL_STATUS=6 demo < /dev/null
    check "a store with other settings is told" says "If the store exists with other settings, delete it first"
    SHOPFLOWCTL_STATUS=5 demo < /dev/null
    check "so is one that needs more time" says "Run this again to wait for it."
}

the_rest() {
    demo -h < /dev/null
    check "the help tells what -y does" says "asks nothing"
    check "to its last line" says "It is safe to run again."
    check "and no code" refuses says "set -euo"
    demo --nonsense < /dev/null
    check "an unknown option is refused with status 2" equals 2 "$status"
    demo -y --down < /dev/null
    check "--down ends the cluster, also after -y" equals "devcluster down" "$(cat "$calls")"
    check "and removes its kubeconfig" refuses test -e "$tree/build/demo/kubeconfig"
}

# --- running it ----------------------------------------------------------------

demo() {
    : > "$calls"
    bash "$tree/packaging/demo.sh" "$@" > "$output" 2>&1
    status=$?
}

# at_terminal ANSWERS [OPTION...]
at_terminal() {
    local answers=$1
    shift
    : > "$calls"
    # shellcheck disable=SC2059 # the answers hold line ends
    printf "$answers" | timeout 60 script -qec "bash '$tree/packaging/demo.sh' $*" /dev/null > "$output" 2>&1
    status=$?
}

asked_nothing() { ! grep -E 'Number|\[y/N\]|Where shall|Which shop' "$output"; }

called() { cat "$calls" && grep -qF -- "$1" "$calls"; }

not_called() { cat "$calls" && ! grep -q "^$1" "$calls"; }

created() {
    grep '^shopflowctl' "$calls" | grep -F -- "$1"
}

uses_own_cluster() {
    cat "$calls"
    grep -q '^devcluster up$' "$calls" && grep -q '^devcluster load .*some.tar' "$calls" &&
        grep -q '^shopflowctl --context devcluster create demo --platform medusa .*--image web=own/medusa:1' "$calls" &&
        [ "$status" = 0 ]
}

# --- the world around it -------------------------------------------------------

foreign_clusters() {
    printf 'apiVersion: v1\nkind: Config\ncurrent-context: mine\n' > "$KUBECONFIG"
    rm -f "$scratch/no-kind" "$scratch/missing"
}

no_clusters() {
    rm -f "$KUBECONFIG"
    touch "$scratch/no-kind"
}

missing_package() { touch "$scratch/missing"; }

# stub FILE LINE...: a program that notes how it was called, then does the lines.
stub() {
    local file=$1
    shift
    mkdir -p "$(dirname "$file")"
    printf '%s\n' '#!/bin/bash' 'echo "${0##*/} $*" >> "$CALLS"' "$@" > "$file"
    chmod 755 "$file"
}

make_tree() {
    mkdir -p "$tree/build/images" "$tree/tests/images"
    cp -r "$here/../../packaging" "$tree/"
    echo make > "$tree/tests/images/packages.txt"
    echo '{"medusa": {"web": "own/medusa:1"}}' > "$tree/build/images/refs.json"
    touch "$tree/build/images/some.tar"
    echo "own" > "$scratch/own-kubeconfig"
    stub "$tree/tests/devcluster/build.sh"
    stub "$tree/tests/images/build.sh"
    stub "$tree/build/devcluster/devcluster" "[ \"\$1\" != kubeconfig ] || echo '$scratch/own-kubeconfig'"
    stub "$tree/build/release/bin/shopflowctl" 'exit ${SHOPFLOWCTL_STATUS:-0}'
    stub "$tree/build/release/bin/shopflow-console"
    stub "$tree/packaging/lib/headless.sh" "touch '$tree/build/screenshots/demo-1.png'"
    stub "$stubs/cmake"
    stub "$stubs/docker"
    stub "$stubs/apt-get"
    stub "$stubs/kind" "[ -e '$scratch/no-kind' ] || echo play"
    stub "$stubs/dpkg-query" "[ -e '$scratch/missing' ] || echo 'ii '"
    # Without root it is asked for it; the rest of its line is what it would run.
    printf '%s\n' '#!/bin/bash' 'exec "$@"' > "$stubs/sudo"
    chmod 755 "$stubs/sudo"
}

main
