// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ApiError.h"

#include <QNetworkReply>
#include <QSslError>

namespace shopflow::kube {

//! The clause of people-words for what made TLS fail ("the server's certificate has
//! expired"); \a peerName is the name that was asked for.
QString tlsProblem(const QList<QSslError> &errors, const QString &peerName);

//! A reply that ended without a usable HTTP answer, as a transport error.
ApiError transportError(QNetworkReply::NetworkError code, const QString &words, const QList<QSslError> &sslErrors,
                        const QString &peerName);

} // namespace shopflow::kube
