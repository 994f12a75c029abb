// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

//go:build !kubernetes

package main

import (
	"fmt"
	"os"
)

// runComponent stands in for the real one where only the supervisor is wanted:
// compiling Kubernetes for a vet or a unit test would take ten minutes.
func runComponent() (int, bool) {
	fmt.Fprintln(os.Stderr, "This devcluster was built without Kubernetes. Build it with `bash tests/devcluster/build.sh`.")
	return 1, true
}
