// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/config/ContextReader.h"

#include "kube/config/BoundedFile.h"
#include "kube/config/ForeignText.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>

namespace shopflow::kube {

namespace {

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
    StanzaReader reader(context, m_problems);
    // Their names are looked up by who asks for the context.
    reader.text(QStringLiteral("cluster"));
    m_namesCluster = m_problems.isEmpty();
    const auto before = m_problems.size();
    reader.text(QStringLiteral("user"));
    m_namesUser = m_problems.size() == before;
    reader.extensions();
    const QString namespaceName = reader.text(QStringLiteral("namespace"));
    if (namespaceName.isEmpty())
        return;
    static const QRegularExpression label(QStringLiteral("\\A[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\z"));
    if (!label.match(namespaceName).hasMatch())
        m_problems.append(QStringLiteral("its namespace \"%1\" is not a legal name").arg(printable(namespaceName)));
    m_context.namespaceName = namespaceName;
}

void ContextReader::readCluster(const QString &name, bool exists, const Stanza &cluster)
{
    m_context.clusterName = name;
    if (!exists) {
        if (m_namesCluster)
            m_problems.append(name.isEmpty() ? QStringLiteral("it names no cluster")
                                             : QStringLiteral("its cluster \"%1\" does not exist").arg(name));
        return;
    }
    readServer(cluster);
    StanzaReader reader(cluster, m_problems);
    m_context.caPem = reader.material(QStringLiteral("certificate-authority"));
    m_context.insecureSkipTlsVerify = reader.flag(QStringLiteral("insecure-skip-tls-verify"));
    if (m_context.insecureSkipTlsVerify && !m_context.caPem.isEmpty())
        m_problems.append(QStringLiteral("cluster \"%1\" sets both a certificate authority and "
                                         "insecure-skip-tls-verify")
                              .arg(name));
    m_context.tlsServerName = reader.text(QStringLiteral("tls-server-name"));
    m_context.disableCompression = reader.flag(QStringLiteral("disable-compression"));
    readProxy(cluster);
    m_pluginConfig = reader.extensions().value(QStringLiteral("client.authentication.k8s.io/exec"));
}

void ContextReader::readServer(const Stanza &cluster)
{
    const auto before = m_problems.size();
    const QString server = StanzaReader(cluster, m_problems).text(QStringLiteral("server"));
    if (server.isEmpty()) {
        if (m_problems.size() == before)
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
    const QString proxy = StanzaReader(cluster, m_problems).text(QStringLiteral("proxy-url"));
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
        if (m_namesUser)
            m_problems.append(name.isEmpty() ? QStringLiteral("it names no user")
                                             : QStringLiteral("its user \"%1\" does not exist").arg(name));
        return;
    }
    StanzaReader reader(user, m_problems);
    m_context.clientCertificatePem = reader.material(QStringLiteral("client-certificate"));
    m_context.clientKeyPem = Secret(reader.material(QStringLiteral("client-key")));
    const auto isSet = [&](const char *field) { return !user.body.value(QLatin1String(field)).toString().isEmpty(); };
    const bool wantsCertificate = isSet("client-certificate") || isSet("client-certificate-data");
    if (wantsCertificate && !isSet("client-key") && !isSet("client-key-data"))
        m_problems.append(QStringLiteral("user \"%1\" has a client certificate but no client key").arg(name));

    readTokens(user);
    m_context.username = reader.text(QStringLiteral("username"));
    m_context.password = Secret(reader.text(QStringLiteral("password")).toUtf8());
    const bool hasToken = !m_context.token.isEmpty() || !m_context.tokenFile.isEmpty();
    const bool hasBasic = !m_context.username.isEmpty() || !m_context.password.isEmpty();
    if (hasToken && hasBasic)
        m_problems.append(QStringLiteral("user \"%1\" has both a token and a user name with password").arg(name));
    readImpersonation(user);
    reader.extensions();
    const bool signedIn = wantsCertificate || hasToken || hasBasic;
    const auto exec = reader.mapping(QStringLiteral("exec"));
    const auto provider = reader.mapping(QStringLiteral("auth-provider"));
    if (exec && provider)
        m_problems.append(QStringLiteral("user \"%1\" has both an exec plugin and an auth-provider").arg(name));
    else if (exec)
        readPlugin(user, *exec, signedIn);
    else if (provider)
        readProvider(user, *provider, signedIn);
}

void ContextReader::readTokens(const Stanza &user)
{
    StanzaReader reader(user, m_problems);
    m_context.token = Secret(reader.text(QStringLiteral("token")).toUtf8());
    const QString tokenFile = reader.text(QStringLiteral("tokenFile"));
    if (tokenFile.isEmpty())
        return;
    m_context.tokenFile = reader.resolved(tokenFile);
    // With a token as fall-back an unreadable file is no obstacle.
    if (!m_context.token.isEmpty())
        return;
    const BoundedFile file = BoundedFile::readCredential(m_context.tokenFile);
    if (!file.problem().isEmpty())
        m_problems.append(QStringLiteral("the token file of user \"%1\" cannot be read from %2 (%3)")
                              .arg(user.name, m_context.tokenFile, file.problem()));
    else if (file.bytes().trimmed().isEmpty())
        m_problems.append(QStringLiteral("the token file %1 is empty").arg(m_context.tokenFile));
}

void ContextReader::readImpersonation(const Stanza &user)
{
    StanzaReader reader(user, m_problems);
    m_context.impersonateUser = reader.text(QStringLiteral("as"));
    m_context.impersonateGroups = reader.texts(QStringLiteral("as-groups"));
    m_context.impersonateUid = reader.text(QStringLiteral("as-uid"));
    const QMap<QString, QStringList> extra = reader.textLists(QStringLiteral("as-user-extra"));
    bool severalValues = false;
    for (auto it = extra.constBegin(); it != extra.constEnd(); ++it) {
        severalValues = severalValues || it.value().size() > 1;
        if (!it.value().isEmpty())
            m_context.impersonateExtra.insert(it.key(), it.value().constFirst());
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

void ContextReader::readPlugin(const Stanza &user, const QJsonObject &exec, bool signedIn)
{
    ExecPlugin plugin = ExecPlugin::read(exec, user.name, user.directory, m_problems);
    plugin.file = user.file;
    plugin.clusterConfig = m_pluginConfig.toObject();
    if (signedIn)
        return;
    const bool known = m_pluginConfig.isObject() || m_pluginConfig.isNull() || m_pluginConfig.isUndefined();
    if (plugin.provideClusterInfo && !known)
        m_problems.append(QStringLiteral("the cluster's extension for exec plugins must be a mapping"));
    m_context.exec = plugin;
}

void ContextReader::readProvider(const Stanza &user, const QJsonObject &provider, bool signedIn)
{
    const QJsonValue given = provider.value(QLatin1String("name"));
    if (!given.isString() && !given.isNull() && !given.isUndefined()) {
        m_problems.append(
            QStringLiteral("\"auth-provider.name\" of \"%1\" must be a string; put it in quotes").arg(user.name));
        return;
    }
    const QString providerName = printable(given.toString());
    const QString idToken = StanzaReader(user, m_problems)
                                .textsByName(provider, QStringLiteral("auth-provider.config"))
                                .value(QStringLiteral("id-token"));
    // Only this one gives way to other credentials; kubectl refuses the others in any case.
    if (providerName == QLatin1String("oidc") && signedIn)
        return;
    if (providerName == QLatin1String("oidc") && expiryOf(idToken) > QDateTime::currentDateTimeUtc().addSecs(10)) {
        m_context.token = Secret(idToken.toUtf8());
        return;
    }
    if (providerName.isEmpty()) {
        m_problems.append(QStringLiteral("user \"%1\" has an auth-provider without a name").arg(user.name));
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
