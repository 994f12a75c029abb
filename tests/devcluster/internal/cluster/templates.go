// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"embed"
	"fmt"
	"os"
	"strings"
	"text/template"
)

//go:embed templates manifests
var embedded embed.FS

// settings are the values that the templates may use.
type settings struct {
	Dir, RunDir, Name  string
	CNIBin             string
	Bridge, PodNetwork string
	DNS                string
	Volumes            string
	NodeIP             string // of manifests only: the node's files are written before it is known
}

func (i Instance) settings(cniBin string) settings {
	return settings{
		Dir: i.Dir, RunDir: i.RunDir(), Name: i.Name(),
		CNIBin: cniBin,
		Bridge: bridgeName, PodNetwork: podNetwork,
		DNS:     dnsIP,
		Volumes: i.path("volumes"),
	}
}

// render fills a template that is embedded in this program.
func (s settings) render(name string) (string, error) {
	content, err := embedded.ReadFile(name)
	if err != nil {
		return "", err
	}
	parsed, err := template.New(name).Option("missingkey=error").Parse(string(content))
	if err != nil {
		return "", fmt.Errorf("The template %s is wrong: %w", name, err)
	}
	var out strings.Builder
	err = parsed.Execute(&out, s)
	return out.String(), err
}

// writeNodeSettings writes the files that containerd and the kubelet read.
func (i Instance) writeNodeSettings(cniBin string) error {
	if err := os.MkdirAll(i.path("etc", "cni"), 0o755); err != nil {
		return err
	}
	values := i.settings(cniBin)
	files := map[string]string{
		"templates/containerd.toml": i.path("etc", "containerd.toml"),
		"templates/cni.conflist":    i.path("etc", "cni", "10-devcluster.conflist"),
		"templates/kubelet.yaml":    i.path("etc", "kubelet.yaml"),
	}
	for source, target := range files {
		content, err := values.render(source)
		if err != nil {
			return err
		}
		if err := os.WriteFile(target, []byte(content), 0o644); err != nil {
			return err
		}
	}
	// Names outside the cluster lead nowhere, and soon.
	return os.WriteFile(i.path("etc", "resolv.conf"), []byte("options timeout:1 attempts:1\n"), 0o644)
}
