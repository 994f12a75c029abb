// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Package cluster starts, watches and removes one Kubernetes cluster on this
// machine. It runs the components as processes and knows nothing of their code.
package cluster

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
)

// nodeName is the name of the only node.
const nodeName = "node1"

// maxDirLength leaves room for the sockets that the kubelet makes below the
// directory: the path of a unix socket ends at 107 characters.
const maxDirLength = 72

// Instance is one cluster, known by its directory. Every name that it uses on
// the machine is made from that directory, so that leftovers are found again
// even when the directory's content is lost.
type Instance struct {
	Dir string
	ID  string
}

// OpenInstance names the instance that lives in dir; it creates nothing.
func OpenInstance(dir string) (Instance, error) {
	abs, err := filepath.Abs(dir)
	if err != nil {
		return Instance{}, fmt.Errorf("The directory %q cannot be made absolute: %w", dir, err)
	}
	// A directory reached through a link is the same instance.
	if parent, err := filepath.EvalSymlinks(filepath.Dir(abs)); err == nil {
		abs = filepath.Join(parent, filepath.Base(abs))
	}
	if real, err := filepath.EvalSymlinks(abs); err == nil {
		abs = real
	}
	if len(abs) > maxDirLength {
		return Instance{}, fmt.Errorf("The path %s has %d characters and the sockets below it allow %d. "+
			"Choose a shorter one with --dir.", abs, len(abs), maxDirLength)
	}
	sum := sha256.Sum256([]byte(abs))
	return Instance{Dir: abs, ID: hex.EncodeToString(sum[:3])}, nil
}

func (i Instance) path(parts ...string) string {
	return filepath.Join(append([]string{i.Dir}, parts...)...)
}

// Name is the name of the instance's network namespace and cgroup folder.
func (i Instance) Name() string { return "devcluster-" + i.ID }

// NetnsPath is where the network namespace is pinned, as `ip netns` does it.
func (i Instance) NetnsPath() string { return "/run/netns/" + i.Name() }

// HostLink and PeerLink are the two ends of the cable to the host.
func (i Instance) HostLink() string { return "dc" + i.ID + "h" }

// PeerLink is the end inside the namespace.
func (i Instance) PeerLink() string { return "dc" + i.ID + "n" }

// RunDir holds what must have a short path and die with the machine.
func (i Instance) RunDir() string { return "/run/" + i.Name() }

// Kubeconfig is the path of the administrator's kubeconfig.
func (i Instance) Kubeconfig() string { return i.path("kubeconfig") }

func (i Instance) containerdSocket() string { return i.RunDir() + "/containerd.sock" }

func (i Instance) logFile(name string) string { return i.path("logs", name+".log") }

func (i Instance) pidFile(name string) string { return i.path("run", name+".pid") }

// makeFolders creates the folders every run needs.
func (i Instance) makeFolders() error {
	for _, name := range []string{"logs", "run", "pki", "etc", "volumes"} {
		if err := os.MkdirAll(i.path(name), 0o755); err != nil {
			return fmt.Errorf("The folder %s cannot be created: %w. Choose a writable one with --dir.", i.path(name), err)
		}
	}
	// Pods of any user must reach their volumes below it, nobody the keys.
	return os.Chmod(i.path("pki"), 0o700)
}
