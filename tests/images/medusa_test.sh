#!/bin/bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Does a store made of our images sell, and does its setup survive everything?
# Runs them without a cluster. Usually 2 minutes; MEDUSA_TEST_SLOW=0 leaves out the
# parts that run whole application processes.
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
output=${SHOPFLOW_IMAGES_OUTPUT:-$(cd "$here/../.." && pwd)/build/images}
for name in database-postgres cache-redis medusa; do
    if [ ! -f "$output/$name.tar" ]; then
        echo "skipped  the image $name is not built: run tests/images/build.sh $name first"
        echo "0 passed, 0 failed, 1 skipped"
        exit 0
    fi
done
source "$here/lib/common.sh"
source "$here/lib/harness.sh"
source "$here/lib/store.sh"
isolate "${BASH_SOURCE[0]}" "$@"
begin

title=$'Asha\'s "Shop" $(touch /tmp/x) `id` \\n 100%\n🎉 नमस्ते'
for name in database cache jwt cookie; do secret $name "secret-of-$name-0123456789"; done
secret email owner@example.com
secret admin 'Admin-Pass-"1'
secret title "$title"

start_cache
prepare_web

test_first_start() {
    # The setup begins before its database, as in a pod.
    on medusa shopflow-setup > "$scratch/setup.log" 2>&1 &
    local setup=$!
    sleep 1
    start_database
    wait $setup
    equal "setup: waits for the database and succeeds" 0 $?
    equal "setup: says every step" "step 1/4 database,step 2/4 migrate,step 3/4 samples,step 4/4 admin" \
        "$(grep '^step [0-9]' "$scratch/setup.log" | paste -sd,)"
    equal "setup: says that every step is done" 4 "$(grep -Ec '^done [1-4]/4 [a-z]+ ms=[0-9]+$' "$scratch/setup.log")"
    equal "setup: leaves a line for the cluster" 1 "$(ended | grep -Ec '^step=setup rc=0 ms=[0-9]+ reason=$')"
    equal "setup: makes everything once" "$once" "$(sql medusa "$everything_once")"
    equal "setup: the title arrives unchanged" "$title" "$(sql medusa 'select name from store')"
    equal "setup: no secret is logged" 0 "$(cat "$scratch/setup.log" "$web/dev/termination-log" | grep -cF -e secret-of- -e Admin-Pass)"
    local began
    began=$(date +%s%N)
    on medusa shopflow-setup > "$scratch/setup.log" 2>&1
    local took=$((($(date +%s%N) - began) / 1000000))
    equal "setup: a second run skips three steps" 3 "$(grep -c '^skipped' "$scratch/setup.log")"
    check "setup: a second run takes less than a second ($took ms)" [ $took -lt 1000 ]
}

test_sells() {
    local token key region cart
    check "server: answers" start_server medusa
    token=$(curl -s "$url/auth/user/emailpass" -H 'content-type: application/json' \
        -d "$(python3 -c 'import json; print(json.dumps({"email": "owner@example.com", "password": "Admin-Pass-\"1"}))')" | field 'd["token"]')
    check "admin: signs in" [ -n "$token" ]
    local auth="Authorization: Bearer $token"
    equal "admin: lists the samples" "jeans t-shirt" "$(curl -s "$url/admin/products?fields=id,handle" -H "$auth" | field '" ".join(sorted(p["handle"] for p in d["products"]))')"
    equal "admin: nobody else does" 401 "$(curl -s -o /dev/null -w '%{http_code}' "$url/admin/products")"
    equal "admin: shows the title" "$title" "$(curl -s "$url/admin/stores" -H "$auth" | field 'd["stores"][0]["name"]')"
    equal "admin: its pages are served" 200 "$(curl -s -o /dev/null -w '%{http_code}' "$url/app/login")"
    equal "admin: a plain http session keeps its cookie" 1 \
        "$(curl -si -X POST "$url/auth/session" -H "$auth" | grep -ic '^set-cookie: connect.sid=.*httponly; samesite=lax' )"
    equal "admin: that cookie is not for https only" 0 "$(curl -si -X POST "$url/auth/session" -H "$auth" | grep -i '^set-cookie' | grep -ic ' secure')"
    key=$(curl -s "$url/admin/api-keys?type=publishable" -H "$auth" | field 'd["api_keys"][0]["token"]')
    local pass="x-publishable-api-key: $key"
    region=$(curl -s "$url/store/regions" -H "$pass" | field 'd["regions"][0]["id"]')
    check "shop: has a region" [ -n "$region" ]
    equal "shop: prices and stock" "Jeans 50 1000,T-Shirt 20 1000" "$(curl -gs "$url/store/products?region_id=$region&fields=title,*variants,*variants.calculated_price,%2Bvariants.inventory_quantity" -H "$pass" |
        field '",".join(sorted("%s %d %d" % (p["title"], p["variants"][0]["calculated_price"]["calculated_amount"], p["variants"][0]["inventory_quantity"]) for p in d["products"]))')"
    equal "shop: sizes keep their order" "S M L XL" "$(curl -s "$url/store/products?handle=jeans&region_id=$region&fields=*variants" -H "$pass" |
        field '" ".join(v["title"] for v in sorted(d["products"][0]["variants"], key=lambda v: v["variant_rank"]))')"
    equal "shop: a way to pay" pp_system_default "$(curl -s "$url/store/payment-providers?region_id=$region" -H "$pass" | field 'd["payment_providers"][0]["id"]')"
    cart=$(curl -s "$url/store/carts" -H "$pass" -H 'content-type: application/json' -d "{\"region_id\":\"$region\"}" | field 'd["cart"]["id"]')
    equal "shop: a way to deliver" "Standard Shipping 5" "$(curl -s "$url/store/shipping-options?cart_id=$cart" -H "$pass" |
        field '"%s %d" % (d["shipping_options"][0]["name"], d["shipping_options"][0]["amount"])')"
    local file
    file=$(printf 'hello' | curl -s "$url/admin/uploads" -H "$auth" -F 'files=@-;filename=note.txt' | field 'd["files"][0]["url"]')
    equal "admin: uploads are served from the volume" hello "$(curl -s "$file")"
    equal "admin: deletes a sample" 200 "$(curl -s -o /dev/null -w '%{http_code}' -X DELETE "$url/admin/products/$(sql medusa "select id from product where handle = 'jeans'")" -H "$auth")"
    check "server: ends on TERM" stop_server
}

test_merchant_wins() {
    sql medusa "update provider_identity set entity_id = 'new@example.com', provider_metadata = '{\"password\": \"changed\"}';
        update \"user\" set email = 'new@example.com'; update store set name = 'Renamed'" > /dev/null
    sf_version=2 on medusa shopflow-setup > "$scratch/setup.log" 2>&1
    equal "later: a changed version converges" "0 1" "$? $(grep -c '^done 2/4 migrate' "$scratch/setup.log")"
    equal "later: what the merchant changed stays" "1 changed new@example.com 1 Renamed" "$(sql medusa "select
        (select count(*) from product where deleted_at is null) || ' ' || (select string_agg(provider_metadata ->> 'password', ',') from provider_identity)
        || ' ' || (select string_agg(email, ',') from \"user\") || ' ' || (select count(*) from auth_identity) || ' ' || (select name from store)")"
    sql medusa "update shopflow_setup set version = '99.0.0-1' where step = 'migrate'" > /dev/null
    on medusa shopflow-setup > "$scratch/setup.log" 2>&1
    equal "later: a downgrade is refused with the reason" "1 1" "$? $(ended | grep -c '^step=database rc=1 .*99.0.0-1, which is newer than')"
}

test_kills() {
    local moment wrong=0 setup
    for moment in 0.05 0.1 0.15 0.2 0.25 0.3 0.35 0.4 0.45 0.5 0.6 0.8; do
        fresh killed
        on killed shopflow-setup > "$scratch/killed.log" 2>&1 &
        setup=$!
        sleep $moment
        kill -9 $setup "$(pgrep -P $setup | head -1)" 2> /dev/null
        wait $setup 2> /dev/null
        if ! on killed shopflow-setup > "$scratch/killed.log" 2>&1 || [ "$(sql killed "$everything_once")" != "$once" ]; then
            wrong=$((wrong + 1))
            echo "           killed after $moment s: $(sql killed "$everything_once") $(tail -1 "$scratch/killed.log")"
        fi
    done
    equal "killed: twelve moments of the first start all converge" 0 $wrong
    sql killed "delete from shopflow_setup where step = 'admin'; delete from \"user\"" > /dev/null
    on killed shopflow-setup > /dev/null 2>&1
    equal "killed: a login without its user is mended" "$once true" \
        "$(sql killed "$everything_once") $(sql killed "select (select app_metadata ->> 'user_id' from auth_identity) = (select id from \"user\")" | sed 's/^t$/true/')"
    fresh bare
    samples=false on bare shopflow-setup > /dev/null 2>&1
    equal "bare: no products, but everything to sell them" "product=0 variant=0 level=0 ${once#*level=8 }" "$(sql bare "$everything_once")"
    check "bare: identifiers and keys are each store's own" [ "$(sql bare 'select id || token from api_key')" != "$(sql killed 'select id || token from api_key')" ]
}

# A deleted store ends everything at once; the server is not to wait for a database
# and a cache that will never answer again. Runs last: nothing is left afterwards.
test_ends_together() {
    check "end: the server answers" start_server medusa
    pkill -KILL -x redis-server
    pkill -KILL -x postgres
    check "end: not later than its database and cache" stop_server
    (alone=1 on medusa sh -c 'exec shopflow-server') > "$scratch/server.log" 2>&1 &
    wait_for 20 server_hears
    # It hears only between two modules that it loads, which take their time on a busy
    # machine; a pod has 20 s.
    check "end: while it starts" stop_server 15
}

test_whole_application() {
    if [ "${MEDUSA_TEST_SLOW:-1}" = 0 ]; then
        skip "plain way: left out by MEDUSA_TEST_SLOW=0"
        return
    fi
    fresh plain
    on plain shopflow-setup --naive wait > "$scratch/plain.log" 2>&1
    # The kill falls into the migrations: some tables exist, most do not.
    on plain shopflow-setup --naive migrate > "$scratch/plain.log" 2>&1 &
    local setup=$!
    wait_for 60 bash -c "[ \"\$(chroot --userspec=999:999 '$pg' /usr/bin/env PATH=$pg_path psql -X -At -h /run/postgresql -U medusa -d plain -c 'select count(*) from pg_tables' )\" -gt 90 ]"
    kill_tree $setup
    equal "half: the kill left a part of the tables" 1 "$(sql plain "select (count(*) between 1 and 140)::int from pg_tables where schemaname = 'public'")"
    on plain shopflow-setup > "$scratch/plain.log" 2>&1
    equal "half: setup goes on with the application's own migrations" "0 $once" "$? $(sql plain "$everything_once")"
    fresh plain
    local step codes=
    for step in wait migrate seed admin seed admin; do
        on plain shopflow-setup --naive $step > "$scratch/plain.log" 2>&1
        codes+="$? "
    done
    equal "plain way: four steps, the last two again" "0 0 0 0 0 0 " "$codes"
    equal "plain way: leaves a line for the cluster" 1 "$(ended | grep -Ec '^step=admin rc=0 ')"
    on plain shopflow-setup > "$scratch/plain.log" 2>&1
    equal "plain way: setup adopts such a store without a duplicate" "0 $once" "$? $(sql plain "$everything_once")"
}

# kill_tree PID: what a killed container takes with it.
kill_tree() {
    local child
    kill -STOP "$1" 2> /dev/null
    for child in $(pgrep -P "$1"); do kill_tree "$child"; done
    kill -9 "$1" 2> /dev/null
}

test_first_start
test_sells
test_merchant_wins
test_kills
test_whole_application
test_ends_together
finish
