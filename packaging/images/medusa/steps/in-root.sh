#!/bin/bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# in-root.sh POSTGRES SERVER NODE STEPS: runs make-template.sh as user 999 in
# the root folder POSTGRES. To be started in a mount and process space of its own.
set -euo pipefail
postgres=$1 server=$2 node=$3 steps=$4

mkdir -p "$postgres"/{server,steps,proc,dev,tmp}
touch "$postgres/usr/local/bin/node"
mount -t proc proc "$postgres/proc"
mount --rbind /dev "$postgres/dev"
mount --bind "$server" "$postgres/server"
mount --bind "$steps" "$postgres/steps"
mount --bind "$node" "$postgres/usr/local/bin/node"
chroot --userspec=999:999 "$postgres" /usr/bin/env -i \
    PATH=/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8 bash /steps/make-template.sh /server
