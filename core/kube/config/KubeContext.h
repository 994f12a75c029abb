// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Secret.h"
#include "kube/config/ExecPlugin.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>

namespace shopflow::kube {

//! One context of a kubeconfig with everything needed to speak to its cluster,
//! file references already read. A value; secrets are in Secret.
struct KubeContext {
    QString name;
    QString clusterName;
    QString userName;
    QString namespaceName = QStringLiteral("default");

    QUrl server;                 //!< with scheme; a path is a prefix of every request
    QByteArray caPem;            //!< the only trust root when not empty
    bool insecureSkipTlsVerify = false;
    QString tlsServerName;       //!< for verification and SNI instead of the host
    QUrl proxyUrl;               //!< http or socks5; empty: from the environment
    bool disableCompression = false;

    QByteArray clientCertificatePem;
    Secret clientKeyPem;
    Secret token;
    QString tokenFile;           //!< re-read about every 50 s; wins over token while readable
    QString username;            //!< basic authentication
    Secret password;
    QString impersonateUser;
    QString impersonateUid;
    QStringList impersonateGroups; //!< at most one can be sent
    QMap<QString, QString> impersonateExtra; //!< one value for each key
    std::optional<ExecPlugin> exec; //!< signs in when there are no other credentials

    friend bool operator==(const KubeContext &, const KubeContext &) = default;
};

//! What can be said about a context without reading its credentials.
struct KubeContextSummary {
    QString name;
    QString cluster;
    QString user;
    QString namespaceName;
    QString server;
    bool current = false;
};

} // namespace shopflow::kube
