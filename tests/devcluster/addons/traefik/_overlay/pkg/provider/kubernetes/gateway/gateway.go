// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package gateway

import (
	"errors"

	"github.com/traefik/traefik/v3/pkg/config/dynamic"
	"github.com/traefik/traefik/v3/pkg/safe"
)

const ProviderName = "kubernetesgateway"

type (
	Entrypoint struct {
		Address        string
		HasHTTPTLSConf bool
	}
	Provider struct {
		EntryPoints map[string]Entrypoint
	}
)

func (*Provider) Init() error { return errors.New("this Traefik was built without the gateway API") }

func (*Provider) Provide(chan<- dynamic.Message, *safe.Pool) error { return nil }
