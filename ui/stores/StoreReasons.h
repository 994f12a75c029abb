// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/ConnectionStatus.h"
#include "stores/Store.h"

#include <QCoreApplication>

#include <functional>

namespace shopflow {
struct Blueprint;
}

namespace shopflow::ui {

//! Why an action cannot be taken now, as one sentence; empty: it can. Pure
//! functions, so that a tool tip and a test read the same.
class StoreReasons
{
    Q_DECLARE_TR_FUNCTIONS(shopflow::ui::StoreReasons)

public:
    //! \a working: something is being written just now.
    static QString lock(const ConnectionStatus &connection, bool working);
    static QString newStore(const ConnectionStatus &connection, bool listed);
    static QString openStore(const Store *store);
    static QString openAdmin(const Store *store);
    static QString credentials(const ConnectionStatus &connection, const Store *store);
    //! Of the settings that all consoles share.
    static QString shareSettings(const ConnectionStatus &connection);
    static QString verify(const ConnectionStatus &connection, const Store *store);
    static QString change(const ConnectionStatus &connection, const Store *store);
    //! The operation that sends a test mail, where a platform has it.
    static QString testMailOperation() { return QStringLiteral("send-test-mail"); }
    static QString testMail(const ConnectionStatus &connection, const Store *store, const Blueprint *blueprint);
    static QString repair(const ConnectionStatus &connection, const Store *store);
    static QString deleteStore(const ConnectionStatus &connection, const Store *store);

    //! Why a store does not answer yet.
    static QString reach(const Store *store);

    using OfOne = std::function<QString(const Store *)>;
    //! Of an action that takes one store.
    static QString ofOne(const QVector<Store> &selection, const OfOne &reason);
    //! Of one that takes several: it can be taken if it can for any of them.
    static QString ofAny(const QVector<Store> &selection, const OfOne &reason);

private:
    static QString write(const ConnectionStatus &connection);
    static QString mend(const ConnectionStatus &connection, const Store *store, AccessRights::Wish wish);
    //! Which right is missing for \a wish on \a store, or on the cluster without one.
    static QString right(const ConnectionStatus &connection, AccessRights::Wish wish, const Store *store = nullptr);
};

} // namespace shopflow::ui
