# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Donates the program `wp` as /usr/local/bin/wp, one file for any PHP, which is
# all that a store takes from the official image. SHOPFLOW_WP_CLI names it, or the
# folder of its sources; without it the image has no `wp`, and a store does without.
usual_seconds=15
inputs=(wordpress-tools busybox lib/tree.sh)
given=${SHOPFLOW_WP_CLI:-}
source "$here/lib/tree.sh"

more_inputs() {
    [ -n "$given" ] || return 0
    if [ -d "$given" ]; then
        check_sources
        tree_hash "$given"
    elif [ -s "$given" ]; then
        sha256sum < "$given"
    else
        fail "SHOPFLOW_WP_CLI names $given, which is neither a file nor a folder." \
            "Name a wp-cli.phar or the folder of its sources, or leave the variable out."
    fi
}

check_sources() {
    [ -f "$given/php/wp-cli.php" ] || [ -f "$given/vendor/wp-cli/wp-cli/php/wp-cli.php" ] ||
        fail "SHOPFLOW_WP_CLI names $given, which has no php/wp-cli.php. Name the folder of WP-CLI's sources."
    [ -f "$given/vendor/autoload.php" ] ||
        fail "SHOPFLOW_WP_CLI names $given, which has no vendor/autoload.php. Fetch what it depends on (composer install)."
}

make_rootfs() {
    local root=$1
    ( source "$here/busybox/recipe.sh" && make_rootfs "$root" )
    echo "www-data:x:33:33:www-data:/var/www:/bin/false" >> "$root/etc/passwd"
    echo "www-data:x:33:" >> "$root/etc/group"
    install -d -m 755 "$root"/usr/local{,/bin} "$root"/var/www{,/html}
    [ -z "$given" ] || make_program "$root"
}

make_program() {
    local php=$work/php target=$1/usr/local/bin/wp
    if [ -d "$given" ]; then
        python3 "$here/wordpress-tools/pack.py" "$given" "$target" || fail "The sources of WP-CLI could not be packed."
    else
        cp "$given" "$target"
    fi
    chmod 755 "$target"
    # Tried with the PHP of the stores: an archive that was cut short looks fine.
    [ -f "$output/wordpress.tar" ] || ( unset given; build_image wordpress )
    unpack_image "$output/wordpress.tar" "$php"
    cp "$target" "$php/usr/local/bin/wp"
    wp_version=$(chroot --userspec=33:33 "$php" /usr/bin/env HOME=/tmp php /usr/local/bin/wp cli version |
        tr -d '\0' | sed -n 's/^WP-CLI \([0-9A-Za-z.-]*\).*/\1/p')
    [ -n "$wp_version" ] ||
        fail "The program of SHOPFLOW_WP_CLI does not run. It may be cut short; fetch it again."
    rm -rf --one-file-system "$php"
}

image_ref() {
    echo "shopflow.local/wordpress-tools:${wp_version:-none}"
}
