// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"runtime"
	"strings"
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

func TestAMissingArchiveIsCalledMissing(t *testing.T) {
	_, _, err := Instance{Dir: t.TempDir()}.loadImage(context.Background(), "/nonexistent.tar")
	if err == nil || err.Error() != "The image archive /nonexistent.tar does not exist." {
		t.Errorf("got %v", err)
	}
}

func TestAnIngressWithoutANodeIsRefusedInWords(t *testing.T) {
	var out bytes.Buffer
	s := &starter{out: &out, begun: time.Now()}
	status := Status{ControlPlaneOnly: true, Why: "It was asked for."}
	if err := s.completeIngress(context.Background(), true, status, "A node needs root."); err != nil {
		t.Fatal(err)
	}
	if text := out.String(); !strings.Contains(text, "no ingress controller") || !strings.Contains(text, "A node needs root.") {
		t.Errorf("got %q", text)
	}
	out.Reset()
	if err := s.completeIngress(context.Background(), false, status, ""); err != nil || out.Len() > 0 {
		t.Errorf("nobody asked: %v, %q", err, out.String())
	}
}
