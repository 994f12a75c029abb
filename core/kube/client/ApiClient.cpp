// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/client/ApiClient.h"
#include "kube/auth/ExecCredentials.h"
#include "kube/client/ConnectionPool.h"
#include "kube/client/ServerProbe.h"
#include "kube/config/BoundedFile.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslKey>
#include <QSysInfo>
#include <algorithm>

namespace shopflow::kube {

namespace {

constexpr qint64 streamBuffer = 256 * 1024;
constexpr qint64 decompressedLimit = 512 * 1024 * 1024;
constexpr qint64 tokenLifeMs = 50'000;
constexpr int tokenPatienceMs = 250; // all requests wait for it

QByteArray userAgent()
{
    const QString cpu = QSysInfo::currentCpuArchitecture();
    const QString arch = cpu == QLatin1String("x86_64") ? QStringLiteral("amd64") : cpu;
    return QStringLiteral("shopflow-console/%1 (%2/%3) kubernetes")
        .arg(QStringLiteral(SHOPFLOW_VERSION), QSysInfo::kernelType(), arch)
        .toUtf8();
}

//! Qt hands line breaks in values through, which would forge further headers.
bool isSendable(const QByteArray &headerValue)
{
    return std::none_of(headerValue.cbegin(), headerValue.cend(),
                        [](char c) { return uchar(c) < 0x20 || uchar(c) == 0x7F; });
}

ApiError configError(const QString &message)
{
    ApiError error;
    error.transport = ApiError::Transport::Config;
    error.message = message;
    return error;
}

} // namespace

Result<std::unique_ptr<ApiClient>> ApiClient::create(KubeContext context, QObject *parent)
{
    auto identity = TlsIdentity::from(context);
    if (!identity)
        return identity.error();
    return std::unique_ptr<ApiClient>(new ApiClient(std::move(context), std::move(identity).value(), parent));
}

ApiClient::ApiClient(KubeContext context, TlsIdentity identity, QObject *parent)
    : QObject(parent), m_context(std::move(context)), m_identity(std::move(identity)),
      m_pool(new ConnectionPool(m_identity.proxy, this))
{
    // Over plain http no credentials are sent, so none are asked for.
    if (!m_context.exec || m_context.server.scheme() != QLatin1String("https"))
        return;
    m_plugin = new ExecCredentials(
        m_context, m_localClock, [this](const ExecCredential &credential) { return takeCredential(credential); }, this);
}

ApiClient::~ApiClient()
{
    // Before the managers, which would delete the replies under the jobs.
    const auto jobs = findChildren<ApiJob *>(QString(), Qt::FindDirectChildrenOnly);
    for (ApiJob *job : jobs)
        delete job;
}

Secret ApiClient::authorization()
{
    if (m_context.server.scheme() != QLatin1String("https"))
        return {};
    Secret token = m_plugin != nullptr ? m_plugin->credential().token : m_context.token;
    if (!m_context.tokenFile.isEmpty()) {
        if (!m_tokenAge.isValid() || m_tokenAge.hasExpired(tokenLifeMs)) {
            const QByteArray content =
                BoundedFile::readCredential(m_context.tokenFile, tokenPatienceMs).bytes().trimmed();
            // A file that cannot be read just now leaves the last good token in place.
            if (!content.isEmpty())
                m_fileToken = Secret(content);
            m_tokenAge.start();
        }
        if (!m_fileToken.isEmpty())
            token = m_fileToken;
    }
    if (!token.isEmpty())
        return Secret("Bearer " + token.reveal());
    if (m_context.username.isEmpty() && m_context.password.isEmpty())
        return {};
    const QByteArray pair = m_context.username.toUtf8() + ':' + m_context.password.reveal();
    return Secret("Basic " + pair.toBase64());
}

QVector<std::pair<QByteArray, QByteArray>> ApiClient::impersonationHeaders() const
{
    QVector<std::pair<QByteArray, QByteArray>> headers;
    if (m_context.impersonateUser.isEmpty())
        return headers;
    headers.append({"Impersonate-User", m_context.impersonateUser.toUtf8()});
    if (!m_context.impersonateUid.isEmpty())
        headers.append({"Impersonate-Uid", m_context.impersonateUid.toUtf8()});
    for (const QString &group : m_context.impersonateGroups)
        headers.append({"Impersonate-Group", group.toUtf8()});
    for (auto it = m_context.impersonateExtra.cbegin(); it != m_context.impersonateExtra.cend(); ++it)
        headers.append({"Impersonate-Extra-" + QUrl::toPercentEncoding(it.key()), it.value().toUtf8()});
    return headers;
}

QUrl ApiClient::urlOf(const ApiRequest &request) const
{
    QUrl url = m_context.server;
    QString prefix = url.path(QUrl::FullyDecoded);
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    url.setPath(prefix + request.path, QUrl::DecodedMode);
    // QUrlQuery leaves '+' alone, which servers read as a blank.
    QStringList items;
    const auto pairs = request.query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : pairs)
        items.append(QString::fromLatin1(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value)));
    url.setQuery(items.isEmpty() ? QString() : items.join(u'&'), QUrl::StrictMode);
    return url;
}

ApiJob *ApiClient::send(const ApiRequest &request)
{
    auto *job = new ApiJob(request, this);
    if (m_readOnly && !request.isReadOnly()) {
        ApiError error;
        error.transport = ApiError::Transport::ReadOnly;
        job->failLater(error);
        return job;
    }
    // The time a person needs to sign in does not count as the server's.
    launchSignedIn(job);
    return job;
}

void ApiClient::launch(ApiJob *job)
{
    if (job->isOver())
        return;
    if (const auto refusal = refusalOf(job->request())) {
        job->failLater(*refusal);
        return;
    }
    job->startDeadline(m_requestTimeout);
    dispatch(job);
}

void ApiClient::whenSignedIn(QObject *receiver, std::function<void(const std::optional<ApiError> &)> done)
{
    if (m_plugin == nullptr || m_plugin->isCurrent()) {
        done(std::nullopt);
        return;
    }
    m_plugin->require(receiver, [done = std::move(done)](const std::optional<Error> &problem) {
        if (!problem) {
            done(std::nullopt);
            return;
        }
        ApiError error;
        error.transport = problem->kind == ErrorKind::Cancelled ? ApiError::Transport::Cancelled
                                                                : ApiError::Transport::Credentials;
        error.message = problem->message;
        error.given = problem;
        done(error);
    });
}

bool ApiClient::canRenew(const ApiJob &job)
{
    return m_plugin != nullptr && m_plugin->noteRefused(job.m_generation);
}

ServerProbe &ApiClient::probe()
{
    if (m_probe == nullptr) {
        m_probe = new ServerProbe(*this, *m_timing);
        // Idle connections to a server that is gone hang whoever gets them.
        connect(m_probe, &ServerProbe::lost, m_pool, &ConnectionPool::retireAll);
        connect(m_probe, &ServerProbe::wokeUp, m_pool, &ConnectionPool::retireAll);
    }
    return *m_probe;
}

void ApiClient::launchSignedIn(ApiJob *job)
{
    if (job->request().anonymous) {
        launch(job);
        return;
    }
    whenSignedIn(job, [this, job](const std::optional<ApiError> &error) {
        if (error)
            job->failLater(*error);
        else
            launch(job);
    });
}

std::optional<Error> ApiClient::takeCredential(const ExecCredential &credential)
{
    if (credential.certificatePem == m_certificate)
        return std::nullopt;
    KubeContext context = m_context;
    context.clientCertificatePem = credential.certificatePem;
    context.clientKeyPem = credential.keyPem;
    auto identity = TlsIdentity::from(context);
    if (!identity) {
        Error error = identity.error();
        error.detail = QStringLiteral("The certificate came from the program \"%1\".").arg(m_context.exec->shortName());
        return error;
    }
    m_identity = std::move(identity).value();
    m_certificate = credential.certificatePem;
    // Open connections go on as whoever opened them.
    m_pool->retireAll();
    const auto jobs = findChildren<ApiJob *>(QString(), Qt::FindDirectChildrenOnly);
    for (ApiJob *job : jobs)
        job->endForNewIdentity();
    return std::nullopt;
}

ApiJob *ApiClient::send(const ApiRequest &request, QObject *receiver, std::function<void(const ApiJob &)> done)
{
    ApiJob *job = send(request);
    connect(job, &ApiJob::finished, receiver, [done = std::move(done)](ApiJob *finished) { done(*finished); });
    return job;
}

std::optional<ApiError> ApiClient::refusalOf(const ApiRequest &request)
{
    if (!request.path.startsWith(u'/'))
        return configError(QStringLiteral("The request names no legal object."));
    if (request.anonymous)
        return std::nullopt;
    // Qt sends a header once only: all groups but one would be lost silently.
    if (m_context.impersonateGroups.size() > 1)
        return configError(QStringLiteral("The context \"%1\" impersonates several groups, which cannot be sent.")
                               .arg(m_context.name));
    if (m_context.impersonateUser.isEmpty() && !m_context.impersonateGroups.isEmpty())
        return configError(
            QStringLiteral("The context \"%1\" impersonates a group without a user.").arg(m_context.name));
    QByteArrayList values{authorization().reveal(), request.accept, request.contentType};
    for (const auto &[name, value] : impersonationHeaders())
        values.append(value);
    if (!std::all_of(values.cbegin(), values.cend(), isSendable))
        return configError(
            QStringLiteral("The token or user of the context \"%1\" holds control characters.").arg(m_context.name));
    return std::nullopt;
}

void ApiClient::addIdentity(QNetworkRequest &wire)
{
    const Secret credentials = authorization();
    if (!credentials.isEmpty())
        wire.setRawHeader("Authorization", credentials.reveal());
    for (const auto &[name, value] : impersonationHeaders())
        wire.setRawHeader(name, value);
}

void ApiClient::dispatch(ApiJob *job)
{
    const ApiRequest &request = job->request();
    QNetworkRequest wire(urlOf(request));
    QSslConfiguration tls = m_identity.configuration;
    if (request.anonymous) {
        tls.setLocalCertificateChain({});
        tls.setPrivateKey({});
    }
    wire.setSslConfiguration(tls);
    if (m_identity.peerName != m_context.server.host())
        wire.setPeerVerifyName(m_identity.peerName);
    // Over HTTP/2 a GOAWAY or a half-closed connection hangs all that follows.
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Lists of near-identical objects look like an archive bomb to Qt.
    wire.setDecompressedSafetyCheckThreshold(decompressedLimit);
    wire.setRawHeader("User-Agent", userAgent());
    wire.setRawHeader("Accept", request.accept);
    wire.setRawHeader("Accept-Language", "en");
    if (!request.contentType.isEmpty())
        wire.setRawHeader("Content-Type", request.contentType);
    if (!request.anonymous)
        addIdentity(wire);
    // By hand, which also turns Qt's decoding off. That keeps all packed bytes of an answer
    // until it ends, a block for each event, and a watch goes on for minutes.
    const bool goesOn = request.pool == Pool::Watch || request.pool == Pool::Logs;
    if (m_context.disableCompression || goesOn)
        wire.setRawHeader("Accept-Encoding", "identity");

    ++m_requestCount;
    job->m_generation = m_plugin != nullptr ? m_plugin->generation() : 0;
    QNetworkAccessManager *manager = m_pool->take(request.pool);
    QNetworkReply *reply =
        request.method == "GET" ? manager->get(wire) : manager->sendCustomRequest(wire, request.method, request.body);
    if (job->isStream())
        reply->setReadBufferSize(streamBuffer);
    connect(reply, &QNetworkReply::finished, m_pool, [pool = m_pool, manager] { pool->giveBack(manager); });
    job->attach(reply);
}

void ApiClient::retire(QNetworkAccessManager *manager)
{
    m_pool->retire(manager);
}

void ApiClient::noteWarning(const QString &text)
{
    if (m_seenWarnings.contains(text))
        return;
    m_seenWarnings.append(text);
    Q_EMIT warningReceived(text);
}

} // namespace shopflow::kube
