// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/stream/LogMerger.h"

#include <QObject>
#include <QTimer>

//! Stands for the log streams of a store that writes much: makes lines of four containers
//! on its own thread and hands them out merged, in the batches of a StoreLogs. Lives on
//! that thread; owned by a scenario.
class LogFeed final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogFeed)

public:
    LogFeed();

    //! \a batch lines every \a interval milliseconds, \a total in all.
    void write(int batch, int interval, int total, int lineLength);

Q_SIGNALS:
    void linesReceived(const QVector<shopflow::kube::LogLine> &lines);
    void written();

private:
    void writeBatch();

    shopflow::kube::LogMerger m_merger;
    QTimer *m_timer;
    int m_batch = 0;
    int m_left = 0;
    int m_length = 30;
    qint64 m_number = 0;
};
