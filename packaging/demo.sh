#!/bin/bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From nothing to a store that sells, with the console open on it:
#
#   bash packaging/demo.sh          asks where the store shall run
#   bash packaging/demo.sh -y       asks nothing: installs missing packages and takes a
#                                   small Kubernetes of this machine, never another one
#                                   (only sudo may still want its password)
#   bash packaging/demo.sh --down   ends the demo's cluster on this machine
#
# The store goes to a small Kubernetes of this machine, or, after a question, to a
# Kind cluster or the current context of your kubeconfig. Without a terminal nothing
# is asked either. It is safe to run again.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(cd "$here/.." && pwd)
source "$top/packaging/lib/say.sh"
source "$top/packaging/lib/packages.sh"
source "$top/packaging/lib/go.sh"

store=demo
logs=$top/build/logs
bin=$top/build/release/bin
devcluster=$top/build/devcluster/devcluster
cluster=own # own, kind or current
context=
platform=medusa
images=() # --image options of create
began=$SECONDS

main() {
    local down=0
    while [ $# -gt 0 ]; do
        case $1 in
            -y | --yes) assume_yes=1 ;;
            --down) down=1 ;;
            -h | --help)
                sed -n '5,15s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
                exit 0
                ;;
            *)
                complain "The option $1 is unknown. Use -y or --down."
                exit 2
                ;;
        esac
        shift
    done
    if [ "$down" = 1 ]; then
        end_own_cluster
        exit
    fi
    cd "$top"
    mkdir -p "$logs" build/screenshots
    # Every question comes first, so that the rest can be left alone.
    choose_cluster
    choose_shop
    packages
    build
    case $cluster in
        own) own_cluster ;;
        kind) load_into_kind ;;
    esac
    create_store
    show_console
}

# --- questions ----------------------------------------------------------------

choose_cluster() {
    local kind answer
    # Nobody else's cluster is taken without a question.
    [ "$assume_yes" = 0 ] && can_ask || return 0
    context=$(current_context)
    kind=$(kind_cluster)
    [ -n "$context$kind" ] || return 0
    say "Where shall the demo store run?"
    say "  1  In a small Kubernetes of this machine that the demo starts and ends (needs root)"
    [ -z "$kind" ] || say "  2  In the Kind cluster '$kind'"
    [ -z "$context" ] || say "  3  In the current context of your kubeconfig: '$context'"
    read -r -p "Number [1]: " answer || answer=
    case $answer in
        '' | 1)
            context=
            return
            ;;
        2)
            [ -n "$kind" ] || fail "There is no Kind cluster here."
            cluster=kind
            context=kind-$kind
            ;;
        3)
            [ -n "$context" ] || fail "There is no current context in your kubeconfig."
            cluster=current
            ;;
        *) fail "'$answer' is not one of the numbers." ;;
    esac
    say "This creates the namespace store-$store in the context '$context'. Where that cluster has the namespace"
    say "shopflow-system, the list of stores in it gets an entry. Nothing else is written outside store-$store."
    confirm "Go on?" || fail "Nothing was changed."
}

# current_context prints the first current-context of the kubeconfig files, as
# kubectl merges them.
current_context() {
    local file files
    IFS=: read -r -a files <<< "${KUBECONFIG:-$HOME/.kube/config}"
    for file in ${files[@]+"${files[@]}"}; do
        [ -r "$file" ] || continue
        sed -n 's/^current-context:[[:space:]]*//p' "$file" | tr -d "\"'" | grep . && return
    done
    return 0
}

kind_cluster() {
    command -v kind > /dev/null || return 0
    kind get clusters 2> /dev/null | grep -v '^No kind' | head -n 1 || true
}

# WooCommerce runs on public images. Medusa's server is our own project, so that
# no public registry has its image.
choose_shop() {
    [ "$cluster" != own ] || return 0
    local answer
    say "Which shop shall it be?"
    say "  1  WooCommerce: public images; the plugin comes from wordpress.org"
    say "  2  Medusa: needs an image that is built from packaging/images/medusa"
    read -r -p "Number [1]: " answer || answer=
    case $answer in
        '' | 1) platform=woocommerce ;;
        2) choose_medusa_image ;;
        *) fail "'$answer' is not one of the numbers." ;;
    esac
}

choose_medusa_image() {
    local reference=shopflow-medusa:demo
    if [ "$cluster" = kind ] && command -v docker > /dev/null && [ -f "$here/images/medusa/Dockerfile" ]; then
        if confirm "Build the Medusa image with docker and load it into Kind as $reference?"; then
            images=(--image "web=$reference")
            return
        fi
    fi
    say "A Medusa store needs an image that the cluster can pull or already has. packaging/images/medusa builds it."
    read -r -p "Reference of the image: " reference || reference=
    [ -n "$reference" ] || fail "Without an image there is no store. Build and push one, then run this again."
    images=(--image "web=$reference")
}

# --- steps --------------------------------------------------------------------

packages() {
    heading "Packages" "nothing; 3 min the first time"
    local list=("${build_packages[@]}") more=()
    if [ "$cluster" = own ]; then
        can_be_root ||
            fail "A cluster on this machine needs root or sudo. Without them, use a Kind cluster or a kubeconfig."
        mapfile -t more < <(image_packages "$top/tests/images/packages.txt")
        list+=("${cluster_packages[@]}" "${more[@]}")
    fi
    has_display || list+=("${desktop_packages[@]}")
    install_packages "the demo" "${list[@]}"
}

build() {
    heading "shopflow-console and shopflowctl" "10 s; 6 min the first time"
    step build bash -c "cmake --preset release &&
        cmake --build --preset release -j $(nproc) --target shopflowctl shopflow-console"
}

own_cluster() {
    heading "The programs of a small Kubernetes" "20 s; 20 min the first time"
    step demo-cluster-binaries bash tests/devcluster/build.sh
    heading "The images of the store" "20 s; 8 min the first time"
    use_found_go
    step demo-images as_root bash tests/images/build.sh
    heading "The cluster" "10 to 60 s"
    step demo-cluster as_root "$devcluster" up
    heading "The images go to the cluster" "1 min"
    step demo-load as_root "$devcluster" load build/images/*.tar

    # A copy that belongs to the person, where root started the cluster.
    mkdir -p build/demo
    as_root cat "$(as_root "$devcluster" kubeconfig)" > build/demo/kubeconfig.new
    chmod 600 build/demo/kubeconfig.new
    mv build/demo/kubeconfig.new build/demo/kubeconfig
    export KUBECONFIG=$top/build/demo/kubeconfig
    context=devcluster
    mapfile -t images < <(python3 -c '
import json
for part, reference in json.load(open("build/images/refs.json"))["medusa"].items():
    print("--image", f"{part}={reference}", sep="\n")')
}

load_into_kind() {
    [ "${images[1]:-}" = "web=shopflow-medusa:demo" ] || return 0
    heading "The Medusa image" "15 min the first time"
    step demo-docker docker build -t shopflow-medusa:demo packaging/images/medusa
    step demo-kind-load kind load docker-image shopflow-medusa:demo --name "${context#kind-}"
}

create_store() {
    local status=0 target=()
    [ -z "$context" ] || target=(--context "$context")
    # A shop of the demo is reached through the console's own port-forward, so
    # that it needs no ingress controller and no domain.
    [ "$platform" != woocommerce ] || images+=(--expose none)
    heading "The store '$store'" "2 min; some more where its images are pulled first"
    "$bin/shopflowctl" "${target[@]}" create "$store" --platform "$platform" --title "Demo store" "${images[@]}" ||
        status=$?
    case $status in
        0) ;;
        5) fail "The store is not ready yet and goes on by itself. Run this again to wait for it." ;;
        6) fail "Nothing was written. If the store exists with other settings, delete it first: $bin/shopflowctl delete $store --yes" ;;
        *) fail "The store could not be created; the reason is above. Run this again to continue." ;;
    esac
    say "The store is ready after $(duration $((SECONDS - began))) in all."
}

show_console() {
    local console=("$bin/shopflow-console")
    [ -z "$context" ] || console+=(--context "$context")
    heading "The console"
    if has_display && ! in_ci; then
        say "The console opens on the store. Close its window to end the demo."
        "${console[@]}" || fail "The console ended with status $?."
    else
        say "There is no display here, so that the console runs on an invisible one and pictures are taken."
        rm -f build/screenshots/demo-*.png
        step demo-console bash packaging/lib/headless.sh bash packaging/lib/picture.sh build/screenshots/demo "${console[@]}"
        ls build/screenshots/demo-*.png
    fi
    farewell
}

farewell() {
    say
    if [ "$cluster" = own ]; then
        say "The store keeps running. Use it with:   export KUBECONFIG=$top/build/demo/kubeconfig"
        say "End the cluster and the store with:     bash packaging/demo.sh --down"
    else
        say "Delete the store with:  $bin/shopflowctl --context $context delete $store --yes"
    fi
}

end_own_cluster() {
    [ -x "$devcluster" ] || fail "There is no cluster of the demo here."
    as_root "$devcluster" down
    rm -f "$top/build/demo/kubeconfig"
}

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

# step NAME COMMAND...: quiet, with its words in build/logs/NAME.log and on the
# screen when it fails.
step() {
    local name=$1 begun=$SECONDS
    shift
    if "$@" > "$logs/$name.log" 2>&1; then
        say "   done in $(duration $((SECONDS - begun)))"
    else
        tail -n 40 "$logs/$name.log" | sed 's/^/   | /' >&2
        fail "This step failed after $(duration $((SECONDS - begun))). All of it is in build/logs/$name.log."
    fi
}

main "$@"
