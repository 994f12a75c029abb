// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package cluster

import (
	"encoding/hex"
	"fmt"
	"net/netip"
)

// cablePool is where the /30 networks between host and instances come from.
var cablePool = netip.MustParsePrefix("10.99.0.0/16")

const cableBits = 30

// cable is the network between the host and one instance.
type cable struct {
	Host netip.Addr
	Peer netip.Addr
}

func (c cable) prefix(address netip.Addr) netip.Prefix { return netip.PrefixFrom(address, cableBits) }

// cableNumber returns the numbered /30 of the pool.
func cableNumber(number int) cable {
	base := cablePool.Addr().As4()
	offset := number * 4
	base[2], base[3] = byte(offset>>8), byte(offset)
	network := netip.AddrFrom4(base)
	return cable{Host: network.Next(), Peer: network.Next().Next()}
}

// chooseCable returns the first free /30, starting at a place that belongs to
// the instance so that it usually gets the same address again.
func chooseCable(id string, taken []netip.Prefix) (cable, error) {
	const count = 1 << (cableBits - 16)
	start := 0
	if raw, err := hex.DecodeString(id); err == nil && len(raw) >= 2 {
		start = (int(raw[0])<<8 | int(raw[1])) % count
	}
	for step := range count {
		candidate := cableNumber((start + step) % count)
		network := candidate.prefix(candidate.Host).Masked()
		free := true
		for _, other := range taken {
			if other.Bits() > 0 && network.Overlaps(other) {
				free = false
				break
			}
		}
		if free {
			return candidate, nil
		}
	}
	return cable{}, fmt.Errorf("All addresses of %s are in use on this machine. Stop an instance with "+
		"`devcluster down`, or remove the route that covers this network.", cablePool)
}
