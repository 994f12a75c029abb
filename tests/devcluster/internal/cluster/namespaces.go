// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"
)

// collection is a kind of objects that live in namespaces.
type collection struct{ group, plural string }

func (c collection) path(namespace string) string {
	return c.group + "/namespaces/" + namespace + "/" + c.plural
}

// namespacedCollections asks the server what can live in a namespace.
func (a *api) namespacedCollections(ctx context.Context) ([]collection, error) {
	var groups struct {
		Groups []struct {
			PreferredVersion struct{ GroupVersion string }
		}
	}
	if err := a.get(ctx, "/apis", &groups); err != nil {
		return nil, err
	}
	versions := []string{"/api/v1"}
	for _, group := range groups.Groups {
		versions = append(versions, "/apis/"+group.PreferredVersion.GroupVersion)
	}
	var collections []collection
	for _, version := range versions {
		var list struct {
			Resources []struct {
				Name       string
				Namespaced bool
				Verbs      []string
			}
		}
		if a.get(ctx, version, &list) != nil {
			continue // a group whose server is away holds nothing we can free
		}
		for _, resource := range list.Resources {
			// Events are also listed in their own group, and end by themselves.
			if resource.Namespaced && slices.Contains(resource.Verbs, "list") &&
				slices.Contains(resource.Verbs, "delete") && resource.Name != "events" {
				collections = append(collections, collection{version, resource.Name})
			}
		}
	}
	return collections, nil
}

// emptying removes the content of one namespace.
type emptying struct {
	*api
	namespace string
	keepOurs  bool
	begun     time.Time
}

// Foreign finalizers are taken off soon, for their owners may be deleted with
// them; Kubernetes' own protect volumes in use and get more time.
const (
	foreignPatience = 3 * time.Second
	ownPatience     = 20 * time.Second
)

// emptyNamespace deletes everything in a namespace and waits until it is gone.
func (a *api) emptyNamespace(ctx context.Context, namespace string, keepOurs bool, all []collection) error {
	e := emptying{api: a, namespace: namespace, keepOurs: keepOurs, begun: time.Now()}
	open := all
	return until(ctx, 100*time.Millisecond, time.Minute, func() error {
		full := len(open) == len(all)
		var left []collection
		for _, one := range open {
			empty, err := e.deleteAll(ctx, one)
			if err != nil {
				return err
			}
			if !empty {
				left = append(left, one)
			}
		}
		open = left
		if len(left) == 0 {
			if full {
				return nil
			}
			open = all // look once more: controllers may have filled one again
			return fmt.Errorf("The namespace %s was not empty", namespace)
		}
		return fmt.Errorf("The namespace %s still has %s", namespace, left[0].plural)
	})
}

// deleteAll deletes what is in a collection and tells whether it was empty.
func (e *emptying) deleteAll(ctx context.Context, which collection) (empty bool, err error) {
	path := which.path(e.namespace)
	objects, err := e.list(ctx, path)
	if isCode(err, http.StatusNotFound) {
		return true, nil // its definition was deleted a moment ago
	}
	if err != nil {
		return false, err
	}
	empty = true
	for _, object := range objects {
		if e.keepOurs && isOurs(object) {
			continue
		}
		empty = false
		if object.Metadata.DeletionTimestamp == "" {
			err = e.delete(ctx, path+"/"+object.Metadata.Name)
		} else {
			err = e.freeStuck(ctx, path, object)
		}
		if err != nil {
			return false, err
		}
	}
	return empty, nil
}

// freeStuck takes the finalizers off an object that is being deleted too long.
func (e *emptying) freeStuck(ctx context.Context, path string, stuck object) error {
	waited := time.Since(e.begun)
	foreign := slices.ContainsFunc(stuck.Metadata.Finalizers, func(name string) bool { return !isOwnFinalizer(name) })
	if len(stuck.Metadata.Finalizers) == 0 || waited < foreignPatience || (waited < ownPatience && !foreign) {
		return nil
	}
	err := e.do(ctx, http.MethodPatch, path+"/"+stuck.Metadata.Name, "application/merge-patch+json",
		[]byte(`{"metadata":{"finalizers":null}}`), nil)
	if isCode(err, http.StatusNotFound) {
		return nil
	}
	return err
}

// isOwnFinalizer tells whether a controller of Kubernetes takes it off.
func isOwnFinalizer(name string) bool {
	domain, _, qualified := strings.Cut(name, "/")
	return !qualified || domain == "kubernetes.io" || strings.HasSuffix(domain, ".kubernetes.io") || strings.HasSuffix(domain, ".k8s.io")
}

// dissolve deletes a namespace in the time its pods need. Left to itself the
// namespace controller begins five seconds later and pauses between attempts.
func (a *api) dissolve(ctx context.Context, name string, all []collection) error {
	path := "/api/v1/namespaces/" + name
	// From now on nothing can be created in it.
	if err := a.delete(ctx, path); err != nil {
		return err
	}
	if err := a.emptyNamespace(ctx, name, false, all); err != nil {
		return err
	}
	err := a.do(ctx, http.MethodPut, path+"/finalize", "application/json",
		[]byte(`{"kind":"Namespace","apiVersion":"v1","metadata":{"name":"`+name+`"},"spec":{"finalizers":[]}}`), nil)
	if err != nil && !isCode(err, http.StatusNotFound) {
		return err
	}
	return until(ctx, 20*time.Millisecond, 20*time.Second, func() error {
		err := a.get(ctx, path, nil)
		if isCode(err, http.StatusNotFound) {
			return nil
		}
		if err == nil {
			// A finalizer of the namespace object itself.
			_ = a.do(ctx, http.MethodPatch, path, "application/merge-patch+json", []byte(`{"metadata":{"finalizers":null}}`), nil)
			err = fmt.Errorf("The namespace %s is empty and not gone", name)
		}
		return err
	})
}
