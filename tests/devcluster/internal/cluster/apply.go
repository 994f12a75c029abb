// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"sigs.k8s.io/yaml"
)

// resources maps the kinds in our manifests to their paths.
var resources = map[string]struct {
	plural     string
	namespaced bool
}{
	"Namespace":          {"namespaces", false},
	"ServiceAccount":     {"serviceaccounts", true},
	"ConfigMap":          {"configmaps", true},
	"Service":            {"services", true},
	"Deployment":         {"deployments", true},
	"StorageClass":       {"storageclasses", false},
	"Role":               {"roles", true},
	"RoleBinding":        {"rolebindings", true},
	"ClusterRole":        {"clusterroles", false},
	"ClusterRoleBinding": {"clusterrolebindings", false},
	"IngressClass":       {"ingressclasses", false},
}

// apply writes a manifest by server-side apply, document by document.
func (a *api) apply(ctx context.Context, manifest string) error {
	for _, document := range strings.Split(manifest, "\n---\n") {
		path, err := documentPath(document)
		if err != nil {
			return err
		}
		// The namespace kube-system appears a moment after the API server.
		err = until(ctx, 50*time.Millisecond, 20*time.Second, func() error {
			return a.do(ctx, http.MethodPatch, path+"?fieldManager=devcluster&force=true",
				"application/apply-patch+yaml", []byte(document), nil)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// documentPath is the address of the object that a YAML document describes.
func documentPath(document string) (string, error) {
	var header struct {
		APIVersion string `json:"apiVersion"`
		Kind       string `json:"kind"`
		Metadata   struct {
			Name      string `json:"name"`
			Namespace string `json:"namespace"`
		} `json:"metadata"`
	}
	if err := yaml.Unmarshal([]byte(document), &header); err != nil {
		return "", err
	}
	resource, known := resources[header.Kind]
	if !known {
		return "", fmt.Errorf("the kind %q is not in the table of resources", header.Kind)
	}
	if header.Metadata.Name == "" || resource.namespaced != (header.Metadata.Namespace != "") {
		return "", errors.New("a " + header.Kind + " lacks its name or has the wrong namespace")
	}
	path := "/apis/" + header.APIVersion
	if !strings.Contains(header.APIVersion, "/") {
		path = "/api/" + header.APIVersion
	}
	if resource.namespaced {
		path += "/namespaces/" + header.Metadata.Namespace
	}
	return path + "/" + resource.plural + "/" + header.Metadata.Name, nil
}
