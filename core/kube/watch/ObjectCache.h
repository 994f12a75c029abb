// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/watch/ResourceWatcher.h"

#include <QHash>
#include <QSet>

namespace shopflow::kube {

//! The objects of one watched collection, by uid. Swapped whole on a relist;
//! changed() carries only the namespaces that really differ. Lives on the
//! client's thread; owned by the session.
class ObjectCache final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ObjectCache)

public:
    ObjectCache(ApiClient &client, WatchScope scope, QObject *parent = nullptr);

    void start() { m_watcher.start(); }
    void stop() { m_watcher.stop(); }
    void setTimings(const WatchTimings &timings) { m_watcher.setTimings(timings); }
    void retryNow() { m_watcher.retryNow(); }
    [[nodiscard]] const CacheState &state() const { return m_watcher.state(); }
    [[nodiscard]] const WatchScope &scope() const { return m_watcher.scope(); }

    [[nodiscard]] QVector<QJsonObject> objects() const;
    //! The objects of one namespace (for Namespaces: the one of that name).
    [[nodiscard]] QVector<QJsonObject> objectsIn(const QString &namespaceName) const;
    [[nodiscard]] QJsonObject find(const QString &namespaceName, const QString &name) const; //!< empty: none

Q_SIGNALS:
    //! Namespaces whose objects changed (a cluster-scoped object counts as its own
    //! name). Also after the first list, when it is empty.
    void changed(const QSet<QString> &namespaces);
    //! Objects of the very first list as they come (state Listing), for whoever shows
    //! them one by one. They count as objects() when the list is whole.
    void arrived(const QVector<QJsonObject> &objects);
    void stateChanged(const shopflow::kube::CacheState &state);

private:
    [[nodiscard]] QString keyNamespace(const QJsonObject &object) const;
    [[nodiscard]] static QString keyOf(const QJsonObject &object);
    void swap(const QVector<QJsonObject> &objects);
    void apply(const QVector<WatchEvent> &events);
    void put(const QString &key, const QJsonObject &object, QSet<QString> &touched);
    void drop(const QString &key, QSet<QString> &touched);

    ResourceWatcher m_watcher;
    QHash<QString, QJsonObject> m_byUid;
    QHash<QString, QSet<QString>> m_uidsByNamespace;
    bool m_listedOnce = false;
};

} // namespace shopflow::kube
