# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Root folders out of Debian packages. mmdebstrap adds the security and update
# suites by itself and starts no daemon on the machine it runs on.

suite=bookworm

# debian_root ROOT PACKAGE... [-- MMDEBSTRAP OPTION...]
debian_root() {
    local root=$1 packages=() options=()
    shift
    while [ $# -gt 0 ] && [ "$1" != -- ]; do packages+=("$1"); shift; done
    [ $# -gt 0 ] && { shift; options=("$@"); }
    rm -rf --one-file-system "$root"
    mmdebstrap --quiet --mode=root --variant=minbase --format=directory \
        --dpkgopt='path-exclude=/usr/share/doc/*' \
        --dpkgopt='path-exclude=/usr/share/man/*' \
        --dpkgopt='path-exclude=/usr/share/locale/*' \
        --dpkgopt='path-exclude=/usr/share/info/*' \
        --dpkgopt='path-exclude=/usr/share/lintian/*' \
        --include="$(IFS=,; echo "${packages[*]}")" \
        "${options[@]}" "$suite" "$root" 1>&2 ||
        fail "The Debian packages could not be unpacked. Check that the package mirror is reachable, then run it again."
    trim_root "$root"
}

# What an image never reads, and what would differ between two builds.
trim_root() {
    local root=$1
    rm -rf "$root"/var/cache/{apt,debconf,ldconfig,man}/* "$root"/var/lib/apt/lists/* \
        "$root"/var/log/* "$root"/usr/share/{doc,man,info,locale,lintian,bug,zoneinfo/right,zoneinfo/posix} \
        "$root"/usr/lib/*/perl-base/auto/DB_File "$root"/tmp/* "$root"/run/* \
        "$root"/etc/{machine-id,hostname,resolv.conf} "$root"/etc/ssh
    rm -f "$root"/etc/apt/apt.conf.d/99mmdebstrap "$root"/etc/dpkg/dpkg.cfg.d/99mmdebstrap
}

# drop_perl ROOT: packages pull in the whole of Perl for their installation
# scripts; perl-base stays.
drop_perl() {
    rm -rf "$1"/usr/share/perl "$1"/usr/lib/*/perl "$1"/usr/share/perl5
}

# move_user ROOT NAME ID: Debian's package gives a small number, the official
# image another one, and the volumes of a store belong to the latter.
move_user() {
    local root=$1 name=$2 id=$3 oldUser oldGroup
    oldUser=$(awk -F: -v n="$name" '$1 == n { print $3 }' "$root/etc/passwd")
    oldGroup=$(awk -F: -v n="$name" '$1 == n { print $3 }' "$root/etc/group")
    [ -n "$oldUser" ] && [ -n "$oldGroup" ] || fail "The package made no user '$name'. The recipe needs an update."
    find "$root" -xdev -uid "$oldUser" -exec chown -h "$id" {} +
    find "$root" -xdev -gid "$oldGroup" -exec chgrp -h "$id" {} +
    sed -i -E "s|^($name:[^:]*):$oldUser:$oldGroup:|\1:$id:$id:|" "$root/etc/passwd"
    sed -i -E "s|^($name:[^:]*):$oldGroup:|\1:$id:|" "$root/etc/group"
}

package_version() {
    # 1:15.20-0+deb12u1 -> 15.20
    awk -v p="$2" '$1 == "Package:" { on = $2 == p } on && $1 == "Version:" { print $2; exit }' \
        "$1/var/lib/dpkg/status" | sed -E 's/^[0-9]+://; s/[-+].*$//'
}
