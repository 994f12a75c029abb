# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# PHP and Apache of Debian behind the commands, paths and variables of the
# official image with Apache. The tree is Debian's, or the one that
# SHOPFLOW_WORDPRESS_TREE names; what lies in its wp-content comes with it.
usual_seconds=90
inputs=(wordpress lib/debian.sh)
given=${SHOPFLOW_WORDPRESS_TREE:-}
source "$here/lib/tree.sh"

more_inputs() {
    [ -n "$given" ] || return 0
    check_wordpress
    tree_hash "$given"
}

check_wordpress() {
    local part
    for part in wp-includes/version.php wp-admin wp-settings.php wp-content; do
        [ -e "$given/$part" ] || fail "SHOPFLOW_WORDPRESS_TREE names $given, which has no $part." \
            "Name the folder of an unpacked WordPress, or leave the variable out to take Debian's."
    done
}

make_rootfs() {
    local root=$1 extensions=(mysql gd intl zip bcmath curl xml mbstring imagick)
    debian_root "$root" apache2 ca-certificates libapache2-mod-php8.2 php8.2-cli "${extensions[@]/#/php8.2-}" -- \
        --customize-hook="bash '$here/wordpress/unpack.sh' \"\$1\" ${given:+no}"
    drop_perl "$root"
    make_tree "$root"
    set_up_php "$root"
    set_up_apache "$root"
    install -m 755 -t "$root/usr/local/bin" "$here"/wordpress/{docker-entrypoint.sh,docker-php-entrypoint,apache2-foreground}
    ln -s docker-entrypoint.sh "$root/usr/local/bin/docker-ensure-installed.sh"
}

make_tree() {
    local root=$1 tree=$1/usr/src/wordpress from=${given:-$1/usr/src/debian/usr/share/wordpress}
    mkdir -p "$tree"
    # Debian's tree refers to other packages by links, which a volume cannot follow.
    [ -n "$given" ] || resolve_links "$root" "$from"
    tar -C "$from" --exclude=./wp-config.php --exclude=.git -cf - . | tar -C "$tree" --no-same-owner -xf -
    rm -rf --one-file-system "$root/usr/src/debian"
    [ -s "$tree/.htaccess" ] || install -m 644 "$here/wordpress/htaccess" "$tree/.htaccess"
    install -m 644 "$here/wordpress/wp-config-docker.php" "$tree/wp-config-docker.php"
    settle_modes "$tree" 33
    # What a volume over the web root begins with.
    rm -rf "$root/var/www/html"
    install -d -m 1777 -o 33 -g 33 "$root"/var/www/html "$root"/var/www/html/wp-content \
        "$root"/var/www/html/wp-content/{plugins,themes,cache}
}

# Relative links lead below the unpacked packages, absolute ones into the image.
resolve_links() {
    local root=$1 from=$2 link target
    rm -f "$from/.htaccess"
    find "$from" -type l -print0 | while IFS= read -r -d '' link; do
        target=$(readlink "$link")
        case $target in
            /*) target=$root$target ;;
            *) target=$(dirname "$link")/$target ;;
        esac
        [ -f "$target" ] || fail "Debian's WordPress has a link to $target, which is not there. The recipe needs an update."
        cp --remove-destination "$target" "$link"
    done
}

set_up_php() {
    local root=$1 own=$1/usr/local/etc/php part
    # One folder of settings for both kinds of PHP, and no php.ini, as in the official image.
    install -d -m 755 "$own/conf.d"
    for part in apache2 cli; do
        mv "$root"/etc/php/8.2/$part/conf.d/* "$own/conf.d/"
        rm -rf "$root/etc/php/8.2/$part/conf.d" "$root/etc/php/8.2/$part/php.ini"
        ln -s /usr/local/etc/php/conf.d "$root/etc/php/8.2/$part/conf.d"
        ln -s /usr/local/etc/php/php.ini "$root/etc/php/8.2/$part/php.ini"
    done
    install -m 644 "$root/usr/lib/php/8.2/php.ini-production" "$own/php.ini-production"
    install -m 644 "$root/usr/lib/php/8.2/php.ini-development" "$own/php.ini-development"
    install -m 644 -t "$own/conf.d" "$here"/wordpress/{opcache-recommended,error-logging}.ini
    ln -s /usr/bin/php8.2 "$root/usr/local/bin/php"
}

set_up_apache() {
    local root=$1 apache=$1/etc/apache2 name
    for name in rewrite remoteip; do
        ln -sf "../mods-available/$name.load" "$apache/mods-enabled/$name.load"
    done
    install -m 644 -t "$apache/conf-available" "$here"/wordpress/{docker-php,remoteip}.conf
    for name in docker-php remoteip; do
        ln -sf "../conf-available/$name.conf" "$apache/conf-enabled/$name.conf"
    done
    # The address in the log is the client's, not the proxy's.
    sed -ri '/^LogFormat/ s/%h/%a/' "$apache/apache2.conf"
    install -m 644 "$here/wordpress/envvars" "$apache/envvars"
    install -d -m 1777 -o 33 -g 33 "$root"/{run,run/lock,var/log}/apache2
    ln -sf /dev/stderr "$root/var/log/apache2/error.log"
    ln -sf /dev/stdout "$root/var/log/apache2/access.log"
    ln -sf /dev/stdout "$root/var/log/apache2/other_vhosts_access.log"
}

image_ref() {
    local tree=$1/usr/src/wordpress shop=$1/usr/src/wordpress/wp-content/plugins/woocommerce/woocommerce.php version
    version=$(sed -nE "s/^\\\$wp_version = '([^']+)';.*/\1/p" "$tree/wp-includes/version.php")
    [ -n "$version" ] || fail "The version of WordPress is not in $tree/wp-includes/version.php. The recipe needs an update."
    [ ! -f "$shop" ] || version+=-woocommerce$(sed -nE 's/^[ *]*Version: *([0-9A-Za-z.-]+).*/\1/p' "$shop" | head -1)
    echo "shopflow.local/wordpress:$version-php$(package_version "$1" php8.2-cli | cut -d. -f1-2)-apache"
}
