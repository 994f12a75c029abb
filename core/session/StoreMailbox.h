// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/Store.h"

#include <QHash>
#include <QMutex>
#include <QObject>
#include <QSet>

namespace shopflow {

//! Changes of stores since somebody last looked.
struct StoreChanges {
    QVector<Store> changed;   //!< new and altered, newest state only
    QVector<QString> removed; //!< uids
};

//! Carries stores from the cluster thread to a view: the latest value per store
//! and at most one notification under way, so a slow view never builds a queue.
//! Thread-safe; owned by the session, taken from by one reader.
class StoreMailbox final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreMailbox)

public:
    explicit StoreMailbox(QObject *parent = nullptr) : QObject(parent) {}

    void put(const QVector<Store> &changed, const QVector<QString> &removed);
    StoreChanges take();

Q_SIGNALS:
    //! Something can be taken; emitted on the writer's thread, once until take().
    void filled();

private:
    QMutex m_mutex;
    QHash<QString, Store> m_changed;
    QSet<QString> m_removed;
    bool m_announced = false;
};

} // namespace shopflow
