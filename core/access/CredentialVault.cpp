// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/CredentialVault.h"

#include <optional>

namespace shopflow {

namespace {

const QString SecretName = QStringLiteral("store-admin");

std::optional<QByteArray> decoded(const QJsonObject &data, QLatin1String key)
{
    const auto result =
        QByteArray::fromBase64Encoding(data.value(key).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!result || (*result).isEmpty())
        return std::nullopt;
    return *result;
}

Error incomplete(const QString &namespaceName, const QString &key)
{
    return {ErrorKind::NotFound, QStringLiteral("The admin login of the store is not complete."),
            QStringLiteral("Secret/%1 in %2 has no readable key \"%3\"").arg(SecretName, namespaceName, key),
            QStringLiteral("Repair the store; it makes what is missing again.")};
}

} // namespace

CredentialVault::CredentialVault(kube::ApiClient &client, QObject *parent) : QObject(parent), m_client(client) {}

Result<Credentials> CredentialVault::fromSecret(const QString &namespaceName, const QJsonObject &secret)
{
    const QJsonObject data = secret.value(QLatin1String("data")).toObject();
    const std::optional<QByteArray> email = decoded(data, QLatin1String("email"));
    const std::optional<QByteArray> username = decoded(data, QLatin1String("username"));
    const std::optional<QByteArray> password = decoded(data, QLatin1String("password"));
    if (!username)
        return incomplete(namespaceName, QStringLiteral("username"));
    if (!email)
        return incomplete(namespaceName, QStringLiteral("email"));
    if (!password)
        return incomplete(namespaceName, QStringLiteral("password"));

    Credentials credentials;
    credentials.username = QString::fromUtf8(*username);
    credentials.email = QString::fromUtf8(*email);
    credentials.password = Secret(*password);
    credentials.source = QStringLiteral("cluster");
    return credentials;
}

void CredentialVault::readAdmin(const QString &namespaceName, QObject *receiver,
                                std::function<void(Result<Credentials>)> done)
{
    const auto request = kube::ApiRequest::get(kube::ResourceType::secrets(), namespaceName, SecretName);
    m_client.send(request, receiver, [namespaceName, done = std::move(done)](const kube::ApiJob &job) {
        if (job.succeeded()) {
            done(fromSecret(namespaceName, job.response().object()));
        } else if (job.error().isNotFound()) {
            done(Error{ErrorKind::NotFound, QStringLiteral("There is no admin login of this store in the cluster."),
                       job.error().message,
                       QStringLiteral("Repair the store, which makes a new login, then rotate the admin login so that the "
                                      "shop learns it.")});
        } else if (job.error().isForbidden()) {
            done(Error{ErrorKind::Forbidden, QStringLiteral("You may not read the admin login of this store."),
                       job.error().message,
                       QStringLiteral("Ask for the right to get secrets in the namespace %1.").arg(namespaceName)});
        } else {
            done(job.error().toError());
        }
    });
}

} // namespace shopflow
