// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Heartbeat.h"
#include "StoreFeed.h"

#include "cluster/CoreWords.h"
#include "support/WindowBench.h"

#include <QHeaderView>
#include <QThread>

//! The real window with one live cluster whose stores come from a StoreFeed on another
//! thread, through the mailbox and the translation that a session's stores go through.
class StoreBench final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreBench)

public:
    StoreBench(int stores, int podsOfEach);
    ~StoreBench() override;

    //! Updates of all rows: what becomes of selection, scroll position and order, and how
    //! long the window stood still. \a column: the table is sorted by it.
    QJsonObject rows(int seconds, int perSecond, int column);
    //! Typing in the filter, clearing it and sorting by clicks while the updates go on.
    QJsonObject hands(int perSecond);
    //! Nothing happens: the share of a processor.
    QJsonObject idle(int seconds);
    //! Memory before, and after stores changed, came and went.
    QJsonObject memory(int seconds);

    //! Lets the event loop run.
    static void run(int milliseconds);
    static qint64 residentKib();
    static void click(QHeaderView &header, int column);

private:
    void setRate(int perSecond, int replaced = 0);

    shopflow::ui::WindowBench m_desk;
    shopflow::ui::CoreWords m_words;
    shopflow::StoreMailbox m_mailbox;
    StoreFeed *m_feed;
    QThread m_thread;
    QTimer m_pulse; //!< what a session reports though nothing happens
};
