// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Command devcluster is a Kubernetes cluster in one program: all components,
// and the commands that start and stop them.
package main

import (
	"os"

	"shopflow.io/devcluster/internal/cluster"
)

func main() {
	cluster.PrepareKubectl(os.Args)
	if code, ok := runComponent(); ok {
		os.Exit(code)
	}
	os.Exit(cluster.Main(os.Args[1:]))
}
