// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"archive/tar"
	"bufio"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"
)

// One fixed time for every entry: the same folder always gives the same digest.
var epoch = time.Unix(1767225600, 0).UTC()

type fileID struct{ device, inode uint64 }

func writeLayer(output io.Writer, root string) error {
	buffered := bufio.NewWriterSize(output, 1<<20)
	writer := tar.NewWriter(buffered)
	seen := map[fileID]string{}
	// WalkDir goes in lexical order, which the digest depends on.
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if path == root {
			return nil
		}
		return addEntry(writer, root, path, seen)
	})
	if err != nil {
		return fmt.Errorf("cannot pack %s: %w. Check the folder and run it as root", root, err)
	}
	if err := writer.Close(); err != nil {
		return err
	}
	return buffered.Flush()
}

func addEntry(writer *tar.Writer, root, path string, seen map[fileID]string) error {
	info, err := os.Lstat(path)
	if err != nil {
		return err
	}
	if info.Mode()&(os.ModeSocket|os.ModeDevice|os.ModeNamedPipe) != 0 {
		// The runtime makes its own /dev; sockets mean nothing in an archive.
		return nil
	}
	relative, err := filepath.Rel(root, path)
	if err != nil {
		return err
	}
	header, err := headerFor(info, path, relative)
	if err != nil {
		return err
	}
	if linkToEarlier(header, info, seen) {
		return writer.WriteHeader(header)
	}
	if err := writer.WriteHeader(header); err != nil {
		return err
	}
	if !info.Mode().IsRegular() {
		return nil
	}
	return copyInto(writer, path)
}

func headerFor(info fs.FileInfo, path, relative string) (*tar.Header, error) {
	target := ""
	if info.Mode()&os.ModeSymlink != 0 {
		var err error
		if target, err = os.Readlink(path); err != nil {
			return nil, err
		}
	}
	header, err := tar.FileInfoHeader(info, target)
	if err != nil {
		return nil, err
	}
	header.Name = filepath.ToSlash(relative)
	if info.IsDir() {
		header.Name += "/"
	}
	// Numbers only: the names of the build machine are not those of the image.
	header.Uname, header.Gname = "", ""
	header.ModTime, header.AccessTime, header.ChangeTime = epoch, time.Time{}, time.Time{}
	return header, nil
}

func linkToEarlier(header *tar.Header, info fs.FileInfo, seen map[fileID]string) bool {
	status, ok := info.Sys().(*syscall.Stat_t)
	if !ok || status.Nlink < 2 || !info.Mode().IsRegular() {
		return false
	}
	id := fileID{uint64(status.Dev), status.Ino}
	if first, known := seen[id]; known {
		header.Typeflag, header.Linkname, header.Size = tar.TypeLink, first, 0
		return true
	}
	seen[id] = header.Name
	return false
}
