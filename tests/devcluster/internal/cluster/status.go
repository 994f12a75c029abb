// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

const (
	stateRunning = "running"
	stateStopped = "stopped"
	stateBroken  = "broken"
)

// Component is one process of the cluster.
type Component struct {
	Name    string `json:"name"`
	PID     int    `json:"pid"`
	Running bool   `json:"running"`
}

// Status is the state of an instance as people and scripts want it.
type Status struct {
	State            string      `json:"state"`
	ControlPlaneOnly bool        `json:"controlPlaneOnly"`
	Why              string      `json:"why,omitempty"`
	Node             string      `json:"node"`
	Server           string      `json:"server"`
	Kubeconfig       string      `json:"kubeconfig"`
	Components       []Component `json:"components"`
	Ingress          *Ingress    `json:"ingress,omitempty"`

	namespaced bool
}

// Status looks at the processes and asks the API server.
func (i Instance) Status(ctx context.Context) Status {
	status := Status{State: stateStopped, Node: "none", Kubeconfig: i.Kubeconfig(), Components: []Component{}}
	record, err := i.readRecord()
	if record == nil {
		if err != nil || i.hasLeftovers() {
			status.State = stateBroken
		}
		return status
	}
	status.State = stateRunning
	status.ControlPlaneOnly, status.Why, status.Server = record.ControlPlaneOnly, record.Why, record.Server
	status.namespaced = record.Namespaced
	if record.Ingress {
		status.Ingress = ingressAt(record.NodeIP)
	}
	if !record.Ready {
		status.State = stateBroken
	}
	for _, name := range record.Components {
		pid := i.pidOf(name)
		status.Components = append(status.Components, Component{Name: name, PID: pid, Running: pid != 0})
		if pid == 0 {
			status.State = stateBroken
		}
	}
	ctx, cancel := context.WithTimeout(ctx, 3*time.Second)
	defer cancel()
	server, err := i.connectAPI(record.Server)
	if err != nil || server.ready(ctx) != nil {
		status.State = stateBroken
		return status
	}
	if !record.ControlPlaneOnly {
		status.Node = server.nodeState(ctx)
		if status.Node != "Ready" {
			status.State = stateBroken
		}
	}
	return status
}

// hasLeftovers finds traces of a run whose directory was emptied.
func (i Instance) hasLeftovers() bool {
	for _, path := range append(i.cgroupFolders(), i.NetnsPath(), i.RunDir()) {
		if _, err := os.Lstat(path); err == nil {
			return true
		}
	}
	return false
}

// Print writes the status for people, or as JSON.
func (s Status) Print(out io.Writer, asJSON bool) error {
	if asJSON {
		encoder := json.NewEncoder(out)
		encoder.SetIndent("", "  ")
		return encoder.Encode(s)
	}
	fmt.Fprintf(out, "state       %s\n", s.State)
	if s.State == stateStopped {
		fmt.Fprintln(out, "            Start it with `devcluster up`.")
		return nil
	}
	if s.State == stateBroken {
		fmt.Fprintln(out, "            `devcluster up` cleans up and starts anew; `devcluster down` only cleans up.")
	}
	node := s.Node
	if s.ControlPlaneOnly {
		node = "none, control plane only. " + s.Why
	}
	var parts []string
	for _, component := range s.Components {
		state := "gone"
		if component.Running {
			state = fmt.Sprint(component.PID)
		}
		parts = append(parts, fmt.Sprintf("%s (%s)", component.Name, state))
	}
	fmt.Fprintf(out, "node        %s\nserver      %s\nkubeconfig  %s\nprocesses   %s\n",
		node, s.Server, s.Kubeconfig, strings.Join(parts, ", "))
	if s.Ingress != nil {
		fmt.Fprintf(out, "ingress     %s, %s (class %s)\n", s.Ingress.HTTP, s.Ingress.HTTPS, s.Ingress.Class)
	}
	return nil
}
