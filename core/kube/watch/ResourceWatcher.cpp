// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/watch/ResourceWatcher.h"
#include "base/Logging.h"
#include "kube/client/ServerProbe.h"
#include "kube/watch/PagedList.h"
#include "kube/watch/WatchStream.h"
#include "kube/watch/WatchVerdict.h"

#include <QJsonDocument>
#include <algorithm>
#include <utility>

namespace shopflow::kube {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds restPause = 1s;

} // namespace

ResourceWatcher::ResourceWatcher(ApiClient &client, WatchScope scope, QObject *parent)
    : QObject(parent), m_client(client), m_scope(std::move(scope)), m_freshness(client),
      m_retry(client.timing().makeAlarm(this))
{
    connect(m_retry, &Alarm::rang, this, &ResourceWatcher::onRetry);
    connect(&m_freshness, &CacheFreshness::stateChanged, this, &ResourceWatcher::stateChanged);
    connect(&client.probe(), &ServerProbe::lost, this, &ResourceWatcher::onServerLost);
    connect(&client.probe(), &ServerProbe::back, this, &ResourceWatcher::onServerBack);
    connect(&client.probe(), &ServerProbe::wokeUp, this, &ResourceWatcher::onWokeUp);
}

ResourceWatcher::~ResourceWatcher()
{
    stop();
}

void ResourceWatcher::setTimings(const WatchTimings &timings)
{
    m_timings = timings;
    m_freshness.setStaleAfter(timings.stale);
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
    m_retry->stop();
    m_freshness.rest();
    dropRequest();
}

void ResourceWatcher::retryNow()
{
    if (m_stopped)
        return;
    if (!m_retry->isActive()) {
        if (m_stream == nullptr || !m_stream->isOpen() || m_stream->silentFor() < m_timings.doubtful)
            return;
    }
    m_backoff.reset();
    next();
}

void ResourceWatcher::onRetry()
{
    // Asking is the probe's part while nobody answers. Once in a while it is tried all
    // the same, because an answer to the probe's question may be refused on its own.
    m_heldBack = !m_heldBack && m_client.probe().isLost();
    if (m_heldBack)
        m_retry->start(m_timings.slowRetry);
    else
        next();
}

void ResourceWatcher::next()
{
    if (m_stopped)
        return;
    m_retry->stop();
    dropRequest();
    ++m_attempt;
    if (!m_relist)
        watch(false);
    else if (m_client.streamsLists() && !m_inPages)
        watch(true);
    else
        list();
}

void ResourceWatcher::list()
{
    if (!m_freshness.hasList() && m_freshness.phase() == CacheState::Phase::Empty)
        m_freshness.setPhase(CacheState::Phase::Listing);
    m_list = new PagedList(m_client, m_scope, this);
    connect(m_list, &PagedList::pageRead, this, [this](const QVector<QJsonObject> &objects) {
        m_freshness.heard();
        tellArrived(objects);
    });
    connect(m_list, &PagedList::failed, this, [this](const ApiError &error) { fail(error, true); });
    connect(m_list, &PagedList::finished, this, [this] {
        m_resourceVersion = m_list->resourceVersion();
        const QVector<QJsonObject> objects = m_list->objects();
        const int attempt = m_attempt;
        takeList(objects);
        if (m_stopped || attempt != m_attempt)
            return;
        dropRequest();
        m_freshness.setPhase(CacheState::Phase::Live);
        watch(false);
    });
    m_list->start();
}

void ResourceWatcher::takeList(const QVector<QJsonObject> &objects)
{
    m_relist = false;
    m_freshness.noteList();
    qCDebug(lcWatch) << "listed" << m_scope.type.resource << objects.size() << "at" << m_resourceVersion;
    Q_EMIT listed(objects);
}

void ResourceWatcher::watch(bool initialEvents)
{
    m_initial.reset(initialEvents);
    if (initialEvents && !m_freshness.hasList() && m_freshness.phase() == CacheState::Phase::Empty)
        m_freshness.setPhase(CacheState::Phase::Listing);
    m_stream = new WatchStream(m_client, m_scope, m_timings, initialEvents ? QString() : m_resourceVersion,
                               initialEvents, this);
    const auto noteWord = [this] {
        m_freshness.heard();
        if (!m_initial.isExpected())
            m_freshness.setPhase(CacheState::Phase::Live);
    };
    connect(m_stream, &WatchStream::opened, this, noteWord);
    connect(m_stream, &WatchStream::heard, this, noteWord);
    connect(m_stream, &WatchStream::received, this, &ResourceWatcher::onEvents);
    connect(m_stream, &WatchStream::fellSilent, this, &ResourceWatcher::onFellSilent);
    connect(m_stream, &WatchStream::ended, this, &ResourceWatcher::onStreamEnded);
    connect(m_stream, &WatchStream::failed, this, &ResourceWatcher::onStreamFailed);
    m_stream->start();
}

void ResourceWatcher::onEvents(const QVector<WatchEvent> &events)
{
    const int attempt = m_attempt;
    QVector<WatchEvent> passOn;
    QVector<QJsonObject> arrivals;
    for (const WatchEvent &event : events) {
        if (m_initial.isExpected() && event.type != WatchEvent::Type::Error && event.type != WatchEvent::Type::Malformed)
            takeInitial(event, arrivals);
        else if (!takeEvent(event, passOn))
            break;
        // A receiver of the list may have stopped us.
        if (m_stopped || attempt != m_attempt)
            return;
    }
    if (!passOn.isEmpty())
        Q_EMIT eventsReceived(passOn);
    tellArrived(arrivals);
}

void ResourceWatcher::takeInitial(const WatchEvent &event, QVector<QJsonObject> &arrivals)
{
    const InitialEvents::Step step = m_initial.take(event);
    if (step == InitialEvents::Step::Arrived)
        arrivals.append(event.object);
    if (step != InitialEvents::Step::Complete)
        return;
    arrivals.clear();
    m_resourceVersion = versionOf(event.object);
    const QVector<QJsonObject> objects = m_initial.takeObjects();
    const int attempt = m_attempt;
    takeList(objects);
    if (!m_stopped && attempt == m_attempt)
        m_freshness.setPhase(CacheState::Phase::Live);
}

void ResourceWatcher::tellArrived(const QVector<QJsonObject> &objects)
{
    if (!objects.isEmpty() && m_freshness.phase() == CacheState::Phase::Listing)
        Q_EMIT arrived(objects);
}

bool ResourceWatcher::takeEvent(const WatchEvent &event, QVector<WatchEvent> &passOn)
{
    switch (event.type) {
    case WatchEvent::Type::Added:
    case WatchEvent::Type::Modified:
    case WatchEvent::Type::Deleted:
        passOn.append(event);
        [[fallthrough]];
    case WatchEvent::Type::Bookmark:
        if (const QString version = versionOf(event.object); !version.isEmpty())
            m_resourceVersion = version;
        return true;
    case WatchEvent::Type::Error:
        onErrorEvent(event.object);
        return false;
    case WatchEvent::Type::Malformed:
        break;
    }
    qCWarning(lcWatch) << "a watch of" << m_scope.type.resource << "brought something that is no event";
    fail(watchverdict::malformed(), m_initial.isExpected());
    return false;
}

void ResourceWatcher::onErrorEvent(const QJsonObject &status)
{
    const int code = status.value(QLatin1String("code")).toInt(500);
    const ApiError error =
        ApiError::fromBody(code, QJsonDocument(status).toJson(QJsonDocument::Compact), "application/json");
    if (watchverdict::needsRelist(error))
        failExpired(error);
    else
        fail(error, false);
}

void ResourceWatcher::onStreamFailed(const ApiError &error)
{
    // Servers that do not know the question refuse it in many ways; a list in pages
    // tells what is really forbidden.
    if (m_initial.isExpected() && !m_stream->isOpen() && watchverdict::refusesStreams(error)) {
        if (error.status == 422)
            m_client.setStreamsLists(false);
        fallBackToPages();
        return;
    }
    if (watchverdict::needsRelist(error))
        failExpired(error);
    else
        fail(error, false);
}

void ResourceWatcher::fallBackToPages()
{
    qCDebug(lcWatch) << m_scope.type.resource << "is not streamed, so it is listed in pages";
    m_inPages = true;
    next();
}

void ResourceWatcher::onStreamEnded()
{
    if (m_initial.isExpected()) {
        fallBackToPages();
        return;
    }
    const std::chrono::milliseconds time = m_stream->openFor();
    if (time < m_timings.shortWatch && !m_stream->sawEvents()) {
        fail(watchverdict::endedAtOnce(), false);
        return;
    }
    // The regular end of a watch: go on where it stopped.
    dropRequest();
    m_retry->start(time < m_timings.shortWatch ? restPause : 0ms);
}

void ResourceWatcher::onFellSilent()
{
    // A server that sends everything and never says that it was all, for example.
    if (m_initial.isExpected())
        fallBackToPages();
    else if (const auto &problem = m_client.probe().problem())
        m_freshness.setPhase(CacheState::Phase::Stale, *problem);
}

void ResourceWatcher::onServerLost(const ApiError &problem)
{
    const bool isSilent = m_stream != nullptr && m_stream->isOpen() && m_stream->silentFor() >= m_timings.doubt;
    if (isSilent && m_freshness.hasList())
        m_freshness.setPhase(CacheState::Phase::Stale, problem);
    else if (m_retry->isActive() && m_freshness.state().trouble == CacheState::Trouble::Unreachable)
        m_freshness.setPhase(m_freshness.phase(), problem); // the reason may be a better one
}

void ResourceWatcher::onServerBack()
{
    if (m_stopped)
        return;
    m_backoff.reset();
    const bool isWaiting = m_retry->isActive() &&
                           m_freshness.phase() != CacheState::Phase::Forbidden &&
                           m_freshness.state().trouble != CacheState::Trouble::Credentials;
    // What was sent meanwhile, or is silent, may hang on a connection that was lost.
    const bool mayHang = m_list != nullptr || (m_stream != nullptr && (!m_stream->isOpen() || m_initial.isExpected() ||
                                                                       m_stream->silentFor() >= m_timings.doubtful));
    if (isWaiting || mayHang)
        next();
}

void ResourceWatcher::onWokeUp()
{
    if (m_stopped)
        return;
    ApiError error;
    error.transport = ApiError::Transport::Refused;
    error.message = QStringLiteral("The computer has slept.");
    if (m_freshness.hasList())
        m_freshness.setPhase(CacheState::Phase::Stale, error);
    m_backoff.reset();
    next();
}

void ResourceWatcher::dropRequest()
{
    if (m_stream != nullptr)
        m_backoff.noteHealthyFor(m_stream->openFor());
    // Before anything else is sent, so that it gets no connection that is on its way out.
    const auto drop = [this](auto *request) {
        if (request == nullptr)
            return;
        request->disconnect(this);
        request->close();
        request->deleteLater();
    };
    drop(std::exchange(m_list, nullptr));
    drop(std::exchange(m_stream, nullptr));
    m_initial.reset(false);
}

void ResourceWatcher::failExpired(const ApiError &error)
{
    dropRequest();
    if (m_backoff.failures() > 0) {
        fail(error, true);
        return;
    }
    // Routine after a sleep; only a repetition has to slow down.
    (void)m_backoff.next();
    m_relist = true;
    if (m_freshness.hasList())
        m_freshness.setPhase(CacheState::Phase::Reconnecting, error);
    m_retry->start(0ms);
}

void ResourceWatcher::fail(const ApiError &error, bool relist)
{
    dropRequest();
    if (relist)
        m_relist = true;
    qCDebug(lcWatch).noquote() << m_scope.type.resource << "failed:" << error.toError().message;
    if (watchverdict::isRefused(error)) {
        failRefused(error);
        return;
    }
    if (!m_freshness.hasList())
        m_freshness.setPhase(CacheState::Phase::Failed, error);
    else if (m_freshness.phase() != CacheState::Phase::Stale)
        m_freshness.setPhase(CacheState::Phase::Reconnecting, error);
    const std::chrono::milliseconds wait = m_backoff.next();
    const std::chrono::milliseconds chosen = m_timings.firstRetry > 0ms ? m_timings.firstRetry : wait;
    m_retry->start(std::max<std::chrono::milliseconds>(chosen, error.retryAfter));
    if (watchverdict::castsDoubt(error))
        m_client.probe().doubt();
}

void ResourceWatcher::failRefused(const ApiError &error)
{
    // Rights and tokens come back by people's hands, not within seconds.
    m_relist = true;
    if (!error.isUnauthorized()) {
        m_freshness.setPhase(error.isForbidden() ? CacheState::Phase::Forbidden : CacheState::Phase::Failed, error);
        m_retry->start(m_timings.slowRetry);
        return;
    }
    const int attempt = m_attempt;
    m_client.probe().askWithoutCredentials(this, [this, error, attempt](const std::optional<ApiError> &problem) {
        if (m_stopped || attempt != m_attempt)
            return;
        // Who refuses us without being an API server does not know our credentials.
        m_freshness.setPhase(CacheState::Phase::Failed, problem.value_or(error));
        m_retry->start(m_timings.slowRetry);
    });
}

} // namespace shopflow::kube
