// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/CredentialVault.h"
#include "access/StoreRoutes.h"
#include "kube/client/ApiClient.h"
#include "provisioning/StoreRun.h"
#include "session/ClusterSession.h"
#include "session/RightsWatch.h"
#include "session/StoreEvents.h"
#include "session/StoreLogs.h"
#include "session/StoreUsageWatch.h"
#include "session/StoreVerifier.h"
#include "session/VerifySchedule.h"
#include "stores/StoreDirectory.h"

#include <QHash>
#include <QTimer>

namespace shopflow {

//! All that lives on the cluster thread; made by start(), gone with stop().
class ClusterSession::Private
{
public:
    Private(ClusterSession &session, kube::KubeContext context_, const BlueprintCatalog &catalog_, bool readOnly_)
        : q(session), context(std::move(context_)), catalog(catalog_), madeReadOnly(readOnly_)
    {
    }

    void identify();
    void listenToPlugin();
    void onConnection(const kube::CacheState &state);
    void onChanged(const QVector<Store> &changed, const QVector<QString> &removed);
    void reportConnection();
    //! Ends the forwards of stores that are gone, and tells of those that are open.
    void reportForwards();
    //! A store that became ready with nobody watching, or whose last check failed, is
    //! verified by an idle console that may write.
    void verifyNext();
    //! \a error of a store that could not be opened, with the verdict's reason.
    [[nodiscard]] Error explained(const QString &storeName, Error error) const;
    void onSharedSettings(ConsoleSettingsStore *store, const Result<ConsoleSettingsStore::Record> &answer);
    void onVerified(const QString &storeName, bool passed);
    //! Takes \a run as the only one of its store, and starts it.
    void startRun(const QString &storeName, StoreRun *run);

    ClusterSession &q;
    kube::KubeContext context;
    const BlueprintCatalog &catalog;
    bool madeReadOnly;
    ConnectionStatus connection;
    [[nodiscard]] bool isReadOnly() const { return madeReadOnly || connection.locked; }

    std::unique_ptr<kube::ApiClient> client;
    std::unique_ptr<StoreDirectory> directory;
    std::unique_ptr<StoreRoutes> routes;
    std::unique_ptr<CredentialVault> vault;
    std::unique_ptr<StoreVerifier> verifier;
    std::unique_ptr<VerifySchedule> schedule;
    std::unique_ptr<StoreLogs> logs;
    std::unique_ptr<StoreEvents> events;
    std::unique_ptr<StoreUsageWatch> usage;
    std::unique_ptr<RightsWatch> rights;
    QHash<QString, StoreRun *> runs;
    QVector<ForwardStatus> forwards; //!< as last told
    std::unique_ptr<QTimer> heartbeat;
};

} // namespace shopflow
