// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/client/ApiJob.h"
#include "base/Logging.h"
#include "kube/auth/ExecCredentials.h"
#include "kube/client/ApiClient.h"
#include "kube/client/ReplyError.h"
#include "kube/client/WarningHeader.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace shopflow::kube {

using namespace std::chrono_literals;

namespace {

void logRequest(const ApiRequest &request, int status, qint64 milliseconds, bool open)
{
    qCDebug(lcRequest).noquote() << request.method << request.path << status << milliseconds << "ms"
                                 << (open ? "open" : "");
}

constexpr int maximalRepeats = 2;
constexpr std::chrono::seconds longestRepeatWait = 10s;
constexpr std::chrono::milliseconds streamHeaderTimeout = 30s;
// An error page longer than this tells nothing more.
constexpr qsizetype maximalErrorBody = 256 * 1024;

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

//! Go's servers and nginx answer a request without TLS in words of their own.
bool wantsTls(const ApiError &error)
{
    return error.status == 400 && error.message.contains(QLatin1String("HTTP request"), Qt::CaseInsensitive) &&
           error.message.contains(QLatin1String("HTTPS"));
}

//! When the certificate ran out that \a client shows by its context; invalid while it
//! has not. What counts is the server's time.
QDateTime expiryOf(const ApiClient &client)
{
    // One that a program gave is renewed by it.
    const QSslCertificate certificate = client.identity().configuration.localCertificate();
    if (certificate.isNull() || client.plugin() != nullptr || certificate.expiryDate() > client.clock().now())
        return {};
    return certificate.expiryDate().toUTC();
}

} // namespace

QJsonObject ApiResponse::object() const
{
    return QJsonDocument::fromJson(body).object();
}

ApiJob::ApiJob(ApiRequest request, ApiClient *client) : QObject(client), m_request(std::move(request)), m_client(client)
{
    m_deadline.setSingleShot(true);
    m_repeatWait.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &ApiJob::onDeadline);
    connect(&m_repeatWait, &QTimer::timeout, this, [this] { m_client->dispatch(this); });
}

ApiJob::~ApiJob()
{
    if (m_reply != nullptr) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

Result<ApiResponse> ApiJob::result() const
{
    if (m_succeeded)
        return m_response;
    return m_error.toError();
}

void ApiJob::startDeadline(std::chrono::milliseconds cap)
{
    std::chrono::milliseconds time = m_request.timeout;
    if (isStream()) {
        // Only the head has to come in time; a stream may be silent for long.
        time = time > 0ms ? std::min(time, streamHeaderTimeout) : streamHeaderTimeout;
    }
    if (cap > 0ms)
        time = time > 0ms ? std::min(time, cap) : cap;
    if (time > 0ms)
        m_deadline.start(time);
}

void ApiJob::attach(QNetworkReply *reply)
{
    m_reply = reply;
    m_sslErrors.clear();
    m_elapsed.start();
    m_sentAt = m_client->m_clock.localNow();
    connect(reply, &QNetworkReply::metaDataChanged, this, &ApiJob::noteTime);
    connect(reply, &QNetworkReply::finished, this, &ApiJob::onReplyFinished);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_sslErrors = errors; });
    if (isStream()) {
        connect(reply, &QNetworkReply::metaDataChanged, this, &ApiJob::noteHead);
        connect(reply, &QNetworkReply::readyRead, this, &ApiJob::onReadyRead);
    }
}

void ApiJob::cancel()
{
    if (m_done || m_cancelled)
        return;
    m_cancelled = true;
    endNow();
}

void ApiJob::onDeadline()
{
    if (m_done || m_cancelled)
        return;
    m_timedOut = true;
    // The connection may hang for ever; new requests must not be queued behind it.
    if (m_reply != nullptr)
        m_client->retire(m_reply->manager());
    endNow();
}

void ApiJob::endNow()
{
    m_repeatWait.stop();
    // abort() emits finished() at once, which arrives in onReplyFinished().
    if (m_reply != nullptr && m_reply->isRunning())
        m_reply->abort();
    else
        settle();
}

void ApiJob::endForNewIdentity()
{
    if (m_done || !isStream() || m_reply == nullptr)
        return;
    m_rotated = true;
    endNow();
}

void ApiJob::setPaused(bool paused)
{
    m_paused = paused;
    if (paused || m_done || !isStream())
        return;
    // From the event loop, so that no signal comes out of this call.
    QMetaObject::invokeMethod(this, &ApiJob::onReadyRead, Qt::QueuedConnection);
}

void ApiJob::noteTime()
{
    if (m_reply == nullptr || !m_sentAt.isValid())
        return;
    const QByteArray date = m_reply->rawHeader("Date");
    if (date.isEmpty())
        return;
    m_client->m_clock.learn(date, m_sentAt, m_client->m_clock.localNow());
    m_sentAt = {};
}

void ApiJob::noteHead()
{
    if (m_reply == nullptr || m_startedSent || m_cancelled || m_timedOut)
        return;
    const int status = statusOf(*m_reply);
    if (status < 200 || status >= 300)
        return;
    m_startedSent = true;
    m_deadline.stop();
    noteAccepted(status);
    m_response.status = status;
    m_client->noteHeard();
    takeWarnings();
    logRequest(m_request, status, m_elapsed.elapsed(), true);
    Q_EMIT started();
}

void ApiJob::onReadyRead()
{
    if (m_reply == nullptr || m_done || m_paused || m_cancelled || m_timedOut)
        return;
    noteHead();
    if (m_reply == nullptr || m_done)
        return; // a receiver of started() cancelled
    if (m_startedSent) {
        const QByteArray bytes = m_reply->readAll();
        if (!bytes.isEmpty()) {
            m_client->noteHeard();
            Q_EMIT bytesReceived(bytes);
        }
    } else if (statusOf(*m_reply) > 0) {
        m_errorBody.append(m_reply->readAll().left(maximalErrorBody - m_errorBody.size()));
    }
    if (m_endPending && !m_paused && !m_done) {
        m_endPending = false;
        settle();
    }
}

void ApiJob::takeWarnings()
{
    m_response.warnings = warningTexts(m_reply->rawHeader("Warning"));
    for (const QString &text : std::as_const(m_response.warnings))
        m_client->noteWarning(text);
}

void ApiJob::onReplyFinished()
{
    if (m_done || m_reply == nullptr)
        return;
    if (isStream() && !m_cancelled && !m_timedOut && !m_rotated) {
        // What is left in the buffer belongs to the receiver first.
        m_endPending = true;
        onReadyRead();
        return;
    }
    settle();
}

void ApiJob::settle()
{
    if (m_done)
        return;
    m_error = {};
    int status = 0;
    if (m_cancelled) {
        m_error.transport = ApiError::Transport::Cancelled;
    } else if (m_timedOut) {
        m_error.transport = ApiError::Transport::Timeout;
        m_error.message = QStringLiteral("No complete answer came within the time allowed.");
    } else if (m_rotated) {
        m_error.transport = ApiError::Transport::Refused;
        m_error.message = QStringLiteral("The connection was closed because the client certificate was renewed.");
    } else if (m_reply != nullptr) {
        status = statusOf(*m_reply);
        readAnswer(status);
        noteAccepted(status);
        if (m_succeeded || (status >= 400 && status < 500))
            m_client->noteHeard();
        if (!m_succeeded && (repeatLater(status) || renewLater(status)))
            return;
    }
    nameError();
    // A stream was told when it opened, for many end only with the program.
    if (!m_startedSent)
        logRequest(m_request, status, m_elapsed.elapsed(), false);
    dropReply();
    finishLater();
}

void ApiJob::readAnswer(int status)
{
    const QNetworkReply::NetworkError code = m_reply->error();
    const QByteArray contentType = m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
    if (status >= 200 && status < 300 && code == QNetworkReply::NoError) {
        m_response.status = status;
        if (!isStream()) {
            takeWarnings();
            m_response.body = m_reply->readAll();
        }
        // A portal's login page comes with status 200.
        if (contentType.startsWith("text/html") && !isStream()) {
            m_error = ApiError::fromBody(status, m_response.body, contentType);
            m_error.transport = ApiError::Transport::Protocol;
            return;
        }
        m_succeeded = true;
    } else if (status >= 300 && status < 400) {
        m_error.transport = ApiError::Transport::Protocol;
        m_error.status = status;
        const QUrl target = m_reply->header(QNetworkRequest::LocationHeader).toUrl();
        m_error.message = QStringLiteral("The server sent a redirect to %1, which is not followed.")
                              .arg(target.host().isEmpty() ? QStringLiteral("another address") : target.host());
    } else if (status >= 400) {
        m_errorBody.append(m_reply->read(maximalErrorBody - m_errorBody.size()));
        m_error = ApiError::fromBody(status, m_errorBody, contentType, m_request.method == "POST");
        bool whole = false;
        const int seconds = m_reply->rawHeader("Retry-After").trimmed().toInt(&whole);
        if (whole && seconds >= 0)
            m_error.retryAfter = std::chrono::seconds(seconds);
    } else {
        m_error = transportError(code, m_reply->errorString(), m_sslErrors, m_client->identity().peerName);
        m_error.status = status;
    }
}

bool ApiJob::repeatLater(int status)
{
    bool whole = false;
    const int seconds = m_reply->rawHeader("Retry-After").trimmed().toInt(&whole);
    // A server that is too busy has not looked at the request, so a write may be
    // sent again as well.
    const bool repeatable = status == 429 || (status == 503 && m_request.method == "GET");
    if (m_request.pool != Pool::Crud || !repeatable || !whole || seconds < 0 || std::chrono::seconds(seconds) > longestRepeatWait ||
        m_repeats >= maximalRepeats)
        return false;
    const std::chrono::milliseconds wait = std::chrono::seconds(seconds);
    if (m_deadline.isActive() && m_deadline.remainingTimeAsDuration() <= wait)
        return false;
    ++m_repeats;
    m_errorBody.clear();
    m_error = {};
    dropReply();
    m_repeatWait.start(wait);
    return true;
}

void ApiJob::noteAccepted(int status)
{
    if (status >= 200 && status != 401 && !m_request.anonymous && m_client->plugin() != nullptr)
        m_client->plugin()->noteAccepted(m_generation);
}

bool ApiJob::renewLater(int status)
{
    if (status != 401)
        return false;
    // The server has looked at nothing but who we are, so a write may go again too.
    if (m_renewed || m_request.pool == Pool::Probe || !m_client->canRenew(*this))
        return false;
    m_renewed = true;
    m_deadline.stop();
    m_errorBody.clear();
    m_endPending = false;
    m_error = {};
    // First: the new reply may come at once.
    dropReply();
    m_client->launchSignedIn(this);
    return true;
}

void ApiJob::dropReply()
{
    if (m_reply == nullptr)
        return;
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply = nullptr;
}

void ApiJob::failLater(ApiError error)
{
    if (m_done)
        return;
    m_error = std::move(error);
    nameError();
    finishLater();
}

void ApiJob::nameError()
{
    m_error.where = QString::fromLatin1(m_request.method) + u' ' + m_request.path;
    m_error.nameServer(m_client->context().server, m_client->context().name);
    if (const QDateTime expiry = m_error.isUnauthorized() && !m_request.anonymous ? expiryOf(*m_client) : QDateTime();
        expiry.isValid())
        m_error.given = Error{ErrorKind::Unauthorized,
                              QStringLiteral("The client certificate of the context “%1” expired on %2 UTC.")
                                  .arg(m_error.context, expiry.toString(QStringLiteral("yyyy-MM-dd HH:mm"))),
                              m_error.toError().detail,
                              QStringLiteral("Fetch a fresh kubeconfig, or have the certificate renewed.")};
    if (m_client->context().server.scheme() != QLatin1String("http") || !wantsTls(m_error))
        return;
    m_error.transport = ApiError::Transport::Protocol;
    m_error.given = Error{ErrorKind::Unreachable,
                          QStringLiteral("The server %1 of the context “%2” takes only TLS connections, and its address "
                                         "begins with http://.")
                              .arg(m_error.server, m_error.context),
                          m_error.message, QStringLiteral("Write https:// in the kubeconfig instead.")};
}

void ApiJob::finishLater()
{
    if (m_done)
        return;
    m_done = true;
    m_deadline.stop();
    QMetaObject::invokeMethod(this, &ApiJob::finish, Qt::QueuedConnection);
}

void ApiJob::finish()
{
    Q_EMIT finished(this);
    deleteLater();
}

} // namespace shopflow::kube
