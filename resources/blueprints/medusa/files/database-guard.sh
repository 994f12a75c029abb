#!/bin/bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The official entry point is not kill-safe: a data folder that was half made
# when the container died stays half for ever. This guard runs before it, on every
# start of the container, and knows three cases.
#   .sf-init-done      the folder is complete: go on
#   .sf-initialising   a first start died: wipe and start over
#   anything else      a data folder from elsewhere: adopt it as it is
set -eu
volume=${SF_VOLUME:?the mount point of the data volume}
if [ -e "$volume/.sf-init-done" ]; then
    :
elif [ -e "$volume/.sf-initialising" ]; then
    echo "The first start was interrupted; starting over."
    find "$volume" -mindepth 1 -maxdepth 1 ! -name .sf-initialising ! -name lost+found -exec rm -rf {} +
elif [ -n "$(find "$volume" -mindepth 1 -maxdepth 1 ! -name lost+found -print -quit)" ]; then
    echo "Adopting the data that is already here."
    touch "$volume/.sf-init-done"
else
    touch "$volume/.sf-initialising"
    sync -f "$volume"
fi
exec "$@"
