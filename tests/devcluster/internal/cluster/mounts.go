// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

type mount struct {
	point string
	kind  string
}

func readMounts() ([]mount, error) {
	content, err := os.ReadFile("/proc/self/mountinfo")
	if err != nil {
		return nil, err
	}
	return parseMounts(string(content)), nil
}

// parseMounts reads the fifth field (mount point) and the first one after the
// separator (type) of each line of mountinfo.
func parseMounts(content string) []mount {
	var mounts []mount
	for line := range strings.Lines(content) {
		before, after, found := strings.Cut(line, " - ")
		fields, rest := strings.Fields(before), strings.Fields(after)
		if !found || len(fields) < 5 || len(rest) == 0 {
			continue
		}
		mounts = append(mounts, mount{point: unescapeMount(fields[4]), kind: rest[0]})
	}
	return mounts
}

// unescapeMount resolves the octal escapes of blanks in mount points.
func unescapeMount(text string) string {
	var out strings.Builder
	for at := 0; at < len(text); at++ {
		if text[at] == '\\' && at+3 < len(text) {
			if code, err := strconv.ParseUint(text[at+1:at+4], 8, 8); err == nil {
				out.WriteByte(byte(code))
				at += 3
				continue
			}
		}
		out.WriteByte(text[at])
	}
	return out.String()
}

// mountsBelow lists the mount points below a folder, the newest first.
func mountsBelow(folder string) ([]string, error) {
	mounts, err := readMounts()
	if err != nil {
		return nil, err
	}
	var points []string
	for _, mount := range mounts {
		if mount.point == folder || strings.HasPrefix(mount.point, folder+"/") {
			points = append(points, mount.point)
		}
	}
	slices.Reverse(points)
	return points, nil
}

// unmountBelow unmounts everything below a folder, and fails rather than leave
// a mount behind: what follows is the removal of the folder with its content.
func unmountBelow(folder string) error {
	points, err := mountsBelow(folder)
	if err != nil {
		return err
	}
	for _, point := range points {
		if unix.Unmount(point, 0) != nil {
			err := unix.Unmount(point, unix.MNT_DETACH)
			if err != nil && !errors.Is(err, unix.EINVAL) && !errors.Is(err, unix.ENOENT) {
				return fmt.Errorf("%s cannot be unmounted: %w", point, err)
			}
		}
	}
	points, err = mountsBelow(folder)
	if err == nil && len(points) > 0 {
		err = fmt.Errorf("%s is still mounted. Unmount it, then run `devcluster down` again.", points[0])
	}
	return err
}
