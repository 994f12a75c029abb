# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by the image builds; sourced by build.sh.

say() { printf 'images: %s\n' "$*"; }

fail() { printf 'images: %s\n' "$*" >&2; exit 1; }

# need_tools names what is missing in Debian's words, all of it at once.
need_tools() {
    local missing=()
    command -v gcc > /dev/null || missing+=(gcc libc6-dev)
    command -v mmdebstrap > /dev/null || missing+=(mmdebstrap)
    command -v python3 > /dev/null || missing+=(python3)
    command -v flock > /dev/null || missing+=(util-linux)
    command -v npm > /dev/null || missing+=(nodejs npm)
    [ ${#missing[@]} -eq 0 ] ||
        fail "Some packages are missing. Install them with: apt-get install --no-install-recommends ${missing[*]}"
    go_tool > /dev/null
}

# Debian 12 ships a Go that is too old, so that a newer one is looked for too.
go_tool() {
    local candidate
    for candidate in "${GO:-}" "$(command -v go || true)" /usr/local/go/bin/go; do
        [ -n "$candidate" ] && [ -x "$candidate" ] || continue
        if "$candidate" version | grep -Eq 'go(1\.(2[6-9]|[3-9][0-9])|[2-9])'; then
            echo "$candidate"
            return
        fi
    done
    fail "Go 1.26 or newer was not found. Put it on PATH or into /usr/local/go, or name it with GO=/path/to/go."
}

# mkimage prints the path of our packer, built once per run.
mkimage() {
    local binary=$work/mkimage
    if [ ! -x "$binary" ]; then
        (cd "$here/mkimage" && CGO_ENABLED=0 "$(go_tool)" build -trimpath -o "$binary" .) >&2 ||
            fail "The image packer does not compile. See the messages above."
    fi
    echo "$binary"
}

config_file() {
    local name=$1
    if declare -F image_config > /dev/null; then
        image_config
    else
        echo "$here/$name/config.json"
    fi
}

# unpack_image TAR FOLDER: the one layer of one of our archives.
unpack_image() {
    local layer
    layer=$(tar xOf "$1" manifest.json | python3 -c 'import json, sys; print(json.load(sys.stdin)[0]["Layers"][0])')
    mkdir -p "$2"
    tar xOf "$1" "$layer" | tar xp --numeric-owner -C "$2"
}
