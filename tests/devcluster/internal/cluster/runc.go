// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// runcStates is where runc keeps the state of the containers that a kubelet asks
// containerd for: one folder for the whole machine.
const runcStates = "/run/containerd/runc/k8s.io"

// runcState is as much of a container's state.json as this package reads.
type runcState struct {
	Pid     int               `json:"init_process_pid"`
	Start   uint64            `json:"init_process_start"`
	Cgroups map[string]string `json:"cgroup_paths"`
}

// removeRuncStates removes the states of dead containers whose cgroups all lie
// below one of the given folders. A shim that was killed leaves them behind.
func removeRuncStates(states string, cgroups []string) {
	files, _ := filepath.Glob(states + "/*/state.json")
	for _, file := range files {
		var state runcState
		content, err := os.ReadFile(file)
		if err == nil && json.Unmarshal(content, &state) == nil && state.isBelow(cgroups) && !state.lives() {
			_ = os.RemoveAll(filepath.Dir(file))
		}
	}
}

// isBelow is false where anything speaks for another owner.
func (s runcState) isBelow(cgroups []string) bool {
	for _, path := range s.Cgroups {
		inside := func(folder string) bool { return strings.HasPrefix(filepath.Clean(path), folder+"/") }
		if !slices.ContainsFunc(cgroups, inside) {
			return false
		}
	}
	return len(s.Cgroups) > 0
}

func (s runcState) lives() bool {
	return identifyProcess(s.Pid) == fmt.Sprintf("%d %d", s.Pid, s.Start)
}
