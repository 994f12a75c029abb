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

// inDefault are the collections that are emptied in the namespace `default`,
// which itself cannot be deleted.
var inDefault = []string{
	"/apis/apps/v1/namespaces/default/deployments",
	"/apis/apps/v1/namespaces/default/statefulsets",
	"/apis/apps/v1/namespaces/default/daemonsets",
	"/apis/apps/v1/namespaces/default/replicasets",
	"/apis/batch/v1/namespaces/default/cronjobs",
	"/apis/batch/v1/namespaces/default/jobs",
	"/apis/networking.k8s.io/v1/namespaces/default/ingresses",
	"/apis/networking.k8s.io/v1/namespaces/default/networkpolicies",
	"/apis/rbac.authorization.k8s.io/v1/namespaces/default/rolebindings",
	"/apis/rbac.authorization.k8s.io/v1/namespaces/default/roles",
	"/api/v1/namespaces/default/resourcequotas",
	"/api/v1/namespaces/default/limitranges",
	"/api/v1/namespaces/default/services",
	"/api/v1/namespaces/default/configmaps",
	"/api/v1/namespaces/default/secrets",
	"/api/v1/namespaces/default/serviceaccounts",
	"/api/v1/namespaces/default/persistentvolumeclaims",
	"/api/v1/namespaces/default/pods",
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
	for _, collection := range inDefault {
		if err := a.deleteForeign(ctx, collection); err != nil {
			return err
		}
	}
	namespaces, err := a.foreignNamespaces(ctx)
	if err != nil {
		return err
	}
	for _, name := range namespaces {
		if err := a.delete(ctx, "/api/v1/namespaces/"+name); err != nil {
			return err
		}
		// A namespace waits for the patience of its pods, often 30 s.
		if err := a.delete(ctx, "/api/v1/namespaces/"+name+"/pods"); err != nil {
			return err
		}
	}
	if err := a.waitNamespacesGone(ctx); err != nil {
		return err
	}
	return a.waitVolumesGone(ctx)
}

// delete removes an object or a whole collection; it may be gone already.
func (a *api) delete(ctx context.Context, path string) error {
	err := a.do(ctx, http.MethodDelete, path, "application/json",
		[]byte(`{"kind":"DeleteOptions","apiVersion":"v1","gracePeriodSeconds":1,"propagationPolicy":"Background"}`), nil)
	var refused *apiError
	if errors.As(err, &refused) && (refused.Code == http.StatusNotFound || refused.Code == http.StatusConflict) {
		return nil
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

// waitNamespacesGone takes finalizers off what holds a namespace for long:
// their owners were perhaps deleted with it.
func (a *api) waitNamespacesGone(ctx context.Context) error {
	gone := func() error {
		names, err := a.foreignNamespaces(ctx)
		if err == nil && len(names) > 0 {
			err = fmt.Errorf("The namespaces %s are not gone", strings.Join(names, ", "))
		}
		return err
	}
	if until(ctx, 50*time.Millisecond, 8*time.Second, gone) == nil {
		return nil
	}
	names, err := a.foreignNamespaces(ctx)
	if err != nil {
		return err
	}
	for _, name := range names {
		if err := a.stripFinalizers(ctx, name); err != nil {
			return err
		}
	}
	return until(ctx, 50*time.Millisecond, time.Minute, gone)
}

// waitVolumesGone comes last: the data of a volume is removed after its claim.
func (a *api) waitVolumesGone(ctx context.Context) error {
	const volumes = "/api/v1/persistentvolumes"
	claimed, err := a.list(ctx, volumes)
	if err != nil {
		return err
	}
	for _, volume := range claimed {
		// Those of a store class go by themselves, data first.
		if volume.Metadata.Labels[ownLabel] == "shopflow" || len(volume.Metadata.Finalizers) == 0 {
			if err := a.delete(ctx, volumes+"/"+volume.Metadata.Name); err != nil {
				return err
			}
		}
	}
	return until(ctx, 50*time.Millisecond, 40*time.Second, func() error {
		left, err := a.list(ctx, volumes)
		if err == nil && len(left) > 0 {
			err = fmt.Errorf("The volume %s is not gone. Look at `devcluster kubectl get pv`", left[0].Metadata.Name)
		}
		return err
	})
}
