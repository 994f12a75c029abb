// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"os"
	"path/filepath"
	"runtime"

	"github.com/vishvananda/netlink"
	"golang.org/x/sys/unix"
)

const (
	bridgeName = "cni0"
	bridgeIP   = "10.88.0.1"
	podNetwork = "10.88.0.0/16"
)

// insideNetns runs work on a thread that has joined the network namespace.
// Processes started by it live there; /sys stays the host's, which the kubelet
// needs (`ip netns exec` would hide the cgroup mounts).
func insideNetns(path string, work func() error) error {
	result := make(chan error, 1)
	go func() {
		runtime.LockOSThread() // never unlocked: the thread ends with the goroutine
		target, err := os.Open(path)
		if err != nil {
			result <- fmt.Errorf("The network namespace %s cannot be opened: %w", path, err)
			return
		}
		defer target.Close()
		if err := unix.Setns(int(target.Fd()), unix.CLONE_NEWNET); err != nil {
			result <- fmt.Errorf("The network namespace %s cannot be joined: %w", path, err)
			return
		}
		result <- work()
	}()
	return <-result
}

// makeNetwork creates the namespace, the cable to the host and the bridge of
// the pods, and returns the addresses of the cable.
func (i Instance) makeNetwork() (cable, error) {
	taken, err := takenNetworks()
	if err != nil {
		return cable{}, fmt.Errorf("The addresses in use on this machine cannot be read: %w", err)
	}
	chosen, err := chooseCable(i.ID, taken)
	if err != nil {
		return cable{}, err
	}
	if err := pinNetns(i.NetnsPath()); err != nil {
		return cable{}, err
	}
	if err := i.layCable(chosen); err != nil {
		return cable{}, fmt.Errorf("The cable %s to the network namespace cannot be laid: %w", i.HostLink(), err)
	}
	err = insideNetns(i.NetnsPath(), func() error { return i.furnishNetns(chosen) })
	if err != nil {
		return cable{}, fmt.Errorf("The network namespace %s cannot be set up: %w", i.NetnsPath(), err)
	}
	return chosen, nil
}

// takenNetworks lists the networks of all addresses and routes of the host.
func takenNetworks() ([]netip.Prefix, error) {
	var taken []netip.Prefix
	addresses, err := net.InterfaceAddrs()
	if err != nil {
		return nil, err
	}
	for _, address := range addresses {
		if prefix, err := netip.ParsePrefix(address.String()); err == nil {
			taken = append(taken, prefix.Masked())
		}
	}
	routes, err := netlink.RouteList(nil, netlink.FAMILY_V4)
	if err != nil {
		return nil, err
	}
	for _, route := range routes {
		if route.Dst == nil {
			continue
		}
		if prefix, err := netip.ParsePrefix(route.Dst.String()); err == nil {
			taken = append(taken, prefix)
		}
	}
	return taken, nil
}

// pinNetns makes a network namespace that stays when its last process is gone.
func pinNetns(path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	file, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL, 0o444)
	if err != nil {
		return fmt.Errorf("The network namespace %s cannot be created: %w. `devcluster down` removes an old one.", path, err)
	}
	file.Close()
	result := make(chan error, 1)
	go func() {
		runtime.LockOSThread()
		if err := unix.Unshare(unix.CLONE_NEWNET); err != nil {
			result <- err
			return
		}
		own := fmt.Sprintf("/proc/self/task/%d/ns/net", unix.Gettid())
		result <- unix.Mount(own, path, "none", unix.MS_BIND, "")
	}()
	if err := <-result; err != nil {
		os.Remove(path)
		return fmt.Errorf("A network namespace cannot be created: %w", err)
	}
	return nil
}

func (i Instance) layCable(chosen cable) error {
	attributes := netlink.NewLinkAttrs()
	attributes.Name = i.HostLink()
	if err := netlink.LinkAdd(&netlink.Veth{LinkAttrs: attributes, PeerName: i.PeerLink()}); err != nil {
		return err
	}
	host, err := netlink.LinkByName(i.HostLink())
	if err != nil {
		return err
	}
	peer, err := netlink.LinkByName(i.PeerLink())
	if err != nil {
		return err
	}
	target, err := os.Open(i.NetnsPath())
	if err != nil {
		return err
	}
	defer target.Close()
	if err := netlink.LinkSetNsFd(peer, int(target.Fd())); err != nil {
		return err
	}
	return raiseLink(host, chosen.prefix(chosen.Host).String())
}

// furnishNetns runs inside the namespace.
func (i Instance) furnishNetns(chosen cable) error {
	loopback, err := netlink.LinkByName("lo")
	if err != nil {
		return err
	}
	if err := netlink.LinkSetUp(loopback); err != nil {
		return err
	}
	peer, err := netlink.LinkByName(i.PeerLink())
	if err != nil {
		return err
	}
	if err := raiseLink(peer, chosen.prefix(chosen.Peer).String()); err != nil {
		return err
	}
	if err := netlink.RouteAdd(&netlink.Route{LinkIndex: peer.Attrs().Index, Gw: chosen.Host.AsSlice()}); err != nil {
		return err
	}
	attributes := netlink.NewLinkAttrs()
	attributes.Name = bridgeName
	bridge := &netlink.Bridge{LinkAttrs: attributes}
	if err := netlink.LinkAdd(bridge); err != nil {
		return err
	}
	if err := raiseLink(bridge, bridgeIP+"/16"); err != nil {
		return err
	}
	return writeNetworkSetting("/proc/sys/net/ipv4/ip_forward", "1")
}

func raiseLink(link netlink.Link, address string) error {
	parsed, err := netlink.ParseAddr(address)
	if err != nil {
		return err
	}
	if err := netlink.AddrAdd(link, parsed); err != nil {
		return err
	}
	return netlink.LinkSetUp(link)
}

// writeNetworkSetting sets a /proc/sys/net value of the calling thread's own
// namespace.
func writeNetworkSetting(path, value string) error {
	return os.WriteFile(path, []byte(value), 0o644)
}

// bridgeFilters tells whether packets between two pods pass iptables. Where
// they do not, an answer of a pod to its neighbour would miss the address
// translation of services, and kube-proxy has to masquerade everything.
func (i Instance) bridgeFilters() bool {
	filters := false
	_ = insideNetns(i.NetnsPath(), func() error {
		const setting = "/proc/sys/net/bridge/bridge-nf-call-iptables"
		filters = writeNetworkSetting(setting, "1") == nil
		return nil
	})
	return filters
}

// removeNetwork removes the cable and the namespace; all of it may be gone.
func (i Instance) removeNetwork() error {
	if link, err := netlink.LinkByName(i.HostLink()); err == nil {
		if err := netlink.LinkDel(link); err != nil {
			return fmt.Errorf("The interface %s cannot be removed: %w", i.HostLink(), err)
		}
	}
	err := unix.Unmount(i.NetnsPath(), unix.MNT_DETACH)
	if err != nil && !errors.Is(err, unix.EINVAL) && !errors.Is(err, unix.ENOENT) {
		return fmt.Errorf("The network namespace %s cannot be released: %w", i.NetnsPath(), err)
	}
	if err := os.Remove(i.NetnsPath()); err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("The network namespace %s cannot be removed: %w", i.NetnsPath(), err)
	}
	return nil
}
