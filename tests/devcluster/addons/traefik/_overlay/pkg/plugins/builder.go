// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package plugins

import (
	"context"
	"errors"
	"net/http"

	"github.com/traefik/traefik/v3/pkg/provider"
)

var errNone = errors.New("this Traefik was built without plugins")

// Constructor makes the handler of a plugin.
type Constructor func(context.Context, http.Handler) (http.Handler, error)

// Builder finds no plugin.
type Builder struct{}

func NewBuilder(_ *Manager, plugins map[string]Descriptor, local map[string]LocalDescriptor) (*Builder, error) {
	if len(plugins)+len(local) > 0 {
		return nil, errNone
	}
	return &Builder{}, nil
}

func (Builder) Build(string, map[string]any, string) (Constructor, error) { return nil, errNone }

func (Builder) BuildProvider(string, map[string]any) (provider.Provider, error) { return nil, errNone }
