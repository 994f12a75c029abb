#!/bin/bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fills an empty PGDATA, then becomes the server. Speaks the variables of the
# official image: POSTGRES_USER, POSTGRES_DB, POSTGRES_PASSWORD (each also as
# *_FILE), POSTGRES_INITDB_ARGS, POSTGRES_HOST_AUTH_METHOD, PGDATA, and runs
# /docker-entrypoint-initdb.d once. Runs as the final user, never as root.
set -Eeuo pipefail

stop() { echo "docker-entrypoint: $*" >&2; exit 1; }

# setting NAME DEFAULT: the value of NAME or of the file that NAME_FILE names.
setting() {
    local value=${!1:-} variable=${1}_FILE path
    path=${!variable:-}
    if [ -n "$value" ] && [ -n "$path" ]; then
        stop "Both $1 and $variable are set. Keep only one of them."
    fi
    if [ -n "$path" ]; then
        [ -r "$path" ] || stop "The file $path named by $variable cannot be read. Check the mounted secret."
        value=$(< "$path")
    fi
    printf '%s' "${value:-$2}"
}

ask() {
    PGHOST='' PGHOSTADDR='' psql -X -q -v ON_ERROR_STOP=1 --no-password --username "$user" "$@"
}

make_cluster() {
    local pwfile=() extra=()
    eval "extra=(${POSTGRES_INITDB_ARGS:-})"
    [ -z "${POSTGRES_INITDB_WALDIR:-}" ] || extra+=(--waldir "$POSTGRES_INITDB_WALDIR")
    # The password goes through a pipe: neither argv nor a file on a volume sees it.
    if [ -n "$password" ]; then
        initdb --username="$user" --pwfile=<(printf '%s\n' "$password") "${extra[@]}"
    else
        initdb --username="$user" "${extra[@]}"
    fi
    local method=${POSTGRES_HOST_AUTH_METHOD:-$(postgres -C password_encryption)}
    printf '\nhost all all all %s\n' "$method" >> "$PGDATA/pg_hba.conf"
}

run_scripts() {
    local script
    for script in /docker-entrypoint-initdb.d/*; do
        case $script in
            *.sh)
                echo "docker-entrypoint: running $script"
                # One that is not executable is meant to be read into this shell.
                if [ -x "$script" ]; then "$script"; else . "$script"; fi ;;
            *.sql) echo "docker-entrypoint: running $script"; ask --dbname "$database" -f "$script" ;;
            *.sql.gz) echo "docker-entrypoint: running $script"; gunzip -c "$script" | ask --dbname "$database" ;;
            *'/*') ;;
            *) echo "docker-entrypoint: ignoring $script" ;;
        esac
    done
}

first_start() {
    if [ -z "$password" ] && [ "${POSTGRES_HOST_AUTH_METHOD:-}" != trust ]; then
        stop "The database has no password yet. Set POSTGRES_PASSWORD_FILE to a file with a password that is not empty."
    fi
    make_cluster
    # Reachable through the socket only: nobody outside may see a half-made database.
    PGUSER=$user pg_ctl -D "$PGDATA" -w start -o "$(printf '%q ' "${@:2}") -c listen_addresses='' -p ${PGPORT:-5432}"
    # Scripts written for the official image read these.
    export POSTGRES_USER=$user POSTGRES_DB=$database PGPASSWORD=$password
    if [ "$database" != postgres ]; then
        ask --dbname postgres -v name="$database" <<< 'CREATE DATABASE :"name";'
    fi
    run_scripts
    PGUSER=$user pg_ctl -D "$PGDATA" -m fast -w stop
    unset PGPASSWORD
    echo "docker-entrypoint: the database is made and ready to start"
}

case ${1:-} in
    -*) set -- postgres "$@" ;;
esac

if [ "${1:-}" = postgres ] && [[ " $* " != *' --version '* && " $* " != *' --help '* ]]; then
    [ "$(id -u)" != 0 ] || stop "The server refuses to run as root. Start the container as user 999."
    export PGDATA=${PGDATA:-/var/lib/postgresql/data}
    mkdir -p "$PGDATA"
    # A folder made by the cluster may be open to all, which the server refuses.
    chmod 700 "$PGDATA" 2> /dev/null || true
    if [ ! -s "$PGDATA/PG_VERSION" ]; then
        user=$(setting POSTGRES_USER postgres)
        password=$(setting POSTGRES_PASSWORD '')
        database=$(setting POSTGRES_DB "$user")
        first_start "$@"
        unset password
    fi
fi

exec "$@"
