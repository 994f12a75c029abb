// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QVector>

namespace shopflow::test {

//! One end of a flow: a pod, or an address outside the cluster (no namespace).
struct FlowEnd {
    QString namespaceName;
    QMap<QString, QString> namespaceLabels;
    QMap<QString, QString> labels;
    QMap<QString, int> namedPorts;
    QHostAddress address;

    [[nodiscard]] bool isPod() const { return !namespaceName.isEmpty(); }
};

//! Decides whether a connection is allowed by networking.k8s.io/v1 NetworkPolicies, as
//! the API's documentation defines it: a pod that no policy selects for a direction
//! is open in that direction; else one rule of one policy must allow; both ends must.
class NetworkPolicyEvaluator
{
public:
    explicit NetworkPolicyEvaluator(const QVector<QJsonObject> &objects);

    [[nodiscard]] bool allows(const FlowEnd &from, const FlowEnd &to, const QString &protocol, int port) const;
    [[nodiscard]] qsizetype policyCount() const { return m_policies.size(); }

    //! LabelSelector semantics: an empty selector selects everything.
    static bool selects(const QJsonObject &selector, const QMap<QString, QString> &labels);

private:
    enum class Direction { Ingress, Egress };
    [[nodiscard]] bool permits(Direction direction, const FlowEnd &subject, const FlowEnd &peer, const FlowEnd &to,
                               const QString &protocol, int port) const;

    QVector<QJsonObject> m_policies;
};

} // namespace shopflow::test
