// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/StoreStatus.h"

namespace shopflow {

struct StoreParts;

//! The eight steps as the cluster shows them, none of them Failed yet: what is done
//! is Done, the first that is not is Running, the rest Waiting.
QVector<StepStatus> storeSteps(const StoreParts &parts);

//! The first step that is not done; null: all are.
const StepStatus *currentStep(const QVector<StepStatus> &steps);

} // namespace shopflow
