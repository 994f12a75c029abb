#!/bin/bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The store's files, before anything reads them. Runs at every start of the pod, with the
# ROOT of the volume mounted (never its html: that folder would belong to root):
#   no html            the image's files are copied beside and renamed, so that an html
#                      that exists is always whole
#   html is older      the image's core replaces the old one; wp-content is never touched
#   html is newer      stays: a store is never downgraded
# Killed at any moment and run again, it ends the same way.
set -euo pipefail

scripts=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
volume=${SF_VOLUME:-/vol}
image=${SF_IMAGE_ROOT:-/usr/src/wordpress}
termination_log=${SHOPFLOW_TERMINATION_LOG:-/dev/termination-log}
html=$volume/html
begun=${EPOCHREALTIME//[.,]/}
step=files
step_begun=$begun

main() {
    trap 'ended $?' EXIT
    begin 1 core
    rmdir "$html" 2> /dev/null || true
    if [ ! -e "$html" ]; then
        first_copy
    else
        mend_core
        upgrade_core
    fi
    finish 1 core
    begin 2 must-use
    install_must_use
    finish 2 must-use
    step=files
}

milliseconds() { echo $(((${EPOCHREALTIME//[.,]/} - $1) / 1000)); }

begin() {
    step=$2
    step_begun=${EPOCHREALTIME//[.,]/}
    echo "step $1/2 $2"
}

finish() { echo "done $1/2 $2 ms=$(milliseconds "$step_begun")"; }

# ended STATUS: the line that stays readable after the container is gone.
ended() {
    local reason=
    [ "$1" = 0 ] || reason="The store's files could not be written: ${problem:-see the log of this container}."
    local line
    line="step=$step rc=$1 ms=$(milliseconds "$begun") reason=$reason"
    echo "$line"
    { echo "$line" > "$termination_log"; } 2> /dev/null || true
}

refuse() {
    problem=$1
    exit 1
}

first_copy() {
    rm -rf "$html.tmp"
    mkdir "$html.tmp"
    cd "$html.tmp"
    if [ -e "$image/wp-includes/version.php" ]; then
        # One cp takes a fraction of the two tars of the image's own script.
        cp -R "$image/." . || refuse "the copy failed, perhaps because the volume is full"
    fi
    # The image's script does what is left: with files in place, only wp-config.php.
    if command -v docker-ensure-installed.sh > /dev/null; then
        docker-ensure-installed.sh true || refuse "the image's own installation failed"
    fi
    if [ ! -s wp-config.php ] && [ -s wp-config-docker.php ]; then
        cp wp-config-docker.php wp-config.php
    fi
    [ -e wp-includes/version.php ] || refuse "the image holds no WordPress; use an image made from the official one"
    [ -s wp-config.php ] || refuse "the image made no wp-config.php; use an image made from the official one"
    sync -f .
    mv -T "$html.tmp" "$html"
    sync -f "$volume"
    echo "copied WordPress $(version_of "$html")"
}

# version_of FOLDER: what wp-includes/version.php says, without running it.
version_of() {
    sed -n "s/^\$wp_version = '\([^']*\)';.*/\1/p" "$1/wp-includes/version.php" 2> /dev/null || true
}

# A swap of folders that was killed between its two renames.
mend_core() {
    local part
    for part in wp-admin wp-includes; do
        if [ ! -e "$html/$part" ] && [ -e "$html/.sf-old-$part" ]; then
            mv -T "$html/.sf-old-$part" "$html/$part"
        fi
    done
}

upgrade_core() {
    local have offered newest part
    have=$(version_of "$html")
    offered=$(version_of "$image")
    if [ -z "$have" ] || [ -z "$offered" ] || [ "$have" = "$offered" ]; then
        remove_leftovers
        return
    fi
    # A release candidate comes before its release, as in Debian's versions.
    newest=$(printf '%s\n' "${have/-/\~}" "${offered/-/\~}" | sort -V | tail -n 1)
    if [ "$newest" != "${offered/-/\~}" ]; then
        echo "kept WordPress $have: the image's $offered is older"
        remove_leftovers
        return
    fi
    echo "replacing WordPress $have by the image's $offered"
    remove_leftovers
    for part in wp-admin wp-includes; do
        cp -R "$image/$part" "$html/.sf-new-$part" || refuse "the copy failed, perhaps because the volume is full"
    done
    sync -f "$html"
    # The version is in wp-includes, which comes last: a killed upgrade begins again.
    swap wp-admin
    for part in "$image"/*; do
        part=${part##*/}
        case $part in
            wp-content | wp-admin | wp-includes | wp-config.php) continue ;;
        esac
        [ -f "$image/$part" ] || continue
        cp "$image/$part" "$html/.sf-new-$part"
        mv -T "$html/.sf-new-$part" "$html/$part"
    done
    swap wp-includes
    sync -f "$html"
    remove_leftovers
}

swap() {
    rm -rf "$html/.sf-old-$1"
    [ ! -e "$html/$1" ] || mv -T "$html/$1" "$html/.sf-old-$1"
    mv -T "$html/.sf-new-$1" "$html/$1"
}

remove_leftovers() { rm -rf "$html"/.sf-new-* "$html"/.sf-old-* "$html.tmp"; }

# Loaded by WordPress by itself; nobody can switch it off in the admin.
install_must_use() {
    local folder=$html/wp-content/mu-plugins
    mkdir -p "$folder"
    if ! cmp -s "$scripts/mu-plugin.php" "$folder/shopflow.php"; then
        cp "$scripts/mu-plugin.php" "$folder/.shopflow.php.tmp" || refuse "the volume is full or read-only"
        mv -T "$folder/.shopflow.php.tmp" "$folder/shopflow.php"
    fi
}

main
