// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "kube/config/KubeContext.h"

#include <QNetworkProxy>
#include <QSslConfiguration>

namespace shopflow::kube {

//! The TLS side and the way out of one context: trust roots, client certificate,
//! minimum version, peer name, proxy. Built once per client; a value.
struct TlsIdentity {
    QSslConfiguration configuration;
    QString peerName;        //!< tls-server-name, or the server's host
    QNetworkProxy proxy{QNetworkProxy::NoProxy};

    //! Errors (kind Config) name the field: an empty CA list, a key type Qt cannot
    //! read (Ed25519), an unreadable certificate, a proxy scheme not supported.
    static Result<TlsIdentity> from(const KubeContext &context);
};

} // namespace shopflow::kube
