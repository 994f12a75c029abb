#!/bin/bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Is the database well? Every named test has to succeed, as in the official
# image: healthcheck.sh [--datadir=FOLDER] --connect --innodb_initialized ...
set -eo pipefail

datadir=/var/lib/mysql
tests=0

ask() {
    local from=()
    # A file that the first start has left, with an account that may do nothing.
    [ ! -r "$datadir/.my-healthcheck.cnf" ] || from=("--defaults-extra-file=$datadir/.my-healthcheck.cnf")
    mariadb "${from[@]}" --connect-timeout=5 --skip-column-names --batch "$@"
}

# Over TCP: the server of a first start listens on its socket only.
connect() { [ "$(ask --host=127.0.0.1 --protocol=tcp -e 'select @@skip_networking')" = 0 ]; }

innodb_initialized() {
    [ "$(ask -e "select 1 from information_schema.ENGINES where engine = 'InnoDB' and support in ('YES', 'DEFAULT', 'ENABLED')")" = 1 ]
}

innodb_buffer_pool_loaded() {
    ask -e "select variable_value from information_schema.GLOBAL_STATUS where variable_name = 'INNODB_BUFFER_POOL_LOAD_STATUS'" |
        grep -q 'load completed'
}

for option in "$@"; do
    case $option in
        --datadir=*) datadir=${option#*=} ;;
        --connect | --innodb_initialized | --innodb_buffer_pool_loaded)
            tests=$((tests + 1))
            "${option#--}" || { echo "healthcheck ${option#--} failed" >&2; exit 1; } ;;
        *) echo "Unknown healthcheck option $option" >&2; exit 1 ;;
    esac
done
[ $tests -gt 0 ] || { echo "At least one healthcheck has to be named, such as --connect." >&2; exit 1; }
