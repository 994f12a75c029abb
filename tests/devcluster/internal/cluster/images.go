// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"archive/tar"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"time"
)

// loadedImages remembers which archive each image name was loaded from.
type loadedImages map[string]string

func (i Instance) readLoaded() loadedImages {
	loaded := loadedImages{}
	if content, err := os.ReadFile(i.path("loaded-images.json")); err == nil {
		_ = json.Unmarshal(content, &loaded) // unreadable: load again
	}
	return loaded
}

func (i Instance) writeLoaded(loaded loadedImages) error {
	content, err := json.MarshalIndent(loaded, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(i.path("loaded-images.json"), append(content, '\n'), 0o644)
}

// loadImage imports a docker-archive into the instance's containerd. It
// returns the image names and whether anything had to be done.
func (i Instance) loadImage(ctx context.Context, archive string) (names []string, imported bool, err error) {
	// One at a time: two imports would overwrite each other's notes.
	unlock, err := lockFile(i.path("images.lock"), nil)
	if err != nil {
		return nil, false, err
	}
	defer unlock()
	names, err = archiveNames(archive)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, false, fmt.Errorf("The image archive %s does not exist.", archive)
	}
	if err != nil {
		return nil, false, fmt.Errorf("%s is no image archive as `docker save` writes it: %w", archive, err)
	}
	hash, err := fileHash(archive)
	if err != nil {
		return nil, false, err
	}
	runtime, err := connectRuntime(i.containerdSocket())
	if err != nil {
		return nil, false, err
	}
	defer runtime.close()
	loaded := i.readLoaded()
	known := true
	for _, name := range names {
		known = known && loaded[name] == hash && runtime.hasImage(ctx, name)
	}
	if known {
		return names, false, nil
	}
	if err := i.importArchive(ctx, archive); err != nil {
		return nil, false, err
	}
	for _, name := range names {
		// The kubelet's side learns of new images a moment later.
		err := until(ctx, 20*time.Millisecond, 10*time.Second, func() error {
			if runtime.hasImage(ctx, name) {
				return nil
			}
			return fmt.Errorf("The image %s was imported, but pods do not see it", name)
		})
		if err != nil {
			return nil, false, err
		}
		loaded[name] = hash
	}
	return names, true, i.writeLoaded(loaded)
}

func (i Instance) importArchive(ctx context.Context, archive string) error {
	ctr, found := findProgram("ctr")
	if !found {
		return errors.New("The program `ctr` is missing. Install the package containerd.")
	}
	command := exec.CommandContext(ctx, ctr, "--address", i.containerdSocket(), "--namespace", "k8s.io",
		"images", "import", archive)
	// The kernel's "parent" is the thread, and Go ends those that joined a network
	// namespace: this one must be nobody else's while the import runs.
	command.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	output, err := command.CombinedOutput()
	if err != nil {
		return fmt.Errorf("%s cannot be imported: %w\n%s", archive, err, strings.TrimSpace(string(output)))
	}
	return nil
}

// archiveNames reads the image names from the archive's manifest.json.
func archiveNames(archive string) ([]string, error) {
	file, err := os.Open(archive)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	reader := tar.NewReader(file)
	for {
		header, err := reader.Next()
		if errors.Is(err, io.EOF) {
			return nil, errors.New("it has no manifest.json")
		}
		if err != nil {
			return nil, err
		}
		if header.Name != "manifest.json" {
			continue
		}
		var manifest []struct{ RepoTags []string }
		if err := json.NewDecoder(reader).Decode(&manifest); err != nil {
			return nil, err
		}
		var names []string
		for _, image := range manifest {
			for _, tag := range image.RepoTags {
				names = append(names, fullImageName(tag))
			}
		}
		if len(names) == 0 {
			return nil, errors.New("its images have no name")
		}
		return names, nil
	}
}

// fullImageName adds what a short docker name leaves out, as an import does.
func fullImageName(name string) string {
	host, _, hasHost := strings.Cut(name, "/")
	switch {
	case !hasHost:
		return "docker.io/library/" + name
	case !strings.ContainsAny(host, ".:") && host != "localhost":
		return "docker.io/" + name
	}
	return name
}

func fileHash(path string) (string, error) {
	file, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer file.Close()
	hash := sha256.New()
	if _, err := io.Copy(hash, file); err != nil {
		return "", err
	}
	return hex.EncodeToString(hash.Sum(nil)), nil
}

// builtImages lists the archives that belong to every cluster; they lie beside
// this program.
func builtImages(binary string) ([]string, error) {
	folder := filepath.Join(filepath.Dir(binary), "images")
	archives, err := filepath.Glob(filepath.Join(folder, "*.tar"))
	if err != nil {
		return nil, err
	}
	archives = slices.DeleteFunc(archives, func(path string) bool { return filepath.Base(path) == traefikArchive })
	for _, name := range []string{"pause", "busybox", "coredns", "local-path-provisioner"} {
		if _, err := os.Stat(filepath.Join(folder, name+".tar")); err != nil {
			return nil, fmt.Errorf("The image %s is missing in %s. Run `bash tests/devcluster/build.sh`.", name, folder)
		}
	}
	return archives, nil
}
