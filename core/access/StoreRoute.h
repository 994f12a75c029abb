// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
};

} // namespace shopflow
