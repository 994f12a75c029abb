// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Secret.h"

#include <QString>
#include <QUrl>
#include <QVector>

namespace shopflow {

//! One way to a store that was tried.
struct RouteAttempt {
    QUrl url;
    QString route;  //!< ingress, loadBalancer, nodePort, portForward
    QString result; //!< "200", "connection refused", ...
    bool works = false;
};

//! The way that works, with all that were tried.
struct RouteAnswer {
    QUrl url;
    QString route;
    QVector<RouteAttempt> tried;
    Secret signIn; //!< a single-use address that signs in on the way to url; may be empty
    QString note;  //!< why there is none though there could be; one whole sentence

    //! What a browser is sent to. Never to be shown or logged: that is what url is for.
    [[nodiscard]] QUrl target() const
    {
        return signIn.isEmpty() ? url : QUrl::fromEncoded(signIn.reveal(), QUrl::StrictMode);
    }
};

} // namespace shopflow
