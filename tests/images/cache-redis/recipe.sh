# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Redis of Debian behind the commands, paths and user of the official image.
usual_seconds=35
inputs=(cache-redis lib/debian.sh)

make_rootfs() {
    local root=$1
    debian_root "$root" redis-server
    move_user "$root" redis 999
    drop_perl "$root"
    install -d -m 755 -o 999 -g 999 "$root/data"
    install -m 755 "$here/cache-redis/docker-entrypoint.sh" "$root/usr/local/bin/docker-entrypoint.sh"
}

image_ref() {
    echo "shopflow.local/redis:$(package_version "$1" redis-server)-deb12"
}
