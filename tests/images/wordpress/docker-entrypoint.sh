#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fills the working folder with WordPress, then becomes the command. Called as
# docker-ensure-installed.sh it fills it before any command, not only Apache.
set -Eeuo pipefail

source=/usr/src/wordpress

copy_wordpress() {
    local from=(--create --file - --directory "$source" --owner "$user" --group "$group")
    local into=(--extract --file -) content
    # Only root may change a folder that belongs to somebody else.
    [ "$(id -u)" = 0 ] || into+=(--no-overwrite-dir)
    echo "WordPress is not found in $PWD - copying now..." >&2
    [ -z "$(find -mindepth 1 -maxdepth 1 -not -name wp-content)" ] ||
        echo "WARNING: $PWD is not empty! (copying anyhow)" >&2
    # Themes and plugins that are there already stay as they are.
    for content in "$source"/.htaccess "$source"/wp-content/*/*/; do
        content=${content%/}
        [ -e "$content" ] || continue
        content=${content#"$source/"}
        if [ -e "$PWD/$content" ]; then
            echo "WARNING: '$PWD/$content' exists! (not copying the WordPress version)" >&2
            from+=(--exclude "./$content")
        fi
    done
    tar "${from[@]}" . | tar "${into[@]}"
    echo "Complete! WordPress has been successfully copied to $PWD" >&2
}

# A configuration that reads the environment, with random keys of its own.
write_config() {
    local template key
    for template in wp-config-docker.php "$source/wp-config-docker.php"; do
        [ -s "$template" ] || continue
        echo "No 'wp-config.php' found in $PWD, but 'WORDPRESS_...' variables supplied; copying '$template' (${settings[*]})" >&2
        while IFS= read -r line || [ -n "$line" ]; do
            while [[ $line == *"put your unique phrase here"* ]]; do
                key=$(head -c 64 /dev/urandom | sha256sum | cut -d' ' -f1)
                line=${line/put your unique phrase here/$key}
            done
            printf '%s\n' "$line"
        done < "$template" > wp-config.php
        if [ "$(id -u)" = 0 ]; then chown "$user:$group" wp-config.php || true; fi
        return
    done
}

if [[ ${1:-} == apache2* ]] || [ "${1:-}" = php-fpm ] || [ "$(basename "$0")" = docker-ensure-installed.sh ]; then
    user=$(id -u) group=$(id -g)
    if [ "$user" = 0 ]; then
        user=${APACHE_RUN_USER:-www-data} group=${APACHE_RUN_GROUP:-www-data}
        user=${user#'#'} group=${group#'#'}
        [ "$(stat -c %u:%g .)" != 0:0 ] || chown "$user:$group" .
    fi
    if [ ! -e index.php ] && [ ! -e wp-includes/version.php ]; then
        copy_wordpress
    fi
    settings=("${!WORDPRESS_@}")
    if [ ! -s wp-config.php ] && [ ${#settings[@]} -gt 0 ]; then
        write_config
    fi
fi

exec "$@"
