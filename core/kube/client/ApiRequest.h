// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ResourceType.h"

#include <QJsonObject>
#include <QUrlQuery>
#include <chrono>

namespace shopflow::kube {

//! Which pool of connections carries a request, so that watches and logs never
//! take the slots of reads and writes. Probe: a connection of its own, used once.
enum class Pool { Crud, Watch, Logs, Probe };

//! One request as a value, built and compared without any I/O.
struct ApiRequest {
    QByteArray method = QByteArrayLiteral("GET");
    QString path;  //!< absolute, below the server's own prefix
    QUrlQuery query;
    QByteArray body;
    QByteArray contentType;
    QByteArray accept = QByteArrayLiteral("application/json");
    std::chrono::milliseconds timeout{30000}; //!< whole request; 0: none (streams)
    Pool pool = Pool::Crud;
    bool anonymous = false; //!< sent without credentials

    //! True for requests that read-only mode lets through: GET (but not exec and
    //! attach, which run something), access reviews.
    [[nodiscard]] bool isReadOnly() const;
    //! Adds a query item whose \a value is taken literally, '%' and '+' included.
    void addParameter(const QString &name, const QString &value);

    static ApiRequest get(const ResourceType &type, const QString &namespaceName, const QString &name);
    static ApiRequest getPath(const QString &path);
    struct ListOptions {
        QString labelSelector;
        QString fieldSelector;
        QString resourceVersion;
        QString continueToken;
        int limit = 500;
        bool initialEvents = false; //!< of a watch: everything there is first (WatchList)
    };
    //! \a namespaceName empty: the whole cluster.
    static ApiRequest list(const ResourceType &type, const QString &namespaceName, const ListOptions &options);
    static ApiRequest watch(const ResourceType &type, const QString &namespaceName, const ListOptions &options);
    //! POST of a named object. \a fieldValidation "Strict" with dry-run.
    static ApiRequest create(const ResourceType &type, const QJsonObject &object, const QString &fieldManager,
                             bool dryRun = false);
    //! Server-side apply of the complete object; its metadata names it.
    static ApiRequest apply(const ResourceType &type, const QJsonObject &object, const QString &fieldManager,
                            bool force = false, bool dryRun = false);
    //! Merge patch, for annotations of ours and replicas.
    static ApiRequest mergePatch(const ResourceType &type, const QString &namespaceName, const QString &name,
                                 const QJsonObject &patch, const QString &fieldManager);
    //! DELETE with a uid precondition when \a uid is not empty, so that it can be
    //! sent twice safely. propagation: Background or Foreground.
    static ApiRequest remove(const ResourceType &type, const QString &namespaceName, const QString &name,
                             const QString &uid, const QString &propagation = QStringLiteral("Background"));
};

} // namespace shopflow::kube
