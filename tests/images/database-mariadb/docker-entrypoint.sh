#!/bin/bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fills an empty data folder, then becomes the server. Speaks the variables of
# the official image: MARIADB_ROOT_PASSWORD, MARIADB_ROOT_HOST, MARIADB_DATABASE,
# MARIADB_USER, MARIADB_PASSWORD (each also as *_FILE, and with the old prefix
# MYSQL_), MARIADB_RANDOM_ROOT_PASSWORD, MARIADB_ALLOW_EMPTY_ROOT_PASSWORD,
# MARIADB_INITDB_SKIP_TZINFO, MARIADB_AUTO_UPGRADE, and runs
# /docker-entrypoint-initdb.d once. Runs as the final user, never as root.
#
# A start that was killed half-way leaves a data folder that the next one takes
# for a finished database: so does the official image, and a store must cope.
set -eo pipefail
shopt -s nullglob

# Init scripts that are read into this shell may call the next four.
mysql_note() { printf '[Note] [Entrypoint]: %s\n' "$*"; }
mysql_warn() { printf '[Warn] [Entrypoint]: %s\n' "$*" >&2; }
mysql_error() { printf '[ERROR] [Entrypoint]: %s\n' "$*" >&2; exit 1; }

# docker_process_sql [OPTION...]: SQL from the input, as root.
docker_process_sql() {
    # --dont-use-mysql-root-password is for the moment before there is one.
    local with=("--defaults-extra-file=/proc/self/fd/3")
    if [ "${1:-}" = --dont-use-mysql-root-password ]; then with=(); shift; fi
    [ -z "$MARIADB_DATABASE" ] || [ $# -gt 0 ] || set -- --database="$MARIADB_DATABASE"
    # The password goes through a pipe: neither argv nor a file sees it.
    mariadb "${with[@]}" --protocol=socket --user=root --host=localhost --socket="$socket" --comments "$@" \
        3< <(printf '[client]\npassword="%s"\n' "$(option_text "$MARIADB_ROOT_PASSWORD")")
}

# In an option file, as in SQL, a backslash begins an escape.
option_text() { local text=${1//\\/\\\\}; printf '%s' "${text//\"/\\\"}"; }
sql_text() { local text=${1//\\/\\\\}; printf '%s' "${text//\'/\\\'}"; }
sql_name() { printf '%s' "${1//\`/\`\`}"; }

# setting NAME [DEFAULT]: sets MARIADB_NAME from itself, MYSQL_NAME, or the file
# that one of the two names with _FILE.
setting() {
    local name value='' found='' path variable
    for name in "MARIADB_$1" "MYSQL_$1"; do
        variable=${name}_FILE path=${!variable:-}
        [ -z "${!name:-}" ] || [ -z "$path" ] || mysql_error "Both $name and $variable are set (but are exclusive)"
        [ -z "$found" ] || continue
        if [ -n "${!name:-}" ]; then
            value=${!name} found=1
        elif [ -n "$path" ]; then
            [ -r "$path" ] || mysql_error "The file $path named by $variable cannot be read. Check the mounted secret."
            value=$(< "$path") found=1
        fi
        unset "$variable"
    done
    export "MARIADB_$1=${value:-${2:-}}"
}

read_settings() {
    setting ROOT_HOST %
    setting DATABASE
    setting USER
    setting PASSWORD
    setting ROOT_PASSWORD
    MARIADB_RANDOM_ROOT_PASSWORD=${MARIADB_RANDOM_ROOT_PASSWORD:-${MYSQL_RANDOM_ROOT_PASSWORD:-}}
    MARIADB_ALLOW_EMPTY_ROOT_PASSWORD=${MARIADB_ALLOW_EMPTY_ROOT_PASSWORD:-${MYSQL_ALLOW_EMPTY_PASSWORD:-}}
    MARIADB_INITDB_SKIP_TZINFO=${MARIADB_INITDB_SKIP_TZINFO:-${MYSQL_INITDB_SKIP_TZINFO:-}}
}

check_settings() {
    if [ -z "$MARIADB_ROOT_PASSWORD$MARIADB_RANDOM_ROOT_PASSWORD$MARIADB_ALLOW_EMPTY_ROOT_PASSWORD" ]; then
        mysql_error "Database is uninitialized and password option is not specified. Set MARIADB_ROOT_PASSWORD_FILE" \
            "to a file that is not empty, or one of MARIADB_ROOT_PASSWORD, MARIADB_RANDOM_ROOT_PASSWORD" \
            "and MARIADB_ALLOW_EMPTY_ROOT_PASSWORD."
    fi
}

# configured NAME: the server's own view of a setting, arguments included.
configured() {
    "${command[@]}" --verbose --help 2> /dev/null | awk -v name="$1" '$1 == name && !/^[ \t]/ { print $2; exit }'
}

start_for_setup() {
    # Reachable through the socket only: nobody outside may see a half-made database.
    "${command[@]}" --skip-networking --default-time-zone=SYSTEM --socket="$socket" --wsrep-on=OFF \
        --expire-logs-days=0 --skip-slave-start --loose-innodb-buffer-pool-load-at-startup=0 "$@" &
    server=$!
    local tries
    for tries in {1..300}; do
        if mariadb-admin --no-defaults --protocol=socket --socket="$socket" --user=nobody ping > /dev/null 2>&1; then
            return
        fi
        kill -0 $server 2> /dev/null || mysql_error "The server ended during its first start. See the messages above."
        sleep 0.1
    done
    mysql_error "The server did not answer within 30 s ($tries tries)."
}

stop_after_setup() {
    kill $server
    wait $server || mysql_error "The server did not end cleanly after the first start."
}

make_tables() {
    mysql_note "Initializing database files"
    local options=("${command[@]:1}")
    mariadb-install-db --datadir="$datadir" --rpm --auth-root-authentication-method=normal --skip-test-db \
        --old-mode=UTF8_IS_UTF8MB3 --default-time-zone=SYSTEM --skip-log-bin --expire-logs-days=0 \
        --loose-innodb-buffer-pool-load-at-startup=0 --loose-innodb-buffer-pool-dump-at-shutdown=0 "${options[@]}" > /dev/null
    mysql_note "Database files initialized"
}

# Accounts for healthcheck.sh, which is no user of the store.
healthcheck_sql() {
    local host secret
    secret=$(head -c 24 /dev/urandom | base64 | tr -d '+/=\n')
    for host in 127.0.0.1 ::1 localhost; do
        printf "CREATE OR REPLACE USER healthcheck@'%s' IDENTIFIED BY '%s';\nGRANT USAGE ON *.* TO healthcheck@'%s';\n" \
            "$host" "$secret" "$host"
    done
    (umask 027; printf '[mariadb-client]\nport=%s\nsocket=%s\nuser=healthcheck\npassword=%s\n' "$(configured port)" "$socket" "$secret" \
        > "$datadir/.my-healthcheck.cnf")
}

account_sql() {
    local root user base
    root=$(sql_text "$MARIADB_ROOT_PASSWORD")
    echo "SET @@SESSION.SQL_LOG_BIN=0; SET @@SESSION.SQL_MODE='';"
    echo "DROP USER IF EXISTS ''@'localhost'; DELETE FROM mysql.db WHERE User = ''; FLUSH PRIVILEGES;"
    # Made without a password by mariadb-install-db; root comes in by its socket alone.
    echo "DROP USER IF EXISTS root@'127.0.0.1', root@'::1';"
    echo "EXECUTE IMMEDIATE CONCAT('DROP USER IF EXISTS root@''', IF(@@hostname = 'localhost', '127.0.0.1', @@hostname), '''');"
    printf "SET PASSWORD FOR root@localhost = PASSWORD('%s');\n" "$root"
    if [ -n "$MARIADB_ROOT_HOST" ] && [ "$MARIADB_ROOT_HOST" != localhost ]; then
        printf "CREATE USER root@'%s' IDENTIFIED BY '%s';\n" "$(sql_text "$MARIADB_ROOT_HOST")" "$root"
        printf "GRANT ALL ON *.* TO root@'%s' WITH GRANT OPTION;\n" "$(sql_text "$MARIADB_ROOT_HOST")"
    fi
    healthcheck_sql
    [ -z "$MARIADB_DATABASE" ] || printf 'CREATE DATABASE IF NOT EXISTS `%s`;\n' "$(sql_name "$MARIADB_DATABASE")"
    if [ -n "$MARIADB_USER" ] && [ -n "$MARIADB_PASSWORD" ]; then
        user=$(sql_text "$MARIADB_USER")
        printf "CREATE USER '%s'@'%%' IDENTIFIED BY '%s';\n" "$user" "$(sql_text "$MARIADB_PASSWORD")"
        # A grant's name is a pattern, in which _ stands for any letter.
        base=$(sql_name "$MARIADB_DATABASE")
        [ -z "$base" ] || printf "GRANT ALL ON \`%s\`.* TO '%s'@'%%';\n" "${base//_/\\_}" "$user"
    fi
}

run_scripts() {
    local script
    for script in /docker-entrypoint-initdb.d/*; do
        case $script in
            *.sh)
                mysql_note "$0: running $script"
                # One that is not executable is meant to be read into this shell.
                if [ -x "$script" ]; then "$script"; else . "$script"; fi ;;
            *.sql) mysql_note "$0: running $script"; docker_process_sql < "$script" ;;
            *.sql.gz) mysql_note "$0: running $script"; gunzip -c "$script" | docker_process_sql ;;
            *) mysql_warn "$0: ignoring $script" ;;
        esac
    done
}

first_start() {
    check_settings
    if [ -n "$MARIADB_RANDOM_ROOT_PASSWORD" ] && [ -z "$MARIADB_ROOT_PASSWORD" ]; then
        MARIADB_ROOT_PASSWORD=$(head -c 24 /dev/urandom | base64)
        mysql_note "GENERATED ROOT PASSWORD: $MARIADB_ROOT_PASSWORD"
    fi
    make_tables
    mysql_note "Starting temporary server"
    start_for_setup
    if [ -z "$MARIADB_INITDB_SKIP_TZINFO" ]; then
        mariadb-tzinfo-to-sql --skip-write-binlog /usr/share/zoneinfo 2> /dev/null |
            docker_process_sql --dont-use-mysql-root-password --database=mysql
    fi
    account_sql | docker_process_sql --dont-use-mysql-root-password --database=mysql --binary-mode
    run_scripts
    mysql_note "Stopping temporary server"
    stop_after_setup
    mysql_note "MariaDB init process done. Ready for start up."
}

# The tables of the server itself belong to a version, which a file notes.
upgrade() {
    local note now before=
    now=$("${command[@]}" --version | sed -nE 's/.*Ver ([0-9]+\.[0-9]+\.[0-9]+).*/\1/p')
    for note in "$datadir"/{mariadb,mysql}_upgrade_info; do
        [ -z "$before" ] && [ -s "$note" ] && before=$(head -c 100 "$note" | tr -d '\0' | sed -E 's/^([0-9.]+).*/\1/')
    done
    if [ "${before%.*}" = "${now%.*}" ]; then
        mysql_note "MariaDB upgrade not required"
        return
    fi
    mysql_note "Starting MariaDB upgrade from ${before:-an unknown version} to $now"
    start_for_setup --skip-grant-tables
    mariadb-upgrade --no-defaults --socket="$socket" --upgrade-system-tables
    stop_after_setup
    mysql_note "Finished MariaDB upgrade"
}

# Anything that begins with a dash is meant for the server.
[ "${1:0:1}" != - ] || set -- mariadbd "$@"
[ "${1:-}" != mysqld ] || set -- mariadbd "${@:2}"

wants_server() {
    [ "${1:-}" = mariadbd ] || return 1
    local argument
    for argument in "$@"; do
        case $argument in '-?' | --help | --print-defaults | -V | --version) return 1 ;; esac
    done
}

if wants_server "$@"; then
    [ "$(id -u)" != 0 ] || mysql_error "The server refuses to run as root. Start the container as user 999."
    mysql_note "Entrypoint script for MariaDB Server started."
    command=("$@")
    problem=$("${command[@]}" --verbose --help 2>&1 > /dev/null) ||
        mysql_error "mariadbd failed while attempting to check config: $problem"
    datadir=$(configured datadir)
    socket=$(configured socket)
    mkdir -p "$datadir"
    if [ ! -d "$datadir/mysql" ]; then
        read_settings
        first_start
    elif [ -n "${MARIADB_AUTO_UPGRADE:-}" ]; then
        upgrade
    fi
    unset MARIADB_{ROOT_,}PASSWORD MYSQL_{ROOT_,}PASSWORD
fi

exec "$@"
