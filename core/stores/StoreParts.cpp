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

QVector<StorePod> podsOf(const StoreFacts &facts, const StoreComponent &component)
{
    const NodeHeartbeats heartbeats(facts);
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
        pod.node = heartbeats.of(pod.status.node);
        out.append(pod);
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const StorePod &a, const StorePod &b) { return a.status.createdAt > b.status.createdAt; });
    return out;
}

//! A failed check of such a kind is about the way to the shop or about rights, not
//! about the shop. Records of other consoles may hold it.
bool saysNothing(const QString &kind)
{
    for (const ErrorKind each : {ErrorKind::NotFound, ErrorKind::Forbidden, ErrorKind::Unauthorized,
                                 ErrorKind::ReadOnly, ErrorKind::Config, ErrorKind::Timeout}) {
        if (kind == toString(each))
            return true;
    }
    return false;
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
    for (const StoreFacts::Workload &workload : facts.expected) {
        const bool there = std::any_of(components.cbegin(), components.cend(), [&workload](const StoreComponent &each) {
            return each.name == workload.component && each.workload.kind == workload.kind;
        });
        if (!there)
            missing.append(workload);
    }

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
    if (!verified)
        readFailedCheck(state);
}

void StoreParts::readFailedCheck(const QJsonObject &state)
{
    const QString problem = state.value("problem"_L1).toString();
    if (problem.isEmpty())
        return;
    lastCheckFailed = true;
    checkFailedAt = parseTime(state.value("problemAt"_L1).toString());
    onlyFullTells = state.value("problemKind"_L1).toString() == toString(ErrorKind::Setup) &&
                    state.value("problemCheck"_L1).toString() != "light"_L1;
    // The pods it was asked of are gone, or it never got as far as the shop.
    const QDateTime ready = webReadySince();
    const bool older = checkFailedAt.isValid() && ready.isValid() && checkFailedAt < ready;
    if (older || saysNothing(state.value("problemKind"_L1).toString())) {
        verified = everVerified;
        return;
    }
    recordedProblem = problem;
    recordedStep = provisionStepFrom(state.value("problemStep"_L1).toString());
}

QDateTime StoreParts::webReadySince() const
{
    const StoreComponent *component = web();
    const StorePod *pod = component ? component->currentPod() : nullptr;
    if (!pod || !pod->isReady())
        return {};
    return timeAt(conditionOf(pod->object, "Ready"_L1), {"lastTransitionTime"_L1});
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
    return !components.isEmpty() && missing.isEmpty() &&
           std::all_of(components.cbegin(), components.cend(),
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
