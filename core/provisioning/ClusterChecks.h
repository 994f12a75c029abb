// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ApiJob.h"
#include "provisioning/Preflight.h"

#include <chrono>
#include <optional>

namespace shopflow {

//! The single questions of a preflight, each from an answer to a result and, where
//! it teaches something, into the facts. Pure.
class ClusterChecks
{
public:
    static CheckResult version(const Result<kube::ApiResponse> &answer, ClusterFacts &facts);
    static CheckResult storageClass(const Result<kube::ApiResponse> &answer, const QString &wanted, ClusterFacts &facts);
    static CheckResult ingressClass(const Result<kube::ApiResponse> &answer, bool needed, ClusterFacts &facts);
    static CheckResult rights(const QStringList &missing, int unknown, bool forStore);
    //! Whether commands may be run in pods. Stores work without them.
    static CheckResult commands(bool allowed);
    static CheckResult nameClash(const Result<kube::ApiResponse> &answer, const StoreSpec &spec);
    //! Whether the namespace that \a answer tells of records just \a spec.
    static bool continues(const Result<kube::ApiResponse> &answer, const StoreSpec &spec);
    static CheckResult nodes(const ClusterFacts &facts);
    //! Whether this computer's clock agrees with the server's, which is \a ahead of it.
    static CheckResult clock(std::optional<std::chrono::milliseconds> ahead);
    //! Whether some node has room for the largest pod and the cluster for all.
    static CheckResult room(const ClusterFacts &facts, const Blueprint &blueprint, const QVector<QJsonObject> &objects);
    //! How many stores of each plan there is room for.
    static CheckResult capacity(const ClusterFacts &facts, const BlueprintCatalog &catalog);

    static void chooseAddress(const QString &serverHost, ClusterFacts &facts);
};

} // namespace shopflow
