// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/CredentialVault.h"
#include "provisioning/StateRecorder.h"
#include "provisioning/StoreProbe.h"
#include "stores/StoreDirectory.h"

#include <QObject>
#include <QSet>
#include <functional>

namespace shopflow {

//! Verifies stores one by one by name: reads the login where it is needed, asks the
//! store, records the result. Lives on the session's thread; owned by the session.
class StoreVerifier final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreVerifier)

public:
    StoreVerifier(kube::ApiClient &client, const BlueprintCatalog &catalog, StoreDirectory &directory,
                  QObject *parent = nullptr);
    [[nodiscard]] bool isVerifying(const QString &storeName) const { return m_busy.contains(storeName); }
    //! NotFound when there is no such store; a second call meanwhile is ignored.
    void verify(const QString &storeName, bool full);

Q_SIGNALS:
    //! \a problem is empty when the store sells.
    void finished(const QString &storeName, const QString &problem);

private:
    void probe(const Store &store, bool full, const Result<Credentials> &admin);
    void end(const QString &storeName, const QString &problem);

    kube::ApiClient &m_client;
    const BlueprintCatalog &m_catalog;
    StoreDirectory &m_directory;
    CredentialVault m_vault;
    StateRecorder m_recorder;
    QSet<QString> m_busy;
};

} // namespace shopflow
