#!/bin/bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs as the last init script of a first start: from here on the folder is whole.
volume=${SF_VOLUME:?the mount point of the data volume}
sync -f "$volume"
touch "$volume/.sf-init-done"
rm -f "$volume/.sf-initialising"
sync -f "$volume"
