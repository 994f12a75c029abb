// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "kube/config/KubeContext.h"

#include <QByteArray>
#include <QDateTime>

namespace shopflow::kube {

//! What an exec plugin answered: a token, a client certificate, or both. A value.
struct ExecCredential {
    Secret token;
    QByteArray certificatePem;
    Secret keyPem;
    QDateTime expiry; //!< UTC; invalid: until the server refuses it

    //! Reads what \a plugin printed. Errors (kind Config) name what is wrong and never
    //! quote the answer, which may hold half a credential.
    static Result<ExecCredential> read(const QByteArray &printed, const ExecPlugin &plugin);

    //! The value of KUBERNETES_EXEC_INFO for the plugin of \a context, which it must have.
    static QByteArray info(const KubeContext &context, bool interactive);
};

} // namespace shopflow::kube
