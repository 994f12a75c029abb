#!/bin/bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Unpacks Debian's WordPress without installing it: the package wants a web
# server's site and a database client. Runs inside mmdebstrap, where the lists
# of packages are at hand: unpack.sh ROOT [no]
set -euo pipefail
root=$1
[ "${2:-}" != no ] || exit 0
folder=$root/usr/src/debian
mkdir -p "$folder/archives"
cd "$folder/archives"
APT_CONFIG=$MMDEBSTRAP_APT_CONFIG apt-get --option APT::Sandbox::User=root --quiet=2 download \
    wordpress wordpress-theme-twentytwentythree libjs-cropper libjs-underscore php-getid3
for archive in *.deb; do
    dpkg-deb --extract "$archive" "$folder"
done
rm -r "$folder/archives"
