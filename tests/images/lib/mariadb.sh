# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The behaviour of the MariaDB image; sourced by contract_test.sh.

maria_path=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin

# maria COMMAND...: as a container of the image would run it.
maria() { exec chroot --userspec=999:999 "$maria" /usr/bin/env -i PATH="$maria_path" LANG=C.UTF-8 "$@"; }

# maria_sql USER PASSWORD-FILE SQL [OPTION...]: over TCP, from another address.
maria_sql() {
    (maria MYSQL_PWD="$(cat "$scratch/secrets/$2")" mariadb --protocol=tcp -h 10.250.0.1 -u "$1" -N -B -e "$3" "${@:4}")
}
maria_healthy() { (maria healthcheck.sh --connect --innodb_initialized); }
maria_says() { grep -c "$1" "$scratch/maria.log"; }

# maria_start [VARIABLE...] -- ARGUMENT...: in the background.
maria_start() {
    local variables=()
    while [ "$1" != -- ]; do variables+=("$1"); shift; done
    shift
    maria "${variables[@]}" docker-entrypoint.sh "$@" > "$scratch/maria.log" 2>&1 &
    server=$!
}
maria_stop() {
    kill -TERM $server
    wait $server
}
# maria_refused WHAT VARIABLE...: does not start, says why, and leaves no data.
maria_refused() {
    maria_start "${@:3}" -- mariadbd
    wait $server
    equal "mariadb: refuses $1" "1 1 0" "$? $(maria_says "$2") $(find "$maria/var/lib/mysql" -mindepth 1 | wc -l)"
}

prepare_mariadb() {
    maria=$(open_root database-mariadb)
    writable "$maria" /var/lib/mysql 999
    writable "$maria" /run/mysqld 999
    writable "$maria" /docker-entrypoint-initdb.d 0
    writable "$maria" /etc/mysql/conf.d 0
    printf '[mariadbd]\nmax_connections = 37\nport = 3307\n' > "$maria/etc/mysql/conf.d/my.cnf"
    # Read into the entry script, which goes on afterwards, and may ask by its function.
    cat > "$maria/docker-entrypoint-initdb.d/10-count.sh" <<'SCRIPT'
docker_process_sql <<< 'create table runs (n int); insert into runs values (1)'
docker_process_sql <<< "create table open_doors select concat(user, '@', host) as who from mysql.user where authentication_string in ('', 'invalid') or user = 'root'"
healthcheck.sh --connect > /work/outside 2>&1 && echo well > /work/outside || echo closed > /work/outside
if [ -n "$nothing_of_that_name" ]; then exit 1; fi
SCRIPT
    echo "create table from_sql (n int);" > "$maria/docker-entrypoint-initdb.d/20-more.sql"
    echo "no script" > "$maria/docker-entrypoint-initdb.d/notes.txt"
    chmod 644 "$maria"/docker-entrypoint-initdb.d/* "$maria/etc/mysql/conf.d/my.cnf"
    secret root 'Wurzel-2"$\x'
}

test_mariadb() {
    prepare_mariadb
    maria_refused "to start without a password" MARIADB_ROOT_PASSWORD_FILE MARIADB_USER=shop
    maria_refused "an empty password file" MARIADB_ROOT_PASSWORD_FILE MARIADB_ROOT_PASSWORD_FILE=/secrets/empty
    maria_refused "a password file that is not there" "cannot be read" MARIADB_ROOT_PASSWORD_FILE=/secrets/none
    maria_refused "a password given twice" "are exclusive" MARIADB_ROOT_PASSWORD=a MARIADB_ROOT_PASSWORD_FILE=/secrets/root
    (maria docker-entrypoint.sh mariadbd --no-such-option) > "$scratch/maria.log" 2>&1
    equal "mariadb: refuses an unknown option" "1 1" "$? $(maria_says 'unknown option')"
    equal "mariadb: is not well before it runs" 1 "$(maria_healthy > /dev/null 2>&1; echo $?)"
    equal "mariadb: its health needs a known test" "1 1" \
        "$( (maria healthcheck.sh) > /dev/null 2>&1; echo -n "$? "; (maria healthcheck.sh --nonsense) > /dev/null 2>&1; echo $?)"

    settings=(MARIADB_ROOT_PASSWORD_FILE=/secrets/root MARIADB_ROOT_HOST=localhost MARIADB_DATABASE=shop_goods
        MARIADB_USER=shop MARIADB_PASSWORD_FILE=/secrets/password MARIADB_AUTO_UPGRADE=1 MARIADB_INITDB_SKIP_TZINFO=1)
    test_mariadb_killed
    maria_start "${settings[@]}" -- --port=3306
    check "mariadb: a first start becomes well, an option alone is for the server" wait_for 60 maria_healthy
    equal "mariadb: the init server listened on the socket only" closed "$(cat "$maria/work/outside" 2> /dev/null)"
    equal "mariadb: user, database and password work over TCP" "shop@% shop_goods" \
        "$(maria_sql shop password 'select concat(current_user, " ", database())' shop_goods)"
    equal "mariadb: a wrong password is refused" 1 "$(maria_sql shop root 'select 1' > /dev/null 2>&1; echo $?)"
    equal "mariadb: nor is the user let into other databases" 1 "$(maria_sql shop password 'create database shopXgoods' > /dev/null 2>&1; echo $?)"
    equal "mariadb: root is local only" 1 "$(maria_sql root root 'select 1' > /dev/null 2>&1; echo $?)"
    equal "mariadb: root has no other account, and nobody comes in without a password" "mariadb.sys@localhost root@localhost" \
        "$(maria_sql shop password 'select group_concat(who order by who separator " ") from open_doors' shop_goods)"
    equal "mariadb: files in conf.d and arguments reach the server" "37 3306" "$(maria_sql shop password 'select concat(@@max_connections, " ", @@port)')"
    equal "mariadb: init scripts ran once" "1 0" "$(maria_sql shop password 'select concat((select count(*) from runs), " ", (select count(*) from from_sql))' shop_goods)"
    equal "mariadb: the passwords are on no command line" "" "$(grep -alF -f "$scratch/secrets/root" -f "$scratch/secrets/password" /proc/[0-9]*/cmdline 2> /dev/null | head -1)"
    equal "mariadb: nor in the log" 0 "$(grep -cF -f "$scratch/secrets/root" -f "$scratch/secrets/password" "$scratch/maria.log")"
    maria_sql shop password 'insert into runs values (2)' shop_goods
    maria_stop
    equal "mariadb: TERM ends it cleanly" 0 $?

    # Its name is another one since MariaDB 11.
    equal "mariadb: the version of the data is noted" 1 "$(cat "$maria"/var/lib/mysql/m*_upgrade_info | grep -ac '^10\.11\.')"
    sed -i 's/^10\.11\./10.6./' "$maria"/var/lib/mysql/m*_upgrade_info
    maria_start "${settings[@]}" -- mariadbd --port=3306
    check "mariadb: a later start becomes well" wait_for 60 maria_healthy
    equal "mariadb: it upgrades once" 1 "$(maria_says 'Finished MariaDB upgrade')"
    equal "mariadb: it keeps the data and runs no script again" 2 "$(maria_sql shop password 'select count(*) from runs' shop_goods)"
    maria_stop
    maria_start "${settings[@]}" -- mariadbd --port=3306
    check "mariadb: and once more" wait_for 30 maria_healthy
    equal "mariadb: without another upgrade" "1 0" "$(maria_says 'upgrade not required') $(maria_says 'Starting MariaDB upgrade')"
    equal "mariadb: version can be asked" 1 "$( (maria docker-entrypoint.sh mariadbd --version 2> /dev/null) | grep -c '10\.11\.[0-9]*-MariaDB')"
}

# Nothing repairs a first start that was killed: a store's own guard has to.
test_mariadb_killed() {
    maria_start "${settings[@]}" -- mariadbd --port=3306
    wait_for 30 test -d "$maria/var/lib/mysql/mysql"
    kill_all "$server"
    maria_start "${settings[@]}" -- mariadbd --port=3306
    wait_for 20 bash -c "! kill -0 $server"
    equal "mariadb: a first start that was killed is not made good by the next" "ended" "$(kill -0 $server 2> /dev/null && echo runs || echo ended)"
    kill_all "$server"
    find "$maria/var/lib/mysql" -mindepth 1 -delete
}

# kill_all PID: what a killed container takes with it.
kill_all() {
    local child
    kill -STOP "$1" 2> /dev/null
    for child in $(pgrep -P "$1"); do kill_all "$child"; done
    kill -9 "$1" 2> /dev/null
    wait "$1" 2> /dev/null
}
