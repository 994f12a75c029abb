// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

// cgroupFolders returns the instance's folder in every cgroup hierarchy: one
// for each controller of version 1, one of version 2. A machine may have both:
// runc then makes folders in the second one too.
func (i Instance) cgroupFolders() []string {
	mounts, err := readMounts()
	if err != nil {
		return nil
	}
	var folders []string
	for _, mount := range mounts {
		if mount.kind == "cgroup" || mount.kind == "cgroup2" {
			folders = append(folders, filepath.Join(mount.point, i.Name()))
		}
	}
	return folders
}

// makeCgroups creates the root of all pods. The kubelet refuses a root that is
// missing in any hierarchy, and a cpuset without processors takes no process.
func (i Instance) makeCgroups() error {
	for _, folder := range i.cgroupFolders() {
		if err := os.Mkdir(folder, 0o755); err != nil && !errors.Is(err, fs.ErrExist) {
			return fmt.Errorf("The cgroup %s cannot be created: %w", folder, err)
		}
		parent := filepath.Dir(folder)
		for _, name := range []string{"cpuset.cpus", "cpuset.mems"} {
			value, err := os.ReadFile(filepath.Join(parent, name))
			if err != nil {
				continue // not the cpuset hierarchy
			}
			if err := os.WriteFile(filepath.Join(folder, name), bytes.TrimSpace(value), 0o644); err != nil {
				return fmt.Errorf("The cgroup %s cannot get its %s: %w", folder, name, err)
			}
		}
		delegateControllers(parent)
		delegateControllers(folder)
	}
	return nil
}

// delegateControllers hands all controllers of a version 2 folder down. One
// that cannot be handed down is named by the kubelet if it needs it.
func delegateControllers(folder string) {
	available, err := os.ReadFile(filepath.Join(folder, "cgroup.controllers"))
	if err != nil {
		return // version 1
	}
	for _, controller := range strings.Fields(string(available)) {
		_ = os.WriteFile(filepath.Join(folder, "cgroup.subtree_control"), []byte("+"+controller), 0o644)
	}
}

// cgroupProcesses lists the processes of all pods.
func (i Instance) cgroupProcesses() []int {
	var pids []int
	for _, folder := range i.cgroupFolders() {
		_ = filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
			if err != nil || !entry.IsDir() {
				return nil
			}
			content, err := os.ReadFile(filepath.Join(path, "cgroup.procs"))
			if err != nil {
				return nil
			}
			for _, line := range strings.Fields(string(content)) {
				if pid, err := strconv.Atoi(line); err == nil && pid > 0 {
					pids = append(pids, pid)
				}
			}
			return nil
		})
	}
	return pids
}

// removeCgroups removes the empty folders, the deepest first. The kernel lets
// go of an ended process a moment later than /proc does.
func (i Instance) removeCgroups(ctx context.Context) error {
	for _, folder := range i.cgroupFolders() {
		err := until(ctx, 10*time.Millisecond, 10*time.Second, func() error { return removeCgroup(folder) })
		if err != nil {
			return fmt.Errorf("The cgroup %s cannot be removed: %w", folder, err)
		}
	}
	return nil
}

func removeCgroup(folder string) error {
	entries, err := os.ReadDir(folder)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	for _, entry := range entries {
		if entry.IsDir() {
			if err := removeCgroup(filepath.Join(folder, entry.Name())); err != nil {
				return err
			}
		}
	}
	if err := unix.Rmdir(folder); err != nil && !errors.Is(err, unix.ENOENT) {
		return err
	}
	return nil
}
