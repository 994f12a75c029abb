// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/StoreMailbox.h"

#include <QMutexLocker>

#include <utility>

namespace shopflow {

void StoreMailbox::put(const QVector<Store> &changed, const QVector<QString> &removed)
{
    bool announce = false;
    {
        const QMutexLocker lock(&m_mutex);
        for (const Store &store : changed) {
            m_removed.remove(store.uid);
            m_changed.insert(store.uid, store);
        }
        for (const QString &uid : removed) {
            m_changed.remove(uid);
            m_removed.insert(uid);
        }
        announce = !m_announced && !(m_changed.isEmpty() && m_removed.isEmpty());
        m_announced = m_announced || announce;
    }
    // Outside the lock: a reader on this very thread takes at once.
    if (announce)
        Q_EMIT filled();
}

StoreChanges StoreMailbox::take()
{
    QHash<QString, Store> changed;
    QSet<QString> removed;
    {
        const QMutexLocker lock(&m_mutex);
        changed.swap(m_changed);
        removed.swap(m_removed);
        m_announced = false;
    }
    StoreChanges changes;
    changes.changed.reserve(changed.size());
    for (Store &store : changed)
        changes.changed.append(std::move(store));
    changes.removed = QVector<QString>(removed.cbegin(), removed.cend());
    return changes;
}

} // namespace shopflow
