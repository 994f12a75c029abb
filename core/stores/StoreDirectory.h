// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "kube/stream/LogStream.h"
#include "kube/watch/ObjectCache.h"
#include "stores/Blueprint.h"
#include "stores/KnownNamespaces.h"
#include "stores/Store.h"
#include "stores/StoreEventWatches.h"
#include "stores/StoreFacts.h"
#include "stores/StoreWatches.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace shopflow {

//! All stores of a cluster, live: watches their objects by label and turns each
//! namespace into a Store with its verdict. Who may not watch the whole cluster gets
//! the known namespaces one by one: a partial view. Pure reading. Changes are gathered
//! for 100 ms. Events are watched for stores that need attention and the focused one;
//! a store that goes without, because there are too many, says so. Lives on the
//! client's thread.
class StoreDirectory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreDirectory)

public:
    //! \a onlyNamespace narrows every watch to one store (shopflowctl create).
    StoreDirectory(kube::ApiClient &client, const BlueprintCatalog &catalog, const Clock &clock,
                   QString onlyNamespace = {}, QObject *parent = nullptr);
    ~StoreDirectory() override;

    void start();
    void stop();
    void retryNow();

    [[nodiscard]] bool isListed() const { return m_listed; }
    //! There may be stores that cannot be seen from here.
    [[nodiscard]] bool isPartial() const { return m_known != nullptr; }
    [[nodiscard]] QVector<Store> stores() const;
    [[nodiscard]] const Store *find(const QString &storeName) const;
    //! The worst state of the watches that every store needs.
    [[nodiscard]] kube::CacheState connection() const;
    //! How each watch is doing.
    [[nodiscard]] QVector<kube::WatchReport> watchReports() const;
    //! The store whose events are always watched; empty: none.
    void setFocus(const QString &storeName);
    //! The state ConfigMap of a store as last seen.
    [[nodiscard]] QJsonObject stateOf(const QString &storeName) const;
    [[nodiscard]] QVector<QJsonObject> nodes() const;
    //! The moment that ages are counted from.
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }

Q_SIGNALS:
    void changed(const QVector<shopflow::Store> &changed, const QVector<QString> &removedUids);
    void listed();
    void connectionChanged(const shopflow::kube::CacheState &state);

private:
    void watch(const QString &namespaceName);
    void watchKnownNamespaces();
    void onKnownNamespaces();
    [[nodiscard]] const StoreWatches *watchesOf(const QString &namespaceName) const;
    void markDirty(const QSet<QString> &namespaces);
    void refresh();
    [[nodiscard]] StoreFacts factsOf(const QJsonObject &namespaceObject) const;
    [[nodiscard]] Store storeOf(const QJsonObject &namespaceObject) const;
    void watchEvents();
    void followSetup(const Store &store);
    void checkListed();

    kube::ApiClient &m_client;
    const BlueprintCatalog &m_catalog;
    const Clock &m_clock;
    QString m_onlyNamespace;
    QHash<QString, StoreWatches *> m_watches; //!< by namespace; "": all
    KnownNamespaces *m_known = nullptr;       //!< in a partial view
    bool m_namesKnown = false;
    //! Apart: not everybody may read them.
    kube::ObjectCache m_nodes;
    kube::ObjectCache m_leases;
    QHash<QString, Store> m_stores; //!< by namespace
    StoreEventWatches m_events;
    QHash<QString, kube::LogStream *> m_setupLogs; //!< by pod uid
    QHash<QString, QString> m_setupProgress;       //!< by pod uid
    QSet<QString> m_dirty;
    QString m_focus;
    QTimer m_gather;
    QTimer m_tick;
    bool m_listed = false;
};

} // namespace shopflow
