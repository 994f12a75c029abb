# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Helpers of test.sh, which sources this file.

dev() { "$program" "$@"; }

kubectl() { "$program" kubectl "$@"; }

# check TITLE COMMAND...: counts it, and shows the output of a failure.
check() {
    local title=$1 started=$EPOCHREALTIME code
    shift
    "$@" > "$base/output" 2>&1
    code=$?
    local took
    took=$(awk -v a="$started" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.1f", b - a }')
    if [ "$code" = 0 ]; then
        passed=$((passed + 1))
        printf 'ok    %5s s  %s\n' "$took" "$title"
    else
        failed=$((failed + 1))
        printf 'FAIL  %5s s  %s\n' "$took" "$title"
        sed 's/^/      /' "$base/output"
    fi
}

skip() {
    skipped=$((skipped + 1))
    printf 'skip           %s\n' "$1"
}

# within SECONDS COMMAND...: succeeds, and in time.
within() {
    local limit=$1 started=$EPOCHREALTIME
    shift
    "$@" || return 1
    awk -v a="$started" -v b="$EPOCHREALTIME" -v limit="$limit" \
        'BEGIN { if (b - a > limit) { printf "took %.1f s, more than %s s\n", b - a, limit; exit 1 } }'
}

# eventually SECONDS COMMAND...: tries until it succeeds.
eventually() {
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        [ "$SECONDS" -lt "$end" ] || return 1
        sleep 0.1
    done
}

contains() {
    local text=$1 output
    shift
    output=$("$@" 2>&1)
    echo "$output"
    [[ $output == *"$text"* ]]
}

equals() {
    local text=$1 output
    shift
    output=$("$@" 2> /dev/null) || return 1
    echo "got: $output"
    [ "$output" = "$text" ]
}

# visit ADDRESS OPTION... URL: as if the URL's name led to the address.
visit() {
    local address=$1
    shift
    curl -sS --noproxy '*' --max-time 2 --connect-to "::$address:" "$@"
}

refuses() { ! "$@"; }

stopped() {
    local output
    output=$(dev status -o json --dir "$1")
    [ $? = 1 ] && [[ $output == *'"state": "stopped"'* ]]
}

# kill_components kills every process of a cluster that has a pid file: their
# children, the pods and the mounts stay behind.
kill_components() {
    local file
    for file in "$1"/run/*.pid; do
        kill -KILL "$(cut -d' ' -f1 "$file")"
    done
}

# killed_up kills `up` as soon as it has started the API server.
killed_up() {
    local pid
    "$program" up --dir "$1" &
    pid=$!
    eventually 30 test -s "$1/run/kube-apiserver.pid" || return 1
    kill -KILL "$pid"
    wait "$pid" 2> /dev/null
    contains broken dev status --dir "$1"
}

# make_image TARGET REF: busybox under another name, with other content.
make_image() {
    local root=$base/image-root go
    go=$(command -v go || true)
    [ -n "$go" ] || go=/usr/local/go/bin/go
    [ -x "$go" ] || go=$top/build/go/go/bin/go
    mkdir -p "$root/bin"
    cp "$(command -v busybox)" "$root/bin/true"
    echo '{"Cmd": ["/bin/true"], "Env": ["PATH=/bin"]}' > "$base/image.json"
    (cd "$top/tests/images/mkimage" && CGO_ENABLED=0 "$go" build -o "$base/mkimage" .) &&
        "$base/mkimage" --root "$root" --ref "$2" --config "$base/image.json" --output "$1"
}

# machine_state lists what a cluster adds to the machine. Lines of instances
# that others run meanwhile are left out.
machine_state() {
    local dir own=$base/
    for dir in "$first" "$second"; do
        own+="|$(printf '%s' "$dir" | sha256sum | cut -c1-6)"
    done
    {
        ip -o link | sed -E 's/^[0-9]+: ([^:@]+).*/link \1/'
        ip -o -4 route | sed 's/^/route /'
        ls /run/netns 2> /dev/null | sed 's/^/netns /'
        cut -d' ' -f2 /proc/mounts | sed 's/^/mount /'
        iptables-save 2> /dev/null | grep -v '^#' | sed 's/^/iptables /'
        nft list ruleset 2> /dev/null | sed 's/^/nft /'
        find /sys/fs/cgroup -type d -name 'devcluster-*' -prune 2> /dev/null | sed 's/^/cgroup /'
        pgrep -a -f "$base/(one|two)/" | sed 's/^/process /'
        ls -d /run/devcluster-*/ 2> /dev/null | sed 's/^/run /'
        ls /var/lib/cni/results 2> /dev/null | sed 's/^/address /'
        find /var/log/containers -lname "$base/*" 2> /dev/null | sed 's/^/log /'
    } | sort > "$base/state"
    grep -E "$own" "$base/state"
    grep -vE "$own" "$base/state" |
        grep -vE 'dc[0-9a-f]{6}[hn]|devcluster-|^mount .*/(containerd|kubelet)(/|$)|^address '
}

# machine_settings are what a kubelet changes for the whole machine.
machine_settings() { sysctl vm.overcommit_memory kernel.panic kernel.panic_on_oops; }

# other_clusters names the ones on this machine that are not ours, also what is
# left of killed ones.
other_clusters() {
    local dir own=()
    for dir in "$first" "$second"; do
        own+=(-e "devcluster-$(printf '%s' "$dir" | sha256sum | cut -c1-6)")
    done
    ls /run/netns 2> /dev/null | grep '^devcluster-' | grep -v "${own[@]}"
    return 0
}

# pod_traces lists the traces of killed pods, by the ids of the pods that run.
pod_traces() {
    local id
    for id in $(cat "$base/pods"); do
        ls /var/lib/cni/results | grep "$id"
        ls -d "/run/containerd/runc/k8s.io/$id" 2> /dev/null
    done
    xargs -r -a "$base/shims" ls 2> /dev/null
    return 0
}

# remember_pods notes the ids and sockets of the pods that run now.
remember_pods() {
    local tasks
    tasks=/run/devcluster-$(printf '%s' "$first" | sha256sum | cut -c1-6)/containerd/io.containerd.runtime.v2.task/k8s.io
    ls "$tasks" > "$base/pods"
    sed 's|^unix://||' "$tasks"/*/address | sort -u > "$base/shims"
    [ -s "$base/pods" ]
}

# make_orphan makes a volume whose claim and namespace are gone, and of whose node
# the provisioner knows nothing, so that it never removes it.
make_orphan() {
    mkdir -p "$first/volumes/orphan"
    kubectl apply -f - > /dev/null <<YAML
apiVersion: v1
kind: PersistentVolume
metadata:
  name: orphan
  annotations: { pv.kubernetes.io/provisioned-by: rancher.io/local-path }
spec:
  capacity: { storage: 1Mi }
  accessModes: [ReadWriteOnce]
  storageClassName: local-path
  persistentVolumeReclaimPolicy: Delete
  hostPath: { path: "$first/volumes/orphan" }
  claimRef: { kind: PersistentVolumeClaim, namespace: gone, name: data, uid: 11111111-2222-3333-4444-555555555555 }
YAML
}
