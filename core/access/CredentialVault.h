// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/Credentials.h"
#include "base/Result.h"
#include "kube/client/ApiClient.h"

#include <QObject>
#include <functional>

namespace shopflow {

//! Reads a store's logins from its Secrets. Lives on the session's thread.
class CredentialVault final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialVault)

public:
    explicit CredentialVault(kube::ApiClient &client, QObject *parent = nullptr);
    //! The admin login of the store in \a namespaceName (Secret store-admin).
    //! NotFound when the Secret or a key is missing, Forbidden with the right named.
    void readAdmin(const QString &namespaceName, QObject *receiver, std::function<void(Result<Credentials>)> done);
    //! The login in a Secret object; NotFound naming the key that is missing. Pure.
    static Result<Credentials> fromSecret(const QString &namespaceName, const QJsonObject &secret);

private:
    kube::ApiClient &m_client;
};

} // namespace shopflow
