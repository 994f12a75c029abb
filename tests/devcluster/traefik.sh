# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # here, go, top and work are build.sh's
# Traefik for `up --ingress`; sourced by build.sh.
#
# As published it takes as long to compile as half of Kubernetes: the clients of
# a cloud, of 220 name servers and of every other source of routes, and two
# interpreters of plugins. The test cluster uses none of these, so that the
# build works on copies of the sources in which small files of ours stand in
# their place (addons/traefik/_overlay). What remains is Traefik's own code,
# its Ingress provider among it, byte for byte.

traefik=3.7.13
lego=5.4.1
traefik_ref=docker.io/library/traefik:v$traefik
# Of the module archives, in the words of go.sum.
traefik_sum=h1:T8wy9KuaFzCkmXCqAzDy7t73pBDR1DHrJe3pqXpNXTw=
lego_sum=h1:Jt6xAP9xQrJ3SLLGgxejfDDd3pzdrmuLCWe4oTqHHQc=
# The package and the name of each provider that provider.tmpl stands for.
traefik_gone=(ecs:ecs nomad:nomad consulcatalog:consulcatalog kv/consul:consul kv/etcd:etcd kv/redis:redis
    kv/zk:zookeeper kubernetes/knative:knative)

traefik_key() { addon_key traefik "$traefik_ref $(sha256sum < "$here/traefik.sh")"; }

build_traefik() {
    traefik_sources
    build_addon traefik github.com/traefik/traefik/v3/cmd/traefik "$traefik_ref" "$1"
}

# traefik_sources fills build/devcluster/sources, which addons/traefik/go.mod refers to.
traefik_sources() {
    local sources=$output/sources
    rm -rf "$sources"
    mkdir -p "$sources"
    copy_module github.com/traefik/traefik/v3 "v$traefik" "$traefik_sum" "$sources/traefik"
    copy_module github.com/go-acme/lego/v5 "v$lego" "$lego_sum" "$sources/lego"
    trim_traefik "$sources/traefik" "$here/addons/traefik/_overlay"
    trim_lego "$sources/lego"
    # What they need stands in addons/traefik/go.mod, and nothing else is looked up.
    printf 'module github.com/traefik/traefik/v3\n\ngo 1.26.0\n' > "$sources/traefik/go.mod"
    printf 'module github.com/go-acme/lego/v5\n\ngo 1.26.0\n' > "$sources/lego/go.mod"
}

# copy_module PATH VERSION SUM FOLDER: the published archive, checked.
copy_module() {
    local answer folder
    answer=$(cd "$work" && GOFLAGS=-mod=mod GONOSUMDB='*' "$go" mod download -json "$1@$2") ||
        fail "The sources of $1 could not be fetched. Check that the Go module proxy is reachable, then run it again."
    grep -qF "\"Sum\": \"$3\"" <<< "$answer" || fail "The sources of $1 $2 are not those that were checked. Do not build them."
    folder=$(sed -n 's/^\t"Dir": "\(.*\)",\{0,1\}$/\1/p' <<< "$answer")
    cp -r --no-preserve=mode "$folder" "$4"
    find "$4" \( -name '*_test.go' -o -name testdata -o -name fixtures \) -prune -exec rm -r {} +
}

trim_traefik() {
    local sources=$1 overlay=$2 entry package
    for entry in "${traefik_gone[@]}"; do
        package=${entry%:*}
        rm -r "$sources/pkg/provider/$package"
        mkdir "$sources/pkg/provider/$package"
        sed "s/PACKAGE/${package##*/}/; s/NAME/${entry#*:}/" "$overlay/provider.tmpl" > "$sources/pkg/provider/$package/gone.go"
    done
    rm -r "$sources"/pkg/provider/{docker,kubernetes/crd,kubernetes/gateway,kv/*.go} \
        "$sources"/pkg/plugins/{middlewarewasm,middlewareyaegi,providers,wasip,wasip_mock}.go \
        "$sources"/pkg/middlewares/ratelimiter/lua.go
    rm -r "$sources"/{docs,integration,contrib,script,go.sum}
    cp -r "$overlay/pkg" "$sources/"
    # No look for newer versions, and so not the whole client of a code host.
    sed -i '/go-github/d; /^func CheckNewVersion/,$d; s/^import (/import (/' "$sources/pkg/version/version.go"
    sed -i '/"context"/d; /go-version"/d' "$sources/pkg/version/version.go"
    echo 'func CheckNewVersion() {}' >> "$sources/pkg/version/version.go"
}

trim_lego() {
    rm -r "$1"/{cmd,e2e,main.go,providers,go.sum}
    mkdir -p "$1/providers/dns"
    cat > "$1/providers/dns/gone.go" <<'GO'
package dns

import (
	"errors"

	"github.com/go-acme/lego/v5/challenge"
)

func NewDNSChallengeProviderByName(string) (challenge.Provider, error) {
	return nil, errors.New("there are no DNS providers in this build")
}
GO
}
