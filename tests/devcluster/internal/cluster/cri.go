// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"context"
	"fmt"
	"os"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	cri "k8s.io/cri-api/pkg/apis/runtime/v1"
)

// runtime talks to containerd the way the kubelet does.
type runtimeClient struct {
	connection *grpc.ClientConn
	pods       cri.RuntimeServiceClient
	images     cri.ImageServiceClient
}

func connectRuntime(socket string) (*runtimeClient, error) {
	connection, err := grpc.NewClient("unix://"+socket, grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		return nil, fmt.Errorf("The socket %s cannot be used: %w", socket, err)
	}
	return &runtimeClient{connection, cri.NewRuntimeServiceClient(connection), cri.NewImageServiceClient(connection)}, nil
}

func (r *runtimeClient) close() { r.connection.Close() }

// waitReady waits for the pod interface itself: containerd answers other calls
// earlier, and a kubelet that comes before it ends for good.
func (r *runtimeClient) waitReady(ctx context.Context, socket string, limit time.Duration) error {
	err := until(ctx, 50*time.Millisecond, limit, func() error {
		if _, err := os.Stat(socket); err != nil {
			return err // calling it now would make the client wait longer, and grumble
		}
		try, cancel := context.WithTimeout(ctx, time.Second)
		defer cancel()
		_, err := r.pods.Version(try, &cri.VersionRequest{})
		return err
	})
	if err != nil {
		return fmt.Errorf("containerd does not serve pods: %w", err)
	}
	return nil
}

// removePods stops and removes every pod with its containers, mounts and
// addresses: those of the cluster that ends, or what a killed one left behind.
func (r *runtimeClient) removePods(ctx context.Context) error {
	list, err := r.pods.ListPodSandbox(ctx, &cri.ListPodSandboxRequest{})
	if err != nil {
		return fmt.Errorf("The pods cannot be listed: %w", err)
	}
	var (
		group  sync.WaitGroup
		guard  sync.Mutex
		failed error
		slots  = make(chan struct{}, 8)
	)
	for _, sandbox := range list.GetItems() {
		group.Go(func() {
			slots <- struct{}{}
			defer func() { <-slots }()
			// Where the pod's namespace is gone already, stopping fails and
			// removing does the rest.
			_, _ = r.pods.StopPodSandbox(ctx, &cri.StopPodSandboxRequest{PodSandboxId: sandbox.Id})
			_, err := r.pods.RemovePodSandbox(ctx, &cri.RemovePodSandboxRequest{PodSandboxId: sandbox.Id})
			if err != nil {
				guard.Lock()
				failed = fmt.Errorf("The pod %s/%s cannot be removed: %w",
					sandbox.GetMetadata().GetNamespace(), sandbox.GetMetadata().GetName(), err)
				guard.Unlock()
			}
		})
	}
	group.Wait()
	return failed
}

// hasImage tells whether containerd knows the image by this name.
func (r *runtimeClient) hasImage(ctx context.Context, name string) bool {
	answer, err := r.images.ImageStatus(ctx, &cri.ImageStatusRequest{Image: &cri.ImageSpec{Image: name}})
	return err == nil && answer.GetImage() != nil
}
