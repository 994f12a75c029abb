// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/NodeHeartbeats.h"

#include "kube/status/ObjectFields.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace shopflow::kube;

namespace shopflow {

namespace {

//! A lease is renewed every 10 s and lasts 40 s.
constexpr qint64 leaseSeconds = 45;
//! Without leases only the node's own report is left. kubelet sends it every five
//! minutes when nothing changes (nodeStatusReportFrequency), so it says little.
constexpr qint64 reportSeconds = 360;

const QJsonObject *objectNamed(const QVector<QJsonObject> &objects, const QString &name)
{
    const auto found = std::find_if(objects.cbegin(), objects.cend(),
                                    [&name](const QJsonObject &object) { return nameOf(object) == name; });
    return found == objects.cend() ? nullptr : &*found;
}

} // namespace

NodeHeartbeats::Node NodeHeartbeats::of(const QString &name) const
{
    if (!m_facts.nodesKnown || name.isEmpty())
        return Node::Answers;
    const QJsonObject *node = objectNamed(m_facts.nodes, name);
    if (!node)
        return Node::Gone;
    if (!conditionIsTrue(*node, "Ready"_L1) || heartbeatIsOld(*node))
        return Node::Silent;
    return Node::Answers;
}

bool NodeHeartbeats::heartbeatIsOld(const QJsonObject &node) const
{
    QDateTime heard;
    qint64 patience = leaseSeconds;
    if (const QJsonObject *lease = objectNamed(m_facts.leases, nameOf(node)))
        heard = timeAt(*lease, {"spec"_L1, "renewTime"_L1});
    if (!heard.isValid()) {
        heard = timeAt(conditionOf(node, "Ready"_L1), {"lastHeartbeatTime"_L1});
        patience = reportSeconds;
    }
    return heard.isValid() && m_facts.now.isValid() && heard.secsTo(m_facts.now) > patience;
}

} // namespace shopflow
