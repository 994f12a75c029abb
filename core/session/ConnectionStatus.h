// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/AccessRights.h"
#include "base/Error.h"

#include <QDateTime>
#include <QString>
#include <chrono>

namespace shopflow {

//! What the status bar says about one cluster. A value.
struct ConnectionStatus {
    enum class Phase { Connecting, Live, Reconnecting, Stale, Unreachable, CertificateRefused, CredentialsRefused, Forbidden };
    Phase phase = Phase::Connecting;
    QString contextName;
    QString server;
    QString serverVersion; //!< "v1.37.2"
    QString identity;      //!< the user name by SelfSubjectReview, or the kubeconfig's
    QDateTime lastHeard;   //!< by the server's clock
    std::chrono::milliseconds serverAhead{0}; //!< of this machine's clock
    bool readOnly = false;
    bool locked = false;      //!< read-only because a person locked it, who may unlock it again
    bool insecureTls = false; //!< the kubeconfig says not to check who the server is
    QString signingIn;        //!< the program that is signing us in just now
    QString signInWords;      //!< the last thing it said
    bool partialView = false;
    AccessRights rights; //!< of the identity
    Error reason; //!< with cause and next step unless Live or Connecting
};

} // namespace shopflow
