// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"
)

// machineLock serialises what instances must agree on: addresses, and the
// settings of the machine.
const machineLock = "/run/devcluster.lock"

// starter carries one `up` through its steps.
type starter struct {
	Instance
	launch  launch
	out     io.Writer
	host    host
	record  *Record
	api     *api
	begun   time.Time
	started map[string]*running

	wantsIngress bool
}

func (s *starter) say(format string, arguments ...any) {
	fmt.Fprintf(s.out, "[%6s] %s\n", seconds(time.Since(s.begun)), fmt.Sprintf(format, arguments...))
}

// Options are what `up` may be told.
type Options struct{ ControlPlaneOnly, Ingress bool }

// Up starts the cluster and returns when it is ready. What an earlier, killed
// run left behind is removed first. The cluster starts empty every time.
func (i Instance) Up(ctx context.Context, out io.Writer, options Options) error {
	unlock, err := i.lock(out)
	if err != nil {
		return err
	}
	defer unlock()
	s := &starter{Instance: i, out: out, host: inspectHost(), begun: time.Now(), started: map[string]*running{},
		wantsIngress: options.Ingress}
	why := s.host.whyNoNode()
	if options.ControlPlaneOnly {
		why = "It was asked for with --control-plane-only."
	}
	status := i.Status(ctx)
	// A control plane is replaced when a node is wanted and possible now; on a
	// machine that allows no namespace it is all there can be.
	if status.State == stateRunning && !(status.ControlPlaneOnly && why == "" && status.namespaced) {
		s.say("The cluster is already up at %s.", status.Server)
		return s.completeIngress(ctx, options.Ingress, status, why)
	}
	if status.State != stateStopped {
		s.say("Removing what is left of an earlier run (it is %s).", status.State)
	}
	if err := i.clean(ctx); err != nil {
		return err
	}
	s.record = &Record{ControlPlaneOnly: why != "", Why: why, Ingress: options.Ingress && why == ""}
	if err := s.run(ctx); err != nil {
		if ctx.Err() != nil {
			err = errors.New("The start was interrupted; what had been started is removed again.")
		}
		cleanup, cancel := context.WithTimeout(context.Background(), time.Minute)
		defer cancel()
		return errors.Join(err, i.clean(cleanup))
	}
	return nil
}

// completeIngress adds to a running cluster what was not asked for before.
func (s *starter) completeIngress(ctx context.Context, wanted bool, status Status, whyNoNode string) error {
	if !wanted || status.Ingress != nil {
		return nil
	}
	if status.ControlPlaneOnly {
		s.sayNoIngress(cmp.Or(whyNoNode, status.Why))
		return nil
	}
	record, err := s.readRecord()
	if err != nil {
		return err
	}
	return s.addIngress(ctx, record)
}

// sayNoIngress is no error: a control plane is what a machine without a node gets.
func (s *starter) sayNoIngress(why string) {
	s.say("There is no ingress controller: it is a pod, and this cluster has no node. %s", why)
}

func (s *starter) run(ctx context.Context) error {
	if err := s.prepare(); err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	node := make(chan error, 1)
	if s.record.ControlPlaneOnly {
		s.say("Control plane only. %s", s.record.Why)
		node <- nil
	} else {
		// containerd and the images need the disk while the control plane
		// mostly computes.
		go func() { node <- s.startContainerd(ctx) }()
	}
	if err := s.startControlPlane(ctx); err != nil {
		cancel()
		<-node // nothing may be started while the rest is removed
		return err
	}
	if err := <-node; err != nil {
		return err
	}
	if !s.record.ControlPlaneOnly {
		if err := s.startNode(ctx); err != nil {
			return err
		}
	}
	s.record.Ready = true
	if err := s.writeRecord(s.record); err != nil {
		return err
	}
	if s.record.ControlPlaneOnly && s.wantsIngress {
		s.sayNoIngress(s.record.Why)
	}
	s.say("Ready. KUBECONFIG=%s", s.Kubeconfig())
	return nil
}

// prepare lays out everything that exists before the first process.
func (s *starter) prepare() error {
	if err := s.makeFolders(); err != nil {
		return err
	}
	if err := s.chooseAddresses(); err != nil {
		return err
	}
	binary, err := os.Executable()
	if err != nil {
		return err
	}
	s.launch = launch{instance: s.Instance, record: s.record, binary: binary, containerd: s.host.containerd}
	if s.record.Namespaced {
		s.launch.masqueradeAll = !s.bridgeFilters()
	}
	pki := s.path("pki")
	if err := makeCertificates(pki, s.record.NodeIP, s.record.HostIP); err != nil {
		return err
	}
	for _, name := range []string{"manager", "scheduler", "kubelet", "proxy"} {
		if err := writeKubeconfig(s.path("etc", name+".kubeconfig"), pki, name, s.record.Server); err != nil {
			return err
		}
	}
	if err := writeKubeconfig(s.Kubeconfig(), pki, "admin", s.record.Server); err != nil {
		return err
	}
	if s.api, err = s.connectAPI(s.record.Server); err != nil {
		return err
	}
	if s.record.ControlPlaneOnly {
		return nil
	}
	if err := s.makeCgroups(); err != nil {
		return err
	}
	return s.writeNodeSettings(s.host.cniBin)
}

// chooseAddresses makes the network namespace where that is possible, and
// settles for free ports of the loopback address where it is not.
func (s *starter) chooseAddresses() error {
	s.record.Components = controlPlane
	if !s.record.ControlPlaneOnly {
		s.record.Components = append(append([]string{}, controlPlane...), nodeParts...)
	}
	if s.host.root {
		unlock, err := lockFile(machineLock, nil)
		if err != nil {
			return err
		}
		defer unlock()
		if err := saveMachineSettings(); err != nil {
			return err
		}
		// Written before the namespace exists, so that `status` of a killed
		// run says "broken".
		s.record.Namespaced, s.record.Ports = true, usualPorts
		if err := s.writeRecord(s.record); err != nil {
			return err
		}
		chosen, err := s.makeNetwork()
		if err == nil {
			s.record.HostIP, s.record.NodeIP = chosen.Host.String(), chosen.Peer.String()
			s.record.Server = fmt.Sprintf("https://%s:%d", s.record.NodeIP, usualPorts.APIServer)
			s.say("Network namespace %s at %s.", s.Name(), s.record.NodeIP)
			return s.writeRecord(s.record)
		}
		if !s.record.ControlPlaneOnly {
			s.record.ControlPlaneOnly = true
			s.record.Why = "No network namespace can be made here. " + err.Error()
			s.record.Components, s.record.Ingress = controlPlane, false
		}
		if err := s.removeNetwork(); err != nil {
			return err
		}
	}
	ports, err := freePorts()
	if err != nil {
		return err
	}
	s.record.Namespaced, s.record.Ports = false, ports
	s.record.HostIP, s.record.NodeIP = "127.0.0.1", "127.0.0.1"
	s.record.Server = fmt.Sprintf("https://127.0.0.1:%d", ports.APIServer)
	return s.writeRecord(s.record)
}
