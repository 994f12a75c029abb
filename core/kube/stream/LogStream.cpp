// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/stream/LogStream.h"

#include "base/Logging.h"
#include "kube/client/ServerProbe.h"
#include "kube/stream/LogLines.h"
#include "kube/stream/LogTimestamp.h"

#include <QJsonArray>
#include <utility>

namespace shopflow::kube {

using namespace std::chrono_literals;

namespace {

constexpr int emptyReconnectsBeforeAsking = 2;
constexpr int patientFailures = 5;
constexpr auto startWait = 1s;
constexpr auto quickReconnect = 200ms;

//! Trouble that kubelet writes into the stream instead of answering with a status.
//! Real lines begin with a timestamp, because one was asked for.
bool isServerComplaint(QByteArrayView line)
{
    return line.startsWith("unable to retrieve container logs for") ||
           line.startsWith("failed to try resolving symlinks in path") || line.startsWith("failed to watch file") ||
           line.startsWith("failed to create fsnotify watcher") || line.startsWith("rpc error:");
}

bool isNotStarted(const ApiError &error)
{
    return error.status == 400 && error.message.contains(QLatin1String("is waiting to start"));
}

//! False when no further line can come from \a container of \a pod.
bool mayStillSpeak(const QJsonObject &pod, const QString &container)
{
    const QJsonObject status = pod.value(QLatin1String("status")).toObject();
    const QString phase = status.value(QLatin1String("phase")).toString();
    if (phase == QLatin1String("Succeeded") || phase == QLatin1String("Failed"))
        return false;
    const bool deleting = pod.value(QLatin1String("metadata")).toObject().contains(QLatin1String("deletionTimestamp"));
    const QJsonObject spec = pod.value(QLatin1String("spec")).toObject();
    for (QLatin1String field : {QLatin1String("initContainerStatuses"), QLatin1String("containerStatuses")}) {
        for (const QJsonValue &value : status.value(field).toArray()) {
            const QJsonObject known = value.toObject();
            if (!container.isEmpty() && known.value(QLatin1String("name")).toString() != container)
                continue;
            const QJsonObject state = known.value(QLatin1String("state")).toObject();
            const QJsonObject terminated = state.value(QLatin1String("terminated")).toObject();
            if (terminated.isEmpty())
                return true;
            const bool init = field == QLatin1String("initContainerStatuses");
            const bool success = terminated.value(QLatin1String("exitCode")).toInt() == 0;
            const QString policy = spec.value(QLatin1String("restartPolicy")).toString();
            return !deleting && policy != QLatin1String("Never") && !(success && init) &&
                   !(success && policy == QLatin1String("OnFailure"));
        }
    }
    return !deleting;
}

} // namespace

LogStream::LogStream(ApiClient &client, LogRequest request, QObject *parent)
    : QObject(parent), m_client(client), m_request(std::move(request))
{
    m_backlog = m_request.follow && m_request.backlogFirst;
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &LogStream::connectNow);
    connect(&m_client.probe(), &ServerProbe::back, this, &LogStream::connectAnew);
    connect(&m_client.probe(), &ServerProbe::wokeUp, this, &LogStream::connectAnew);
}

LogStream::~LogStream()
{
    stop();
}

void LogStream::start()
{
    if (!m_stopped)
        return;
    m_stopped = false;
    connectNow();
}

void LogStream::stop()
{
    m_stopped = true;
    m_retry.stop();
    if (m_job) {
        m_job->disconnect(this);
        m_job->cancel();
        m_job = nullptr;
    }
}

void LogStream::setPaused(bool paused)
{
    m_paused = paused;
    if (m_job)
        m_job->setPaused(paused);
}

void LogStream::connectAnew()
{
    if (m_stopped || !m_request.follow)
        return;
    m_retry.stop();
    if (m_job) {
        m_job->disconnect(this);
        m_job->cancel();
        m_job = nullptr;
    }
    m_backoff.reset();
    connectNow();
}

ApiRequest LogStream::nextRequest() const
{
    const QString path = ResourceType::pods().path(m_request.namespaceName, m_request.pod, QStringLiteral("log"));
    ApiRequest request = ApiRequest::getPath(path);
    request.pool = Pool::Logs;
    request.accept = QByteArrayLiteral("*/*");
    request.timeout = 0ms;
    const auto add = [&request](const char *key, const QString &value) {
        request.query.addQueryItem(QString::fromLatin1(key), value);
    };
    if (!m_request.container.isEmpty())
        add("container", m_request.container);
    add("timestamps", QStringLiteral("true"));
    if (m_request.follow && !m_backlog)
        add("follow", QStringLiteral("true"));
    if (m_request.previous)
        add("previous", QStringLiteral("true"));
    if (m_lastStamp != 0) {
        // Whole seconds are all the API takes, so lines of that second come again.
        add("sinceTime", LogTimestamp::toSinceTime(m_lastStamp));
    } else {
        if (m_request.tailLines >= 0)
            add("tailLines", QString::number(m_request.tailLines));
        if (m_request.sinceSeconds > 0)
            add("sinceSeconds", QString::number(m_request.sinceSeconds));
    }
    return request;
}

void LogStream::connectNow()
{
    if (m_stopped)
        return;
    m_rest.clear();
    m_serverComplaint.clear();
    m_resumeStamp = m_lastStamp;
    m_toDrop = m_textsAtLastStamp;
    m_catchingUp = m_lastStamp != 0;
    m_sawOldLine = false;
    m_gapTold = false;
    m_newLines = 0;
    m_connected.start();
    m_job = m_client.send(nextRequest());
    m_job->setPaused(m_paused);
    connect(m_job, &ApiJob::bytesReceived, this, &LogStream::onBytes);
    connect(m_job, &ApiJob::finished, this, [this](ApiJob *job) { onFinished(*job); });
}

void LogStream::onBytes(const QByteArray &bytes)
{
    if (m_stopped)
        return;
    deliver(LogLines::takeWhole(m_rest, bytes));
}

void LogStream::deliver(QByteArrayView bytes)
{
    QVector<LogLine> lines;
    bool gap = false;
    LogLines::forEach(bytes, [&](QByteArrayView each) {
        LogLine line;
        const bool wasCatchingUp = m_catchingUp;
        if (!takeLine(each, line))
            return;
        // The second asked for must bring the last line again, else it is lost.
        gap = gap || (wasCatchingUp && !m_sawOldLine && !m_gapTold && lines.isEmpty());
        m_gapTold = m_gapTold || gap;
        lines.append(line);
    });
    if (lines.isEmpty())
        return;
    m_newLines += int(lines.size());
    m_emptyReconnects = 0;
    m_failures = 0;
    const QPointer<LogStream> self(this);
    if (gap)
        Q_EMIT gapFound();
    if (self && !m_stopped)
        Q_EMIT linesReceived(lines);
}

bool LogStream::takeLine(QByteArrayView line, LogLine &out)
{
    const LogLines::Parts parts = LogLines::partsOf(line);
    const qint64 nanoseconds = parts.nanoseconds;
    if (nanoseconds == 0) {
        if (isServerComplaint(parts.text)) {
            m_serverComplaint = QString::fromUtf8(parts.text);
            return false;
        }
        if (parts.text.isEmpty())
            return false;
        out.text = QString::fromUtf8(parts.text);
        out.pod = m_request.pod;
        out.container = m_request.container;
        return true;
    }
    const QByteArray text = parts.text.toByteArray();
    if (m_catchingUp) {
        if (nanoseconds < m_resumeStamp) {
            m_sawOldLine = true;
            return false;
        }
        if (nanoseconds > m_resumeStamp)
            m_catchingUp = false;
    }
    if (nanoseconds == m_resumeStamp && m_toDrop.removeOne(text)) {
        m_sawOldLine = true;
        return false;
    }
    // Lines of the two streams of a container may be slightly out of order.
    if (nanoseconds > m_lastStamp) {
        m_lastStamp = nanoseconds;
        m_textsAtLastStamp.clear();
    }
    if (nanoseconds == m_lastStamp)
        m_textsAtLastStamp.append(text);
    out.stamp = parts.stamp.toByteArray();
    out.time = LogTimestamp::toDateTime(nanoseconds);
    out.pod = m_request.pod;
    out.container = m_request.container;
    // Whole lines, so a character can be cut only when the container cut it itself.
    out.text = QString::fromUtf8(text);
    return true;
}

void LogStream::onFinished(const ApiJob &job)
{
    if (m_stopped)
        return;
    const QPointer<LogStream> self(this);
    const bool succeeded = job.succeeded();
    const ApiError error = job.error();
    // A line that was cut off in the middle comes again, whole, with the next connection.
    if (succeeded || !m_request.follow)
        deliver(std::exchange(m_rest, {}));
    if (!self || m_stopped)
        return;
    m_backoff.noteHealthyFor(std::chrono::milliseconds(m_connected.elapsed()));
    if (!succeeded) {
        onBroken(error);
        return;
    }
    if (!m_serverComplaint.isEmpty() && m_newLines == 0) {
        if (m_request.follow && ++m_failures < patientFailures) {
            retryAfter(m_backoff.next());
            return;
        }
        fail({ErrorKind::NotFound,
              QStringLiteral("The log of %1 in %2 cannot be read.").arg(m_request.container, m_request.pod),
              m_serverComplaint, QStringLiteral("The node may have removed it; look at the pod's state.")});
        return;
    }
    if (std::exchange(m_backlog, false)) {
        m_job = nullptr;
        Q_EMIT backlogRead();
        if (self && !m_stopped)
            connectNow();
        return;
    }
    if (m_request.follow)
        onEnd();
    else
        finish();
}

void LogStream::onBroken(const ApiError &error)
{
    qCDebug(lcStream).noquote() << "log" << m_request.pod << m_request.container << error.status << error.message;
    if (isNotStarted(error)) {
        if (m_request.follow) {
            retryAfter(startWait);
            return;
        }
        fail({ErrorKind::NotFound,
              QStringLiteral("The container %1 of %2 has not begun yet.").arg(m_request.container, m_request.pod),
              error.message, QStringLiteral("Wait until it runs, or follow the log.")});
        return;
    }
    if (m_request.previous && error.status == 400 && error.message.contains(QLatin1String("not found"))) {
        fail({ErrorKind::NotFound,
              QStringLiteral("The container %1 of %2 did not run before.").arg(m_request.container, m_request.pod),
              error.message, QStringLiteral("Read its current log instead.")});
        return;
    }
    // The pod that spoke before is gone now.
    if (error.status == 404 && m_lastStamp != 0) {
        finish();
        return;
    }
    using Transport = ApiError::Transport;
    // A stream that broke in the middle has the status 200 of its head.
    const bool lost = error.transport == Transport::Refused || error.transport == Transport::Timeout;
    const bool busy = error.transport == Transport::None && (error.status == 429 || error.status >= 500);
    // A log that is followed outlives its network; another read is only tried again.
    if ((lost || busy) && (m_request.follow || ++m_failures < patientFailures)) {
        retryAfter(std::max(m_backoff.next(), std::chrono::milliseconds(error.retryAfter)));
        return;
    }
    fail(error.toError());
}

void LogStream::onEnd()
{
    // The server ends idle streams and rotated files: ask again before believing it.
    if (m_newLines == 0)
        ++m_emptyReconnects;
    if (m_emptyReconnects >= emptyReconnectsBeforeAsking) {
        askForPod();
        return;
    }
    retryAfter(m_newLines > 0 ? std::chrono::milliseconds(quickReconnect) : std::chrono::milliseconds(startWait));
}

void LogStream::askForPod()
{
    const ApiRequest request = ApiRequest::get(ResourceType::pods(), m_request.namespaceName, m_request.pod);
    m_job = m_client.send(request, this, [this](const ApiJob &job) {
        if (m_stopped)
            return;
        const bool over =
            job.succeeded() ? !mayStillSpeak(job.response().object(), m_request.container) : job.error().isNotFound();
        if (over)
            finish();
        else
            retryAfter(m_backoff.next());
    });
}

void LogStream::retryAfter(std::chrono::milliseconds wait)
{
    m_job = nullptr;
    m_retry.start(wait);
}

void LogStream::finish()
{
    m_stopped = true;
    m_job = nullptr;
    Q_EMIT finished();
}

void LogStream::fail(const Error &error)
{
    m_stopped = true;
    m_job = nullptr;
    Q_EMIT failed(error);
}

} // namespace shopflow::kube
