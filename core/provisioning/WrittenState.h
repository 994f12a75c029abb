// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/Store.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace shopflow {

//! What was written to a store, so that a look at it can be told from one that is
//! older: the answered generation of each workload, and the pods that were removed.
//! A value.
class WrittenState
{
public:
    //! \a answer: the Deployment or StatefulSet as the server answered an apply.
    void noteWorkload(const QJsonObject &answer);
    void noteRemovedPod(const QString &uid) { m_removedPods.insert(uid); }
    //! Whether \a store is as new as everything that was written.
    [[nodiscard]] bool isSeenIn(const Store &store) const;
    //! isSeenIn(), and every controller has rolled out what it was given.
    [[nodiscard]] bool isRolledOutIn(const Store &store) const;

private:
    struct Workload {
        QString uid;
        qint64 generation = 0;
    };
    QHash<QString, Workload> m_workloads; //!< by component
    QSet<QString> m_removedPods;
};

} // namespace shopflow
