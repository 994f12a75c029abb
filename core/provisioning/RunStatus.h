// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "stores/StoreStatus.h"

#include <QString>
#include <optional>

namespace shopflow {

//! Where a create (or repair) under our eyes stands. A value.
struct RunStatus {
    QString storeName;
    QVector<StepStatus> steps; //!< all eight
    bool finished = false;
    std::optional<Error> error; //!< when finished without success
    QDateTime startedAt;
    QDateTime finishedAt;
};

} // namespace shopflow
