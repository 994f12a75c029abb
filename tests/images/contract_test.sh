#!/bin/bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Do our images keep the contract of the images they stand for? First config and
# files against contract.txt, then the behaviour of the databases, the cache and
# WordPress. Images that are not built are skipped. Usually 40 s.
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
output=${SHOPFLOW_IMAGES_OUTPUT:-$(cd "$here/../.." && pwd)/build/images}
source "$here/lib/common.sh"
source "$here/lib/harness.sh"
source "$here/lib/mariadb.sh"
source "$here/lib/wordpress.sh"
isolate "${BASH_SOURCE[0]}" "$@"
begin

while read -r verdict fact; do
    case $verdict in
        ok) pass "$fact" ;;
        skip) skip "$fact" ;;
        *) miss "$fact" ;;
    esac
done < <(python3 "$here/lib/facts.py" "$output" "$here/contract.txt" || echo "miss the contract could not be read")

secret password 'Sicher-1"$x'
secret empty ''

database() {
    # database EXTRA_ENV... -- ARGUMENT...
    local extra=()
    while [ "$1" != -- ]; do extra+=("$1"); shift; done
    shift
    # exec: the number of the background job is the server's own.
    exec chroot --userspec=999:999 "$pg" /usr/bin/env -i PATH="$pg_path" LANG=C.UTF-8 \
        PGDATA=/var/lib/postgresql/data/pgdata "${extra[@]}" docker-entrypoint.sh "$@"
}
sql() {
    chroot --userspec=999:999 "$pg" /usr/bin/env PATH="$pg_path" PGPASSWORD="$(cat "$scratch/secrets/password")" \
        psql -X -At -h 10.250.0.1 -U shop -d goods -c "$1"
}
ready() { chroot --userspec=999:999 "$pg" /usr/bin/env PATH="$pg_path" pg_isready -h 127.0.0.1 -U shop -d goods; }

test_database() {
    pg_path=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/15/bin
    pg=$(open_root database-postgres)
    writable "$pg" /var/lib/postgresql/data 999
    writable "$pg" /run/postgresql 999
    writable "$pg" /docker-entrypoint-initdb.d 0
    cat > "$pg/docker-entrypoint-initdb.d/10-count.sh" <<'SCRIPT'
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" -c 'create table runs (n int); insert into runs values (1)'
# The first server must not be reachable from outside.
pg_isready -h 127.0.0.1 > /work/outside 2>&1 && echo reachable > /work/outside || echo closed > /work/outside
SCRIPT
    echo "create table from_sql (n int);" > "$pg/docker-entrypoint-initdb.d/20-more.sql"
    chmod 644 "$pg"/docker-entrypoint-initdb.d/*

    (database -- postgres) > "$scratch/refused" 2>&1
    equal "database: refuses to start without a password" "1 1" "$? $(grep -c POSTGRES_PASSWORD_FILE "$scratch/refused")"
    equal "database: a refusal leaves no data" "" "$(ls -A "$pg/var/lib/postgresql/data/pgdata" 2> /dev/null)"
    (database POSTGRES_PASSWORD_FILE=/secrets/empty -- postgres) > "$scratch/refused" 2>&1
    equal "database: an empty password file is refused too" 1 $?

    settings=(POSTGRES_USER=shop POSTGRES_DB=goods POSTGRES_PASSWORD_FILE=/secrets/password
        "POSTGRES_INITDB_ARGS=--encoding=UTF8 --data-checksums --no-sync")
    database "${settings[@]}" -- postgres -c listen_addresses=* -c shared_buffers=16MB > "$scratch/first" 2>&1 &
    server=$!
    check "database: first start answers" wait_for 60 ready
    equal "database: the init server listened on the socket only" closed "$(cat "$pg/work/outside" 2> /dev/null)"
    equal "database: user, database and password work over TCP" "shop goods" "$(sql "select current_user || ' ' || current_database()")"
    equal "database: arguments reach the server" 16MB "$(sql 'show shared_buffers')"
    equal "database: POSTGRES_INITDB_ARGS reach initdb" on "$(sql 'show data_checksums')"
    equal "database: init scripts ran once" "1 0" "$(sql 'select (select count(*) from runs), (select count(*) from from_sql)' | tr '|' ' ')"
    equal "database: the password is on no command line" "" "$(grep -alF -f "$scratch/secrets/password" /proc/[0-9]*/cmdline 2> /dev/null | head -1)"
    equal "database: a wrong password is refused" 2 "$(chroot --userspec=999:999 "$pg" /usr/bin/env PATH="$pg_path" PGPASSWORD=no psql -h 10.250.0.1 -U shop -d goods -c 'select 1' > /dev/null 2>&1; echo $?)"
    sql "insert into runs values (2)" > /dev/null
    kill -INT $server
    wait $server
    equal "database: the stop signal ends it cleanly" 0 $?

    database "${settings[@]}" -- postgres > "$scratch/second" 2>&1 &
    server=$!
    check "database: second start answers" wait_for 30 ready
    equal "database: a restart keeps the data and runs no script again" 2 "$(sql 'select count(*) from runs')"
    kill -INT $server
    wait $server
    equal "database: version can be asked" 1 "$(database -- postgres --version | grep -c 'PostgreSQL) 15')"
}

test_cache() {
    cache=$(open_root cache-redis)
    writable "$cache" /data 999
    path=/usr/local/bin:/usr/bin:/bin
    redis() { chroot --userspec=999:999 "$cache" /usr/bin/env -i PATH=$path REDISCLI_AUTH="$1" redis-cli "${@:2}"; }
    chroot --userspec=999:999 "$cache" /usr/bin/env -i -C /data PATH=$path docker-entrypoint.sh redis-server --bind 127.0.0.1 \
        --save '' --appendonly no --requirepass open-sesame --maxmemory 64mb --maxmemory-policy noeviction > "$scratch/redis" 2>&1 &
    server=$!
    check "cache: answers" wait_for 20 bash -c "exec 3<> /dev/tcp/127.0.0.1/6379"
    equal "cache: the password works" PONG "$(redis open-sesame ping)"
    equal "cache: no password, no data" 1 "$(redis '' ping 2>&1 | grep -c NOAUTH)"
    equal "cache: arguments reach the server" noeviction "$(redis open-sesame config get maxmemory-policy | tail -1)"
    kill -TERM $server
    wait $server
    equal "cache: ends cleanly on TERM" 0 $?
    chroot --userspec=999:999 "$cache" /usr/bin/env -i -C /data PATH=$path docker-entrypoint.sh --bind 127.0.0.1 --port 6380 > "$scratch/redis" 2>&1 &
    server=$!
    check "cache: options alone start the server" wait_for 20 bash -c "exec 3<> /dev/tcp/127.0.0.1/6380"
    kill -TERM $server
    wait $server
}

if [ -f "$output/database-postgres.tar" ]; then test_database; else skip "database: behaviour (the image is not built)"; fi
if [ -f "$output/cache-redis.tar" ]; then test_cache; else skip "cache: behaviour (the image is not built)"; fi
if [ -f "$output/database-mariadb.tar" ]; then test_mariadb; else skip "mariadb: behaviour (the image is not built)"; fi
if [ -f "$output/wordpress.tar" ]; then test_wordpress; else skip "wordpress: behaviour (the image is not built)"; fi
finish
