// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/status/EventDigest.h"
#include "kube/watch/ObjectCache.h"

#include <QObject>
#include <QTimer>

namespace shopflow {

//! Watches what the cluster notes about one namespace and hands all of it out, merged
//! and at most a few times a second. Lives on the session's thread; owned by the
//! session.
class StoreEvents final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreEvents)

public:
    StoreEvents(kube::ApiClient &client, const QString &namespaceName, QObject *parent = nullptr);
    void start() { m_cache.start(); }

Q_SIGNALS:
    //! Also when the watch is live again, so that everybody knows it is.
    void changed(const QVector<shopflow::kube::EventDigest> &events);
    //! Nothing new is heard for now; what was told before may be old.
    void failed(const shopflow::Error &error);

private:
    void onState(const kube::CacheState &state);

    kube::ObjectCache m_cache;
    QTimer m_gather;
};

} // namespace shopflow
