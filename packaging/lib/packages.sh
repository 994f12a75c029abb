# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What Debian 12 has to have installed, by purpose; sourced by packaging/demo.sh
# and tests/run.sh. The images of the test cluster list theirs in
# tests/images/packages.txt.
# shellcheck shell=bash disable=SC2034

build_packages=(
    build-essential ccache cmake git ninja-build pkg-config
    libgl1-mesa-dev libyaml-cpp-dev qtkeychain-qt6-dev
    qt6-base-dev qt6-base-dev-tools qt6-l10n-tools qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools
    libsecret-1-0 # QtKeychain loads it at run time
    openssl python3
)

# The cluster that lives on this machine: its binary is built from Go modules.
cluster_packages=(
    ca-certificates conntrack containerd containernetworking-plugins curl
    iproute2 iptables procps python3-pip runc util-linux
)

# What a shop runs on, for tests of its scripts without a cluster. No package here
# starts a server on the machine.
shop_packages=(
    apache2-bin libapache2-mod-php8.2 mariadb-client-core mariadb-server-core
    php8.2-cli php8.2-gd php8.2-mbstring php8.2-mysql php8.2-xml php8.2-zip
)

# Only clang has a fuzzer; for the whole run of the tests alone.
fuzz_packages=(clang-14 libclang-rt-14-dev)

# A desktop for machines without one.
desktop_packages=(
    at-spi2-core dbus fonts-inter fonts-noto-core gnome-keyring imagemagick
    libgl1-mesa-dri openbox python3-pyatspi xdotool xvfb
)

# image_packages prints what tests/images/build.sh needs. Node is left out where
# npm is here already, because it may come from elsewhere than Debian.
image_packages() {
    local package
    while read -r package; do
        case $package in
            '' | '#'*) continue ;;
            nodejs | npm) ! command -v npm > /dev/null || continue ;;
        esac
        echo "$package"
    done < "$1"
}
