// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"

#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QUrl>

namespace shopflow::kube {

//! The proxy on the way to \a server: \a proxyUrl when it is set, else HTTPS_PROXY
//! (HTTP_PROXY for plain http) unless NO_PROXY or a loopback server says no.
//! Error kind Config for proxies that cannot be used, such as https:// ones.
Result<QNetworkProxy> proxyFor(const QUrl &server, const QUrl &proxyUrl, const QProcessEnvironment &environment);

//! True when the list \a noProxy ("*", names, ".suffix", addresses, CIDR, each with
//! an optional port) excludes \a host and \a port.
bool noProxyExcludes(const QString &noProxy, const QString &host, int port);

} // namespace shopflow::kube
