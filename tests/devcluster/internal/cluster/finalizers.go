// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"context"
	"net/http"
	"slices"
)

// stripFinalizers removes the finalizers of every object in a namespace.
func (a *api) stripFinalizers(ctx context.Context, namespace string) error {
	collections, err := a.namespacedCollections(ctx)
	if err != nil {
		return err
	}
	for _, collection := range collections {
		path := collection.group + "/namespaces/" + namespace + "/" + collection.plural
		objects, err := a.list(ctx, path)
		if err != nil {
			continue // some resources exist and cannot be listed just now
		}
		for _, object := range objects {
			if len(object.Metadata.Finalizers) == 0 {
				continue
			}
			_ = a.do(ctx, http.MethodPatch, path+"/"+object.Metadata.Name, "application/merge-patch+json",
				[]byte(`{"metadata":{"finalizers":null}}`), nil) // gone meanwhile, or reported by the wait that follows
		}
	}
	return nil
}

type collection struct{ group, plural string }

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
			if resource.Namespaced && slices.Contains(resource.Verbs, "list") && slices.Contains(resource.Verbs, "patch") {
				collections = append(collections, collection{version, resource.Name})
			}
		}
	}
	return collections, nil
}
