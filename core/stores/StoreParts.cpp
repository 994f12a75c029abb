// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreParts.h"

#include "kube/status/ObjectFields.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace shopflow::kube;

namespace shopflow {

namespace {

constexpr auto componentLabel = "app.kubernetes.io/component"_L1;
constexpr auto webComponent = "web"_L1;

//! A lease is renewed every 10 s and lasts 40 s.
constexpr qint64 leaseSeconds = 60;
//! Without leases only the node's own report is left. kubelet sends it every five
//! minutes when nothing changes (nodeStatusReportFrequency), so it says little.
constexpr qint64 reportSeconds = 360;

StorePod::Node nodeOf(const StoreFacts &facts, const QString &name)
{
    if (!facts.nodesKnown || name.isEmpty())
        return StorePod::Node::Answers;
    const auto named = [&name](const QJsonObject &object) { return nameOf(object) == name; };
    const auto node = std::find_if(facts.nodes.cbegin(), facts.nodes.cend(), named);
    if (node == facts.nodes.cend())
        return StorePod::Node::Gone;
    if (!conditionIsTrue(*node, "Ready"_L1))
        return StorePod::Node::Silent;
    QDateTime heard;
    qint64 patience = leaseSeconds;
    const auto lease = std::find_if(facts.leases.cbegin(), facts.leases.cend(), named);
    if (lease != facts.leases.cend())
        heard = timeAt(*lease, {"spec"_L1, "renewTime"_L1});
    if (!heard.isValid()) {
        heard = timeAt(conditionOf(*node, "Ready"_L1), {"lastHeartbeatTime"_L1});
        patience = reportSeconds;
    }
    if (heard.isValid() && facts.now.isValid() && heard.secsTo(facts.now) > patience)
        return StorePod::Node::Silent;
    return StorePod::Node::Answers;
}

QVector<StorePod> podsOf(const StoreFacts &facts, const StoreComponent &component)
{
    QVector<StorePod> out;
    for (const QJsonObject &object : facts.pods) {
        const QString label = labelOf(object, componentLabel);
        const bool mine =
            label.isEmpty() ? nameOf(object).startsWith(component.workload.name + u'-') : label == component.name;
        if (!mine)
            continue;
        StorePod pod;
        pod.object = object;
        pod.status = PodStatus::of(object);
        pod.node = nodeOf(facts, pod.status.node);
        out.append(pod);
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const StorePod &a, const StorePod &b) { return a.status.createdAt > b.status.createdAt; });
    return out;
}

int dependencyOrder(const StoreComponent &component)
{
    if (component.isStatefulSet())
        return 0;
    return component.name == webComponent ? 2 : 1;
}

} // namespace

const StorePod *StoreComponent::currentPod() const
{
    const StorePod *over = nullptr;
    for (const StorePod &pod : pods) {
        if (pod.status.deleting)
            continue;
        if (!pod.isOver())
            return &pod;
        if (!over)
            over = &pod;
    }
    return over;
}

bool StoreComponent::isReady() const
{
    if (workload.desired < 1 || !workload.rolledOut || workload.ready < workload.desired)
        return false;
    const auto ready = std::count_if(pods.cbegin(), pods.cend(), [](const StorePod &pod) { return pod.isReady(); });
    return ready >= workload.desired;
}

bool StoreComponent::hasInitContainers() const
{
    return !arrayAt(object, {"spec"_L1, "template"_L1, "spec"_L1, "initContainers"_L1}).isEmpty();
}

bool StoreComponent::isInitialized() const
{
    const StorePod *pod = currentPod();
    if (!pod || pod->status.node.isEmpty() || pod->isOver())
        return false;
    return conditionIsTrue(pod->object, "Initialized"_L1);
}

bool StoreComponent::isRollingOut() const
{
    if (!workload.observed || workload.updated < workload.desired)
        return true;
    if (isStatefulSet()) {
        return textAt(object, {"status"_L1, "currentRevision"_L1}) !=
               textAt(object, {"status"_L1, "updateRevision"_L1});
    }
    // Stays at NewReplicaSetAvailable when a pod of a finished rollout breaks later.
    const QString reason = conditionOf(object, "Progressing"_L1).value("reason"_L1).toString();
    return !workload.rolledOut && !workload.deadlineExceeded && reason != "NewReplicaSetAvailable"_L1;
}

StoreParts::StoreParts(const StoreFacts &from) : facts(from)
{
    const auto append = [this](const QVector<QJsonObject> &workloads, const QString &kind) {
        for (QJsonObject object : workloads) {
            // Items of a list carry no kind of their own.
            object.insert("kind"_L1, kind);
            StoreComponent component;
            component.object = object;
            component.workload = WorkloadStatus::of(object);
            component.name =
                component.workload.component.isEmpty() ? component.workload.name : component.workload.component;
            component.pods = podsOf(facts, component);
            components.append(component);
        }
    };
    append(facts.statefulSets, u"StatefulSet"_s);
    append(facts.deployments, u"Deployment"_s);
    std::stable_sort(components.begin(), components.end(), [](const StoreComponent &a, const StoreComponent &b) {
        return dependencyOrder(a) < dependencyOrder(b);
    });

    const QString spec = annotationOf(facts.namespaceObject, "shopflow.io/spec"_L1);
    suspended = QJsonDocument::fromJson(spec.toUtf8()).object().value("suspended"_L1).toBool();

    const QJsonObject state = facts.stateConfigMap.value("data"_L1).toObject();
    verified = state.value("verified"_L1).toString() == "true"_L1;
    verifiedAt = parseTime(state.value("verifiedAt"_L1).toString());
    if (!verifiedAt.isValid())
        verifiedAt = parseTime(annotationOf(facts.namespaceObject, "shopflow.io/verified-at"_L1));
    everVerified = verified || verifiedAt.isValid() || parseTime(state.value("fullCheckAt"_L1).toString()).isValid();
    // The state may not be readable while the annotation is: then nothing speaks against it.
    if (facts.stateConfigMap.isEmpty() && verifiedAt.isValid())
        verified = true;
    if (!verified) {
        recordedProblem = state.value("problem"_L1).toString();
        recordedStep = provisionStepFrom(state.value("problemStep"_L1).toString());
    }
}

const StoreComponent *StoreParts::web() const
{
    for (const StoreComponent &component : components) {
        if (component.name == webComponent)
            return &component;
    }
    if (components.isEmpty() || components.constLast().isStatefulSet())
        return nullptr;
    return &components.constLast();
}

bool StoreParts::allReady() const
{
    return !components.isEmpty() && std::all_of(components.cbegin(), components.cend(),
                                                [](const StoreComponent &component) { return component.isReady(); });
}

int StoreParts::podCount() const
{
    int count = 0;
    for (const StoreComponent &component : components) {
        for (const StorePod &pod : component.pods)
            count += pod.isOver() ? 0 : 1;
    }
    return count;
}

qint64 StoreParts::age(const QDateTime &time) const
{
    return time.isValid() && facts.now.isValid() ? std::max<qint64>(0, time.secsTo(facts.now)) : 0;
}

QJsonObject StoreParts::publicService() const
{
    const QString wanted = nameOf(facts.namespaceObject);
    QJsonObject byComponent;
    for (const QJsonObject &service : facts.services) {
        if (!wanted.isEmpty() && nameOf(service) == wanted)
            return service;
        if (labelOf(service, componentLabel) == webComponent)
            byComponent = service;
    }
    return byComponent;
}

} // namespace shopflow
