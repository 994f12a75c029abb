#!/bin/sh
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Only options, or a configuration file, mean: give them to the server.
set -e
case ${1:-} in
    -* | *.conf) set -- redis-server "$@" ;;
esac
# What the server writes is its own business.
[ "$(umask)" = 0022 ] && umask 0077
exec "$@"
