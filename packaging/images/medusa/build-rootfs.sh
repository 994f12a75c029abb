#!/bin/bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The stages of the Dockerfile without Docker:
#   build-rootfs.sh ROOT POSTGRES NODE WORK
# ROOT      a Debian root folder, which becomes the image's
# POSTGRES  a root folder with the PostgreSQL 15 programs and a user 999
# NODE      folder of a Node.js 22 (bin/node)
# WORK      scratch folder on the same disk
# Needs root and npm. Takes 2 to 8 minutes, most of it npm's download.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$1" && pwd) postgres=$(cd "$2" && pwd) node=$(cd "$3" && pwd)
mkdir -p "$4"
work=$(cd "$4" && pwd)

say() { printf 'medusa: %s\n' "$*"; }

# npm and everything it starts run by the Node.js of the image.
export PATH=$node/bin:$PATH

say "installing the packages of the lock file"
mkdir -p "$work/project"
(cd "$here" && cp -a package.json package-lock.json .npmrc tsconfig.json medusa-config.ts src setup steps "$work/project/")
(cd "$work/project" && npm ci --no-audit --no-fund --loglevel=error) ||
    { say "npm could not install the packages. Check that the package registry is reachable, then run it again."; exit 1; }

say "compiling the server and its admin"
"$here/steps/build-server.sh" "$work/project" "$work/server"

install -D -m 755 "$node/bin/node" "$root/usr/local/bin/node"
install -m 755 "$here/bin/shopflow-setup" "$here/bin/shopflow-server" "$root/usr/local/bin/"
install -d -m 755 -o 1000 -g 1000 "$root/server/static"
grep -q '^node:' "$root/etc/passwd" || {
    echo 'node:x:1000:1000::/tmp:/bin/sh' >> "$root/etc/passwd"
    echo 'node:x:1000:' >> "$root/etc/group"
}

say "making the template of a new store and the map of its modules"
install -d -m 755 -o 999 -g 999 "$work/server/setup/template" "$work/server/setup/boot"
# Its own mount and process space: nothing stays mounted or running behind.
unshare --mount --pid --fork --kill-child --propagation private \
    "$here/steps/in-root.sh" "$postgres" "$work/server" "$node/bin/node" "$here/steps"
chown -R 0:0 "$work/server"
chown 1000:1000 "$work/server/static"
chmod -R go+rX,go-w "$work/server"

rm -rf "$root/server"
mv "$work/server" "$root/server"
say "the root folder is complete: $(du -sm "$root" | cut -f1) MiB"
