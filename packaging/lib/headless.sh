#!/bin/bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a command on a desktop nobody sees: packaging/lib/headless.sh COMMAND...
# An X server on a free display, a window manager, a session bus, the
# accessibility bus and an unlocked keyring, all of them private and gone with
# the command. The settings and keyrings of the user are not touched.
set -euo pipefail

main() {
    [ $# -gt 0 ] || { echo "Usage: headless.sh COMMAND [ARGUMENT...]" >&2; exit 2; }
    if [ "$1" = --inside ]; then
        shift
        inside "$@"
    else
        outside "$@"
    fi
}

outside() {
    local folder server='' session=''
    folder=$(mktemp -d "${TMPDIR:-/tmp}/shopflow-desktop.XXXXXX")
    # shellcheck disable=SC2317 # called by the trap
    clean_up() {
        trap '' TERM INT HUP
        end_session "$folder/runtime"
        [ -z "$server" ] || kill "$server" 2> /dev/null || true
        [ -z "$server" ] || wait "$server" 2> /dev/null || true
        rm -rf "$folder"
    }
    trap clean_up EXIT
    trap 'exit 143' TERM
    trap 'exit 130' INT
    trap 'exit 129' HUP
    mkdir -m 700 "$folder/runtime" "$folder/data" "$folder/config"

    mkfifo "$folder/display"
    Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3> "$folder/display" 2> "$folder/xvfb.log" &
    server=$!
    local number=
    read -r -t 20 number < "$folder/display" || true
    if [ -z "$number" ]; then
        cat "$folder/xvfb.log" >&2
        echo "The X server did not start within 20 s." >&2
        exit 1
    fi

    local status=0
    # Environment variables of a real desktop would lead programs to it.
    env -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS -u XAUTHORITY -u SESSION_MANAGER \
        DISPLAY=":$number" XDG_RUNTIME_DIR="$folder/runtime" XDG_DATA_HOME="$folder/data" \
        XDG_CONFIG_HOME="$folder/config" XDG_SESSION_TYPE=x11 XDG_CURRENT_DESKTOP=GNOME \
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb LC_ALL="${LC_ALL:-C.UTF-8}" \
        dbus-run-session -- bash "${BASH_SOURCE[0]}" --inside "$@" &
    session=$!
    wait "$session" || status=$?
    exit "$status"
}

# end_session FOLDER: ends what runs with this runtime folder, and so belongs to the
# session, whoever its parent is by now: first politely, after 5 s by force.
# shellcheck disable=SC2317 # called by the trap
end_session() {
    local signal=TERM tries pids told=' ' pid
    for tries in {1..100}; do
        [ "$tries" -lt 50 ] || signal=KILL
        pids=$(members "$1")
        [ -n "$pids" ] || return 0
        for pid in $pids; do
            # Once is enough: a second TERM could end what is ending well.
            [[ $signal = TERM && $told = *" $pid "* ]] || kill -s "$signal" "$pid" 2> /dev/null || true
            told+="$pid "
        done
        sleep 0.1
    done
}

# shellcheck disable=SC2317 # called by the trap
members() {
    { grep -lzxF "XDG_RUNTIME_DIR=$1" /proc/[0-9]*/environ 2> /dev/null || true; } | tr -dc '0-9\n'
}

inside() {
    local helpers=()
    openbox > /dev/null 2>&1 &
    helpers+=($!)
    if [ -x /usr/libexec/at-spi-bus-launcher ]; then
        /usr/libexec/at-spi-bus-launcher --launch-immediately > /dev/null 2>&1 &
        helpers+=($!)
    fi
    # A keyring of this session only, so that its password protects nothing.
    printf 'throw-away' | gnome-keyring-daemon --unlock --components=secrets > /dev/null 2>&1 ||
        echo "The keyring did not start; programs will find no keychain." >&2
    sleep 1
    local status=0
    "$@" || status=$?
    kill "${helpers[@]}" 2> /dev/null || true
    exit "$status"
}

main "$@"
