# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# PostgreSQL of Debian behind the commands, paths and variables of the official image.
usual_seconds=60
inputs=(database-postgres lib/debian.sh)

make_rootfs() {
    local root=$1
    # The package would make a cluster of its own during the installation.
    debian_root "$root" postgresql-15 -- \
        --essential-hook='mkdir -p "$1/etc/postgresql-common"; echo "create_main_cluster = false" > "$1/etc/postgresql-common/createcluster.conf"'
    move_user "$root" postgres 999
    # Just-in-time compilation is the only user of LLVM: a third of the image.
    rm -rf "$root"/usr/lib/postgresql/15/lib/{bitcode,llvmjit.so,llvmjit_types.bc} \
        "$root"/usr/lib/*/libLLVM* "$root"/usr/lib/*/libz3* "$root"/usr/lib/llvm-* \
        "$root"/var/lib/postgresql/15 "$root"/etc/postgresql
    # Debian's wrappers choose a version by Perl; here is only one.
    find "$root/usr/bin" -lname '*pg_wrapper' -delete
    drop_perl "$root"
    install -d -m 755 "$root/docker-entrypoint-initdb.d"
    install -d -m 700 -o 999 -g 999 "$root/var/lib/postgresql/data"
    # /var/run is an absolute link: through it, this would reach the host.
    install -d -m 3777 -o 999 -g 999 "$root/run/postgresql"
    install -m 755 "$here/database-postgres/docker-entrypoint.sh" "$root/usr/local/bin/docker-entrypoint.sh"
    # Same change as in the official image: listen for the pod, not for itself only.
    sed -i -E "s/^#?listen_addresses = .*/listen_addresses = '*'/" \
        "$root/usr/share/postgresql/15/postgresql.conf.sample"
}

image_ref() {
    echo "shopflow.local/postgres:$(package_version "$1" postgresql-15)-deb12"
}
