// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/ClusterRoom.h"

#include "provisioning/Preflight.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow {

namespace {

Quantity allocatable(const QJsonObject &node, const QString &resource)
{
    return Quantity::of(node.value(u"status"_s).toObject().value(u"allocatable"_s).toObject().value(resource).toString());
}

qint64 howMany(Quantity share, Quantity room)
{
    return share.isZero() ? 0 : std::max<qint64>(0, room.toMilli() / share.toMilli());
}

PlanRoom roomFor(const Plan &plan, const ClusterRoom &room)
{
    PlanRoom result;
    result.plan = plan.name;
    for (const ContainerResources &share : plan.components) {
        result.cpu += share.cpuRequest;
        result.memory += share.memoryRequest;
    }
    result.byCpu = howMany(result.cpu, room.freeCpu());
    result.byMemory = howMany(result.memory, room.freeMemory());
    return result;
}

} // namespace

bool ClusterRoom::takesPods(const QJsonObject &node)
{
    const QJsonArray conditions = node.value(u"status"_s).toObject().value(u"conditions"_s).toArray();
    const bool ready = std::any_of(conditions.begin(), conditions.end(), [](const QJsonValue &condition) {
        return condition.toObject().value(u"type"_s) == u"Ready"_s && condition.toObject().value(u"status"_s) == u"True"_s;
    });
    return ready && !node.value(u"spec"_s).toObject().value(u"unschedulable"_s).toBool();
}

Quantity ClusterRoom::freeCpu() const
{
    return std::max(Quantity(), cpu - requestedCpu);
}

Quantity ClusterRoom::freeMemory() const
{
    return std::max(Quantity(), memory - requestedMemory);
}

ClusterRoom ClusterRoom::of(const ClusterFacts &facts, const BlueprintCatalog &catalog)
{
    ClusterRoom room;
    room.known = facts.nodesKnown && facts.capacityKnown;
    if (!room.known) {
        room.reason = facts.nodesKnown
            ? u"The pods of all namespaces cannot be listed, so nobody can tell what is still free."_s
            : u"The nodes of the cluster cannot be listed, so nobody can tell what is still free."_s;
        room.nextStep = u"Ask your cluster's administrator for the right to list nodes, and pods of all namespaces."_s;
        return room;
    }
    room.nodes = static_cast<int>(facts.nodes.size());
    for (const QJsonObject &node : facts.nodes) {
        if (!takesPods(node))
            continue;
        ++room.readyNodes;
        room.cpu += allocatable(node, u"cpu"_s);
        room.memory += allocatable(node, u"memory"_s);
    }
    // The facts count down from nothing; the nodes are added here.
    room.requestedCpu = Quantity() - facts.freeCpu;
    room.requestedMemory = Quantity() - facts.freeMemory;
    for (const Blueprint &blueprint : catalog.all()) {
        QVector<Plan> plans(blueprint.plans.cbegin(), blueprint.plans.cend());
        std::sort(plans.begin(), plans.end(), [](const Plan &a, const Plan &b) { return a.memory < b.memory; });
        for (const Plan &plan : std::as_const(plans)) {
            room.plans.append(roomFor(plan, room));
            room.plans.last().platform = blueprint.platform;
        }
    }
    return room;
}

} // namespace shopflow
