// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "stores/StoreStatus.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace shopflow {

//! Where a create, an update or a repair under our eyes stands. A value.
struct RunStatus {
    enum class Purpose { Create, Update, Repair };
    QString storeName;
    Purpose purpose = Purpose::Create;
    QVector<StepStatus> steps; //!< all eight
    bool finished = false;
    std::optional<Error> error; //!< when finished without success
    QDateTime startedAt;
    QDateTime finishedAt;
    //! What was done to the store that exists, one sentence each; empty for a create.
    QStringList deeds;

    //! All eight steps waiting.
    static RunStatus waiting(const QString &storeName);
    //! Moves a step on; false when nothing changed. A step that was done is not undone
    //! by a late look at the cluster; it can only turn out to have failed.
    bool setStep(ProvisionStep step, StepState state, const QString &detail, const QDateTime &now);
};

} // namespace shopflow
