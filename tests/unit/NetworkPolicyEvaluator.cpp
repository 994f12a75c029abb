// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NetworkPolicyEvaluator.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow::test {

namespace {

bool contains(const QJsonArray &values, const QString &value)
{
    return std::any_of(values.begin(), values.end(),
                       [&value](const QJsonValue &one) { return one.toString() == value; });
}

bool isInside(const QHostAddress &address, const QString &cidr)
{
    const QPair<QHostAddress, int> subnet = QHostAddress::parseSubnet(cidr);
    return subnet.first.protocol() == address.protocol() && address.isInSubnet(subnet);
}

bool blockHolds(const QJsonObject &block, const QHostAddress &address)
{
    if (address.isNull() || !isInside(address, block["cidr"_L1].toString()))
        return false;
    const QJsonArray except = block["except"_L1].toArray();
    return std::none_of(except.begin(), except.end(),
                        [&address](const QJsonValue &cidr) { return isInside(address, cidr.toString()); });
}

bool peerFits(const QJsonObject &rulePeer, const FlowEnd &peer, const QString &policyNamespace)
{
    if (rulePeer.contains("ipBlock"_L1))
        return blockHolds(rulePeer["ipBlock"_L1].toObject(), peer.address);
    if (!peer.isPod())
        return false;
    const bool inNamespace =
        rulePeer.contains("namespaceSelector"_L1)
            ? NetworkPolicyEvaluator::selects(rulePeer["namespaceSelector"_L1].toObject(), peer.namespaceLabels)
            : peer.namespaceName == policyNamespace;
    return inNamespace && NetworkPolicyEvaluator::selects(rulePeer["podSelector"_L1].toObject(), peer.labels);
}

bool portFits(const QJsonObject &rulePort, const FlowEnd &to, const QString &protocol, int port)
{
    if (rulePort["protocol"_L1].toString(u"TCP"_s) != protocol)
        return false;
    const QJsonValue wanted = rulePort["port"_L1];
    if (wanted.isUndefined())
        return true;
    if (wanted.isString())
        return to.isPod() && to.namedPorts.value(wanted.toString(), -1) == port;
    return port >= wanted.toInt() && port <= rulePort["endPort"_L1].toInt(wanted.toInt());
}

//! An absent or empty list restricts nothing.
template <typename Fits>
bool listAllows(const QJsonArray &list, Fits fits)
{
    return list.isEmpty() ||
           std::any_of(list.begin(), list.end(), [&fits](const QJsonValue &one) { return fits(one.toObject()); });
}

} // namespace

NetworkPolicyEvaluator::NetworkPolicyEvaluator(const QVector<QJsonObject> &objects)
{
    std::copy_if(objects.begin(), objects.end(), std::back_inserter(m_policies), [](const QJsonObject &object) {
        return object["kind"_L1].toString() == "NetworkPolicy"_L1 &&
               object["apiVersion"_L1].toString() == "networking.k8s.io/v1"_L1;
    });
}

bool NetworkPolicyEvaluator::selects(const QJsonObject &selector, const QMap<QString, QString> &labels)
{
    const QJsonObject equal = selector["matchLabels"_L1].toObject();
    for (auto wanted = equal.begin(); wanted != equal.end(); ++wanted) {
        if (!labels.contains(wanted.key()) || labels.value(wanted.key()) != wanted.value().toString())
            return false;
    }
    for (const QJsonValue value : selector["matchExpressions"_L1].toArray()) {
        const QJsonObject expression = value.toObject();
        const QString key = expression["key"_L1].toString();
        const QString word = expression["operator"_L1].toString();
        const bool exists = labels.contains(key);
        const bool listed = exists && contains(expression["values"_L1].toArray(), labels.value(key));
        if ((word == "In"_L1 && !listed) || (word == "NotIn"_L1 && listed) || (word == "Exists"_L1 && !exists) ||
            (word == "DoesNotExist"_L1 && exists))
            return false;
    }
    return true;
}

bool NetworkPolicyEvaluator::permits(Direction direction, const FlowEnd &subject, const FlowEnd &peer,
                                     const FlowEnd &to, const QString &protocol, int port) const
{
    if (!subject.isPod())
        return true;
    const bool inward = direction == Direction::Ingress;
    const QLatin1String rulesKey = inward ? "ingress"_L1 : "egress"_L1;
    const QLatin1String peersKey = inward ? "from"_L1 : "to"_L1;
    bool isolated = false;
    for (const QJsonObject &policy : m_policies) {
        const QString policyNamespace = policy["metadata"_L1].toObject()["namespace"_L1].toString();
        const QJsonObject spec = policy["spec"_L1].toObject();
        QJsonArray types = spec["policyTypes"_L1].toArray();
        if (types.isEmpty())
            types = spec.contains("egress"_L1) ? QJsonArray{u"Ingress"_s, u"Egress"_s} : QJsonArray{u"Ingress"_s};
        if (policyNamespace != subject.namespaceName || !contains(types, inward ? u"Ingress"_s : u"Egress"_s) ||
            !selects(spec["podSelector"_L1].toObject(), subject.labels))
            continue;
        isolated = true;
        for (const QJsonValue value : spec[rulesKey].toArray()) {
            const QJsonObject rule = value.toObject();
            const bool peerAllowed = listAllows(rule[peersKey].toArray(), [&](const QJsonObject &rulePeer) {
                return peerFits(rulePeer, peer, policyNamespace);
            });
            const bool portAllowed = listAllows(rule["ports"_L1].toArray(), [&](const QJsonObject &rulePort) {
                return portFits(rulePort, to, protocol, port);
            });
            if (peerAllowed && portAllowed)
                return true;
        }
    }
    return !isolated;
}

bool NetworkPolicyEvaluator::allows(const FlowEnd &from, const FlowEnd &to, const QString &protocol, int port) const
{
    return permits(Direction::Egress, from, to, to, protocol, port) &&
           permits(Direction::Ingress, to, from, to, protocol, port);
}

} // namespace shopflow::test
