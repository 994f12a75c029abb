// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

//go:build tools

// Package tools pins the program that is built from this module; it has no
// code of its own.
package tools

import _ "github.com/traefik/traefik/v3/cmd/traefik"
