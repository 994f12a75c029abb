// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace shopflow::kube {

//! How far a Deployment or StatefulSet is, by kubectl's rollout rules plus the
//! ReplicaFailure condition (quota and pod security refusals). A value.
struct WorkloadStatus {
    QString kind;
    QString name;
    QString component;
    QString image;       //!< of the first container
    int desired = 1;
    int ready = 0;
    int updated = 0;
    int available = 0;
    bool observed = false;         //!< observedGeneration >= generation
    bool rolledOut = false;        //!< kubectl rollout status would end well
    bool deadlineExceeded = false;
    QString failureReason;         //!< ReplicaFailure's reason ("FailedCreate")
    QString failureMessage;

    static WorkloadStatus of(const QJsonObject &workload);
    friend bool operator==(const WorkloadStatus &, const WorkloadStatus &) = default;
};

} // namespace shopflow::kube
