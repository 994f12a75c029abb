# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Our store server, by the same steps as packaging/images/medusa/Dockerfile.
usual_seconds=300
inputs=(medusa database-postgres lib/debian.sh lib/node.sh ../../packaging/images/medusa)
project=$top/packaging/images/medusa

make_rootfs() {
    local root=$1 node
    # The template is made by a real database, the one of our own image.
    [ -f "$output/database-postgres.tar" ] || ( build_image database-postgres )
    unpack_image "$output/database-postgres.tar" "$work/postgres"
    node=$(node_folder)
    debian_root "$root" ca-certificates
    "$project/build-rootfs.sh" "$root" "$work/postgres" "$node" "$work/medusa-build"
    rm -rf --one-file-system "$work/medusa-build" "$work/postgres"
}

image_ref() {
    echo "shopflow.local/medusa:$(sed -n 's/^  "version": "\(.*\)",$/\1/p' "$project/package.json")"
}
