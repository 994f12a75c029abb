// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// lock keeps `up`, `down` and `reset` of one instance apart.
func (i Instance) lock(out io.Writer) (func(), error) {
	return lockFile(i.path("instance.lock"), func() {
		fmt.Fprintln(out, "Waiting for another devcluster command on this instance.")
	})
}

// Down stops the cluster and removes everything it had on the machine. The
// images stay in the directory, so that the next `up` is quicker.
func (i Instance) Down(ctx context.Context, out io.Writer) error {
	if _, err := os.Stat(i.Dir); errors.Is(err, os.ErrNotExist) && len(i.strayProcesses()) == 0 {
		fmt.Fprintln(out, "There is no cluster in", i.Dir+".")
		return nil
	}
	unlock, err := i.lock(out)
	if err != nil {
		return err
	}
	defer unlock()
	begun := time.Now()
	if err := i.clean(ctx); err != nil {
		return err
	}
	fmt.Fprintf(out, "The cluster is down (%s).\n", seconds(time.Since(begun)))
	return nil
}

// clean removes whatever a run of this instance made, in whatever state it was
// left: each step copes with what is missing.
func (i Instance) clean(ctx context.Context) error {
	if err := i.stopNode(ctx); err != nil {
		return err
	}
	// The API server must go first: without etcd it would not end.
	order := slices.Clone(controlPlane)
	slices.Reverse(order)
	for _, name := range order {
		if err := i.stop(ctx, name, 2*time.Second); err != nil {
			return err
		}
	}
	if err := i.killStrays(ctx); err != nil {
		return err
	}
	i.removePodTraces()
	for _, folder := range []string{i.RunDir(), i.Dir} {
		if err := unmountBelow(folder); err != nil {
			return err
		}
	}
	if os.Geteuid() == 0 {
		if err := i.removeMachineParts(ctx); err != nil {
			return err
		}
	}
	for _, name := range []string{"instance.json", "kubeconfig", "run", "pki", "etc", "etcd", "kubelet", "kubelet-plugins",
		"pod-logs", "volumes"} {
		if err := os.RemoveAll(i.path(name)); err != nil {
			return fmt.Errorf("%s cannot be removed: %w", i.path(name), err)
		}
	}
	return nil
}

// stopNode ends the kubelet first, so that it does not bring back the pods
// that are removed then.
func (i Instance) stopNode(ctx context.Context) error {
	for _, name := range []string{"kubelet", "kube-proxy"} {
		if err := i.stop(ctx, name, 3*time.Second); err != nil {
			return err
		}
	}
	if i.pidOf("containerd") != 0 {
		i.removePodsGently(ctx)
	}
	return i.stop(ctx, "containerd", 5*time.Second)
}

// removePodsGently lets the runtime do what it can; what it cannot is removed
// by force afterwards.
func (i Instance) removePodsGently(ctx context.Context) {
	runtime, err := connectRuntime(i.containerdSocket())
	if err != nil {
		return
	}
	defer runtime.close()
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	_ = runtime.removePods(ctx)
}

// removeMachineParts removes what lies outside the instance's directory.
func (i Instance) removeMachineParts(ctx context.Context) error {
	unlock, err := lockFile(machineLock, nil)
	if err != nil {
		return err
	}
	defer unlock()
	if err := i.removeNetwork(); err != nil {
		return err
	}
	if err := i.removeCgroups(ctx); err != nil {
		return err
	}
	i.removeLogLinks()
	if err := os.RemoveAll(i.RunDir()); err != nil {
		return fmt.Errorf("%s cannot be removed: %w", i.RunDir(), err)
	}
	return restoreMachineSettings()
}

// removePodTraces removes what killed pods leave in folders that are shared by
// everything on the machine that uses containerd, and whose paths are fixed:
// the sockets of their shims, runc's notes and those of the network plugins.
func (i Instance) removePodTraces() {
	pods, _ := filepath.Glob(i.RunDir() + "/containerd/io.containerd.runtime.v2.task/*/*")
	for _, pod := range pods {
		content, err := os.ReadFile(filepath.Join(pod, "address"))
		path := strings.TrimPrefix(strings.TrimSpace(string(content)), "unix://")
		if err == nil && strings.HasPrefix(path, "/run/containerd/s/") {
			_ = os.Remove(path)
		}
		removeMatching("/var/lib/cni/results/*-" + filepath.Base(pod) + "-*")
	}
	removeMatching("/var/lib/cni/results/" + i.Name() + "-*")
	removeRuncStates(runcStates, i.cgroupFolders())
}

func removeMatching(pattern string) {
	paths, _ := filepath.Glob(pattern)
	for _, path := range paths {
		_ = os.Remove(path)
	}
}

// removeLogLinks removes the kubelet's links to our pods' logs, which it makes
// in a folder that cannot be chosen.
func (i Instance) removeLogLinks() {
	links, _ := filepath.Glob("/var/log/containers/*.log")
	for _, link := range links {
		if target, err := os.Readlink(link); err == nil && strings.HasPrefix(target, i.Dir+"/") {
			_ = os.Remove(link)
		}
	}
}
