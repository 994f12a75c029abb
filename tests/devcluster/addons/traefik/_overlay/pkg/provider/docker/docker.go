// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package docker

import (
	"errors"

	ptypes "github.com/traefik/paerser/types"
	"github.com/traefik/traefik/v3/pkg/config/dynamic"
	"github.com/traefik/traefik/v3/pkg/safe"
)

const (
	DockerName = "docker"
	SwarmName  = "swarm"
)

type (
	Provider struct {
		HTTPClientTimeout ptypes.Duration
	}
	SwarmProvider struct {
		HTTPClientTimeout, RefreshSeconds ptypes.Duration
	}
)

var errNone = errors.New("this Traefik was built without Docker")

func (*Provider) Init() error { return errNone }

func (*Provider) Provide(chan<- dynamic.Message, *safe.Pool) error { return nil }

func (*SwarmProvider) Init() error { return errNone }

func (*SwarmProvider) Provide(chan<- dynamic.Message, *safe.Pool) error { return nil }
