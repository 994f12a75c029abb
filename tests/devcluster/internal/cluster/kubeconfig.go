// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"encoding/base64"
	"fmt"
	"os"
	"path/filepath"
)

const contextName = "devcluster"

// renderKubeconfig returns a kubeconfig with everything embedded, so that the
// file can be copied to another place.
func renderKubeconfig(server string, ca, cert, key []byte) string {
	encode := base64.StdEncoding.EncodeToString
	return fmt.Sprintf(`apiVersion: v1
kind: Config
clusters:
- name: %[1]s
  cluster:
    server: %[2]s
    certificate-authority-data: %[3]s
contexts:
- name: %[1]s
  context:
    cluster: %[1]s
    user: %[1]s-admin
current-context: %[1]s
users:
- name: %[1]s-admin
  user:
    client-certificate-data: %[4]s
    client-key-data: %[5]s
`, contextName, server, encode(ca), encode(cert), encode(key))
}

// writeKubeconfig writes a kubeconfig for the certificate called identity.
func writeKubeconfig(path, pki, identity, server string) error {
	var parts [3][]byte
	for n, name := range []string{"ca.crt", identity + ".crt", identity + ".key"} {
		data, err := os.ReadFile(filepath.Join(pki, name))
		if err != nil {
			return err
		}
		parts[n] = data
	}
	return os.WriteFile(path, []byte(renderKubeconfig(server, parts[0], parts[1], parts[2])), 0o600)
}
