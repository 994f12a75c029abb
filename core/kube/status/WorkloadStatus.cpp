// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/status/WorkloadStatus.h"

#include "kube/status/ObjectFields.h"

using namespace Qt::StringLiterals;

namespace shopflow::kube {

namespace {

//! The end of `kubectl rollout status` (kubectl, pkg/polymorphichelpers/rollout_status.go).
bool deploymentRolledOut(const QJsonObject &deployment, const WorkloadStatus &status)
{
    const int replicas = numberAt(deployment, {"status"_L1, "replicas"_L1});
    return status.observed && !status.deadlineExceeded && status.updated >= status.desired &&
           replicas <= status.updated && status.available >= status.updated;
}

bool statefulSetRolledOut(const QJsonObject &set, const WorkloadStatus &status)
{
    if (!status.observed || status.ready < status.desired)
        return false;
    if (textAt(set, {"spec"_L1, "updateStrategy"_L1, "type"_L1}) == "OnDelete"_L1)
        return true;
    const QJsonObject rollingUpdate = objectAt(set, {"spec"_L1, "updateStrategy"_L1, "rollingUpdate"_L1});
    const int partition = rollingUpdate.value("partition"_L1).toInt();
    const QString current = textAt(set, {"status"_L1, "currentRevision"_L1});
    const QString update = textAt(set, {"status"_L1, "updateRevision"_L1});
    // Without a partition kubectl compares the revisions; with one it counts.
    return partition > 0 ? status.updated >= status.desired - partition
                         : current == update || status.updated >= status.desired;
}

} // namespace

WorkloadStatus WorkloadStatus::of(const QJsonObject &workload)
{
    WorkloadStatus out;
    out.kind = workload.value("kind"_L1).toString();
    out.name = nameOf(workload);
    out.component = labelOf(workload, "app.kubernetes.io/component"_L1);
    const QJsonArray containers = arrayAt(workload, {"spec"_L1, "template"_L1, "spec"_L1, "containers"_L1});
    out.image = containers.at(0).toObject().value("image"_L1).toString();
    out.desired = numberAt(workload, {"spec"_L1, "replicas"_L1}, 1);
    out.ready = numberAt(workload, {"status"_L1, "readyReplicas"_L1});
    out.updated = numberAt(workload, {"status"_L1, "updatedReplicas"_L1});
    out.available = numberAt(workload, {"status"_L1, "availableReplicas"_L1});
    const int observed = numberAt(workload, {"status"_L1, "observedGeneration"_L1});
    // 0 means that no controller has looked at it yet.
    out.observed = observed > 0 && observed >= numberAt(workload, {"metadata"_L1, "generation"_L1});

    const bool isStatefulSet = out.kind == "StatefulSet"_L1;
    out.deadlineExceeded = out.observed && conditionOf(workload, "Progressing"_L1).value("reason"_L1).toString() ==
                                               "ProgressDeadlineExceeded"_L1;
    if (conditionIsTrue(workload, "ReplicaFailure"_L1)) {
        const QJsonObject failure = conditionOf(workload, "ReplicaFailure"_L1);
        out.failureReason = failure.value("reason"_L1).toString();
        out.failureMessage = failure.value("message"_L1).toString();
    }
    out.rolledOut = isStatefulSet ? statefulSetRolledOut(workload, out) : deploymentRolledOut(workload, out);
    return out;
}

} // namespace shopflow::kube
