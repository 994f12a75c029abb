# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# How the set-up scripts speak, ask and become root; sourced by packaging/demo.sh
# and tests/run.sh.
# shellcheck shell=bash

# Answers every question about packages with yes (-y).
assume_yes=${assume_yes:-0}

say() { printf '%s\n' "$*"; }

complain() { printf '%s\n' "$*" >&2; }

fail() {
    complain "$*"
    exit 1
}

# heading TEXT [USUAL TIME]
heading() {
    if [ -n "${2:-}" ]; then
        printf '\n== %s (usually %s)\n' "$1" "$2"
    else
        printf '\n== %s\n' "$1"
    fi
}

# duration SECONDS prints them as people say them.
duration() {
    local seconds=$1
    if [ "$seconds" -lt 60 ]; then
        printf '%s s' "$seconds"
    else
        printf '%s min %02d s' $((seconds / 60)) $((seconds % 60))
    fi
}

in_ci() { [ "${CI:-}" = true ]; }

# Somebody sits here and can be asked.
can_ask() { ! in_ci && [ -t 0 ] && [ -t 1 ]; }

# confirm QUESTION: true only when somebody said yes.
confirm() {
    local answer
    read -r -p "$1 [y/N] " answer || return 1
    case $answer in
        y | Y | yes | Yes) return 0 ;;
        *) return 1 ;;
    esac
}

is_root() { [ "$(id -u)" = 0 ]; }

can_be_root() { is_root || command -v sudo > /dev/null; }

# as_root COMMAND...: with sudo where needed. The caches stay those of the person
# who started the script.
as_root() {
    if is_root; then
        "$@"
    else
        sudo env "PATH=$PATH" "HOME=$HOME" ${CI:+"CI=$CI"} ${GO:+"GO=$GO"} \
            "XDG_CACHE_HOME=${XDG_CACHE_HOME:-$HOME/.cache}" "$@"
    fi
}

# install_packages PURPOSE PACKAGE...: only what is missing, after one question.
install_packages() {
    local purpose=$1
    shift
    local missing=()
    mapfile -t missing < <(missing_packages "$@")
    if [ ${#missing[@]} -eq 0 ]; then
        say "All Debian packages for $purpose are installed."
        return
    fi
    say "These Debian packages are missing for $purpose:"
    printf '%s\n' "${missing[@]}" | fmt -w 100 | sed 's/^/    /'
    command -v apt-get > /dev/null ||
        fail "This system has no apt-get. Install what corresponds to the packages above, then run this with SHOPFLOW_SKIP_PACKAGES=1."
    can_be_root ||
        fail "Installing packages needs root and there is no sudo here. Ask an administrator to run: apt-get install --no-install-recommends ${missing[*]}"
    if can_ask && [ "$assume_yes" = 0 ]; then
        confirm "Install them now?" || fail "Nothing was installed. Run this again when you have decided."
    fi
    as_root timeout --foreground 300 apt-get update -qq
    as_root timeout --foreground 1200 env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

# missing_packages PACKAGE...: those that dpkg does not know as installed.
missing_packages() {
    [ "${SHOPFLOW_SKIP_PACKAGES:-0}" = 0 ] || return 0
    if ! command -v dpkg-query > /dev/null; then
        printf '%s\n' "$@"
        return
    fi
    local package
    for package in "$@"; do
        # dpkg-query expands ${...} itself.
        # shellcheck disable=SC2016
        dpkg-query -W -f='${db:Status-Abbrev}\n' "$package" 2> /dev/null | grep -q '^.i' || echo "$package"
    done
}
