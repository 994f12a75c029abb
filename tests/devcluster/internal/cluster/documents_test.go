// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"archive/tar"
	"bytes"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"sigs.k8s.io/yaml"
)

var sample = Instance{Dir: "/srv/demo", ID: "a1b2c3"}

func TestEveryManifestCanBeApplied(t *testing.T) {
	for _, addon := range append([]addon{traefik}, addons...) {
		manifest, err := sample.settings("/usr/lib/cni").render(addon.manifest)
		if err != nil {
			t.Fatal(err)
		}
		for _, document := range strings.Split(manifest, "\n---\n") {
			path, err := documentPath(document)
			if err != nil {
				t.Errorf("%s: %v in\n%s", addon.manifest, err, document)
			}
			if !strings.Contains(path, "/namespaces") && !strings.Contains(document, ownLabel+": devcluster") {
				t.Errorf("%s would not survive a reset: it lacks the label %s", path, ownLabel)
			}
		}
	}
}

func TestDocumentPathsFollowTheAPI(t *testing.T) {
	for document, want := range map[string]string{
		"apiVersion: v1\nkind: Namespace\nmetadata: {name: a}":                         "/api/v1/namespaces/a",
		"apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a, namespace: b}":     "/apis/apps/v1/namespaces/b/deployments/a",
		"apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}":                   "",
		"apiVersion: v1\nkind: Unknown\nmetadata: {name: a}":                           "",
		"apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: x-class}": "/apis/storage.k8s.io/v1/storageclasses/x-class",
	} {
		if got, err := documentPath(document); got != want || (err == nil) != (want != "") {
			t.Errorf("got %q, %v for\n%s", got, err, document)
		}
	}
}

func TestNodeSettingsAreWellFormed(t *testing.T) {
	instance := Instance{Dir: t.TempDir(), ID: "a1b2c3"}
	if err := instance.writeNodeSettings("/usr/lib/cni"); err != nil {
		t.Fatal(err)
	}
	content, err := os.ReadFile(instance.path("etc", "kubelet.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	var kubelet map[string]any
	if err := yaml.UnmarshalStrict(content, &kubelet); err != nil || kubelet["cgroupRoot"] != "/devcluster-a1b2c3" {
		t.Errorf("kubelet.yaml: %v, cgroupRoot %v", err, kubelet["cgroupRoot"])
	}
	content, err = os.ReadFile(instance.path("etc", "cni", "10-devcluster.conflist"))
	if err != nil || !json.Valid(content) {
		t.Errorf("the network settings are no JSON (%v)", err)
	}
}

func TestKubeconfigCarriesItsCertificates(t *testing.T) {
	dir := t.TempDir()
	if err := makeCertificates(dir, "10.99.0.2", "10.99.0.1"); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "kubeconfig")
	if err := writeKubeconfig(path, dir, "admin", "https://10.99.0.2:6443"); err != nil {
		t.Fatal(err)
	}
	if info, _ := os.Stat(path); info.Mode().Perm() != 0o600 {
		t.Errorf("the kubeconfig has mode %v", info.Mode())
	}
	content, _ := os.ReadFile(path)
	var config struct {
		CurrentContext string `json:"current-context"`
		Clusters       []struct {
			Cluster struct {
				Server string `json:"server"`
				CA     []byte `json:"certificate-authority-data"`
			} `json:"cluster"`
		} `json:"clusters"`
	}
	if err := yaml.Unmarshal(content, &config); err != nil {
		t.Fatal(err)
	}
	if config.CurrentContext != contextName || config.Clusters[0].Cluster.Server != "https://10.99.0.2:6443" {
		t.Errorf("got %+v", config)
	}
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM(config.Clusters[0].Cluster.CA)
	raw, _ := os.ReadFile(filepath.Join(dir, "apiserver.crt"))
	block, _ := pem.Decode(raw)
	cert, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"10.99.0.2", "127.0.0.1", "localhost", "10.96.0.1", "10.88.0.1", "kubernetes.default.svc"} {
		if _, err := cert.Verify(x509.VerifyOptions{Roots: pool, DNSName: name}); err != nil {
			t.Errorf("the certificate is not valid for %s: %v", name, err)
		}
	}
}

func TestImageNamesAreReadFromAnArchive(t *testing.T) {
	var content bytes.Buffer
	writer := tar.NewWriter(&content)
	manifest := []byte(`[{"RepoTags":["busybox:1.36","example.com/a/b:1","team/app:2","localhost/c:3"]}]`)
	_ = writer.WriteHeader(&tar.Header{Name: "manifest.json", Size: int64(len(manifest)), Mode: 0o644})
	_, _ = writer.Write(manifest)
	_ = writer.Close()
	path := filepath.Join(t.TempDir(), "image.tar")
	if err := os.WriteFile(path, content.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	got, err := archiveNames(path)
	want := []string{"docker.io/library/busybox:1.36", "example.com/a/b:1", "docker.io/team/app:2", "localhost/c:3"}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, %v", got, err)
	}
	if err := os.WriteFile(path, []byte("no archive"), 0o644); err != nil {
		t.Fatal(err)
	}
	if names, err := archiveNames(path); err == nil {
		t.Errorf("got %v from a file that is no archive", names)
	}
}
