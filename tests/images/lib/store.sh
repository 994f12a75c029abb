# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# A store out of our images: database, cache, setup and server as their pods run
# them, on loopback. Needs harness.sh.

pg_path=/usr/local/bin:/usr/bin:/bin:/usr/lib/postgresql/15/bin
url=http://127.0.0.1:9000

start_database() {
    pg=$(open_root database-postgres)
    writable "$pg" /var/lib/postgresql/data 999
    writable "$pg" /run/postgresql 999
    (exec chroot --userspec=999:999 "$pg" /usr/bin/env -i PATH="$pg_path" LANG=C.UTF-8 \
        PGDATA=/var/lib/postgresql/data/pgdata POSTGRES_USER=medusa POSTGRES_DB=medusa \
        POSTGRES_PASSWORD_FILE=/secrets/database POSTGRES_INITDB_ARGS=--no-sync \
        docker-entrypoint.sh postgres -c shared_buffers=48MB -c fsync=off) > "$scratch/database.log" 2>&1 &
}

start_cache() {
    local root
    root=$(open_root cache-redis)
    writable "$root" /data 999
    (exec chroot --userspec=999:999 "$root" /usr/bin/env -i -C /data PATH=/usr/local/bin:/usr/bin:/bin \
        docker-entrypoint.sh redis-server --save '' --appendonly no --requirepass "$(cat "$scratch/secrets/cache")" \
        --maxmemory-policy noeviction) > "$scratch/cache.log" 2>&1 &
}

prepare_web() {
    web=$(open_root medusa)
    writable "$web" /server/static 1000
    touch "$web/dev/termination-log"
    chmod 666 "$web/dev/termination-log"
}

# on DATABASE COMMAND... : as a container of the web pod would run it; with `alone=1`
# as the first of its process space, which gets no signal without a handler.
on() {
    local database=$1
    shift
    ${alone:+unshare --pid --fork} chroot --userspec=1000:1000 "$web" /usr/bin/env -i -C /server PATH=/usr/local/bin:/usr/bin:/bin \
        NODE_ENV=production HOME=/tmp NODE_OPTIONS=--max-old-space-size=448 \
        DATABASE_HOST=127.0.0.1 DATABASE_PORT=5432 DATABASE_NAME="$database" DATABASE_USER=medusa \
        DATABASE_PASSWORD_FILE=/secrets/database REDIS_HOST=127.0.0.1 REDIS_PORT=6379 REDIS_PASSWORD_FILE=/secrets/cache \
        JWT_SECRET_FILE=/secrets/jwt COOKIE_SECRET_FILE=/secrets/cookie ADMIN_EMAIL_FILE=/secrets/email \
        ADMIN_PASSWORD_FILE=/secrets/admin STORE_TITLE_FILE=/secrets/title SHOPFLOW_SAMPLES="${samples:-true}" \
        SF_VERSION="${sf_version:-1}" COOKIE_SECURE=false STORE_CORS= ADMIN_CORS= AUTH_CORS= \
        FILE_BACKEND_URL=$url WORKER_MODE=shared PORT=9000 "$@"
}

sql() {
    chroot --userspec=999:999 "$pg" /usr/bin/env PATH="$pg_path" psql -X -At -v ON_ERROR_STOP=1 -h /run/postgresql -U medusa -d "$1" -c "$2"
}

ended() { cat "$web/dev/termination-log"; }

# fresh NAME: an empty database. The first statement cannot run in a transaction.
fresh() {
    sql postgres "drop database if exists $1 with (force)" > /dev/null 2>&1
    sql postgres "create database $1" > /dev/null
}

start_server() {
    (on "$1" sh -c 'exec shopflow-server') > "$scratch/server.log" 2>&1 &
    wait_for 120 curl -sf --max-time 2 "$url/health"
}

# The server is a grandchild, and this process space holds no other.
server_pids() { pgrep -f 'node .*setup/server\.js' || true; }

# server_hears: whether it runs and has a handler for SIGTERM, the 15th bit. The
# first process of its space never gets a signal that comes in the milliseconds
# before.
server_hears() {
    local pids caught
    pids=$(server_pids)
    [ -n "$pids" ] || return 1
    caught=$(sed -n 's/^SigCgt:\t//p' "/proc/${pids##*$'\n'}/status") || return 1
    [ $((0x$caught >> 14 & 1)) = 1 ]
}

# stop_server [SECONDS]: true when its process ends after SIGTERM, within less than
# the 20 s that a pod has.
stop_server() {
    local pids
    pids=$(server_pids)
    [ -n "$pids" ] || return 1
    # shellcheck disable=SC2086 # one word for each process
    kill -TERM $pids
    wait_for "${1:-10}" bash -c "! pgrep -f 'node .*setup/server\.js'"
}

# field EXPRESSION: of the JSON on the input, as Python sees it.
field() { python3 -c "import json, sys; d = json.load(sys.stdin); print($1)" 2> /dev/null; }

# Rows that must exist exactly so often, however often setup was killed.
everything_once="select string_agg(t, ' ') from (values
    ('product=' || (select count(*) from product)), ('variant=' || (select count(*) from product_variant)),
    ('level=' || (select count(*) from inventory_level)), ('region=' || (select count(*) from region)),
    ('channel=' || (select count(*) from sales_channel)), ('key=' || (select count(*) from api_key)),
    ('option=' || (select count(*) from shipping_option)), ('location=' || (select count(*) from stock_location)),
    ('store=' || (select count(*) from store)), ('user=' || (select count(*) from \"user\")),
    ('identity=' || (select count(*) from auth_identity)), ('login=' || (select count(*) from provider_identity)),
    ('stamp=' || (select count(*) from shopflow_setup))) v(t)"
once="product=2 variant=8 level=8 region=1 channel=1 key=1 option=1 location=1 store=1 user=1 identity=1 login=1 stamp=3"
