// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/watch/ObjectCache.h"

#include <QHash>
#include <QSet>
#include <QVector>

namespace shopflow {

//! What the cluster notes about stores. Events carry no labels, so each namespace needs
//! a watch of its own: the focused one has it always, those that need attention as far
//! as there are watches; when there are more, the one that needs it longest goes
//! without. Lives on the client's thread; owned by the directory.
class StoreEventWatches final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreEventWatches)

public:
    static constexpr int most = 20;

    explicit StoreEventWatches(kube::ApiClient &client, QObject *parent = nullptr);

    //! Those that need attention now, and the focused one, which may be empty. Of those
    //! that are new the first counts as the oldest.
    void follow(const QVector<QString> &namespaces, const QString &focus);
    void stop();
    void retryNow();

    //! Null while it is not watched.
    [[nodiscard]] const kube::ObjectCache *of(const QString &namespaceName) const;
    //! It needs attention, but there are too many others.
    [[nodiscard]] bool isDropped(const QString &namespaceName) const { return m_dropped.contains(namespaceName); }

Q_SIGNALS:
    //! Namespaces with other events, or that are watched now and were not before.
    void changed(const QSet<QString> &namespaces);

private:
    void watch(const QString &namespaceName);

    kube::ApiClient &m_client;
    QVector<QString> m_needing; //!< namespaces, in the order in which they came to need it
    QSet<QString> m_dropped;
    QHash<QString, kube::ObjectCache *> m_caches; //!< by namespace; children of this
};

} // namespace shopflow
