// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Heartbeat.h"
#include "LogFeed.h"

#include "support/WindowBench.h"

#include <QThread>

namespace shopflow::ui {
class LogView;
}

//! The real window with the logs of a store in it, which come from a LogFeed on another
//! thread through a queued signal.
class LogBench final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogBench)

public:
    LogBench();
    ~LogBench() override;

    //! Many lines, then scrolled from end to end and by pages, and searched.
    QJsonObject scroll(int lines);
    //! Lines as fast as a store may ever write them.
    QJsonObject flood(int perSecond, int seconds);

private:
    void write(int batch, int interval, int total, int lineLength);
    //! Calls \a step with 0, 1, …, each once the window has painted what the last one did.
    template <typename Step>
    QJsonObject paced(int steps, Step step);

    shopflow::ui::WindowBench m_desk;
    shopflow::ui::LogView *m_view;
    LogFeed *m_feed;
    QThread m_thread;
};
