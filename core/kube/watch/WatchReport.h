// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/watch/CacheState.h"

namespace shopflow::kube {

//! How one watch is doing, for people who look for a fault. A value.
struct WatchReport {
    QString resource;      //!< "pods"
    QString namespaceName; //!< empty: the whole cluster
    CacheState state;
};

} // namespace shopflow::kube
