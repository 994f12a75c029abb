// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/StuckPods.h"

#include "kube/status/ObjectFields.h"
#include "kube/status/PodStatus.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow {

namespace {

bool isOurs(const QJsonObject &pod)
{
    return kube::labelOf(pod, "app.kubernetes.io/part-of"_L1) == "shopflow"_L1
           && kube::textAt(pod, {"metadata"_L1, "deletionTimestamp"_L1}).isEmpty();
}

QString stuckReason(const kube::PodStatus &pod)
{
    static const QStringList hopeless{u"CrashLoopBackOff"_s,     u"ImagePullBackOff"_s,
                                      u"ErrImagePull"_s,         u"ErrImageNeverPull"_s,
                                      u"InvalidImageName"_s,     u"CreateContainerConfigError"_s,
                                      u"CreateContainerError"_s, u"RunContainerError"_s};
    if (pod.phase == "Failed"_L1 || pod.phase == "Unknown"_L1)
        return pod.status.isEmpty() ? pod.phase : pod.status;
    for (const kube::ContainerStatus &container : pod.containers) {
        if (container.state == "waiting"_L1 && hopeless.contains(container.reason))
            return container.reason;
    }
    return pod.status == "NodeLost"_L1 ? pod.status : QString();
}

bool isLost(const kube::PodStatus &pod)
{
    return pod.phase == "Failed"_L1 || pod.phase == "Unknown"_L1 || pod.status == "NodeLost"_L1;
}

} // namespace

QVector<StuckPod> stuckPods(const QVector<QJsonObject> &pods)
{
    QVector<StuckPod> stuck;
    for (const QJsonObject &pod : pods) {
        const kube::PodStatus status = kube::PodStatus::of(pod);
        const QString reason = isOurs(pod) ? stuckReason(status) : QString();
        if (!reason.isEmpty())
            stuck.append({status.name, status.uid, reason, status.component, isLost(status)});
    }
    return stuck;
}

QVector<StuckPod> podsOf(const QVector<QJsonObject> &pods, const QStringList &components)
{
    QVector<StuckPod> chosen;
    for (const QJsonObject &pod : pods) {
        const kube::PodStatus status = kube::PodStatus::of(pod);
        if (isOurs(pod) && components.contains(status.component))
            chosen.append({status.name, status.uid, {}, status.component, isLost(status)});
    }
    return chosen;
}

Restart restartOf(const QVector<StuckPod> &pods, const QVector<QJsonObject> &workloads, const QStringList &rolling)
{
    Restart restart;
    QStringList chosen;
    for (const StuckPod &pod : pods) {
        const auto workload = std::find_if(workloads.cbegin(), workloads.cend(), [&pod](const QJsonObject &each) {
            return each.value("kind"_L1).toString() == "Deployment"_L1
                   && kube::labelOf(each, "app.kubernetes.io/component"_L1) == pod.component
                   && kube::textAt(each, {"spec"_L1, "strategy"_L1, "type"_L1}) == "Recreate"_L1;
        });
        if (pod.lost || workload == workloads.cend()) {
            restart.removed.append(pod);
            continue;
        }
        if (rolling.contains(pod.component))
            continue;
        restart.replaced.append(pod);
        if (chosen.contains(pod.component))
            continue;
        chosen.append(pod.component);
        restart.workloads.append(*workload);
    }
    return restart;
}

QVector<QJsonObject> workloadsWithoutPods(const QVector<QJsonObject> &workloads, const QVector<QJsonObject> &pods)
{
    QVector<QJsonObject> empty;
    for (const QJsonObject &workload : workloads) {
        const QString kind = workload.value("kind"_L1).toString();
        const bool runs = kind == "Deployment"_L1 || kind == "StatefulSet"_L1;
        if (!runs || kube::numberAt(workload, {"spec"_L1, "replicas"_L1}, 1) < 1)
            continue;
        if (podsOf(pods, {kube::labelOf(workload, "app.kubernetes.io/component"_L1)}).isEmpty())
            empty.append(workload);
    }
    return empty;
}

} // namespace shopflow
