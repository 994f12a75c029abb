// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"encoding/json"
	"errors"
	"os"
)

// Record is what `up` writes down for the commands that follow it. It is
// written before anything is started; Ready is set when all of it runs.
type Record struct {
	Ready            bool     `json:"ready"`
	Namespaced       bool     `json:"namespaced"` // own network namespace, else loopback
	ControlPlaneOnly bool     `json:"controlPlaneOnly"`
	Why              string   `json:"why,omitempty"` // why there is no node
	Ingress          bool     `json:"ingress"`
	HostIP           string   `json:"hostIP"`
	NodeIP           string   `json:"nodeIP"` // the address the cluster answers on
	Ports            Ports    `json:"ports"`
	Server           string   `json:"server"`
	Components       []string `json:"components"`
}

// Ports are the ports of the control plane: the usual ones inside an own
// network namespace, free ones on the loopback address.
type Ports struct {
	EtcdClient int `json:"etcdClient"`
	EtcdPeer   int `json:"etcdPeer"`
	APIServer  int `json:"apiServer"`
	Manager    int `json:"manager"`
	Scheduler  int `json:"scheduler"`
}

var usualPorts = Ports{EtcdClient: 2379, EtcdPeer: 2380, APIServer: 6443, Manager: 10257, Scheduler: 10259}

// readRecord returns nil without an error when the instance was never started.
func (i Instance) readRecord() (*Record, error) {
	data, err := os.ReadFile(i.path("instance.json"))
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var record Record
	if err := json.Unmarshal(data, &record); err != nil {
		return &Record{}, nil // half written by a killed process: treat as broken
	}
	return &record, nil
}

func (i Instance) writeRecord(record *Record) error {
	data, err := json.MarshalIndent(record, "", "  ")
	if err != nil {
		return err
	}
	temporary := i.path("instance.json.new")
	if err := os.WriteFile(temporary, append(data, '\n'), 0o644); err != nil {
		return err
	}
	return os.Rename(temporary, i.path("instance.json"))
}
