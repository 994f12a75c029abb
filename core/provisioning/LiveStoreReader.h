// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ApiClient.h"
#include "provisioning/LiveStore.h"

#include <QObject>
#include <QStringList>

namespace shopflow {

//! Reads all objects of one store at once. One answer, then done; lives on the
//! client's thread, owned by who asks.
class LiveStoreReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveStoreReader)

public:
    //! Secrets are read one by one by the names in \a secrets: the right to list them is
    //! one to read all of the namespace's, and nobody needs it here.
    LiveStoreReader(kube::ApiClient &client, QString namespaceName, QStringList secrets, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    //! Once. NotFound: there is no such namespace.
    void finished(const shopflow::Result<shopflow::LiveStore> &live);

private:
    void readSecret(const QString &name);
    void list(const kube::ResourceType &type);
    void ask(const kube::ApiRequest &request, std::function<void(const kube::ApiJob &)> take);

    kube::ApiClient &m_client;
    QString m_namespace;
    QStringList m_secrets;
    LiveStore m_live;
    std::optional<Error> m_error;
    int m_pending = 0;
};

} // namespace shopflow
