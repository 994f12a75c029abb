// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ApiJob.h"
#include "provisioning/Preflight.h"

namespace shopflow {

//! What a preflight asks of the settings that all consoles share, and what it makes of
//! the answers. Neither a missing namespace nor a missing right stops anybody. Pure.
class SharedSettings
{
public:
    static kube::ApiRequest request();
    static kube::ApiRequest mailPasswordRequest();
    static void read(const Result<kube::ApiResponse> &answer, const BlueprintCatalog &catalog, ClusterFacts &facts);
    static void readMailPassword(const Result<kube::ApiResponse> &answer, ClusterFacts &facts);
    //! Leaves out the mail server when it wants a password that is not known. To be called
    //! when both answers are there.
    static void settle(ClusterFacts &facts);
    //! Which of them are in force. \a forStore: nothing when there is nothing to say.
    static std::optional<CheckResult> check(const ClusterFacts &facts, bool forStore);
};

} // namespace shopflow
