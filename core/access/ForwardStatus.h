// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

namespace shopflow {

//! One port-forward of ours as people see it. A value.
struct ForwardStatus {
    QString storeName;
    quint16 localPort = 0;
    int connections = 0; //!< that are carried just now
    Error problem;       //!< why no pod is reached; no message: nothing is known against it
    bool active = false; //!< a pod has answered through it
    friend bool operator==(const ForwardStatus &one, const ForwardStatus &other)
    {
        return one.storeName == other.storeName && one.localPort == other.localPort &&
               one.connections == other.connections && one.active == other.active && one.problem.message == other.problem.message;
    }
};

} // namespace shopflow
