// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package crd

import (
	"errors"

	"github.com/traefik/traefik/v3/pkg/config/dynamic"
	"github.com/traefik/traefik/v3/pkg/safe"
)

const ProviderName = "kubernetescrd"

type Provider struct{}

func (*Provider) FillExtensionBuilderRegistry(any) {}

func (*Provider) Init() error { return errors.New("this Traefik was built without its own resources") }

func (*Provider) Provide(chan<- dynamic.Message, *safe.Pool) error { return nil }
