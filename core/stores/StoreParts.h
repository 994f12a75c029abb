// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/status/PodStatus.h"
#include "kube/status/WorkloadStatus.h"
#include "stores/NodeHeartbeats.h"
#include "stores/StoreFacts.h"
#include "stores/StoreStatus.h"

#include <optional>

namespace shopflow {

//! One pod of a component and what is known about its node.
struct StorePod {
    using Node = NodeHeartbeats::Node;
    kube::PodStatus status;
    QJsonObject object;
    Node node = Node::Answers; //!< also when nodes are not known or there is none yet

    [[nodiscard]] bool isReady() const { return status.conditionReady && !status.deleting && node == Node::Answers; }
    [[nodiscard]] bool isOver() const
    {
        return status.phase == QStringLiteral("Failed") || status.phase == QStringLiteral("Succeeded");
    }
};

//! One workload of a store with its pods, newest first.
struct StoreComponent {
    QString name;
    QJsonObject object;
    kube::WorkloadStatus workload;
    QVector<StorePod> pods;

    [[nodiscard]] bool isStatefulSet() const { return workload.kind == QStringLiteral("StatefulSet"); }
    //! The pod that counts: the newest that is not going away; null: none.
    [[nodiscard]] const StorePod *currentPod() const;
    //! Rolled out, and as many pods as wanted are ready on nodes that answer.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool hasInitContainers() const;
    //! Its current pod has passed all init containers.
    [[nodiscard]] bool isInitialized() const;
    //! Its controller is replacing pods by a newer template.
    [[nodiscard]] bool isRollingOut() const;
};

//! The facts of one store sorted by component, read once per verdict.
struct StoreParts {
    explicit StoreParts(const StoreFacts &from);

    const StoreFacts &facts;
    //! What others depend on first: stateful sets, then the rest, the web component last.
    QVector<StoreComponent> components;
    QVector<StoreFacts::Workload> missing; //!< what the platform has and the cluster does not
    bool suspended = false; //!< the spec wants no pods
    bool verified = false;
    bool everVerified = false;
    QDateTime verifiedAt;
    QString recordedProblem; //!< of the last verification, as far as it still says something
    std::optional<ProvisionStep> recordedStep;
    QDateTime checkFailedAt; //!< of the last verification, though it may say nothing any more
    bool lastCheckFailed = false;
    bool onlyFullTells = false; //!< the full verification failed, for what the light one may not ask

    [[nodiscard]] const StoreComponent *web() const;
    [[nodiscard]] bool hasNamespace() const { return !facts.namespaceObject.isEmpty() || !components.isEmpty(); }
    [[nodiscard]] bool allReady() const;
    [[nodiscard]] int podCount() const; //!< that are not over
    //! Seconds from \a time to now; 0 when either is unknown.
    [[nodiscard]] qint64 age(const QDateTime &time) const;
    //! When the newest pod of the web component became ready; invalid: it is not.
    [[nodiscard]] QDateTime webReadySince() const;
    //! The service people reach the store by; empty: none yet.
    [[nodiscard]] QJsonObject publicService() const;

private:
    void readFailedCheck(const QJsonObject &state);
};

} // namespace shopflow
