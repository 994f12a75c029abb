// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/stream/LogMerger.h"
#include "kube/stream/LogStream.h"
#include "stores/Store.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace shopflow {

//! Follows the logs of all containers of one store, new pods included, and hands
//! the lines out in small batches ordered by time. What was written before comes
//! first, of all containers in one order: also what a container wrote that has
//! been started again. What was handed out is to be acknowledged: while much of it is
//! under way, the servers' streams wait. Lives on the session's thread; owned by the session.
class StoreLogs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreLogs)

public:
    //! Lines of an older log that are read, per container.
    static constexpr int backlog = 5000;
    //! What may wait to be handed out or taken, in bytes as weightOf() counts them.
    static constexpr qint64 mostUnderWay = 32 * 1024 * 1024;

    StoreLogs(kube::ApiClient &client, QString storeName, QObject *parent = nullptr);
    [[nodiscard]] const QString &storeName() const { return m_storeName; }
    //! Starts what is new in \a store; streams of pods that are gone end by themselves.
    void follow(const Store &store);
    //! Lines of that weight have arrived where linesReceived() led them.
    void acknowledge(qint64 weight);
    //! What \a lines take in memory, roughly.
    [[nodiscard]] static qint64 weightOf(const QVector<kube::LogLine> &lines);

Q_SIGNALS:
    void linesReceived(const QVector<shopflow::kube::LogLine> &lines);
    //! A log could not be read, or lines of it may be missing.
    void problem(const QString &pod, const QString &container, const shopflow::Error &error);

private:
    void start(const QString &key, const kube::LogRequest &request);
    void onBacklogRead(const QString &key, const kube::LogRequest &request, int lines);
    void flush();
    //! Lets the streams wait or go on.
    void balance();

    kube::ApiClient &m_client;
    QString m_storeName;
    QHash<QString, kube::LogStream *> m_streams; //!< by pod uid and container
    QSet<QString> m_behind;                      //!< streams that still read what was written before
    kube::LogMerger m_batch;
    QTimer m_flush;
    QElapsedTimer m_gathering; //!< since the first line that waits
    qint64 m_underWay = 0;     //!< weight of what is gathered or handed out and not acknowledged
    bool m_full = false;
};

} // namespace shopflow
