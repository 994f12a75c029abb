#!/bin/bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads every string of the window into the translations: translations/update.sh
# [--obsolete] [FOLDER]. New strings appear unfinished; with --obsolete those that
# are gone stay and are marked, as the check of the translations wants them.
set -euo pipefail

main() {
    local source options=(-locations none) lupdate
    source=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
    if [ "${1:-}" = --obsolete ]; then shift; else options+=(-no-obsolete); fi
    local folder=${1:-$source/translations}
    lupdate=$(find_lupdate) || { echo "lupdate is missing; Debian has it in qt6-l10n-tools." >&2; exit 1; }
    folder=$(cd "$folder" && pwd)
    cd "$source"
    texts=$(mktemp --suffix=.cpp)
    trap 'rm -f "$texts"' EXIT
    python3 translations/texts.py > "$texts"
    local inputs=(-silent -I ui -I app ui app/console "$texts")
    # English needs a file for its plural forms only.
    "$lupdate" "${options[@]}" -pluralonly "${inputs[@]}" -ts "$folder/shopflow_en.ts"
    "$lupdate" "${options[@]}" "${inputs[@]}" -ts "$folder"/shopflow_{de,es,hi}.ts
}

find_lupdate() {
    local each
    for each in /usr/lib/qt6/bin/lupdate "$(qmake6 -query QT_INSTALL_BINS 2> /dev/null)/lupdate" \
        "$(command -v lupdate6 || true)" "$(command -v lupdate || true)"; do
        [ ! -x "$each" ] || { echo "$each"; return; }
    done
    return 1
}

main "$@"
