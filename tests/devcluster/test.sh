#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Proves the test cluster on this machine: from nothing to pods that answer, and
# back to nothing. The last line is "N passed, N failed, N skipped".
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(cd "$here/../.." && pwd)
program=$top/build/devcluster/devcluster
passed=0 failed=0 skipped=0

source "$here/test-helpers.sh"

main() {
    bash "$here/build.sh" || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }
    # Short paths: the kubelet's sockets lie below.
    base=$(mktemp -d /tmp/sfdc.XXXXXX)
    chmod 755 "$base" # pods of any user reach their volumes
    first=$base/one second=$base/two
    trap finish EXIT
    if [ "$(id -u)" != 0 ]; then
        check "a control plane starts without root" within 60 dev up --dir "$first"
        check "it says why there is no node" contains "rights of root" dev status --dir "$first"
        check "and why there is no ingress controller" contains "no ingress controller" dev up --ingress --dir "$first"
        skip "everything that needs a node: it needs root"
        return
    fi
    machine_state > "$base/before"
    machine_settings > "$base/settings"
    other_clusters > "$base/others"
    from_nothing
    pods
    ingress
    images
    side_by_side
    emptying
    survival
    end
}

finish() {
    local dir
    for dir in "$first" "$second"; do
        dev down --dir "$dir" > /dev/null 2>&1
    done
    rm -rf --one-file-system "$base"
    echo "$passed passed, $failed failed, $skipped skipped"
    # The status of a trap's last command is nobody's.
    [ "$failed" = 0 ] || exit 1
}

from_nothing() {
    check "status before is 'stopped' and exit code 1" stopped "$first"
    check "up brings a node within 60 s" within 60 dev up --dir "$first"
    export KUBECONFIG
    KUBECONFIG=$(dev kubeconfig --dir "$first")
    check "up again is quick" within 2 dev up --dir "$first"
    check "status is 'running' with a Ready node" contains '"node": "Ready"' dev status -o json --dir "$first"
    check "the kubeconfig is private" equals 600 stat -c %a "$KUBECONFIG"
    check "the context is called devcluster" equals devcluster kubectl config current-context
    check "the client is v1.37.2" contains "Client Version: v1.37.2" kubectl version
    check "the server is v1.37.2" contains "Server Version: v1.37.2" kubectl version
    check "the default storage class is local-path" contains "local-path (default)" kubectl get storageclass
    check "it waits for the first pod" contains WaitForFirstConsumer kubectl get storageclass local-path
}

pods() {
    local node
    check "a pod with a volume is accepted" kubectl apply -f "$here/test-pod.yaml"
    check "it becomes Ready" kubectl wait -n shop --for=condition=Ready pod/web --timeout=60s
    check "its service is found by name" eventually 10 contains "Address: 10.96." \
        kubectl exec -n shop web -- nslookup web.shop.svc.cluster.local
    check "the service answers inside" eventually 10 equals hello kubectl exec -n shop web -- wget -qO- http://web.shop/
    node=$(kubectl get node node1 -o 'jsonpath={.status.addresses[?(@.type=="InternalIP")].address}')
    check "the node port answers from the host at the node's address" eventually 10 \
        equals hello curl -sS --noproxy '*' --max-time 2 "http://$node:30123/"
    check "the log is readable" contains served kubectl logs -n shop web
    check "the data lies below the folder of the cluster" contains index.html find "$first/volumes" -name index.html
    check "an unknown image fails soon" eventually 10 contains ErrImagePull \
        kubectl get events -n shop --field-selector involvedObject.name=unknown
}

ingress() {
    local node keys=$base/keys
    check "without being asked for there is no ingress controller" equals "" kubectl get ingressclass -o name
    check "it is added to a cluster that is up" within 60 dev up --ingress --dir "$first"
    check "adding it again is quick" within 2 dev up --ingress --dir "$first"
    node=$(kubectl get node node1 -o 'jsonpath={.status.addresses[?(@.type=="InternalIP")].address}')
    check "the status tells where stores are reached" contains "\"http\": \"http://$node\"" dev status -o json --dir "$first"
    check "its pod is known by namespace and label" contains traefik \
        kubectl get pods -n kube-system -l app.kubernetes.io/name=traefik -o name
    mkdir -p "$keys"
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=shop.example \
        -addext subjectAltName=DNS:shop.example -keyout "$keys/key" -out "$keys/crt" 2> /dev/null
    kubectl create secret tls shop-tls -n shop --cert="$keys/crt" --key="$keys/key" > /dev/null
    check "an ingress is accepted" kubectl apply -f "$here/test-ingress.yaml"
    check "it gets the node's address" eventually 15 equals "$node" \
        kubectl get ingress shop -n shop -o 'jsonpath={.status.loadBalancer.ingress[0].ip}'
    check "http answers under the store's name" eventually 15 equals hello visit "$node" http://shop.example/
    check "https answers with the store's certificate" eventually 15 equals hello \
        visit "$node" --cacert "$keys/crt" https://shop.example/
    check "https without one answers with the controller's own" eventually 15 equals hello visit "$node" -k https://plain.example/
    check "which nobody has to trust" refuses visit "$node" --cacert "$keys/crt" https://plain.example/
    check "another name finds nothing" equals 404 visit "$node" -o /dev/null -w '%{http_code}' http://other.example/
}

images() {
    local archive=$base/again.tar
    make_image "$archive" docker.io/library/again:1
    check "load imports an archive" contains "Loaded docker.io/library/again:1" dev load --dir "$first" "$archive"
    check "load of the same archive is quick" within 1 contains "Already loaded" dev load --dir "$first" "$archive"
    check "a pod runs the loaded image" kubectl run again -n shop --image=again:1 --restart=Never -- true
    check "it ends well" kubectl wait -n shop --for=jsonpath='{.status.phase}'=Succeeded pod/again --timeout=30s
    check "load refuses what is no archive" refuses dev load --dir "$first" "$here/test.sh"
    check "load says that an archive is missing" contains "does not exist" dev load --dir "$first" "$base/none.tar"
}

side_by_side() {
    check "a second control plane starts beside it" within 30 dev up --control-plane-only --dir "$second"
    check "it has no node" contains '"controlPlaneOnly": true' dev status -o json --dir "$second"
    check "it is a cluster of its own" refuses kubectl --kubeconfig "$second/kubeconfig" get namespace shop
    check "the first one is untouched" kubectl wait -n shop --for=condition=Ready pod/web --timeout=5s
    check "load refuses without a node" refuses dev load --dir "$second" "$base/again.tar"
    check "the second one goes down" within 15 dev down --dir "$second"
    check "the first one still runs" contains running dev status --dir "$first"
}

emptying() {
    kubectl create configmap held -n shop > /dev/null
    kubectl patch configmap held -n shop --type=merge -p '{"metadata":{"finalizers":["example.com/hold"]}}' > /dev/null
    kubectl create clusterrole shop --verb=get --resource=pods > /dev/null
    kubectl create deployment stray --image=busybox:1.36 -- sleep 1000 > /dev/null
    make_orphan
    # Deaf to SIGTERM: whoever gives it its grace waits for 30 s.
    kubectl wait --for=condition=Available deployment/stray --timeout=30s > /dev/null
    check "reset empties the cluster within 30 s" within 30 dev reset --dir "$first"
    check "the namespace is gone" refuses kubectl get namespace shop
    check "its volume is gone" equals "" kubectl get persistentvolume -o name
    check "its data is gone" equals "" ls "$first/volumes"
    check "the cluster role is gone" refuses kubectl get clusterrole shop
    check "nothing is left in the namespace default" equals "" kubectl get deployments,pods -o name
    check "the addons are still there" kubectl wait -n kube-system --for=condition=Ready pod -l k8s-app=kube-dns --timeout=5s
    check "so is the ingress controller" kubectl get ingressclass traefik
    check "it forgot the store" eventually 10 equals 404 \
        visit "$(dev status -o json --dir "$first" | sed -n 's/.*"address": "\(.*\)".*/\1/p')" -o /dev/null -w '%{http_code}' http://shop.example/
    check "a second reset is quick" within 3 dev reset --dir "$first"
}

survival() {
    kubectl apply -f "$here/test-pod.yaml" > /dev/null
    kubectl wait -n shop --for=condition=Ready pod/web --timeout=60s > /dev/null
    check "the pods of a cluster to kill are known" remember_pods
    kill_components "$first"
    check "status of a killed cluster is 'broken'" contains broken dev status --dir "$first"
    check "the next up works" within 60 dev up --dir "$first"
    check "it leaves no trace of the killed pods" equals "" pod_traces
    check "it starts empty" refuses kubectl get namespace shop
    check "and without an ingress controller" equals "" kubectl get ingressclass -o name
    rm -rf "$first/instance.json" "$first/run"
    check "status without its notes is 'broken'" contains broken dev status --dir "$first"
    check "an up that is killed half-way leaves a broken cluster" killed_up "$first"
    check "the next up works again" within 60 dev up --dir "$first"
    check "kubectl works again" contains Ready kubectl get nodes
}

end() {
    kubectl apply -f "$here/test-pod.yaml" > /dev/null
    kubectl wait -n shop --for=condition=Ready pod/web --timeout=60s > /dev/null
    check "down takes less than 20 s" within 20 dev down --dir "$first"
    check "down again is fine" dev down --dir "$first"
    check "down leaves nothing on the machine" nothing_left
    check "an up after it works, with an ingress controller" within 60 dev up --ingress --dir "$first"
    check "its pods are known" remember_pods
    kill_components "$first"
    check "down cleans up after a killed cluster" within 30 dev down --dir "$first"
    check "it leaves nothing either" nothing_left
    check "nor in the folders that containerd shares" equals "" pod_traces
    # The last cluster that goes puts them back: one that was here before and still
    # is keeps them as they were then, dead or alive.
    if other_clusters | diff -q "$base/others" - > /dev/null; then
        check "the settings of the machine are as before" diff "$base/settings" <(machine_settings)
    else
        skip "the settings of the machine: another cluster came or went meanwhile"
    fi
}

nothing_left() {
    machine_state > "$base/after"
    diff "$base/before" "$base/after"
}

main "$@"
