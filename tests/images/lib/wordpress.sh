# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The behaviour of the WordPress image; sourced by contract_test.sh.

press_path=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin

# press FOLDER [VARIABLE...] COMMAND...: as a container of the image would run it.
press() {
    local folder=$1
    shift
    exec chroot --userspec=33:33 "$press" /usr/bin/env -i -C "$folder" PATH="$press_path" HOME=/tmp \
        PHP_INI_DIR=/usr/local/etc/php APACHE_CONFDIR=/etc/apache2 APACHE_ENVVARS=/etc/apache2/envvars "$@"
}
press_log() { cat "$scratch/press.log"; }
# ask PATH [OPTION...]: the answer's status and where it leads.
ask() { curl -s -o /dev/null --max-time 10 -w '%{http_code} %{redirect_url}' "${@:2}" "http://127.0.0.1$1"; }
page() { curl -s --max-time 10 "${@:2}" "http://127.0.0.1$1"; }

prepare_wordpress() {
    press=$(open_root wordpress)
    ln -s /proc/self/fd/1 "$press/dev/stdout"
    ln -s /proc/self/fd/2 "$press/dev/stderr"
    writable "$press" /var/www/html 33
    writable "$press" /run/apache2 33
    writable "$press" /run/lock/apache2 33
    install -d -o 33 -g 33 "$press/work/data"
    install -d -m 777 "$press/work/foreign"
    # What the two standard streams are in a pod: open for the container's user.
    install -m 666 /dev/null "$scratch/press.log"
    sysctl -qw net.ipv4.ip_unprivileged_port_start=0
    secret app 'Shop-3-of-the-owner'
    environment=(WORDPRESS_DB_HOST=10.250.0.1 WORDPRESS_DB_USER=shop WORDPRESS_DB_NAME=shop_goods
        WORDPRESS_DB_PASSWORD_FILE=/secrets/password WORDPRESS_AUTH_KEY_FILE=/secrets/app
        WORDPRESS_CONFIG_EXTRA="define('SF_EXTRA', 'from the environment');")
}

test_wordpress_php() {
    local missing=() name there
    there=$( (press / php -m))
    for name in bcmath curl dom exif gd imagick intl mbstring mysqli openssl phar sodium xml zip 'zend opcache'; do
        grep -qix "$name" <<< "$there" || missing+=("$name")
    done
    equal "wordpress: the extensions of the official image are there" "" "${missing[*]}"
    equal "wordpress: pictures can be JPEG, PNG and WebP" "yes" "$( (press / php -r '$g = gd_info(); echo $g["JPEG Support"] && $g["PNG Support"] && $g["WebP Support"] ? "yes" : "no";'))"
    equal "wordpress: settings are those of the official image" "128M 2M 1 128 4000 /dev/stderr 0" \
        "$( (press / php -r 'echo implode(" ", array_map("ini_get", ["memory_limit", "upload_max_filesize", "log_errors", "opcache.memory_consumption", "opcache.max_accelerated_files", "error_log", "display_errors"]));') | sed 's/ $/ 0/')"
    mkdir "$press/work/ini"
    echo 'memory_limit = 77M' > "$press/work/ini/zz.ini"
    equal "wordpress: one more folder of settings is read after its own" "77M Off-" \
        "$( (press / PHP_INI_SCAN_DIR=:/work/ini php -r 'echo ini_get("memory_limit"), " ", extension_loaded("mysqli") ? "Off-" : "none";'))"
}

test_wordpress_copy() {
    local data=$press/work/data
    (press /work/data docker-ensure-installed.sh true) > "$scratch/press.log" 2>&1
    equal "wordpress: fills a folder and writes no configuration unasked" "0 1 no" \
        "$? $(press_log | grep -c '^Complete!') $(test -e "$data/wp-config.php" && echo yes || echo no)"
    (press /work/data "${environment[@]}" docker-ensure-installed.sh true) > "$scratch/press.log" 2>&1
    equal "wordpress: writes the configuration later, and copies nothing again" "0 0 1" \
        "$? $(press_log | grep -c Complete) $(press_log | grep -c "copying 'wp-config-docker.php' (.*WORDPRESS_DB_HOST")"
    equal "wordpress: its keys are random, its password is not in it" "0 8 0" \
        "$(grep -c 'your unique phrase' "$data/wp-config.php") $(grep -oE "'[0-9a-f]{64}'" "$data/wp-config.php" | sort -u | wc -l) $(grep -cF -f "$scratch/secrets/password" "$data/wp-config.php")"
    equal "wordpress: the copy belongs to 33 and has the same files" "33:33" \
        "$(stat -c %u:%g "$data/index.php")$(diff <(cd "$press/usr/src/wordpress" && find . | sort) <(cd "$data" && find . ! -name wp-config.php | sort))"
    rm -r "$data/index.php" "$data/wp-includes"
    echo mine > "$data/.htaccess"
    (press /work/data docker-ensure-installed.sh true) > "$scratch/press.log" 2>&1
    equal "wordpress: a half copy is filled up, what the merchant changed stays" "0 mine yes" \
        "$? $(cat "$data/.htaccess") $(test -e "$data/wp-includes/version.php" && echo yes)"
    (press /work/foreign docker-ensure-installed.sh true) > "$scratch/press.log" 2>&1
    equal "wordpress: a folder of somebody else makes the copy fail, as in the official image" "2 1" \
        "$? $(press_log | grep -c 'Cannot change mode')"
    (press /work/ini docker-entrypoint.sh true) > "$scratch/press.log" 2>&1
    equal "wordpress: other commands of the entry script copy nothing" "0 zz.ini" "$? $(ls "$press/work/ini")"
}

test_wordpress_serves() {
    # The site has a log of its own: only its format can be changed from outside.
    printf 'SetEnvIfExpr "%%{CONN_REMOTE_ADDR} in { '\''127.0.0.1'\'' }" SF_LOOPBACK=1\nLogFormat "%%a %%U" combined\n' > "$press/work/apache.conf"
    press /var/www/html "${environment[@]}" docker-entrypoint.sh apache2-foreground -c "Include /work/apache.conf" \
        > "$scratch/press.log" 2>&1 &
    server=$!
    check "wordpress: fills its web root and listens on port 80 as user 33" wait_for 60 bash -c "exec 3<> /dev/tcp/127.0.0.1/80"
    cat > "$press/var/www/html/probe.php" <<'PHP'
<?php
define('SHORTINIT', true);
require __DIR__ . '/wp-load.php';
echo implode(' ', [SF_EXTRA, $_SERVER['HTTPS'] ?? 'off', $_SERVER['REMOTE_ADDR'], $_SERVER['SF_LOOPBACK'] ?? 'no',
    AUTH_KEY === file_get_contents('/secrets/app') ? 'key' : 'none', (int) function_exists('imagejpeg')]);
PHP
    equal "wordpress: variables, files and PHP of the configuration are read at each request" \
        "from the environment off 127.0.0.1 1 key 1" "$(page /probe.php)"
    equal "wordpress: a proxy tells of https and of the client, the true peer stays known" \
        "from the environment on 8.8.4.4 1 key 1" "$(page /probe.php -H 'X-Forwarded-Proto: https' -H 'X-Forwarded-For: 8.8.4.4')"
    equal "wordpress: a foreign peer is no loopback" "from the environment off 127.0.0.1 no key 1" \
        "$(curl -s --max-time 10 --interface 10.250.0.1 -H 'X-Forwarded-For: 127.0.0.1' http://10.250.0.1/probe.php)"
    equal "wordpress: without tables it asks for the installation" "302 http://127.0.0.1/wp-admin/install.php" "$(ask /)"
    equal "wordpress: dot files and folders are not shown" "403 403" "$(ask /.htaccess | cut -c1-3) $(ask /wp-includes/ | cut -c1-3)"
    cat > "$press/work/install.php" <<'PHP'
<?php
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = 'shop.example';
require '/var/www/html/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Shop', 'owner', 'owner@example.com', true, '', file_get_contents('/secrets/app'));
update_option('siteurl', 'http://127.0.0.1');
update_option('home', 'http://127.0.0.1');
global $wp_rewrite;
$wp_rewrite->set_permalink_structure('/%postname%/');
flush_rewrite_rules(false);
PHP
    check "wordpress: installs itself into the MariaDB image" press_run /work "${environment[@]}" php install.php
    equal "wordpress: the front page answers" "200 1" "$(ask / | cut -c1-3) $(page / | grep -c '<title>Shop')"
    equal "wordpress: rewriting works by .htaccess" "200 404" "$(ask /hello-world/ | cut -c1-3) $(ask /no-such-post/ | cut -c1-3)"
    equal "wordpress: the admin signs in, a wrong password does not" "302 http://127.0.0.1/wp-admin/ 200 " \
        "$(ask /wp-login.php --data-urlencode log=owner --data-urlencode "pwd@$scratch/secrets/app") $(ask /wp-login.php -d log=owner -d pwd=no)"
    equal "wordpress: arguments reach Apache, the log goes to the standard output" 3 \
        "$(press_log | grep -cE '^(127.0.0.1|10.250.0.1|8.8.4.4) /probe.php$')"
    kill -WINCH $server
    wait $server
    equal "wordpress: the stop signal ends it cleanly" 0 $?
}

# What an init container of a store does with it, and what comes of it.
test_wordpress_tools() {
    local tools expected=none
    tools=$(open_root wordpress-tools)
    [ "$(image_name wordpress-tools)" = shopflow.local/wordpress-tools:none ] || expected=wp
    chroot --userspec=33:33 "$tools" /bin/sh -c '[ ! -f /usr/local/bin/wp ] || { cp /usr/local/bin/wp /work/.wp && chmod 0555 /work/.wp && mv /work/.wp /work/wp; }'
    equal "wordpress-tools: its name says whether it donates a program" "0 $expected" "$? $(ls "$tools/work" | grep . || echo none)"
    [ $expected = wp ] || return 0
    cp "$tools/work/wp" "$press/work/wp"
    equal "wordpress-tools: the program runs with the PHP of the store" "$(image_name wordpress-tools | cut -d: -f2)" \
        "$( (press / php /work/wp cli version) | sed 's/^WP-CLI //')"
    [ -n "${maria:-}" ] || return 0
    equal "wordpress-tools: and finds the store" "yes $(grep -oP "^.wp_version = '\K[^']+" "$press/usr/src/wordpress/wp-includes/version.php")" \
        "$(press_wp core is-installed > /dev/null && echo yes) $(press_wp core version)"
}

press_wp() { (press /var/www/html "${environment[@]}" php /work/wp --no-color "$@"); }

press_run() { (press "$@"); }

test_wordpress() {
    prepare_wordpress
    test_wordpress_php
    test_wordpress_copy
    if [ -n "${maria:-}" ]; then
        test_wordpress_serves
    else
        skip "wordpress: a real installation (the image database-mariadb is not built)"
    fi
    if [ -f "$output/wordpress-tools.tar" ]; then
        test_wordpress_tools
    else
        skip "wordpress-tools: behaviour (the image is not built)"
    fi
}
