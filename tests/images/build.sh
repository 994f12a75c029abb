#!/bin/bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the images of the test cluster from Debian packages and npm, without a
# container engine: tests/images/build.sh [name...]  ->  build/images/<name>.tar
# and build/images/refs.json. Without names: all of them.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(cd "$here/../.." && pwd)
output=${SHOPFLOW_IMAGES_OUTPUT:-$top/build/images}
cache=${XDG_CACHE_HOME:-$HOME/.cache}/shopflow/images
all=(pause busybox database-postgres cache-redis database-mariadb wordpress wordpress-tools medusa)

source "$here/lib/common.sh"
source "$here/lib/cache.sh"
source "$here/lib/debian.sh"
source "$here/lib/node.sh"

main() {
    local names=("$@") name
    [ ${#names[@]} -gt 0 ] || names=("${all[@]}")
    for name in "${names[@]}"; do
        [ -f "$here/$name/recipe.sh" ] || fail "There is no image named '$name'. Choose from: ${all[*]}."
    done
    [ "$(id -u)" = 0 ] || fail "Images hold files of several users, so that building them needs root. Run it again as root."
    umask 022 # what is in an image does not depend on who builds it
    mkdir -p "$output" "$cache"
    work=$(mktemp -d "${TMPDIR:-/tmp}/shopflow-images.XXXXXX")
    trap 'rm -rf "$work"' EXIT
    for name in "${names[@]}"; do
        # A recipe's functions and variables end with its subshell.
        ( build_image "$name" )
    done
    write_refs
}

build_image() {
    local name=$1 key started seconds lock
    source "$here/$name/recipe.sh"
    # One build of an image at a time: two would write the same archive.
    exec {lock}> "$output/.$name.lock"
    flock "$lock"
    key=$(input_hash "$name" "${inputs[@]}")
    if from_cache "$name" "$key"; then
        return
    fi
    started=$SECONDS
    say "$name: building, usually about $usual_seconds s"
    need_tools
    mkdir -p "$work/$name"
    chmod 755 "$work/$name"
    make_rootfs "$work/$name"
    "$(mkimage)" --root "$work/$name" --ref "$(image_ref "$work/$name")" \
        --config "$(config_file "$name")" --output "$output/$name.tar"
    rm -rf --one-file-system "${work:?}/$name"
    echo "$key" > "$output/.$name.key"
    seconds=$((SECONDS - started))
    say "$name: $(du -m "$output/$name.tar" | cut -f1) MiB in $seconds s"
    to_cache "$name" "$key"
}

main "$@"
exit
