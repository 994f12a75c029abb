# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs images without a container engine: the whole test moves into mount,
# process and network spaces of its own, so that ports are free, only loopback
# exists, and nothing is left when it ends.

passed=0 failed=0 skipped=0

pass() { passed=$((passed + 1)); printf 'ok       %s\n' "$*"; }
miss() { failed=$((failed + 1)); printf 'NOT OK   %s\n' "$*"; }
skip() { skipped=$((skipped + 1)); printf 'skipped  %s\n' "$*"; }

# check NAME COMMAND...
check() {
    local name=$1
    shift
    if "$@" > "$scratch/last" 2>&1; then
        pass "$name"
    else
        miss "$name"
        tail -n 5 "$scratch/last" | sed 's/^/           /'
    fi
}

# equal NAME EXPECTED ACTUAL
equal() {
    if [ "$2" = "$3" ]; then
        pass "$1"
    else
        miss "$1"
        printf '           expected: %s\n           found:    %s\n' "$2" "$3"
    fi
}

finish() {
    printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
    [ "$failed" = 0 ]
}

# isolate SCRIPT ARGUMENT...: starts the script again inside new spaces. The
# outer one removes the scratch folder: by then every mount in it is gone.
isolate() {
    local code=0
    [ -z "${SHOPFLOW_SCRATCH:-}" ] || return 0
    if [ "$(id -u)" != 0 ]; then
        echo "Images can be run by root only. Run the test again as root." >&2
        exit 1
    fi
    export SHOPFLOW_SCRATCH
    SHOPFLOW_SCRATCH=$(mktemp -d "${TMPDIR:-/tmp}/shopflow-image-test.XXXXXX")
    unshare --mount --net --pid --fork --kill-child --propagation private bash "$@" &
    trap 'kill "$!"' TERM INT
    wait "$!" || code=$?
    rm -rf --one-file-system "$SHOPFLOW_SCRATCH"
    exit "$code"
}

begin() {
    scratch=$SHOPFLOW_SCRATCH
    mkdir -p "$scratch/secrets"
    mount -t proc proc /proc
    busybox ip link set lo up
    # An address that is not localhost: the database trusts localhost.
    busybox ip addr add 10.250.0.1/32 dev lo
}

# open_root NAME: unpacks an image and mounts what a runtime would, the root
# read-only. Prints the folder.
open_root() {
    local root=$scratch/$1
    unpack_image "$output/$1.tar" "$root"
    mkdir -p "$root"/{proc,dev,tmp,run,secrets,work}
    mount --bind "$root" "$root"
    mount -t proc proc "$root/proc"
    mount -t tmpfs -o mode=755 tmpfs "$root/dev"
    mknod -m 666 "$root/dev/null" c 1 3
    mknod -m 666 "$root/dev/zero" c 1 5
    mknod -m 666 "$root/dev/random" c 1 8
    mknod -m 666 "$root/dev/urandom" c 1 9
    ln -s /proc/self/fd "$root/dev/fd"
    mkdir -m 1777 "$root/dev/shm"
    mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
    mount -t tmpfs -o mode=1777 tmpfs "$root/work"
    mount --bind "$scratch/secrets" "$root/secrets"
    mount -o remount,ro,bind "$root"
    echo "$root"
}

# image_name NAME: the reference of an image.
image_name() {
    tar xOf "$output/$1.tar" manifest.json | python3 -c 'import json, sys; print(json.load(sys.stdin)[0]["RepoTags"][0])'
}

# writable ROOT PATH UID: a volume in place of a folder.
writable() {
    mount -t tmpfs -o "mode=0777,uid=$3,gid=$3" tmpfs "$1$2"
}

# secret NAME VALUE
secret() {
    printf '%s' "$2" > "$scratch/secrets/$1"
    chmod 644 "$scratch/secrets/$1"
}

# wait_for SECONDS COMMAND...
wait_for() {
    local end=$((SECONDS + $1))
    shift
    until "$@" > /dev/null 2>&1; do
        [ "$SECONDS" -lt "$end" ] || return 1
        sleep 0.2
    done
}
