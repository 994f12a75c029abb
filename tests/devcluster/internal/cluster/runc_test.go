// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func TestOnlyOwnDeadContainersAreForgotten(t *testing.T) {
	const own, other = "/sys/fs/cgroup/pids/devcluster-aaaaaa", "/sys/fs/cgroup/pids/devcluster-bbbbbb"
	var pid int
	var start uint64
	if _, err := fmt.Sscanf(identifyProcess(os.Getpid()), "%d %d", &pid, &start); err != nil {
		t.Fatal(err)
	}
	state := func(pid int, start uint64, paths string) string {
		return fmt.Sprintf(`{"init_process_pid":%d,"init_process_start":%d,"cgroup_paths":%s}`, pid, start, paths)
	}
	below := func(folder string) string { return fmt.Sprintf(`{"pids":%q}`, folder+"/kubepods/pod1/x") }
	states := t.TempDir()
	for name, content := range map[string]string{
		"dead":      state(1<<30, 1, below(own)),
		"reused":    state(pid, start+1, below(own)),
		"alive":     state(pid, start, below(own)),
		"other":     state(1<<30, 1, below(other)),
		"longer":    state(1<<30, 1, below(own+"f")),
		"outside":   state(1<<30, 1, below(own+"/../devcluster-bbbbbb")),
		"both":      state(1<<30, 1, fmt.Sprintf(`{"a":%q,"b":%q}`, own+"/x", other+"/x")),
		"nowhere":   state(1<<30, 1, `{}`),
		"no-object": "nonsense",
	} {
		if err := os.Mkdir(filepath.Join(states, name), 0o711); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(states, name, "state.json"), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	removeRuncStates(states, []string{"/sys/fs/cgroup/memory/devcluster-aaaaaa", own})
	var left []string
	entries, err := os.ReadDir(states)
	for _, entry := range entries {
		left = append(left, entry.Name())
	}
	if want := []string{"alive", "both", "longer", "no-object", "nowhere", "other", "outside"}; err != nil || !slices.Equal(left, want) {
		t.Errorf("left are %v, not %v (%v)", left, want, err)
	}
}
