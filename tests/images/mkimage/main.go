// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// mkimage packs a root folder as a docker-archive with one layer, so that an
// image can be made on a machine without any container engine.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/google/go-containerregistry/pkg/name"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
	"github.com/google/go-containerregistry/pkg/v1/tarball"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "mkimage:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	flags := flag.NewFlagSet("mkimage", flag.ContinueOnError)
	root := flags.String("root", "", "root folder of the image")
	ref := flags.String("ref", "", "image reference with a tag, such as shopflow.local/medusa:2.21.2-1")
	config := flags.String("config", "", "JSON file with the image config (Env, Cmd, Entrypoint, User, ...)")
	output := flags.String("output", "", "archive to write")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if *root == "" || *ref == "" || *output == "" || flags.NArg() > 0 {
		return errors.New("--root, --ref and --output are needed. Run mkimage --help for the list of flags")
	}
	tag, err := name.NewTag(*ref, name.StrictValidation)
	if err != nil {
		return fmt.Errorf("the image reference %q is not complete: %w. Give registry, name and tag", *ref, err)
	}
	settings, err := readConfig(*config)
	if err != nil {
		return err
	}
	return pack(*root, tag, settings, *output)
}

// pack goes through a layer file on disk: an image of half a gigabyte must
// not be held in memory while other builds run on the same machine.
func pack(root string, tag name.Tag, settings v1.Config, output string) error {
	layerFile, err := os.CreateTemp(filepath.Dir(output), ".layer-*.tar")
	if err != nil {
		return fmt.Errorf("cannot write next to %s: %w. Create the folder or free some space", output, err)
	}
	defer os.Remove(layerFile.Name())
	defer layerFile.Close()
	if err := writeLayer(layerFile, root); err != nil {
		return err
	}
	if err := layerFile.Close(); err != nil {
		return err
	}
	image, err := makeImage(layerFile.Name(), settings)
	if err != nil {
		return err
	}
	unfinished := output + ".unfinished"
	if err := tarball.WriteToFile(unfinished, tag, image); err != nil {
		os.Remove(unfinished)
		return fmt.Errorf("cannot write %s: %w. Check the free space", output, err)
	}
	return os.Rename(unfinished, output)
}

func makeImage(layerPath string, settings v1.Config) (v1.Image, error) {
	layer, err := newPlainLayer(layerPath)
	if err != nil {
		return nil, err
	}
	image, err := mutate.AppendLayers(empty.Image, layer)
	if err != nil {
		return nil, err
	}
	file, err := image.ConfigFile()
	if err != nil {
		return nil, err
	}
	file = file.DeepCopy()
	file.OS = "linux"
	file.Architecture = architecture()
	file.Created = v1.Time{Time: epoch}
	file.Config = settings
	return mutate.ConfigFile(image, file)
}

func copyInto(writer io.Writer, path string) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	_, err = io.Copy(writer, file)
	return err
}
