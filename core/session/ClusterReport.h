// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "provisioning/ClusterRoom.h"
#include "provisioning/PreflightReport.h"

#include <QDateTime>

namespace shopflow {

//! What was found out about a cluster at one moment: the checks that shopflowctl check
//! makes, and the room there is. A value.
struct ClusterReport {
    QVector<CheckResult> checks;
    ClusterRoom room;
    QDateTime at; //!< by the server's clock; invalid: nobody has asked yet
};

} // namespace shopflow
