// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"archive/tar"
	"bytes"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"
)

func makeRoot(t *testing.T) string {
	t.Helper()
	root := t.TempDir()
	steps := []error{
		os.Mkdir(filepath.Join(root, "bin"), 0o755),
		os.WriteFile(filepath.Join(root, "bin/tool"), []byte("content"), 0o755),
		os.Link(filepath.Join(root, "bin/tool"), filepath.Join(root, "bin/twin")),
		os.Symlink("tool", filepath.Join(root, "bin/alias")),
		os.Mkdir(filepath.Join(root, "tmp"), 0o755),
		os.Chmod(filepath.Join(root, "tmp"), os.ModeSticky|0o777),
	}
	for _, err := range steps {
		if err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func TestLayerKeepsModesAndLinks(t *testing.T) {
	var layer bytes.Buffer
	if err := writeLayer(&layer, makeRoot(t)); err != nil {
		t.Fatal(err)
	}
	found := map[string]*tar.Header{}
	for reader := tar.NewReader(&layer); ; {
		header, err := reader.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		found[header.Name] = header
	}
	if mode := found["tmp/"].Mode; mode != 0o1777 {
		t.Errorf("tmp has mode %o, not 1777", mode)
	}
	if twin := found["bin/twin"]; twin.Typeflag != tar.TypeLink || twin.Linkname != "bin/tool" {
		t.Errorf("the hard link became %c to %q", twin.Typeflag, twin.Linkname)
	}
	if alias := found["bin/alias"]; alias.Typeflag != tar.TypeSymlink || alias.Linkname != "tool" {
		t.Errorf("the symbolic link became %c to %q", alias.Typeflag, alias.Linkname)
	}
}

func TestLayerIsTheSameAtAnyTime(t *testing.T) {
	root := makeRoot(t)
	var first, second bytes.Buffer
	if err := writeLayer(&first, root); err != nil {
		t.Fatal(err)
	}
	later := time.Now().Add(time.Hour)
	if err := os.Chtimes(filepath.Join(root, "bin/tool"), later, later); err != nil {
		t.Fatal(err)
	}
	if err := writeLayer(&second, root); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Error("a changed time changed the layer")
	}
}

func TestUnknownConfigFieldIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "config.json")
	if err := os.WriteFile(path, []byte(`{"Entrypont": ["/pause"]}`), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := readConfig(path); err == nil {
		t.Error("a misspelt field was accepted")
	}
}
