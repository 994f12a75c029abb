// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/stream/LogMerger.h"
#include "kube/stream/LogStream.h"
#include "stores/Store.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace shopflow {

//! Follows the logs of all containers of one store, new pods included, and hands
//! the lines out in small batches ordered by time. Lives on the session's thread;
//! owned by the session.
class StoreLogs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreLogs)

public:
    StoreLogs(kube::ApiClient &client, QString storeName, QObject *parent = nullptr);
    [[nodiscard]] const QString &storeName() const { return m_storeName; }
    //! Starts what is new in \a store; streams of pods that are gone end by themselves.
    void follow(const Store &store);

Q_SIGNALS:
    void linesReceived(const QVector<shopflow::kube::LogLine> &lines);
    void problem(const QString &pod, const QString &container, const shopflow::Error &error);

private:
    void flush();

    kube::ApiClient &m_client;
    QString m_storeName;
    QHash<QString, kube::LogStream *> m_streams; //!< by pod uid and container
    kube::LogMerger m_batch;
    QTimer m_flush;
};

} // namespace shopflow
