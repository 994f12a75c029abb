// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreEventWatches.h"

#include "base/Logging.h"

#include <algorithm>

namespace shopflow {

using kube::ObjectCache;

StoreEventWatches::StoreEventWatches(kube::ApiClient &client, QObject *parent) : QObject(parent), m_client(client) {}

void StoreEventWatches::follow(const QVector<QString> &namespaces, const QString &focus)
{
    const QSet<QString> needing(namespaces.begin(), namespaces.end());
    m_needing.removeIf([&needing](const QString &name) { return !needing.contains(name); });
    for (const QString &name : namespaces) {
        if (!m_needing.contains(name))
            m_needing.append(name);
    }
    QSet<QString> chosen;
    if (!focus.isEmpty())
        chosen.insert(focus);
    for (auto it = m_needing.crbegin(); it != m_needing.crend() && chosen.size() < most; ++it)
        chosen.insert(*it);
    QSet<QString> dropped = needing;
    dropped.subtract(chosen);

    const QVector<QString> watched = m_caches.keys();
    for (const QString &name : watched) {
        if (chosen.contains(name))
            continue;
        ObjectCache *gone = m_caches.take(name);
        gone->disconnect(this);
        gone->stop();
        gone->deleteLater();
    }
    for (const QString &name : std::as_const(chosen)) {
        if (!m_caches.contains(name))
            watch(name);
    }
    const QSet<QString> others = (dropped - m_dropped) + (m_dropped - dropped);
    m_dropped = dropped;
    if (others.isEmpty())
        return;
    qCDebug(lcWatch) << "events of" << dropped.size() << "stores that need attention are not watched";
    Q_EMIT changed(others);
}

void StoreEventWatches::watch(const QString &namespaceName)
{
    auto *events = new ObjectCache(m_client, {kube::ResourceType::events(), namespaceName, {}, {}}, this);
    connect(events, &ObjectCache::changed, this, [this, namespaceName] { Q_EMIT changed({namespaceName}); });
    m_caches.insert(namespaceName, events);
    events->start();
}

void StoreEventWatches::stop()
{
    qDeleteAll(m_caches);
    m_caches.clear();
    m_needing.clear();
    m_dropped.clear();
}

void StoreEventWatches::retryNow()
{
    for (ObjectCache *each : std::as_const(m_caches))
        each->retryNow();
}

const ObjectCache *StoreEventWatches::of(const QString &namespaceName) const
{
    return m_caches.value(namespaceName);
}

} // namespace shopflow
