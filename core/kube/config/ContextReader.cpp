// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/config/ContextReader.h"

#include "kube/config/ForeignText.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace shopflow::kube {

namespace {

QString resolved(const QString &path, const QString &directory)
{
    return QDir::isAbsolutePath(path) ? path : QDir::cleanPath(QDir(directory).absoluteFilePath(path));
}

//! The moment a JWT ends; invalid when it cannot be read.
QDateTime expiryOf(const QString &token)
{
    const QStringList parts = token.split(u'.');
    if (parts.size() != 3)
        return {};
    const QByteArray payload = QByteArray::fromBase64(parts.at(1).toLatin1(), QByteArray::Base64UrlEncoding);
    const QJsonValue expiry = QJsonDocument::fromJson(payload).object().value(QLatin1String("exp"));
    return expiry.isDouble() ? QDateTime::fromSecsSinceEpoch(expiry.toInteger(), Qt::UTC) : QDateTime();
}

} // namespace

ContextReader::ContextReader(const Stanza &context)
{
    m_context.name = context.name;
    const QString namespaceName = text(context, QStringLiteral("namespace"));
    if (namespaceName.isEmpty())
        return;
    static const QRegularExpression label(QStringLiteral("\\A[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\z"));
    if (!label.match(namespaceName).hasMatch())
        m_problems.append(QStringLiteral("its namespace \"%1\" is not a legal name").arg(printable(namespaceName)));
    m_context.namespaceName = namespaceName;
}

QString ContextReader::text(const Stanza &stanza, const QString &field)
{
    const QJsonValue value = stanza.body.value(field);
    if (value.isString())
        return value.toString();
    if (!value.isNull() && !value.isUndefined())
        m_problems.append(
            QStringLiteral("\"%1\" of \"%2\" must be a string; put it in quotes").arg(field, stanza.name));
    return {};
}

QStringList ContextReader::texts(const Stanza &stanza, const QString &field)
{
    QStringList out;
    const QJsonArray values = stanza.body.value(field).toArray();
    for (const QJsonValue &value : values) {
        if (value.isString())
            out.append(value.toString());
        else
            m_problems.append(QStringLiteral("\"%1\" of \"%2\" must hold strings").arg(field, stanza.name));
    }
    return out;
}

bool ContextReader::flag(const Stanza &stanza, const QString &field)
{
    const QJsonValue value = stanza.body.value(field);
    if (!value.isBool() && !value.isNull() && !value.isUndefined())
        m_problems.append(QStringLiteral("\"%1\" of \"%2\" must be true or false").arg(field, stanza.name));
    return value.toBool();
}

QByteArray ContextReader::material(const Stanza &stanza, const QString &field, bool dataAndFileExclude)
{
    const QString dataField = field + QStringLiteral("-data");
    const QString data = text(stanza, dataField);
    const QString file = text(stanza, field);
    if (!data.isEmpty() && !file.isEmpty() && dataAndFileExclude)
        m_problems.append(QStringLiteral("\"%1\" sets both %2 and %3").arg(stanza.name, field, dataField));
    if (!data.isEmpty()) {
        QByteArray encoded = data.toLatin1();
        encoded.replace('\r', QByteArray()).replace('\n', QByteArray());
        // The lenient decoder skips garbage silently, and a key would look "wrong" later.
        auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::Base64Encoding |
                                                                   QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || decoded.decoded.isEmpty()) {
            m_problems.append(QStringLiteral("%1 of \"%2\" is not valid base64").arg(dataField, stanza.name));
            return {};
        }
        return decoded.decoded;
    }
    if (file.isEmpty())
        return {};
    const QString path = resolved(file, stanza.directory);
    QFile device(path);
    if (QFileInfo(path).isDir() || !device.open(QIODevice::ReadOnly)) {
        m_problems.append(
            QStringLiteral("%1 of \"%2\" cannot be read from %3 (%4)")
                .arg(field, stanza.name, path,
                     QFileInfo(path).isDir() ? QStringLiteral("it is a directory") : device.errorString()));
        return {};
    }
    QByteArray bytes = device.readAll();
    if (bytes.trimmed().isEmpty())
        m_problems.append(QStringLiteral("%1 of \"%2\" is empty in %3").arg(field, stanza.name, path));
    return bytes;
}

void ContextReader::readCluster(const QString &name, bool exists, const Stanza &cluster)
{
    m_context.clusterName = name;
    if (!exists) {
        m_problems.append(name.isEmpty() ? QStringLiteral("it names no cluster")
                                         : QStringLiteral("its cluster \"%1\" does not exist").arg(name));
        return;
    }
    readServer(cluster);
    m_context.caPem = material(cluster, QStringLiteral("certificate-authority"), true);
    m_context.insecureSkipTlsVerify = flag(cluster, QStringLiteral("insecure-skip-tls-verify"));
    if (m_context.insecureSkipTlsVerify && !m_context.caPem.isEmpty())
        m_problems.append(QStringLiteral("cluster \"%1\" sets both a certificate authority and "
                                         "insecure-skip-tls-verify")
                              .arg(name));
    m_context.tlsServerName = text(cluster, QStringLiteral("tls-server-name"));
    m_context.disableCompression = flag(cluster, QStringLiteral("disable-compression"));
    readProxy(cluster);
    const QJsonArray extensions = cluster.body.value(QLatin1String("extensions")).toArray();
    for (const QJsonValue &extension : extensions) {
        if (extension[QLatin1String("name")].toString() == QLatin1String("client.authentication.k8s.io/exec"))
            m_pluginConfig = extension[QLatin1String("extension")].toObject();
    }
}

void ContextReader::readServer(const Stanza &cluster)
{
    const QString server = text(cluster, QStringLiteral("server"));
    if (server.isEmpty()) {
        if (!cluster.body.value(QLatin1String("server")).isDouble())
            m_problems.append(QStringLiteral("cluster \"%1\" names no server").arg(cluster.name));
        return;
    }
    QUrl url(server, QUrl::StrictMode);
    const bool legalScheme = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    // Guessing http would drop the credentials, guessing https would surprise.
    if (!server.contains(QLatin1String("://")))
        m_problems.append(
            QStringLiteral("the server of cluster \"%1\" must begin with https:// or http://").arg(cluster.name));
    else if (!url.isValid() || url.host().isEmpty())
        m_problems.append(QStringLiteral("the server of cluster \"%1\" is not a valid URL").arg(cluster.name));
    else if (!legalScheme)
        m_problems.append(
            QStringLiteral("the server of cluster \"%1\" must begin with https:// or http://").arg(cluster.name));
    else if (!url.userInfo().isEmpty())
        m_problems.append(
            QStringLiteral("the server URL of cluster \"%1\" must not hold a user name or password").arg(cluster.name));
    url.setQuery(QString());
    url.setFragment(QString());
    m_context.server = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

void ContextReader::readProxy(const Stanza &cluster)
{
    const QString proxy = text(cluster, QStringLiteral("proxy-url"));
    if (proxy.isEmpty())
        return;
    const QUrl url(proxy, QUrl::StrictMode);
    const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("socks5")};
    if (!url.isValid() || url.host().isEmpty() || !schemes.contains(url.scheme()))
        m_problems.append(
            QStringLiteral("proxy-url of cluster \"%1\" must be an http:// or socks5:// URL").arg(cluster.name));
    m_context.proxyUrl = url;
}

void ContextReader::readUser(const QString &name, bool exists, const Stanza &user)
{
    m_context.userName = name;
    if (!exists) {
        m_problems.append(name.isEmpty() ? QStringLiteral("it names no user")
                                         : QStringLiteral("its user \"%1\" does not exist").arg(name));
        return;
    }
    m_context.clientCertificatePem = material(user, QStringLiteral("client-certificate"), true);
    m_context.clientKeyPem = Secret(material(user, QStringLiteral("client-key"), true));
    const auto isSet = [&](const char *field) { return !user.body.value(QLatin1String(field)).toString().isEmpty(); };
    const bool wantsCertificate = isSet("client-certificate") || isSet("client-certificate-data");
    if (wantsCertificate && !isSet("client-key") && !isSet("client-key-data"))
        m_problems.append(QStringLiteral("user \"%1\" has a client certificate but no client key").arg(name));

    m_context.token = Secret(text(user, QStringLiteral("token")).toUtf8());
    const QString tokenFile = text(user, QStringLiteral("tokenFile"));
    if (!tokenFile.isEmpty()) {
        m_context.tokenFile = resolved(tokenFile, user.directory);
        QFile file(m_context.tokenFile);
        const bool readable = !QFileInfo(m_context.tokenFile).isDir() && file.open(QIODevice::ReadOnly);
        // With a token as fall-back an unreadable file is no obstacle.
        if (m_context.token.isEmpty() && !readable)
            m_problems.append(
                QStringLiteral("the token file of user \"%1\" cannot be read from %2").arg(name, m_context.tokenFile));
        else if (m_context.token.isEmpty() && file.readAll().trimmed().isEmpty())
            m_problems.append(QStringLiteral("the token file %1 is empty").arg(m_context.tokenFile));
    }
    m_context.username = text(user, QStringLiteral("username"));
    m_context.password = Secret(text(user, QStringLiteral("password")).toUtf8());
    const bool hasToken = !m_context.token.isEmpty() || !tokenFile.isEmpty();
    const bool hasBasic = !m_context.username.isEmpty() || !m_context.password.isEmpty();
    if (hasToken && hasBasic)
        m_problems.append(QStringLiteral("user \"%1\" has both a token and a user name with password").arg(name));
    readImpersonation(user);
    // kubectl does not consult a plugin either when the user has credentials.
    if (user.body.contains(QLatin1String("exec")) && user.body.contains(QLatin1String("auth-provider")))
        m_problems.append(QStringLiteral("user \"%1\" has both an exec plugin and an auth-provider").arg(name));
    else if (!wantsCertificate && !hasToken && !hasBasic)
        readProvider(user);
}

void ContextReader::readImpersonation(const Stanza &user)
{
    m_context.impersonateUser = text(user, QStringLiteral("as"));
    m_context.impersonateGroups = texts(user, QStringLiteral("as-groups"));
    m_context.impersonateUid = text(user, QStringLiteral("as-uid"));
    const QJsonObject extra = user.body.value(QLatin1String("as-user-extra")).toObject();
    bool severalValues = false;
    for (auto it = extra.constBegin(); it != extra.constEnd(); ++it) {
        const QJsonArray values = it.value().toArray();
        severalValues = severalValues || values.size() > 1;
        if (!values.isEmpty())
            m_context.impersonateExtra.insert(it.key(), values.first().toString());
    }
    if (m_context.impersonateUser.isEmpty() &&
        (!m_context.impersonateUid.isEmpty() || !extra.isEmpty() || !m_context.impersonateGroups.isEmpty()))
        m_problems.append(
            QStringLiteral("user \"%1\" impersonates a group, uid or extra without a user (\"as\")").arg(user.name));
    // Qt sends a header once only: all values but one would be lost silently, and the
    // request would run with fewer rights, or others, than the kubeconfig says.
    if (m_context.impersonateGroups.size() > 1)
        refuse(QStringLiteral("user \"%1\" impersonates %2 groups, and only one can be sent")
                   .arg(user.name, QString::number(m_context.impersonateGroups.size())),
               QStringLiteral("Leave one group in \"as-groups\", or bind the rights to the user or to that group."));
    if (severalValues)
        refuse(QStringLiteral("user \"%1\" impersonates an extra with several values, and only one can be sent")
                   .arg(user.name),
               QStringLiteral("Leave one value for each key of \"as-user-extra\"."));
}

void ContextReader::readProvider(const Stanza &user)
{
    const QJsonValue exec = user.body.value(QLatin1String("exec"));
    if (exec.isObject()) {
        ExecPlugin plugin = ExecPlugin::read(exec.toObject(), user.name, user.directory, m_problems);
        plugin.file = user.file;
        plugin.clusterConfig = m_pluginConfig;
        m_context.exec = plugin;
        return;
    }
    const QJsonObject provider = user.body.value(QLatin1String("auth-provider")).toObject();
    if (provider.isEmpty())
        return;
    const QString providerName = printable(provider.value(QLatin1String("name")).toString());
    const QString idToken =
        provider.value(QLatin1String("config")).toObject().value(QLatin1String("id-token")).toString();
    if (providerName == QLatin1String("oidc") && expiryOf(idToken) > QDateTime::currentDateTimeUtc().addSecs(10)) {
        m_context.token = Secret(idToken.toUtf8());
        return;
    }
    QString replacement = QStringLiteral("an exec plugin or a token");
    if (providerName == QLatin1String("gcp"))
        replacement = QStringLiteral("gke-gcloud-auth-plugin or a service account token");
    else if (providerName == QLatin1String("azure") || providerName == QLatin1String("oidc"))
        replacement = QStringLiteral("kubelogin or a service account token");
    refuse(QStringLiteral("user \"%1\" signs in with the auth-provider \"%2\", which %3")
                      .arg(user.name, providerName,
                           providerName == QLatin1String("oidc") ? QStringLiteral("holds no token that is still valid")
                                                                 : QStringLiteral("Kubernetes no longer supports")),
                  QStringLiteral("Replace the auth-provider by %1 in the kubeconfig.").arg(replacement));
}

void ContextReader::refuse(const QString &what, const QString &nextStep)
{
    m_problems.append(what);
    m_nextStep = nextStep;
}

Result<KubeContext> ContextReader::result(const QString &file) const
{
    if (m_problems.isEmpty())
        return m_context;
    Error error;
    error.kind = ErrorKind::Config;
    if (m_problems.size() == 1) {
        error.message =
            QStringLiteral("The context \"%1\" cannot be used: %2.").arg(m_context.name, m_problems.constFirst());
    } else {
        error.message =
            QStringLiteral("The context \"%1\" cannot be used for %2 reasons: %3.")
                .arg(m_context.name, QString::number(m_problems.size()), m_problems.join(QStringLiteral("; ")));
        error.detail = m_problems.join(u'\n');
    }
    error.nextStep = m_nextStep.isEmpty()
                         ? QStringLiteral("Correct the entry in %1, or choose another context.").arg(file)
                         : m_nextStep;
    return error;
}

} // namespace shopflow::kube
