// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/StoreLogs.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow {

namespace {

//! Long enough to order lines of several containers, short enough to feel live.
constexpr auto gatherTime = 150ms;
//! A slow node must not keep the logs of the others back for longer.
constexpr auto longestGathering = 3s;

} // namespace

StoreLogs::StoreLogs(kube::ApiClient &client, QString storeName, QObject *parent)
    : QObject(parent), m_client(client), m_storeName(std::move(storeName))
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(gatherTime);
    connect(&m_flush, &QTimer::timeout, this, &StoreLogs::flush);
}

void StoreLogs::follow(const Store &store)
{
    for (const kube::PodStatus &pod : store.pods) {
        for (const kube::ContainerStatus &container : pod.containers) {
            const QString key = pod.uid + u'/' + container.name;
            // A container that never ran has nothing to read yet.
            const bool began = container.state != "waiting"_L1 || container.restarts > 0;
            if (!began || m_streams.contains(key))
                continue;
            kube::LogRequest request{store.namespaceName, pod.name, container.name, true, false, backlog, 0};
            request.backlogFirst = true;
            start(key, request);
            if (container.restarts > 0) {
                request.follow = request.backlogFirst = false;
                request.previous = true;
                start(key + u"/previous"_s, request);
            }
        }
    }
}

void StoreLogs::start(const QString &key, const kube::LogRequest &request)
{
    auto *stream = new kube::LogStream(m_client, request, this);
    const auto read = std::make_shared<int>(0);
    connect(stream, &kube::LogStream::linesReceived, this, [this, key, read](const QVector<kube::LogLine> &lines) {
        if (m_behind.contains(key))
            *read += static_cast<int>(lines.size());
        m_batch.add(lines);
        m_underWay += weightOf(lines);
        if (!m_gathering.isValid())
            m_gathering.start();
        if (!m_flush.isActive())
            m_flush.start();
        balance();
    });
    const auto done = [this, key, request, read] { onBacklogRead(key, request, *read); };
    connect(stream, &kube::LogStream::backlogRead, this, done);
    connect(stream, &kube::LogStream::finished, this, done);
    connect(stream, &kube::LogStream::gapFound, this, [this, request] {
        Q_EMIT problem(request.pod, request.container,
                       {ErrorKind::NotFound, u"Lines may be missing: the log was replaced while it could not be read."_s, {},
                        {}});
    });
    connect(stream, &kube::LogStream::failed, this, [this, done, request](const Error &error) {
        done();
        // A node keeps only the last run of a container, and not for ever.
        if (!request.previous)
            Q_EMIT problem(request.pod, request.container, error);
    });
    m_streams.insert(key, stream);
    m_behind.insert(key);
    stream->setPaused(m_full);
    stream->start();
}

void StoreLogs::onBacklogRead(const QString &key, const kube::LogRequest &request, int lines)
{
    if (!m_behind.remove(key))
        return;
    if (lines >= backlog)
        Q_EMIT problem(request.pod, request.container,
                       {ErrorKind::NotFound, u"Only the newest %1 lines were read."_s.arg(backlog), {},
                        u"Read the whole log with “shopflowctl logs”."_s});
    if (m_behind.isEmpty())
        flush();
}

void StoreLogs::flush()
{
    // Who waits for the rest of a full pipe waits for ever.
    if (!m_full && !m_behind.isEmpty() && m_gathering.isValid() && std::chrono::milliseconds(m_gathering.elapsed()) < longestGathering) {
        m_flush.start();
        return;
    }
    m_flush.stop();
    m_gathering.invalidate();
    const QVector<kube::LogLine> lines = m_batch.take();
    if (!lines.isEmpty())
        Q_EMIT linesReceived(lines);
}

qint64 StoreLogs::weightOf(const QVector<kube::LogLine> &lines)
{
    constexpr qint64 lineItself = 128;
    qint64 weight = 0;
    for (const kube::LogLine &line : lines)
        weight += lineItself + line.text.size() * qint64(sizeof(QChar));
    return weight;
}

void StoreLogs::acknowledge(qint64 weight)
{
    m_underWay = std::max<qint64>(0, m_underWay - weight);
    balance();
}

void StoreLogs::balance()
{
    const bool full = m_underWay > (m_full ? mostUnderWay / 2 : mostUnderWay);
    if (full == m_full)
        return;
    m_full = full;
    for (kube::LogStream *stream : std::as_const(m_streams))
        stream->setPaused(full);
}

} // namespace shopflow
