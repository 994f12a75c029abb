// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/Explanations.h"
#include "stores/StoreStatus.h"

#include <QVector>
#include <optional>

namespace shopflow {

struct StoreParts;
struct StoreComponent;

//! Something that keeps a component from being ready. A value.
struct StoreProblem {
    //! The order in which one problem explains another: a dead node explains
    //! everything on it, a missing volume explains a pod that is not scheduled.
    enum class Weight { Node, Refusal, Volume, Scheduling, Image, Config, Memory, Setup, Crash, Readiness };

    Weight weight = Weight::Readiness;
    Explanation what;
    ProvisionStep step = ProvisionStep::Application;
    bool final = false; //!< waiting does not help
    int component = 0;  //!< place in StoreParts::components
};

//! All problems of a store that is not wholly ready, the one to tell first.
QVector<StoreProblem> storeProblems(const StoreParts &parts);

//! Containers that are killed for memory again and again, though they run now.
std::optional<StoreProblem> memoryLoop(const StoreParts &parts);

} // namespace shopflow
