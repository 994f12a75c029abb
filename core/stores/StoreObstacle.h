// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "stores/Store.h"

#include <optional>

namespace shopflow {

//! What keeps a store from being asked or opened now, read from its verdict. Pure.
class StoreObstacle
{
public:
    //! \a failure says what is not possible, without a stop: "The store cannot be
    //! checked". Nothing when its pods run, so that the verdict knows no reason.
    static std::optional<Error> of(const Store &store, const QString &failure);
    //! Whether a pod is ready that could answer.
    static bool canAnswer(const Store &store);
};

} // namespace shopflow
