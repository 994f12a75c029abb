// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ResourceType.h"

#include <QString>
#include <chrono>

namespace shopflow::kube {

//! What is watched.
struct WatchScope {
    ResourceType type;
    QString namespaceName; //!< empty: all
    QString labelSelector;
    QString fieldSelector;
};

//! The times of a watcher, as a seam for tests.
struct WatchTimings {
    std::chrono::milliseconds doubt{30'000};     //!< without a byte: the server is asked whether it is there
    std::chrono::milliseconds silence{90'000};   //!< without a byte: connection taken for dead
    std::chrono::milliseconds doubtful{10'000};  //!< silent for so long: retryNow() starts anew
    std::chrono::milliseconds stale{45'000};     //!< reconnecting, and nothing heard for so long: Stale
    std::chrono::milliseconds slowRetry{30'000}; //!< after 401 and 403
    std::chrono::milliseconds shortWatch{1'000}; //!< a watch that ends sooner without events failed
    std::chrono::milliseconds firstRetry{0};     //!< instead of the back-off when above 0
};

} // namespace shopflow::kube
