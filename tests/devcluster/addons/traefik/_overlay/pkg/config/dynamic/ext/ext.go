// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Package ext is where other editions add fields. It is a module of Traefik's
// repository that its published archive lacks.
package ext

type (
	HTTP   struct{}
	Router struct{}
)
