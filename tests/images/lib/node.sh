# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The Node.js of the images comes from npm: Debian's own is too old, and any npm
# is enough to fetch it.

node_version=22.23.3

# node_folder prints a folder with bin/node.
node_folder() {
    local machine folder=$work/node
    case $(uname -m) in
        x86_64) machine=x64 ;;
        aarch64) machine=arm64 ;;
        *) fail "There is no Node.js package for $(uname -m). Build on x86_64 or aarch64." ;;
    esac
    if [ ! -x "$folder/node_modules/node-linux-$machine/bin/node" ]; then
        mkdir -p "$folder"
        npm install --prefix "$folder" --no-save --no-audit --no-fund --loglevel=error \
            "node-linux-$machine@$node_version" >&2 ||
            fail "Node.js $node_version could not be fetched. Check that the npm registry is reachable, then run it again."
    fi
    echo "$folder/node_modules/node-linux-$machine"
}
