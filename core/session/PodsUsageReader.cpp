// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/PodsUsageReader.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow {

namespace {
constexpr int questionsWithoutMetrics = 15;
} // namespace

PodsUsageReader::PodsUsageReader(kube::ApiClient &client, QObject *parent) : QObject(parent), m_client(client) {}

void PodsUsageReader::read(const QSet<QString> &nodes)
{
    if (m_asking)
        return;
    m_asking = true;
    m_nodes = nodes;
    m_reading = {};
    if (m_metricsPause > 0) {
        --m_metricsPause;
        askNodes();
    } else {
        askMetrics();
    }
}

void PodsUsageReader::askMetrics()
{
    kube::ApiRequest request = kube::ApiRequest::getPath(u"/apis/metrics.k8s.io/v1beta1/pods"_s);
    request.addParameter(u"labelSelector"_s, u"app.kubernetes.io/part-of=shopflow"_s);
    request.timeout = 10s;
    m_client.send(request, this, [this](const kube::ApiJob &job) {
        using Transport = kube::ApiError::Transport;
        if (!job.succeeded() && job.error().transport != Transport::None && job.error().transport != Transport::Timeout) {
            giveUp();
            return;
        }
        if (!job.succeeded()) {
            // Not served, not ready or not ours to read: the kubelets may tell.
            m_metricsPause = questionsWithoutMetrics;
            askNodes();
            return;
        }
        m_reading.source = StoreUsage::Source::Metrics;
        m_reading.byNamespace = UsageReading::ofMetrics(job.response().object());
        conclude();
    });
}

void PodsUsageReader::askNodes()
{
    if (m_nodes.isEmpty()) {
        m_reading.reason = u"No pod of the store runs on a node."_s;
        QMetaObject::invokeMethod(this, &PodsUsageReader::conclude, Qt::QueuedConnection);
        return;
    }
    m_open = int(m_nodes.size());
    for (const QString &node : std::as_const(m_nodes)) {
        kube::ApiRequest request =
            kube::ApiRequest::getPath(u"/api/v1/nodes/%1/proxy/stats/summary"_s.arg(node));
        request.timeout = 10s;
        m_client.send(request, this, [this, node](const kube::ApiJob &job) { onSummary(job, node); });
    }
}

void PodsUsageReader::onSummary(const kube::ApiJob &job, const QString &node)
{
    if (job.succeeded()) {
        m_reading.source = StoreUsage::Source::Stats;
        const auto more = UsageReading::ofSummary(job.response().object());
        for (auto it = more.cbegin(); it != more.cend(); ++it)
            m_reading.byNamespace[it.key()] += *it;
    } else if (job.error().isForbidden()) {
        m_reading.reason = u"The cluster serves no metrics, and you may not read the statistics of its nodes (get nodes/proxy)."_s;
    } else {
        m_reading.unheard = m_reading.unheard || job.error().transport != kube::ApiError::Transport::None;
        m_reading.reason = u"The cluster serves no metrics, and the node %1 tells no statistics."_s.arg(node);
    }
    if (--m_open == 0)
        conclude();
}

void PodsUsageReader::giveUp()
{
    m_reading.unheard = true;
    m_reading.reason = u"The cluster does not answer."_s;
    conclude();
}

void PodsUsageReader::conclude()
{
    m_asking = false;
    // One node may be silent; where nobody tells anything the cluster itself is away.
    m_reading.unheard = m_reading.unheard && m_reading.byNamespace.isEmpty();
    Q_EMIT finished(m_reading);
}

} // namespace shopflow
