// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/StoreLogs.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow {

namespace {
//! Long enough to order lines of several containers, short enough to feel live.
constexpr auto gatherTime = 150ms;
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
            auto *stream = new kube::LogStream(
                m_client, {store.namespaceName, pod.name, container.name, true, false, 5000, 0}, this);
            connect(stream, &kube::LogStream::linesReceived, this, [this](const QVector<kube::LogLine> &lines) {
                m_batch.add(lines);
                if (!m_flush.isActive())
                    m_flush.start();
            });
            const QString podName = pod.name;
            const QString containerName = container.name;
            connect(stream, &kube::LogStream::failed, this, [this, podName, containerName](const Error &error) {
                Q_EMIT problem(podName, containerName, error);
            });
            m_streams.insert(key, stream);
            stream->start();
        }
    }
}

void StoreLogs::flush()
{
    Q_EMIT linesReceived(m_batch.take());
}

} // namespace shopflow
