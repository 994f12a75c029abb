// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Package auth stands in for a library of passwords whose fork, which Traefik
// uses, cannot be fetched. The test cluster protects no page: nobody gets in.
package auth

import "net/http"

// SecretProvider finds a user's secret.
type SecretProvider func(user, realm string) string

// BasicAuth and DigestAuth refuse everybody.
type (
	BasicAuth struct {
		Realm   string
		Secrets SecretProvider
	}
	DigestAuth struct{}
)

func NewDigestAuthenticator(string, SecretProvider) *DigestAuth { return &DigestAuth{} }

func CheckSecret(string, string) bool { return false }

func DigestAuthParams(string) map[string]string { return nil }

func refuse(writer http.ResponseWriter) {
	http.Error(writer, "This Traefik was built without passwords.", http.StatusUnauthorized)
}

func (*BasicAuth) RequireAuth(writer http.ResponseWriter, _ *http.Request) { refuse(writer) }

func (*DigestAuth) CheckAuth(*http.Request) (string, *string) { return "", nil }

func (*DigestAuth) RequireAuth(writer http.ResponseWriter, _ *http.Request) { refuse(writer) }

func (*DigestAuth) RequireAuthStale(writer http.ResponseWriter, _ *http.Request) { refuse(writer) }
