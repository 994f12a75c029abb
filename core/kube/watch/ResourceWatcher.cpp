// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/watch/ResourceWatcher.h"
#include "base/Logging.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <algorithm>
#include <utility>

namespace shopflow::kube {

using namespace std::chrono_literals;

namespace {

constexpr int pageSize = 500;
constexpr int shortestWatchSeconds = 300;
constexpr int longestWatchSeconds = 600;
constexpr std::chrono::milliseconds restPause = 1s;

QString versionOf(const QJsonObject &object)
{
    return object.value(QLatin1String("metadata")).toObject().value(QLatin1String("resourceVersion")).toString();
}

bool isTooLargeVersion(const ApiError &error)
{
    if (error.message.contains(QLatin1String("Too large resource version")))
        return true;
    for (const ApiError::Cause &cause : error.causes) {
        if (cause.reason == QLatin1String("ResourceVersionTooLarge"))
            return true;
    }
    return false;
}

//! True when the version we stand at is of no more use.
bool needsRelist(const ApiError &error)
{
    return error.isExpired() || error.reason == QLatin1String("Expired") || error.reason == QLatin1String("Gone") ||
           error.status == 400 || error.status == 422 || isTooLargeVersion(error);
}

} // namespace

ResourceWatcher::ResourceWatcher(ApiClient &client, WatchScope scope, QObject *parent)
    : QObject(parent), m_client(client), m_scope(std::move(scope))
{
    m_state.since = QDateTime::currentDateTimeUtc();
    m_retry.setSingleShot(true);
    m_silence.setSingleShot(true);
    m_stale.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ResourceWatcher::next);
    connect(&m_silence, &QTimer::timeout, this, &ResourceWatcher::onSilence);
    connect(&m_stale, &QTimer::timeout, this, [this] {
        if (m_state.phase == CacheState::Phase::Reconnecting)
            setPhase(CacheState::Phase::Stale, m_state.reason);
    });
}

ResourceWatcher::~ResourceWatcher()
{
    stop();
}

void ResourceWatcher::start()
{
    if (!m_stopped)
        return;
    m_stopped = false;
    m_relist = true;
    next();
}

void ResourceWatcher::stop()
{
    m_stopped = true;
    m_retry.stop();
    m_stale.stop();
    dropWatch();
    m_listing.clear();
}

void ResourceWatcher::retryNow()
{
    if (m_stopped)
        return;
    if (!m_retry.isActive()) {
        const bool silent = m_state.lastHeard.msecsTo(QDateTime::currentDateTimeUtc()) >= m_timings.doubtful.count();
        if (!m_silence.isActive() || !silent)
            return;
        dropWatch();
    }
    m_retry.stop();
    m_backoff.reset();
    next();
}

void ResourceWatcher::next()
{
    if (m_stopped)
        return;
    if (m_relist)
        list({}, pageSize);
    else
        watch();
}

void ResourceWatcher::list(const QString &continueToken, int limit)
{
    if (continueToken.isEmpty()) {
        m_listing.clear();
        if (!m_hasList && m_state.phase == CacheState::Phase::Empty)
            setPhase(CacheState::Phase::Listing);
    }
    ApiRequest::ListOptions options;
    options.labelSelector = m_scope.labelSelector;
    options.fieldSelector = m_scope.fieldSelector;
    options.continueToken = continueToken;
    options.limit = limit;
    const bool isContinued = !continueToken.isEmpty();
    m_job = m_client.send(ApiRequest::list(m_scope.type, m_scope.namespaceName, options), this,
                          [this, isContinued](const ApiJob &job) { onListed(job, isContinued); });
}

void ResourceWatcher::onListed(const ApiJob &job, bool wasContinued)
{
    if (m_stopped || &job != m_job)
        return;
    m_job = nullptr;
    if (!job.succeeded()) {
        // The token of a long list ran out: one whole list instead of endless pages.
        if (wasContinued && job.error().isExpired()) {
            list({}, 0);
            return;
        }
        fail(job.error(), true);
        return;
    }
    heard();
    DecodedList page = decodeList(job.response().body);
    if (!page.valid) {
        ApiError error;
        error.transport = ApiError::Transport::Protocol;
        error.message = QStringLiteral("The server's answer is not a list of %1.").arg(m_scope.type.resource);
        fail(error, true);
        return;
    }
    m_listing.append(std::move(page.items));
    if (!page.continueToken.isEmpty()) {
        list(page.continueToken, pageSize);
        return;
    }
    m_resourceVersion = page.resourceVersion;
    takeList();
}

void ResourceWatcher::takeList()
{
    const QVector<QJsonObject> complete = std::exchange(m_listing, {});
    m_relist = false;
    m_hasList = true;
    qCDebug(lcWatch) << "listed" << m_scope.type.resource << complete.size() << "at" << m_resourceVersion;
    Q_EMIT listed(complete);
    if (m_stopped)
        return;
    setPhase(CacheState::Phase::Live);
    watch();
}

void ResourceWatcher::watch()
{
    ApiRequest::ListOptions options;
    options.labelSelector = m_scope.labelSelector;
    options.fieldSelector = m_scope.fieldSelector;
    options.resourceVersion = m_resourceVersion;
    ApiRequest request = ApiRequest::watch(m_scope.type, m_scope.namespaceName, options);
    // Spread, so that the watches of many consoles do not end together.
    const int seconds = QRandomGenerator::global()->bounded(shortestWatchSeconds, longestWatchSeconds + 1);
    request.addParameter(QStringLiteral("timeoutSeconds"), QString::number(seconds));
    m_decoder.clear();
    m_sawEvents = false;
    m_healthy.invalidate();
    ApiJob *job = m_client.send(request, this, [this](const ApiJob &finished) { onWatchFinished(finished); });
    m_job = job;
    connect(job, &ApiJob::started, this, [this, job] {
        if (job != m_job)
            return;
        m_healthy.start();
        heard();
        m_silence.start(m_timings.silence);
        setPhase(CacheState::Phase::Live);
    });
    connect(job, &ApiJob::bytesReceived, this, [this, job](const QByteArray &bytes) {
        if (job == m_job)
            onWatchBytes(bytes);
    });
}

void ResourceWatcher::onWatchBytes(const QByteArray &bytes)
{
    heard();
    m_silence.start(m_timings.silence);
    const ApiJob *const job = m_job;
    QVector<WatchEvent> passOn;
    const QVector<WatchEvent> events = m_decoder.feed(bytes);
    for (const WatchEvent &event : events) {
        takeEvent(event, passOn);
        // An error event ends the watch; what follows it means nothing.
        if (m_job != job)
            break;
    }
    if (!passOn.isEmpty())
        Q_EMIT eventsReceived(passOn);
}

void ResourceWatcher::takeEvent(const WatchEvent &event, QVector<WatchEvent> &passOn)
{
    switch (event.type) {
    case WatchEvent::Type::Added:
    case WatchEvent::Type::Modified:
    case WatchEvent::Type::Deleted:
        passOn.append(event);
        [[fallthrough]];
    case WatchEvent::Type::Bookmark:
        m_sawEvents = true;
        if (const QString version = versionOf(event.object); !version.isEmpty())
            m_resourceVersion = version;
        return;
    case WatchEvent::Type::Error:
        onErrorEvent(event.object);
        return;
    case WatchEvent::Type::Malformed: {
        qCWarning(lcWatch) << "a watch of" << m_scope.type.resource << "brought something that is no event";
        dropWatch();
        ApiError error;
        error.transport = ApiError::Transport::Protocol;
        error.message = QStringLiteral("The server sent something that is no watch event.");
        fail(error, false);
        return;
    }
    }
}

void ResourceWatcher::onErrorEvent(const QJsonObject &status)
{
    dropWatch();
    const int code = status.value(QLatin1String("code")).toInt(500);
    const ApiError error =
        ApiError::fromBody(code, QJsonDocument(status).toJson(QJsonDocument::Compact), "application/json");
    if (needsRelist(error) && m_backoff.failures() == 0) {
        // Routine after a sleep; only a repetition has to slow down.
        (void)m_backoff.next();
        m_relist = true;
        setPhase(CacheState::Phase::Reconnecting, error.toError());
        retryAfter(0ms);
        return;
    }
    fail(error, needsRelist(error));
}

void ResourceWatcher::onSilence()
{
    dropWatch();
    ApiError error;
    error.transport = ApiError::Transport::Timeout;
    error.message = QStringLiteral("Nothing came over the connection for %1 seconds.")
                        .arg(std::chrono::duration_cast<std::chrono::seconds>(m_timings.silence).count());
    fail(error, false);
}

void ResourceWatcher::onWatchFinished(const ApiJob &job)
{
    if (m_stopped || &job != m_job)
        return;
    m_job = nullptr;
    m_silence.stop();
    const bool wasOpen = m_healthy.isValid();
    const std::chrono::milliseconds time(wasOpen ? m_healthy.elapsed() : 0);
    m_backoff.noteHealthyFor(time);
    if (!job.succeeded()) {
        const bool relist = needsRelist(job.error());
        if (relist && m_backoff.failures() == 0) {
            (void)m_backoff.next();
            m_relist = true;
            setPhase(CacheState::Phase::Reconnecting, job.error().toError());
            retryAfter(0ms);
            return;
        }
        fail(job.error(), relist);
        return;
    }
    if (time < m_timings.shortWatch && !m_sawEvents) {
        ApiError error;
        error.transport = ApiError::Transport::Refused;
        error.message = QStringLiteral("The server ended the watch at once.");
        fail(error, false);
        return;
    }
    // The regular end of a watch: go on where it stopped.
    m_backoff.reset();
    retryAfter(time < m_timings.shortWatch ? restPause : 0ms);
}

void ResourceWatcher::dropWatch()
{
    m_silence.stop();
    if (ApiJob *job = m_job) {
        m_job = nullptr;
        job->disconnect(this);
        job->cancel();
    }
}

void ResourceWatcher::fail(const ApiError &error, bool relist)
{
    m_silence.stop();
    if (relist)
        m_relist = true;
    m_listing.clear();
    const Error reason = error.toError();
    qCDebug(lcWatch).noquote() << m_scope.type.resource << "failed:" << reason.message;
    const bool isForbidden = error.isForbidden();
    if (isForbidden || error.isUnauthorized() || error.transport == ApiError::Transport::Config ||
        error.transport == ApiError::Transport::Credentials) {
        // Rights and tokens come back by people's hands, not within seconds.
        m_relist = true;
        setPhase(isForbidden ? CacheState::Phase::Forbidden : CacheState::Phase::Failed, reason);
        retryAfter(m_timings.slowRetry);
        return;
    }
    if (!m_hasList)
        setPhase(CacheState::Phase::Failed, reason);
    else if (m_state.phase != CacheState::Phase::Stale)
        setPhase(CacheState::Phase::Reconnecting, reason);
    const std::chrono::milliseconds wait = m_backoff.next();
    const std::chrono::milliseconds chosen = m_timings.firstRetry > 0ms ? m_timings.firstRetry : wait;
    retryAfter(std::max<std::chrono::milliseconds>(chosen, error.retryAfter));
}

void ResourceWatcher::retryAfter(std::chrono::milliseconds wait)
{
    m_retry.start(wait);
}

void ResourceWatcher::setPhase(CacheState::Phase phase, const Error &reason)
{
    if (phase == CacheState::Phase::Forbidden || phase == CacheState::Phase::Failed)
        m_hasList = false;
    if (phase == CacheState::Phase::Reconnecting) {
        if (!m_stale.isActive())
            m_stale.start(m_timings.stale);
    } else {
        m_stale.stop();
    }
    if (m_state.phase == phase && m_state.reason == reason)
        return;
    if (m_state.phase != phase)
        m_state.since = QDateTime::currentDateTimeUtc();
    m_state.phase = phase;
    m_state.reason = reason;
    Q_EMIT stateChanged(m_state);
}

void ResourceWatcher::heard()
{
    m_state.lastHeard = QDateTime::currentDateTimeUtc();
}

} // namespace shopflow::kube
