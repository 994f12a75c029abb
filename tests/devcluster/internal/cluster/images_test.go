// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"context"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"
)

// Other parts of an `up` join the network namespace meanwhile, and a thread that did
// so ends with what it did. The kernel would end ctr with the thread that started it.
func TestAnImportOutlivesTheThreadsOfOthers(t *testing.T) {
	folder := t.TempDir()
	slow := "#!/bin/sh\nexec sleep 1\n"
	if err := os.WriteFile(filepath.Join(folder, "ctr"), []byte(slow), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", folder+":"+os.Getenv("PATH"))
	instance := Instance{Dir: t.TempDir()}
	const imports = 200 // of which a few go on in another thread than they began in
	imported := make(chan error, imports)
	for range imports {
		go func() { imported <- instance.importArchive(context.Background(), "any.tar") }()
	}
	for left := imports; left > 0; {
		select {
		case err := <-imported:
			left--
			if err != nil {
				t.Fatal(err)
			}
		case <-time.After(time.Millisecond):
			for range 8 {
				go runtime.LockOSThread() // never unlocked, as in insideNetns
			}
		}
	}
}
