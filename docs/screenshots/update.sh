#!/bin/bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes the README's pictures again: bash docs/screenshots/update.sh
#
# The GUI test tst_Pictures shows the windows; each picture is kept with the 256
# colours it needs, so that none has more than 150 kB.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(cd "$here/../.." && pwd)
pictures=(stores-light degraded-dark logs-dark review-light progress-light capacity-light)
most=$((150 * 1000))

main() {
    cmake --build "$top/build/release" --target tst_Pictures
    bash "$top/packaging/lib/headless.sh" "$top/build/release/bin/tst_Pictures" > /dev/null
    local each
    for each in "${pictures[@]}"; do
        keep "$each"
    done
}

keep() {
    local target=$here/$1.png size
    convert "$top/build/screenshots/readme-$1.png" -strip +dither -colors 256 \
        -define png:compression-level=9 -define png:compression-filter=0 "PNG8:$target"
    size=$(stat -c %s "$target")
    echo "$1: $size bytes"
    [ "$size" -le "$most" ] || { echo "$target is too large." >&2; exit 1; }
}

main "$@"
