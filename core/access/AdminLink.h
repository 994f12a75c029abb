// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/StoreExec.h"
#include "access/StoreRoutes.h"

#include <QObject>

namespace shopflow {

//! Finds a way to a store's admin page and, where the platform has the operation
//! login-link, a single-use address that signs its visitor in. The way is found first,
//! because such an address lives for a minute. What keeps the address from being made
//! is a note, not an error: the login page opens all the same. Lives on the session's
//! thread, owned by its parent; deletes itself after finished().
class AdminLink final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AdminLink)

public:
    //! \a loginPage: only the page, without signing in.
    AdminLink(kube::ApiClient &client, StoreRoutes &routes, Store store, const Blueprint &blueprint, bool loginPage,
              QObject *parent);
    void start();

    //! Whether the platform can sign its admin in by an address.
    static bool canSignIn(const Blueprint &blueprint);

Q_SIGNALS:
    void finished(const shopflow::Result<shopflow::RouteAnswer> &answer);

private:
    void onRoute(const Result<RouteAnswer> &answer);
    void onToken(const BlueprintOperation &operation, const Result<Secret> &token);
    void finish(const Result<RouteAnswer> &answer);

    kube::ApiClient &m_client;
    StoreRoutes &m_routes;
    Store m_store;
    const Blueprint &m_blueprint;
    bool m_loginPage;
    RouteAnswer m_answer;
};

} // namespace shopflow
