# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# MariaDB of Debian behind the commands, paths and variables of the official image.
usual_seconds=60
inputs=(database-mariadb lib/debian.sh)

make_rootfs() {
    local root=$1
    # Not mariadb-server: it brings cluster replication and a data folder of its own.
    debian_root "$root" mariadb-server-core mariadb-client-core mariadb-client
    drop_perl "$root"
    echo "mysql:x:999:999:MariaDB Server:/nonexistent:/bin/false" >> "$root/etc/passwd"
    echo "mysql:x:999:" >> "$root/etc/group"
    # The official image of these days has no program of the old names.
    find "$root/usr/bin" "$root/usr/sbin" -type l -name 'mysql*' -delete
    rm -rf "$root"/usr/bin/{mytop,innotop,mariadb-{access,hotcopy,report,setpermission}} \
        "$root"/etc/mysql/mariadb.conf.d "$root/usr/share/mysql/charsets/languages"
    install -d -m 755 "$root"/etc/mysql/{conf.d,mariadb.conf.d} "$root/usr/lib/mysql/plugin" \
        "$root/docker-entrypoint-initdb.d"
    install -m 644 "$here/database-mariadb/mariadb.cnf" "$root/etc/mysql/mariadb.cnf"
    install -m 644 "$here/database-mariadb/50-server.cnf" "$root/etc/mysql/mariadb.conf.d/50-server.cnf"
    ln -sfT /etc/mysql/mariadb.cnf "$root/etc/mysql/my.cnf"
    install -d -m 755 -o 999 -g 999 "$root/var/lib/mysql"
    # /var/run is an absolute link: through it, this would reach the host.
    install -d -m 1777 -o 999 -g 999 "$root/run/mysqld"
    install -m 755 -t "$root/usr/local/bin" "$here"/database-mariadb/{docker-entrypoint,healthcheck}.sh
}

image_ref() {
    echo "shopflow.local/mariadb:$(package_version "$1" mariadb-server-core)-deb12"
}
