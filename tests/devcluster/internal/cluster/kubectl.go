// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"os"
)

// PrepareKubectl lets `devcluster kubectl` speak to the cluster in the default
// folder unless the user has chosen another one.
func PrepareKubectl(arguments []string) {
	if len(arguments) < 2 || arguments[1] != "kubectl" || os.Getenv("KUBECONFIG") != "" {
		return
	}
	instance, err := OpenInstance(DefaultDir())
	if err != nil {
		return
	}
	if _, err := os.Stat(instance.Kubeconfig()); err == nil {
		os.Setenv("KUBECONFIG", instance.Kubeconfig())
	}
}
