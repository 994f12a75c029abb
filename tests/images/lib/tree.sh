# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Folders that the user gives us; sourced by the recipes that take one.

# tree_hash FOLDER: of everything that lands in an image. Owners, dates and the
# umask of whoever unpacked it do not count.
tree_hash() {
    tar -C "$1" --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX \
        --exclude=./wp-config.php --exclude=.git -cf - . | sha256sum | cut -d' ' -f1
}

# settle_modes FOLDER USER: the same owner and modes whatever umask it came with.
settle_modes() {
    chown -hR "$2:$2" "$1"
    find "$1" -type d -exec chmod 755 {} +
    find "$1" -type f -perm /111 -exec chmod 755 {} +
    find "$1" -type f ! -perm /111 -exec chmod 644 {} +
}
