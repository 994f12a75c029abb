// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/watch/ObjectCache.h"

#include <QTimer>

namespace shopflow {

//! The Namespace object of one store. It is watched where that is allowed. Rights
//! inside one namespace never allow it, because the collection belongs to the
//! cluster; then the one object is read again and again. Lives on the client's
//! thread; owned by StoreWatches.
class NamespaceLook final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NamespaceLook)

public:
    NamespaceLook(kube::ApiClient &client, QString name, QObject *parent = nullptr);

    void start();
    void stop();
    void retryNow();

    [[nodiscard]] const kube::CacheState &state() const { return m_state; }
    [[nodiscard]] QJsonObject object() const; //!< empty: there is none, or it is not a store's

Q_SIGNALS:
    void changed();
    void stateChanged();

private:
    void onWatch();
    void read();
    void setState(const kube::CacheState &state);
    void setObject(const QJsonObject &object);

    kube::ApiClient &m_client;
    QString m_name;
    kube::ObjectCache m_cache;
    kube::CacheState m_state;
    QJsonObject m_object; //!< as read; the watch has its own
    QTimer m_again;
    bool m_reading = false; //!< not allowed to watch
    bool m_stopped = true;
};

} // namespace shopflow
