// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"time"
)

// begin starts a component and keeps it for the waits that follow.
func (s *starter) begin(name string) error {
	process, err := s.start(s.launch.program(name), s.record.Namespaced)
	if err != nil {
		return err
	}
	s.started[name] = process
	return nil
}

// whileAlive waits for a condition and gives up early when the component that
// should bring it about has ended.
func (s *starter) whileAlive(ctx context.Context, name string, limit time.Duration, condition func() error) error {
	var ended error
	process := s.started[name]
	err := until(ctx, 50*time.Millisecond, limit, func() error {
		err := condition()
		if err != nil && process.hasEnded() {
			ended = fmt.Errorf("%s has ended: %w", name, err)
			return nil
		}
		return err
	})
	if ended != nil {
		err = ended
	}
	if err != nil {
		return fmt.Errorf("%w%s", err, s.logTail(name, 15))
	}
	return nil
}

func (s *starter) startControlPlane(ctx context.Context) error {
	// The API server waits for etcd by itself.
	for _, name := range []string{"etcd", "kube-apiserver"} {
		if err := s.begin(name); err != nil {
			return err
		}
	}
	ready := func() error { return s.api.ready(ctx) }
	if err := s.whileAlive(ctx, "kube-apiserver", 2*time.Minute, ready); err != nil {
		return fmt.Errorf("The API server does not become ready: %w", err)
	}
	s.say("The API server is ready at %s.", s.record.Server)
	for _, name := range []string{"kube-controller-manager", "kube-scheduler"} {
		if err := s.begin(name); err != nil {
			return err
		}
	}
	// Pods can be made as soon as the first namespace has its account.
	account := func() error { return s.api.get(ctx, "/api/v1/namespaces/default/serviceaccounts/default", nil) }
	if err := s.whileAlive(ctx, "kube-controller-manager", time.Minute, account); err != nil {
		return fmt.Errorf("The controllers do not work: %w", err)
	}
	s.say("The control plane is ready.")
	return nil
}

// startContainerd also removes the pods of an earlier cluster, whose images
// are kept, and loads the images of the cluster itself.
func (s *starter) startContainerd(ctx context.Context) error {
	archives, err := builtImages(s.launch.binary)
	if err != nil {
		return err
	}
	containerd, err := s.start(s.launch.program("containerd"), true)
	if err != nil {
		return err
	}
	runtime, err := connectRuntime(s.containerdSocket())
	if err != nil {
		return err
	}
	defer runtime.close()
	if err := runtime.waitReady(ctx, s.containerdSocket(), time.Minute); err != nil {
		if containerd.hasEnded() {
			err = errors.New("containerd has ended")
		}
		return fmt.Errorf("%w%s", err, s.logTail("containerd", 15))
	}
	if err := runtime.removePods(ctx); err != nil {
		return err
	}
	for _, archive := range archives {
		if _, _, err := s.loadImage(ctx, archive); err != nil {
			return err
		}
	}
	if s.record.Ingress {
		if err := s.loadIngress(ctx); err != nil {
			return err
		}
	}
	s.say("containerd is ready with %d images.", len(archives))
	return nil
}

func (s *starter) startNode(ctx context.Context) error {
	for _, name := range []string{"kubelet", "kube-proxy"} {
		if err := s.begin(name); err != nil {
			return err
		}
	}
	wanted := addons
	if s.record.Ingress {
		wanted = append(append([]addon{}, addons...), traefik)
	}
	if err := s.applyAddons(ctx, wanted...); err != nil {
		return err
	}
	again := 0
	err := until(ctx, 50*time.Millisecond, 2*time.Minute, func() error {
		// A kubelet that met a runtime still starting ends; nothing else
		// would start it again.
		if s.started["kubelet"].hasEnded() && again < 3 {
			again++
			if err := s.begin("kubelet"); err != nil {
				return err
			}
		}
		if state := s.api.nodeState(ctx); state != "Ready" {
			return fmt.Errorf("The node is not ready (%s)", state)
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("%w%s", err, s.logTail("kubelet", 15))
	}
	s.say("The node is Ready.")
	return s.waitAddons(ctx, wanted...)
}

// addon is a part that lives in the cluster: its manifest, and where its pods are.
type addon struct{ manifest, pods, title string }

// addons are what every cluster has.
var addons = []addon{
	{"manifests/coredns.yaml", "/api/v1/namespaces/kube-system/pods?labelSelector=k8s-app%3Dkube-dns", "CoreDNS"},
	{"manifests/local-path.yaml", "/api/v1/namespaces/local-path-storage/pods?labelSelector=app%3Dlocal-path-provisioner",
		"The local-path provisioner"},
}

func (s *starter) applyAddons(ctx context.Context, wanted ...addon) error {
	values := s.settings(s.host.cniBin)
	values.NodeIP = s.record.NodeIP
	for _, addon := range wanted {
		manifest, err := values.render(addon.manifest)
		if err != nil {
			return err
		}
		if err := s.api.apply(ctx, manifest); err != nil {
			return fmt.Errorf("%s cannot be set up: %w", filepath.Base(addon.manifest), err)
		}
	}
	return nil
}

func (s *starter) waitAddons(ctx context.Context, wanted ...addon) error {
	var titles []string
	for _, addon := range wanted {
		titles = append(titles, addon.title)
		err := until(ctx, 50*time.Millisecond, 90*time.Second, func() error {
			pods, err := s.api.list(ctx, addon.pods)
			if err == nil && (len(pods) == 0 || !pods[0].is("Ready")) {
				err = fmt.Errorf("%s is not ready. Look at `devcluster kubectl get pods -A` and %s",
					addon.title, s.path("pod-logs"))
			}
			return err
		})
		if err != nil {
			return err
		}
	}
	s.say("Ready in the cluster: %s.", strings.Join(titles, ", "))
	return nil
}
