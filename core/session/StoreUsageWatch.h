// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "session/PodsUsageReader.h"
#include "stores/StoreDirectory.h"

#include <QTimer>

namespace shopflow {

class VolumesUsageReader;

//! Follows what the stores take while somebody looks: CPU and memory every few seconds,
//! storage of one store after the other, each at most every five minutes. Pure reading.
//! Lives on the session's thread; owned by the session.
class StoreUsageWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreUsageWatch)

public:
    StoreUsageWatch(kube::ApiClient &client, const StoreDirectory &directory, QObject *parent = nullptr);
    void start();
    void setInterval(std::chrono::milliseconds interval) { m_timer.setInterval(interval); }

Q_SIGNALS:
    //! Only the stores whose values are others now.
    void changed(const QVector<shopflow::StoreUsage> &usage);

private:
    void ask();
    void onPods(const PodsUsageReader::Reading &reading);
    void measureNext();
    void onVolumes(const QString &storeName, const Result<Quantity> &used);
    void forgetGone();

    kube::ApiClient &m_client;
    const StoreDirectory &m_directory;
    PodsUsageReader m_pods;
    VolumesUsageReader *m_volumes = nullptr;
    QHash<QString, StoreUsage> m_known; //!< by the store's name
    QHash<QString, QDateTime> m_measured; //!< storage, by the store's name
    QTimer m_timer;
};

} // namespace shopflow
