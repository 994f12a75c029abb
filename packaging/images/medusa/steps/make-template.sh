#!/bin/bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# make-template.sh SERVER: runs migrations and seed of the built server once
# against a scratch PostgreSQL and keeps the result in SERVER/setup/template.
# Needs node and the PostgreSQL 15 programs, and a user that is not root.
set -euo pipefail
server=$1

scratch=$(mktemp -d)
export PATH=$PATH:/usr/lib/postgresql/15/bin
stop() {
    pg_ctl -D "$scratch/data" -m immediate -w stop > /dev/null 2>&1 || true
    rm -rf "$scratch"
}
trap stop EXIT

for secret in database jwt cookie admin; do
    head -c 24 /dev/urandom | base64 | tr -d '/+=' > "$scratch/$secret"
done
echo "admin@example.com" > "$scratch/email"
initdb -D "$scratch/data" --username=medusa --pwfile="$scratch/database" --auth-host=scram-sha-256 \
    --encoding=UTF8 --locale=C.UTF-8 --no-sync > "$scratch/initdb.log"
# A free port of this machine, on loopback only.
free_port='const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })'
port=$(node -e "$free_port")
export DATABASE_PORT=$port
pg_ctl -D "$scratch/data" -w -l "$scratch/postgres.log" start \
    -o "-c listen_addresses=127.0.0.1 -p $port -c unix_socket_directories=$scratch -c fsync=off" > /dev/null
createdb -h "$scratch" -p "$port" -U medusa store
createdb -h "$scratch" -p "$port" -U medusa proof

export HOME=$scratch NODE_ENV=production MEDUSA_DISABLE_TELEMETRY=true
export DATABASE_HOST=127.0.0.1 DATABASE_USER=medusa DATABASE_PASSWORD_FILE=$scratch/database
export JWT_SECRET_FILE=$scratch/jwt COOKIE_SECRET_FILE=$scratch/cookie
export ADMIN_EMAIL_FILE=$scratch/email ADMIN_PASSWORD_FILE=$scratch/admin
export SHOPFLOW_TERMINATION_LOG=/dev/null

cd "$server"
DATABASE_NAME=store node setup/make-template.js

# The template must satisfy the application it was made by.
DATABASE_NAME=proof node setup/main.js

# Starts the server until it answers, then ends it the polite way.
start_once() {
    local pid
    port=$(node -e "$free_port")
    SHOPFLOW_BOOT=$1 DATABASE_NAME=proof PORT=$port HOST=127.0.0.1 node --no-parallel-scavenge setup/server.js \
        > "$scratch/server.log" 2>&1 &
    pid=$!
    node -e '
        const end = Date.now() + 300000
        const ask = () => fetch("http://127.0.0.1:" + process.argv[1] + "/health").then((answer) => answer.ok).catch(() => false)
        const wait = async () => {
          while (!(await ask())) {
            if (Date.now() > end) process.exit(1)
            await new Promise((resolve) => setTimeout(resolve, 200))
          }
        }
        wait()' "$port" || { cat "$scratch/server.log"; exit 1; }
    kill -TERM "$pid"
    wait "$pid" || true
}

# Where every module was found, and the compiled code. V8 keeps code per memory
# setting and Node.js per user: these are those of a store's pod.
start_once record
NODE_OPTIONS=--max-old-space-size=448 start_once replay
for compiled in setup/boot/cache/*; do
    mv "$compiled" "${compiled%-*}-1000"
done
[ -s setup/boot/modules.json ] || { echo "The server wrote no module map. Look at $server/setup/boot.js."; exit 1; }
