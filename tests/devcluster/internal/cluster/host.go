// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"encoding/json"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
)

// host is what this machine allows.
type host struct {
	root       bool
	containerd string
	cniBin     string
	missing    []string // what a node needs and is not here
}

func inspectHost() host {
	h := host{root: os.Geteuid() == 0}
	if !h.root {
		h.missing = append(h.missing, "the rights of root")
	}
	for name, pack := range map[string]string{"containerd": "containerd", "ctr": "containerd", "runc": "runc",
		"containerd-shim-runc-v2": "containerd", "iptables": "iptables"} {
		path, found := findProgram(name)
		if !found {
			h.missing = append(h.missing, fmt.Sprintf("%s (package %s)", name, pack))
		}
		if name == "containerd" {
			h.containerd = path
		}
	}
	for _, folder := range []string{"/usr/lib/cni", "/opt/cni/bin", "/usr/libexec/cni"} {
		if _, err := os.Stat(filepath.Join(folder, "bridge")); err == nil {
			h.cniBin = folder
			break
		}
	}
	if h.cniBin == "" {
		h.missing = append(h.missing, "the CNI plugins (package containernetworking-plugins)")
	}
	return h
}

// whyNoNode is empty where a node can run.
func (h host) whyNoNode() string {
	if len(h.missing) == 0 {
		return ""
	}
	return "A node needs " + strings.Join(h.missing, ", ") + ", which this machine lacks for this user."
}

// freePorts finds a free loopback port for each part of a control plane that
// has no network namespace of its own.
func freePorts() (Ports, error) {
	var ports Ports
	for _, port := range []*int{&ports.EtcdClient, &ports.EtcdPeer, &ports.APIServer, &ports.Manager, &ports.Scheduler} {
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return ports, fmt.Errorf("There is no free port on 127.0.0.1: %w", err)
		}
		defer listener.Close() // all are held until the last is found
		*port = listener.Addr().(*net.TCPAddr).Port
	}
	return ports, nil
}

// machineSettings are settings of the whole machine that a kubelet changes.
var machineSettings = []string{
	"vm/overcommit_memory", "vm/panic_on_oom", "kernel/panic", "kernel/panic_on_oops",
	"kernel/keys/root_maxkeys", "kernel/keys/root_maxbytes",
}

const savedSettingsFile = "/run/devcluster-machine-settings.json"

// saveMachineSettings keeps the machine's values, once for all instances: the
// second one would find those that the first one's kubelet has set.
func saveMachineSettings() error {
	if _, err := os.Stat(savedSettingsFile); err == nil {
		return nil
	}
	saved := map[string]string{}
	for _, name := range machineSettings {
		if value, err := os.ReadFile("/proc/sys/" + name); err == nil {
			saved[name] = strings.TrimSpace(string(value))
		}
	}
	content, err := json.Marshal(saved)
	if err != nil {
		return err
	}
	return os.WriteFile(savedSettingsFile, content, 0o644)
}

// restoreMachineSettings puts them back when the last instance is gone.
func restoreMachineSettings() error {
	if others, _ := filepath.Glob("/run/netns/devcluster-*"); len(others) > 0 {
		return nil
	}
	content, err := os.ReadFile(savedSettingsFile)
	if err != nil {
		return nil // never changed
	}
	saved := map[string]string{}
	if err := json.Unmarshal(content, &saved); err != nil {
		return os.Remove(savedSettingsFile)
	}
	for name, value := range saved {
		current, err := os.ReadFile("/proc/sys/" + name)
		if err != nil || strings.TrimSpace(string(current)) == value {
			continue
		}
		if err := os.WriteFile("/proc/sys/"+name, []byte(value), 0o644); err != nil {
			return fmt.Errorf("The setting %s cannot be put back to %s: %w", name, value, err)
		}
	}
	return os.Remove(savedSettingsFile)
}
