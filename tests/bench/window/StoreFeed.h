// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/StoreMailbox.h"

#include <QObject>
#include <QTimer>

//! Stands for a session whose cluster never rests: alters stores on its own thread, in
//! batches ten times a second as a StoreDirectory gathers them, and leaves them in the
//! mailbox. Lives on that thread; owned by a scenario.
class StoreFeed final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreFeed)

public:
    StoreFeed(shopflow::StoreMailbox &mailbox, int stores, int podsOfEach);

    //! Puts all of them at once, as the first list does.
    void putAll();
    //! From now on this many a second; 0: none. \a replaced: every so many updates a store
    //! goes and another one comes; 0: never.
    void setRate(int perSecond, int replaced = 0);
    [[nodiscard]] qint64 updates() const { return m_updates; }

private:
    void alterSome();
    [[nodiscard]] shopflow::Store made(int number) const;
    static void alter(shopflow::Store &store, qint64 turn);

    shopflow::StoreMailbox &m_mailbox;
    QVector<shopflow::Store> m_stores;
    QTimer *m_timer;
    int m_podsOfEach;
    int m_made = 0;
    int m_batch = 0;
    int m_replaced = 0;
    int m_next = 0;
    qint64 m_updates = 0;
};
