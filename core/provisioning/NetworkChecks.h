// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ApiJob.h"
#include "provisioning/Preflight.h"

namespace shopflow {

//! What a preflight can tell of a cluster's network: no API says any of it, so each
//! is read from what is known of network plugins and ingress controllers, and unknown
//! where that ends. Pure.
class NetworkChecks
{
public:
    //! Whether the rules between pods hold: by the network plugin's \a daemonSets and,
    //! for distributions that bring it built in, the nodes.
    static CheckResult policies(const Result<kube::ApiResponse> &daemonSets, const ClusterFacts &facts);
    //! Where the ingress controller answers: by the shared settings, its Service in
    //! \a services, or the state of other \a ingresses.
    static CheckResult ingressAddress(const Result<kube::ApiResponse> &services,
                                      const Result<kube::ApiResponse> &ingresses, const ClusterFacts &facts);
    //! Whether the person may forward ports to pods: \a missing rights, or \a unknown ones.
    static CheckResult portForward(const QStringList &missing, int unknown);

    //! Whether an ingress of another namespace than \a ours answers at \a host already:
    //! controllers let the older one win, or both in turn.
    static CheckResult hostClash(const Result<kube::ApiResponse> &ingresses, const QString &host, const QString &ours);

    //! A label selector for the Services of ingress controllers that are known.
    static QString controllerSelector();
};

} // namespace shopflow
