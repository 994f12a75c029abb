// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/Keychain.h"

#include "base/Logging.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <qt6keychain/keychain.h>

namespace shopflow {

namespace {

const QString ServiceName = QStringLiteral("ShopFlow Console");

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorKind::NotFound,
                QStringLiteral("The keychain has no login of this store."),
                {},
                QStringLiteral("Unlock the keychain, or read the login from the cluster.")};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {ErrorKind::Forbidden, QStringLiteral("The keychain is locked or refused access."),
                redacted(job.errorString()), QStringLiteral("Unlock the keychain and try again.")};
    case QKeychain::CouldNotDeleteEntry:
        return {ErrorKind::Internal, QStringLiteral("The keychain could not delete the login."),
                redacted(job.errorString()), QStringLiteral("Delete it with the keychain's own program.")};
    default:
        // Without a session bus the library says OtherError, not NoBackendAvailable.
        return {ErrorKind::NotFound, QStringLiteral("No keychain is available on this desktop."),
                redacted(job.errorString()),
                QStringLiteral("Start a keychain service (GNOME Keyring or KWallet); until then the login is "
                               "read from the cluster each time.")};
    }
}

QByteArray toBytes(const Credentials &credentials)
{
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("username"), credentials.username},
                             {QStringLiteral("email"), credentials.email},
                             {QStringLiteral("password"), QString::fromUtf8(credentials.password.reveal())},
                             {QStringLiteral("url"), credentials.url.toString(QUrl::FullyEncoded)},
                         })
        .toJson(QJsonDocument::Compact);
}

Result<Credentials> fromBytes(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonObject object = document.object();
    Credentials credentials;
    credentials.username = object.value(QLatin1String("username")).toString();
    credentials.email = object.value(QLatin1String("email")).toString();
    credentials.password = Secret(object.value(QLatin1String("password")).toString().toUtf8());
    credentials.url = QUrl(object.value(QLatin1String("url")).toString());
    credentials.source = QStringLiteral("keychain");
    if (credentials.password.isEmpty())
        return Error{ErrorKind::Invalid,
                     QStringLiteral("The keychain's entry of this store cannot be read."),
                     {},
                     QStringLiteral("Save the login again.")};
    return credentials;
}

void prepare(QKeychain::Job &job, const QString &entry)
{
    job.setKey(entry);
    job.setAutoDelete(true);
    job.setInsecureFallback(false);
}

} // namespace

QString Keychain::entryName(const QString &server, const QString &namespaceName)
{
    const QUrl url = QUrl::fromUserInput(server);
    QString host = url.host().isEmpty() ? server : url.host();
    if (url.port() > 0)
        host += QLatin1Char(':') + QString::number(url.port());
    return host + QLatin1Char('/') + namespaceName;
}

void Keychain::save(const QString &entry, const Credentials &credentials, std::function<void(Result<void>)> done)
{
    auto *job = new QKeychain::WritePasswordJob(ServiceName, this);
    prepare(*job, entry);
    job->setBinaryData(toBytes(credentials));
    connect(job, &QKeychain::Job::finished, this, [done = std::move(done)](QKeychain::Job *ended) {
        if (ended->error() == QKeychain::NoError)
            done({});
        else
            done(errorOf(*ended));
    });
    job->start();
}

void Keychain::load(const QString &entry, std::function<void(Result<Credentials>)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(ServiceName, this);
    prepare(*job, entry);
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)](QKeychain::Job *ended) {
        if (ended->error() == QKeychain::NoError)
            done(fromBytes(job->binaryData()));
        else
            done(errorOf(*ended));
    });
    job->start();
}

void Keychain::remove(const QString &entry, std::function<void(Result<void>)> done)
{
    auto *job = new QKeychain::DeletePasswordJob(ServiceName, this);
    prepare(*job, entry);
    connect(job, &QKeychain::Job::finished, this, [done = std::move(done)](QKeychain::Job *ended) {
        if (ended->error() == QKeychain::NoError || ended->error() == QKeychain::EntryNotFound)
            done({});
        else
            done(errorOf(*ended));
    });
    job->start();
}

} // namespace shopflow
