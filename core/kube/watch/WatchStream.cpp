// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/watch/WatchStream.h"
#include "kube/client/ServerProbe.h"

#include <QRandomGenerator>
#include <algorithm>
#include <utility>

namespace shopflow::kube {

using namespace std::chrono_literals;

namespace {

constexpr int shortestWatchSeconds = 300;
constexpr int longestWatchSeconds = 600;

} // namespace

WatchStream::WatchStream(ApiClient &client, const WatchScope &scope, const WatchTimings &timings,
                         const QString &resourceVersion, bool initialEvents, QObject *parent)
    : QObject(parent), m_client(client), m_scope(scope), m_timings(timings), m_resourceVersion(resourceVersion),
      m_initialEvents(initialEvents), m_decoder(ObjectTrim(scope.type)), m_silence(client.timing().makeAlarm(this))
{
    connect(m_silence, &Alarm::rang, this, &WatchStream::lookAtSilence);
}

WatchStream::~WatchStream()
{
    close();
}

void WatchStream::start()
{
    ApiRequest::ListOptions options;
    options.labelSelector = m_scope.labelSelector;
    options.fieldSelector = m_scope.fieldSelector;
    options.resourceVersion = m_resourceVersion;
    options.initialEvents = m_initialEvents;
    ApiRequest request = ApiRequest::watch(m_scope.type, m_scope.namespaceName, options);
    // Spread, so that the watches of many consoles do not end together.
    const int seconds = QRandomGenerator::global()->bounded(shortestWatchSeconds, longestWatchSeconds + 1);
    request.addParameter(QStringLiteral("timeoutSeconds"), QString::number(seconds));
    m_job = m_client.send(request, this, [this](const ApiJob &job) { onFinished(job); });
    connect(m_job, &ApiJob::started, this, [this] {
        m_isOpen = true;
        m_openedAt = m_heardAt = m_client.timing().elapsed();
        startSilence();
        Q_EMIT opened();
    });
    connect(m_job, &ApiJob::bytesReceived, this, &WatchStream::onBytes);
}

std::chrono::milliseconds WatchStream::openFor() const
{
    return m_isOpen ? m_client.timing().elapsed() - m_openedAt : 0ms;
}

std::chrono::milliseconds WatchStream::silentFor() const
{
    return m_isOpen ? m_client.timing().elapsed() - m_heardAt : 0ms;
}

void WatchStream::onBytes(const QByteArray &bytes)
{
    m_heardAt = m_client.timing().elapsed();
    startSilence();
    Q_EMIT heard();
    if (m_job == nullptr)
        return;
    const QVector<WatchEvent> events = m_decoder.feed(bytes);
    if (events.isEmpty())
        return;
    m_sawEvents = true;
    Q_EMIT received(events);
}

void WatchStream::startSilence()
{
    m_silence->start(std::min(m_timings.doubt, m_timings.silence));
}

void WatchStream::lookAtSilence()
{
    const std::chrono::milliseconds silent = silentFor();
    if (silent >= m_timings.silence) {
        close();
        ApiError error;
        error.transport = ApiError::Transport::Timeout;
        error.message = QStringLiteral("Nothing came over the connection for %1 seconds.")
                            .arg(std::chrono::duration_cast<std::chrono::seconds>(silent).count());
        Q_EMIT failed(error);
        return;
    }
    // A word on another connection proves that the server is there, too.
    const std::chrono::milliseconds sinceAnyWord = m_client.timing().elapsed() - m_client.lastHeard();
    const bool isDue = sinceAnyWord >= m_timings.doubt;
    const std::chrono::milliseconds wait = isDue ? m_timings.doubt : m_timings.doubt - sinceAnyWord;
    m_silence->start(std::max<std::chrono::milliseconds>(std::min(wait, m_timings.silence - silent), 1ms));
    if (!isDue)
        return;
    m_client.probe().doubt();
    Q_EMIT fellSilent();
}

void WatchStream::onFinished(const ApiJob &job)
{
    m_job = nullptr;
    m_silence->stop();
    if (job.succeeded())
        Q_EMIT ended();
    else
        Q_EMIT failed(job.error());
}

void WatchStream::close()
{
    m_silence->stop();
    if (ApiJob *job = std::exchange(m_job, nullptr)) {
        job->disconnect(this);
        job->cancel();
    }
}

} // namespace shopflow::kube
