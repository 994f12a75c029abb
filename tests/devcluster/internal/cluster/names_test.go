// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestInstanceHasShortNamesOfItsFolder(t *testing.T) {
	dir := t.TempDir()
	link := filepath.Join(t.TempDir(), "link")
	if err := os.Symlink(dir, link); err != nil {
		t.Fatal(err)
	}
	first, err := OpenInstance(dir)
	if err != nil {
		t.Skip(err) // the system's temporary folder is too deep
	}
	same, err := OpenInstance(link)
	if err != nil || first.ID != same.ID {
		t.Errorf("a link to the folder is another instance: %v, %v, %v", first, same, err)
	}
	other, err := OpenInstance(dir + "/x")
	if err != nil || other.ID == first.ID {
		t.Errorf("another folder is the same instance: %v, %v", other, err)
	}
	for _, name := range []string{first.HostLink(), first.PeerLink()} {
		if len(name) > 15 {
			t.Errorf("%q is too long for an interface", name)
		}
	}
	if _, err := OpenInstance("/" + strings.Repeat("x", maxDirLength)); err == nil {
		t.Error("a folder whose sockets cannot work was accepted")
	}
}

func TestCablesAreNeighboursAndDistinct(t *testing.T) {
	last := cableNumber(1<<14 - 1)
	if cableNumber(0).Host.String() != "10.99.0.1" || last.Peer.String() != "10.99.255.254" {
		t.Errorf("the pool is cut wrongly: %v, %v", cableNumber(0), last)
	}
}

func TestChosenCableIsStableAndFree(t *testing.T) {
	first, err := chooseCable("a1b2c3", nil)
	if err != nil {
		t.Fatal(err)
	}
	again, _ := chooseCable("a1b2c3", []netip.Prefix{netip.MustParsePrefix("192.0.2.0/24"), netip.MustParsePrefix("0.0.0.0/0")})
	if first != again {
		t.Errorf("unrelated networks moved the cable from %v to %v", first, again)
	}
	taken := []netip.Prefix{first.prefix(first.Host).Masked()}
	next, err := chooseCable("a1b2c3", taken)
	if err != nil || taken[0].Contains(next.Host) {
		t.Errorf("the cable %v is in use already (%v)", next, err)
	}
	if _, err := chooseCable("a1b2c3", []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}); err == nil {
		t.Error("a cable was found although all are in use")
	}
}

func TestStartTimeIsFoundBehindOddNames(t *testing.T) {
	start, state := parseStat("42 (a) b (c) S 1 42 42 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 9 0 777 1000 5")
	if start != "777" || state != "S" {
		t.Errorf("got start %q and state %q", start, state)
	}
	if start, _ := parseStat("nonsense"); start != "" {
		t.Errorf("got start %q from nonsense", start)
	}
}

func TestOwnProcessIsIdentified(t *testing.T) {
	instance := Instance{Dir: t.TempDir()}
	if err := os.MkdirAll(instance.path("run"), 0o755); err != nil {
		t.Fatal(err)
	}
	identity := identifyProcess(os.Getpid())
	for content, want := range map[string]int{identity: os.Getpid(), identity + "0": 0, "1 1": 0, "": 0} {
		if err := os.WriteFile(instance.pidFile("x"), []byte(content+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
		if got := instance.pidOf("x"); got != want {
			t.Errorf("the pid file %q gives process %d, not %d", content, got, want)
		}
	}
}

func TestMountsAreRead(t *testing.T) {
	mounts := parseMounts("22 1 0:20 / /sys/fs/cgroup/pids rw shared:5 - cgroup cgroup rw,pids\n" +
		"23 1 0:21 / /a\\040b rw - overlay overlay rw\nbroken line\n")
	if len(mounts) != 2 || mounts[0] != (mount{"/sys/fs/cgroup/pids", "cgroup"}) || mounts[1].point != "/a b" {
		t.Errorf("got %v", mounts)
	}
}
