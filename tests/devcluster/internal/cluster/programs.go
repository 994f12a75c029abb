// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"fmt"
	"strconv"
)

// controlPlane and nodeParts name the components in the order of their start.
var (
	controlPlane = []string{"etcd", "kube-apiserver", "kube-controller-manager", "kube-scheduler"}
	nodeParts    = []string{"containerd", "kubelet", "kube-proxy"}
)

const (
	serviceNetwork = "10.96.0.0/16"
	dnsIP          = "10.96.0.10"
)

// launch knows how each component of one instance is called.
type launch struct {
	instance      Instance
	record        *Record
	binary        string // this program, which contains the components
	containerd    string
	masqueradeAll bool // see bridgeFilters
}

// program returns the command line of a component.
func (l launch) program(name string) program {
	switch name {
	case "containerd":
		return program{
			name:      name,
			arguments: []string{l.containerd, "--config", l.instance.path("etc", "containerd.toml")},
			// The cluster has no way out: let a pull fail soon, not after
			// the resolver's long patience.
			environment: []string{"GODEBUG=netdns=cgo", "RES_OPTIONS=timeout:1 attempts:1"},
		}
	case "etcd":
		return l.own(name, l.etcd())
	case "kube-apiserver":
		return l.own(name, l.apiServer())
	case "kube-controller-manager":
		return l.own(name, l.manager())
	case "kube-scheduler":
		return l.own(name, []string{
			"--kubeconfig=" + l.instance.path("etc", "scheduler.kubeconfig"),
			"--leader-elect=false",
			"--bind-address=127.0.0.1",
			"--secure-port=" + strconv.Itoa(l.record.Ports.Scheduler),
			"--profiling=false",
		})
	case "kubelet":
		return l.own(name, []string{
			"--config=" + l.instance.path("etc", "kubelet.yaml"),
			"--kubeconfig=" + l.instance.path("etc", "kubelet.kubeconfig"),
			"--root-dir=" + l.instance.path("kubelet"),
			"--cert-dir=" + l.instance.path("pki", "kubelet"),
			"--hostname-override=" + nodeName,
			"--node-ip=" + l.record.NodeIP,
			"--v=1",
		})
	case "kube-proxy":
		arguments := []string{
			"--kubeconfig=" + l.instance.path("etc", "proxy.kubeconfig"),
			"--hostname-override=" + nodeName,
			"--proxy-mode=iptables",
			"--cluster-cidr=" + podNetwork,
			// Settings of the host's connection tracking are not ours to change.
			"--conntrack-max-per-core=0",
			"--conntrack-min=0",
			"--oom-score-adj=0",
			// A service follows its pods at once, not after a second.
			"--iptables-min-sync-period=100ms",
		}
		if l.masqueradeAll {
			arguments = append(arguments, "--masquerade-all=true")
		}
		return l.own(name, arguments)
	}
	panic("there is no component called " + name)
}

// own is a component inside this very binary.
func (l launch) own(name string, arguments []string) program {
	return program{name: name, arguments: append([]string{l.binary, name}, arguments...)}
}

func (l launch) pki(file string) string { return l.instance.path("pki", file) }

func (l launch) etcd() []string {
	client := fmt.Sprintf("http://127.0.0.1:%d", l.record.Ports.EtcdClient)
	peer := fmt.Sprintf("http://127.0.0.1:%d", l.record.Ports.EtcdPeer)
	return []string{
		"--name=" + contextName,
		"--data-dir=" + l.instance.path("etcd"),
		"--listen-client-urls=" + client,
		"--advertise-client-urls=" + client,
		"--listen-peer-urls=" + peer,
		"--initial-advertise-peer-urls=" + peer,
		"--initial-cluster=" + contextName + "=" + peer,
		"--unsafe-no-fsync", // the data is thrown away by `down`
		"--log-level=warn",
	}
}

func (l launch) apiServer() []string {
	arguments := []string{
		fmt.Sprintf("--etcd-servers=http://127.0.0.1:%d", l.record.Ports.EtcdClient),
		"--secure-port=" + strconv.Itoa(l.record.Ports.APIServer),
		"--advertise-address=" + l.record.NodeIP,
		"--service-cluster-ip-range=" + serviceNetwork,
		"--authorization-mode=Node,RBAC",
		"--enable-admission-plugins=NodeRestriction",
		"--allow-privileged=true",
		"--kubelet-preferred-address-types=InternalIP",
		"--client-ca-file=" + l.pki("ca.crt"),
		"--tls-cert-file=" + l.pki("apiserver.crt"),
		"--tls-private-key-file=" + l.pki("apiserver.key"),
		"--kubelet-certificate-authority=" + l.pki("ca.crt"),
		"--kubelet-client-certificate=" + l.pki("apiserver-kubelet.crt"),
		"--kubelet-client-key=" + l.pki("apiserver-kubelet.key"),
		"--service-account-issuer=https://kubernetes.default.svc.cluster.local",
		"--service-account-key-file=" + l.pki("service-accounts.pub"),
		"--service-account-signing-key-file=" + l.pki("service-accounts.key"),
		"--event-ttl=1h",
		"--profiling=false",
	}
	if !l.record.Namespaced {
		// A loopback address is no legal endpoint of the service `kubernetes`.
		arguments = append(arguments, "--bind-address=127.0.0.1", "--advertise-address="+bridgeIP,
			"--endpoint-reconciler-type=none")
	}
	return arguments
}

func (l launch) manager() []string {
	return []string{
		"--kubeconfig=" + l.instance.path("etc", "manager.kubeconfig"),
		"--leader-elect=false",
		"--bind-address=127.0.0.1",
		"--secure-port=" + strconv.Itoa(l.record.Ports.Manager),
		"--use-service-account-credentials=true",
		"--service-account-private-key-file=" + l.pki("service-accounts.key"),
		"--root-ca-file=" + l.pki("ca.crt"),
		"--cluster-signing-cert-file=" + l.pki("ca.crt"),
		"--cluster-signing-key-file=" + l.pki("ca.key"),
		"--allocate-node-cidrs=true",
		"--cluster-cidr=" + podNetwork,
		"--node-cidr-mask-size=16",
		"--flex-volume-plugin-dir=" + l.instance.path("kubelet-plugins"),
		// One user on one machine: no need to spare the API server.
		"--kube-api-qps=200",
		"--kube-api-burst=400",
		"--concurrent-namespace-syncs=20",
		"--profiling=false",
	}
}
