// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"time"
)

// ownLabel marks the cluster-scoped objects that belong to the cluster itself.
const ownLabel = "app.kubernetes.io/part-of"

// clusterScoped are the collections of which only our own and Kubernetes' own
// objects survive a reset.
var clusterScoped = []string{
	"/apis/admissionregistration.k8s.io/v1/validatingwebhookconfigurations",
	"/apis/admissionregistration.k8s.io/v1/mutatingwebhookconfigurations",
	"/apis/admissionregistration.k8s.io/v1/validatingadmissionpolicybindings",
	"/apis/admissionregistration.k8s.io/v1/validatingadmissionpolicies",
	"/apis/apiextensions.k8s.io/v1/customresourcedefinitions",
	"/apis/rbac.authorization.k8s.io/v1/clusterrolebindings",
	"/apis/rbac.authorization.k8s.io/v1/clusterroles",
	"/apis/scheduling.k8s.io/v1/priorityclasses",
	"/apis/networking.k8s.io/v1/ingressclasses",
	"/apis/storage.k8s.io/v1/storageclasses",
}

// Reset empties a running cluster without restarting it.
func (i Instance) Reset(ctx context.Context, out io.Writer) error {
	unlock, err := i.lock(out)
	if err != nil {
		return err
	}
	defer unlock()
	begun := time.Now()
	record, err := i.readRecord()
	if err != nil {
		return err
	}
	if record == nil || !record.Ready {
		return errors.New("The cluster is not running. Start it with `devcluster up`; it starts empty.")
	}
	server, err := i.connectAPI(record.Server)
	if err != nil {
		return err
	}
	if err := server.ready(ctx); err != nil {
		return fmt.Errorf("The cluster does not answer: %w. `devcluster up` starts it anew.", err)
	}
	if err := server.empty(ctx); err != nil {
		return err
	}
	if err := i.removeVolumes(ctx, server); err != nil {
		return err
	}
	fmt.Fprintf(out, "The cluster is empty (%s).\n", seconds(time.Since(begun)))
	return nil
}

func (a *api) empty(ctx context.Context) error {
	// Webhooks and policies first: they could refuse the rest.
	for _, collection := range clusterScoped {
		if err := a.deleteForeign(ctx, collection); err != nil {
			return err
		}
	}
	all, err := a.namespacedCollections(ctx)
	if err != nil {
		return err
	}
	namespaces, err := a.foreignNamespaces(ctx)
	if err != nil {
		return err
	}
	var (
		group  sync.WaitGroup
		failed = make([]error, len(namespaces)+1)
	)
	for n, name := range namespaces {
		group.Go(func() { failed[n] = a.dissolve(ctx, name, all) })
	}
	// This one cannot be deleted.
	group.Go(func() { failed[len(namespaces)] = a.emptyNamespace(ctx, "default", true, all) })
	group.Wait()
	return errors.Join(failed...)
}

// delete removes an object with little patience for pods. What belonged to it is left
// to us: the garbage collector would give each pod its whole grace, which a kubelet
// that has begun to wait does not shorten any more.
func (a *api) delete(ctx context.Context, path string) error {
	err := a.do(ctx, http.MethodDelete, path, "application/json",
		[]byte(`{"kind":"DeleteOptions","apiVersion":"v1","gracePeriodSeconds":1,"propagationPolicy":"Orphan"}`), nil)
	if isCode(err, http.StatusNotFound) || isCode(err, http.StatusConflict) {
		return nil // it is gone, or going
	}
	return err
}

func (a *api) deleteForeign(ctx context.Context, collection string) error {
	objects, err := a.list(ctx, collection)
	if err != nil {
		return err
	}
	for _, object := range objects {
		if isOurs(object) {
			continue
		}
		if err := a.delete(ctx, collection+"/"+object.Metadata.Name); err != nil {
			return err
		}
	}
	return nil
}

// isOurs tells whether an object belongs to Kubernetes or to this cluster.
func isOurs(o object) bool {
	if o.Metadata.Labels[ownLabel] == "devcluster" {
		return true
	}
	if o.Metadata.Namespace == "" {
		_, bootstrapped := o.Metadata.Labels["kubernetes.io/bootstrapping"]
		return bootstrapped || strings.HasPrefix(o.Metadata.Name, "system-") || strings.HasPrefix(o.Metadata.Name, "system:")
	}
	switch o.Metadata.Name {
	case "kubernetes", "kube-root-ca.crt", "default":
		return true
	}
	return false
}

func (a *api) foreignNamespaces(ctx context.Context) ([]string, error) {
	all, err := a.list(ctx, "/api/v1/namespaces")
	var names []string
	for _, namespace := range all {
		name := namespace.Metadata.Name
		if name != "default" && name != "local-path-storage" && !strings.HasPrefix(name, "kube-") {
			names = append(names, name)
		}
	}
	return names, err
}
